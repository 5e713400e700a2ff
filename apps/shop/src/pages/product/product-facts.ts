import { formatDate, formatInteger } from '@lumbung/kernel';
import type { ComplianceWarning } from '@lumbung/web-api';
import type { Reader } from '../../ui/reader.js';
import type { ProductModel } from './product.view.js';

export interface ProductFact {
  readonly label: string;
  readonly value: string;
  /** Missing or expired papers are said, not hidden. */
  readonly warnings: readonly string[];
}

const HALAL: readonly ComplianceWarning[] = ['HALAL_MISSING', 'HALAL_EXPIRED'];
const PIRT: readonly ComplianceWarning[] = ['PIRT_EXPIRED', 'PIRT_MALFORMED', 'PIRT_NOT_FOR_THIS'];
const BPOM: readonly ComplianceWarning[] = ['BPOM_EXPIRED', 'BPOM_MALFORMED', 'BPOM_MISSING'];

/** What stands on the label and what is known of it: attributes, papers, content, weight, code. Only what is known. */
export function productFacts({ product, chosen }: ProductModel, { t, locale }: Reader): ProductFact[] {
  const { compliance } = product;
  const facts: ProductFact[] = [];
  const add = (label: string, value: string | null | undefined, about: readonly ComplianceWarning[] = []) => {
    const warnings = about
      .filter((warning) => compliance.warnings.includes(warning))
      .map((it) => t.product.warnings[it]);
    if (value || warnings.length > 0) {
      facts.push({ label, value: value || '–', warnings });
    }
  };
  const until = (no: string | null, date: typeof compliance.halalValidUntil) =>
    no && date ? t.product.validUntil(no, formatDate(date, locale)) : no;

  for (const { name, label } of product.attributes) {
    add(name, label);
  }
  add(t.product.netContent, compliance.netContent);
  add(t.product.weight, chosen?.weightGrams ? weight(chosen.weightGrams, locale) : null);
  add(t.product.composition, compliance.composition);
  add(t.product.expiresOn, compliance.expiresOn && formatDate(compliance.expiresOn, locale), ['GOODS_EXPIRED']);
  add(t.product.productionCode, compliance.productionCode);
  add(t.product.label, null, ['LABEL_INCOMPLETE']);
  add(t.product.halal, until(compliance.halalCertificateNo, compliance.halalValidUntil), HALAL);
  add(t.product.licence, null, ['LICENCE_MISSING']);
  add(t.product.pirt, until(compliance.pirtNo, compliance.pirtValidUntil), PIRT);
  add(t.product.bpom, until(compliance.bpomNo, compliance.bpomValidUntil), BPOM);
  add(t.product.sku, chosen?.sku);
  return facts;
}

function weight(grams: number, locale: Reader['locale']): string {
  if (grams < 1000) {
    return `${formatInteger(grams, locale)} g`;
  }
  const kilograms = String(grams / 1000);
  return `${locale === 'id' ? kilograms.replace('.', ',') : kilograms} kg`;
}
