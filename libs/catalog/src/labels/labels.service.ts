import { productLabels, shelfCards, toPdf, type Document, type ProductLabel, type ShelfCard } from '@lumbung/documents';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { badUserInput, currentLocale, notFound, runAs, TenantDirectory, type Locale } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CatalogPermission } from '../catalog.permissions.js';
import { FileLinks, type ListContent } from '../exports/file-links.js';
import type { OpenedFile } from '../exports/file-opening.js';
import { ProductReadsService } from '../products/product-reads.service.js';
import type { ProductVariant } from '../products/product.types.js';
import type { LabelFormat, LabelKind, LabelsArgs, LabelSheet } from './label.types.js';

const MOST_LABELS = 1_050;
const NAMES: Record<Locale, Record<LabelKind, string>> = {
  id: { SHELF_CARD: 'Kartu harga', PRODUCT_LABEL: 'Label barang' },
  en: { SHELF_CARD: 'Shelf cards', PRODUCT_LABEL: 'Product labels' },
};

/** What a permit carries; variants with their copies, short because it is part of an address. */
interface LabelContent extends ListContent {
  readonly kind: 'labels';
  readonly paper: `${LabelKind}`;
  readonly format: `${LabelFormat}`;
  readonly of: readonly (readonly [variantId: string, copies: number])[];
}

/** Price cards for shelves and labels for goods. */
@Injectable()
export class LabelsService {
  constructor(
    private readonly reads: ProductReadsService,
    private readonly links: FileLinks,
    private readonly directory: TenantDirectory,
  ) {}

  /**
   * The address under which labels can be printed. Asks no database: what stands on them is read when it is opened.
   * Throws BAD_USER_INPUT beyond 1,050 labels, fifty pages of A4.
   */
  link({ labels, kind, format }: LabelsArgs): LabelSheet {
    const of = labels.map(({ variantId, copies }) => [variantId.toLowerCase(), copies] as const);
    const labelCount = of.reduce((sum, [, copies]) => sum + copies, 0);
    if (labelCount > MOST_LABELS) throw badUserInput(`At most ${MOST_LABELS} labels at a time.`);
    const content: LabelContent = { kind: 'labels', paper: kind, format, of };
    return { labelCount, url: this.links.ofPdf(content, NAMES[currentLocale()][kind], '/papers/labels') };
  }

  /**
   * The PDF behind such an address, with the prices of this moment and the paper of goods as it was noted. One statement.
   * Who made goods without a seller is asked for inside the cooperative. Throws NOT_FOUND for a permit that is forged,
   * older than ten minutes or another person's; variants that are gone are left out.
   */
  async open(permit: string, producer: () => Promise<string | null>): Promise<OpenedFile> {
    const { tenant: tenantId, locale, name, content } = this.links.read<LabelContent>(permit, ['labels']);
    const tenant = await this.directory.byId(tenantId);
    if (!tenant) throw notFound();
    // The right was shown when the address was given out; the one who opens it may come without cooperative and roles.
    const principal = {
      kind: 'system',
      displayName: 'Lumbung',
      permissions: new Set([CatalogPermission.Read]),
    } as const;
    return runAs({ requestId: newId(), locale, tenant, principal }, async () => {
      const found = await this.reads.variants(
        undefined,
        content.of.map(([id]) => id),
      );
      const wanted = content.of.flatMap(([id, copies]) => {
        const variant = found.get(id);
        return variant ? [{ variant, copies }] : [];
      });
      const document =
        content.paper === 'SHELF_CARD' ? cards(wanted, locale) : labelsOf(wanted, locale, await producer());
      return {
        content: await toPdf({ ...document, name }, content.format),
        mimeType: 'application/pdf',
        fileName: `${name}.pdf`,
      };
    });
  }
}

interface WantedLabel {
  readonly variant: ProductVariant;
  readonly copies: number;
}

function cards(wanted: readonly WantedLabel[], locale: Locale): Document {
  return shelfCards({
    locale,
    cards: wanted.flatMap(({ variant, copies }) => Array.from({ length: copies }, () => cardOf(variant))),
  });
}

function cardOf(variant: ProductVariant): ShelfCard {
  return {
    name: nameOf(variant),
    unit: variant.unitLabel,
    publicPrice: rupiah(variant.currentPublicPrice),
    memberPrice: variant.currentMemberPrice === null ? null : rupiah(variant.currentMemberPrice),
    barcode: variant.barcode ?? variant.sku,
  };
}

function labelsOf(wanted: readonly WantedLabel[], locale: Locale, cooperative: string | null): Document {
  return productLabels({
    locale,
    labels: wanted.map(({ variant, copies }) => ({ ...labelOf(variant, cooperative), copies })),
  });
}

function labelOf(variant: ProductVariant, cooperative: string | null): ProductLabel {
  const { compliance, seller } = variant.product;
  const permits = [
    compliance.pirtNo && `P-IRT ${compliance.pirtNo}`,
    compliance.bpomNo && `BPOM ${compliance.bpomNo}`,
    compliance.halalCertificateNo && `Halal ${compliance.halalCertificateNo}`,
  ];
  return {
    name: nameOf(variant),
    price: rupiah(variant.currentPublicPrice),
    barcode: variant.barcode ?? variant.sku,
    producer: seller?.name ?? cooperative,
    netContent: compliance.netContent,
    bestBefore: compliance.expiresOn as BusinessDate | null,
    productionCode: compliance.productionCode,
    permits: permits.filter((permit): permit is string => Boolean(permit)),
  };
}

function nameOf({ name, product }: ProductVariant): string {
  return `${product.name} ${name}`.trim();
}
