import { formatDate, formatInteger } from '@lumbung/kernel';
import type { Reader } from '../../ui/reader.js';
import type { ProductModel } from './product.view.js';

export interface ProductFact {
  readonly label: string;
  readonly value: string;
  /** Missing or expired papers are said, not hidden. */
  readonly warning?: string;
}

/** What stands on the label: papers, content, weight, code. Only what is known. */
export function productFacts({ product, chosen }: ProductModel, { t, locale }: Reader): ProductFact[] {
  const { compliance } = product;
  const facts: ProductFact[] = [];
  const add = (label: string, value: string | null | undefined, warning?: string) => {
    if (value || warning) {
      facts.push({ label, value: value ?? '–', ...(warning && { warning }) });
    }
  };
  const until = (no: string | null | undefined, date: typeof compliance.halalValidUntil) =>
    no && date ? t.product.validUntil(no, formatDate(date, locale)) : no;

  add(t.product.netContent, compliance.netContent);
  add(t.product.weight, chosen?.weightGrams ? weight(chosen.weightGrams, locale) : null);
  add(t.product.composition, compliance.composition);
  add(t.product.halal, until(compliance.halalCertificateNo, compliance.halalValidUntil), halalWarning(product, t));
  add(
    t.product.pirt,
    until(compliance.pirtNo, compliance.pirtValidUntil),
    compliance.warnings.includes('PIRT_EXPIRED') ? t.product.expired : undefined,
  );
  add(t.product.bpom, compliance.bpomNo);
  add(t.product.sku, chosen?.sku);
  return facts;
}

function halalWarning({ compliance }: ProductModel['product'], t: Reader['t']): string | undefined {
  if (compliance.warnings.includes('HALAL_EXPIRED')) {
    return t.product.expired;
  }
  return compliance.warnings.includes('HALAL_MISSING') ? t.product.halalMissing : undefined;
}

function weight(grams: number, locale: Reader['locale']): string {
  if (grams < 1000) {
    return `${formatInteger(grams, locale)} g`;
  }
  const kilograms = String(grams / 1000);
  return `${locale === 'id' ? kilograms.replace('.', ',') : kilograms} kg`;
}
