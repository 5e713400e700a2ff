import { toEscPos, toHtml, toPdf, type Document, type Format, type Issuer } from '@lumbung/documents';
import { Clock, newId, type CooperativeTimeZone, type PhoneNumber } from '@lumbung/kernel';
import { currentLocale, notFound, runAs, TenantDatabase, TenantVault, translate, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { OrderLinks } from '../shop/order-links.js';
import { openPhone } from '../shop/phones.js';
import { batchOf, invoiceOf, parcelPaper, receiptOf, type Around } from './order-documents.js';
import { PaperLinks, type PaperPermit } from './paper-links.js';
import { countPrints, paperOrders, paperParcels, type PaperOrder } from './paper-rows.js';
import { PaperFormat, PaperKind, type OrderPaper } from './paper.types.js';

/** A printed paper as it is sent. */
export interface OpenedPaper {
  readonly content: Buffer | string;
  readonly mimeType: string;
  readonly fileName: string;
  /** For pages: what the policy of the page must let in. */
  readonly stylesheetHash: string | null;
}

const PAGE: Readonly<Record<PaperFormat, Format>> = {
  PDF: 'A4',
  PDF_80: 'ROLL_80',
  PDF_58: 'ROLL_58',
  HTML: 'A4',
  HTML_80: 'ROLL_80',
  HTML_58: 'ROLL_58',
  ESCPOS_80: 'ROLL_80',
  ESCPOS_58: 'ROLL_58',
};
const SHEETS = [PaperFormat.PDF, PaperFormat.HTML] as const;
const ROLLS = Object.values(PaperFormat).filter((format) => PAGE[format] !== 'A4');

/** Papers of orders and parcels: where they are, and what stands on them. */
@Injectable()
export class PapersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly links: PaperLinks,
    private readonly orderLinks: OrderLinks,
    private readonly vault: TenantVault,
    private readonly clock: Clock,
  ) {}

  /** What can be printed of an order by the one who sees it; asks no database. */
  ofOrder(orderId: string, about: { isPaid: boolean; isStaff: boolean }): OrderPaper[] {
    const proof = [this.link(PaperKind.ORDER_PROOF, PaperFormat.PDF, [orderId])];
    if (!about.isStaff || !about.isPaid) return proof;
    return [...proof, ...this.ofOrders([orderId], PaperKind.RECEIPT), ...this.ofOrders([orderId], PaperKind.INVOICE)];
  }

  /** Receipts for rolls, or invoices, of paid orders, all on one paper in the order named; asks no database. */
  ofOrders(orderIds: readonly string[], kind: PaperKind.RECEIPT | PaperKind.INVOICE): OrderPaper[] {
    const formats = kind === PaperKind.RECEIPT ? ROLLS : SHEETS;
    return formats.map((format) => this.link(kind, format, orderIds));
  }

  /** Packing lists and delivery notes of parcels, all on one paper in the order named; asks no database. */
  ofParcels(
    parcelIds: readonly string[],
    kinds: readonly PaperKind[] = [PaperKind.PACKING_LIST, PaperKind.DELIVERY_NOTE],
  ): OrderPaper[] {
    return kinds.flatMap((kind) => SHEETS.map((format) => this.link(kind, format, parcelIds)));
  }

  /**
   * The paper behind a link. The issuer is asked for inside the cooperative, by whoever knows it. Each opening by the
   * staff is a print; from the second on the paper says which copy it is, and the audit trail who printed it. Throws
   * NOT_FOUND for a permit that is forged, older than ten minutes or another person's, and for what is no longer there.
   */
  async open(permit: string, issuer: () => Promise<Issuer>): Promise<OpenedPaper> {
    const allowed = this.links.read(permit);
    const { tenant, locale, person, name } = allowed;
    const permissions = new Set(allowed.kind === 'ORDER_PROOF' ? [] : ['cooperatives.read']);
    const principal = name
      ? { kind: 'person' as const, personId: (person ?? undefined) as never, displayName: name, permissions }
      : undefined;
    return runAs({ requestId: newId(), locale, tenant, principal }, async () => {
      const document = await this.documentOf(allowed, await issuer());
      return printed(document, allowed.format);
    });
  }

  private async documentOf(permit: PaperPermit, issuer: Issuer): Promise<Document> {
    const { kind, ids, locale, tenant } = permit;
    const around = { issuer, locale, timeZone: tenant.timeZone as CooperativeTimeZone };
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      if (kind !== 'PACKING_LIST' && kind !== 'DELIVERY_NOTE') return this.ofTheseOrders(tx, kind, ids, around);
      const parcels = await paperParcels(tx, ids);
      if (parcels.length === 0 || parcels.length < ids.length) throw notFound();
      const copies = await this.print(tx, kind, ids);
      return parcelPaper(kind, parcels, around, {
        copyOf: ({ id }) => copies.get(id) ?? 0,
        phoneOf: ({ orderId, phoneSealed }) => phoneSealed && (openPhone(keys, orderId, phoneSealed) as PhoneNumber),
      });
    });
  }

  private async ofTheseOrders(
    tx: Tx,
    kind: 'ORDER_PROOF' | 'RECEIPT' | 'INVOICE',
    ids: readonly string[],
    about: Omit<Around, 'url'>,
  ): Promise<Document> {
    const orders = await paperOrders(tx, ids);
    const [first] = orders;
    if (!first || orders.length < ids.length) throw notFound();
    if (kind === 'ORDER_PROOF') return invoiceOf(kind, first, this.around(first, about), 0);
    if (orders.some(({ receiptNumber }) => receiptNumber === null)) throw notFound();
    const copies = await this.print(tx, kind, ids);
    const make = (order: PaperOrder) => {
      const [around, copy] = [this.around(order, about), copies.get(order.id) ?? 0];
      return kind === 'RECEIPT' ? receiptOf(order, around, copy) : invoiceOf(kind, order, around, copy);
    };
    return batchOf(kind, orders.map(make), about.locale);
  }

  private around({ id }: PaperOrder, about: Omit<Around, 'url'>): Around {
    return { ...about, url: `${this.orderLinks.shopUrl}/pesanan/${this.orderLinks.token(id)}` };
  }

  private async print(tx: Tx, kind: PaperPermit['kind'], ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const copies = await countPrints(tx, kind, ids, this.clock.now());
    for (const [id, copy] of copies)
      if (copy > 0) tx.audit({ action: 'orders.reprint', subject: kind, subjectId: id, after: { copy } });
    return copies;
  }

  private link(kind: PaperKind, format: PaperFormat, ids: readonly string[]): OrderPaper {
    return {
      kind,
      label: translate(`paper.${kind}`, currentLocale()),
      format,
      url: this.links.urlOf(kind, format, ids),
    };
  }
}

async function printed(document: Document, format: `${PaperFormat}`): Promise<OpenedPaper> {
  const page = PAGE[format];
  const named = (ending: string) => `${document.name}.${ending}`;
  if (format.startsWith('ESCPOS')) {
    const content = Buffer.from(toEscPos(document, page as 'ROLL_58' | 'ROLL_80'));
    return { content, mimeType: 'application/octet-stream', fileName: named('bin'), stylesheetHash: null };
  }
  if (format.startsWith('HTML')) {
    const { html, stylesheetHash } = toHtml(document, page);
    return { content: html, mimeType: 'text/html; charset=utf-8', fileName: named('html'), stylesheetHash };
  }
  return {
    content: await toPdf(document, page),
    mimeType: 'application/pdf',
    fileName: named('pdf'),
    stylesheetHash: null,
  };
}
