import { describe, expect, it } from '@jest/globals';
import { agreementIn, consignedProductIn, deliveredIn } from '@lumbung/consignment/testing';
import type { Issuer } from '@lumbung/documents';
import { newId, rupiah } from '@lumbung/kernel';
import { runAs, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { FulfilmentService } from '../fulfilment/fulfilment.service.js';
import { OrdersModule } from '../orders.module.js';
import { goodsIn, granted, openShop, orderIn, paidOrderIn } from '../testing/index.js';
import { taxesOf } from './order-documents.js';
import { PaperKind, type OrderPaper } from './paper.types.js';
import { PapersService } from './papers.service.js';

const issuer: Issuer = {
  name: 'Koperasi Melati (contoh)',
  registrationNo: '9999010203040',
  address: 'Jl. Contoh 1',
  phone: null,
};

describe('papers of orders', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const personId = newId<'Person'>() as PersonId;
  const papers = () => house.get(PapersService);
  const staff = <T>(coop: TestCooperative, work: () => T) => coop.run(work, ['CASHIER'], { personId });
  const permitOf = ({ url }: OrderPaper) => new URL(url, 'https://api.example').searchParams.get('permit') ?? '';
  /** A browser tab: who he is, and no cooperative. */
  const open = (paper: OrderPaper, as: PersonId | null = personId) => {
    const principal = as
      ? { kind: 'person' as const, personId: as, displayName: 'Uji Coba', permissions: new Set<string>() }
      : undefined;
    return runAs({ requestId: newId(), locale: 'id' as const, principal }, () =>
      papers().open(permitOf(paper), async () => issuer),
    );
  };
  const of = (list: OrderPaper[], kind: string, format: string) =>
    list.find((it) => it.kind === kind && it.format === format) as OrderPaper;

  it('offer the buyer his proof, and the staff receipt and invoice once it is paid', async () => {
    const coop = await shop();
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop) }]);
    const [guest] = coop.run(() => papers().ofOrder(order.id, { isPaid: false, isStaff: false }), null);

    expect(guest).toMatchObject({ kind: 'ORDER_PROOF', label: 'Bukti pesanan', format: 'PDF' });
    const proof = await open(guest as OrderPaper, null);
    expect(proof).toMatchObject({ mimeType: 'application/pdf', fileName: `BUKTI PESANAN ${order.number}.pdf` });
    expect(proof.content.slice(0, 5).toString()).toBe('%PDF-');
    const unpaid = staff(coop, () => papers().ofOrder(order.id, { isPaid: true, isStaff: true }));
    await expect(open(of(unpaid, 'RECEIPT', 'PDF_58'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('print a receipt for rolls in every way; the second print says so, and the audit trail who printed it', async () => {
    const coop = await shop();
    const order = await paidOrderIn(coop, [{ variantId: await goodsIn(coop, { name: 'Beras' }), quantity: 2 }]);
    const list = staff(coop, () => papers().ofOrder(order.id, { isPaid: true, isStaff: true }));

    const first = await open(of(list, 'RECEIPT', 'HTML_80'));
    const second = await open(of(list, 'RECEIPT', 'HTML_80'));
    const bytes = await open(of(list, 'RECEIPT', 'ESCPOS_58'));
    const pdf = await open(of(list, 'RECEIPT', 'PDF_58'));

    expect(first).toMatchObject({
      mimeType: 'text/html; charset=utf-8',
      stylesheetHash: expect.stringContaining('sha256-'),
    });
    expect(String(first.content)).toContain('Beras');
    expect(String(first.content)).not.toContain('SALINAN');
    expect(String(second.content)).toContain('SALINAN ke-1');
    expect(bytes.content.toString('latin1')).toContain('SALINAN ke-2');
    expect(pdf.mimeType).toBe('application/pdf');
    const audit = await house.admin<{ actor: string; after: object }>(
      `select r.* from platform.audit_record r where tenant_id = $1 and action = 'orders.reprint' order by seq`,
      [coop.id],
    );
    expect(audit).toHaveLength(3);
    expect(JSON.stringify(audit[0])).toContain('Uji Coba');
  });

  it('print one parcel or many on one paper, each with its own sheet and copy', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { name: 'Beras' });
    const ids: string[] = [];
    for (let round = 0; round < 3; round++) {
      const order = await paidOrderIn(coop, [{ variantId: rice }]);
      ids.push(granted(await coop.run(() => house.get(FulfilmentService).accept(order.id))).parcels[0]?.id ?? '');
    }
    const batch = (kind: 'PACKING_LIST' | 'DELIVERY_NOTE', parcels: string[]) =>
      staff(coop, () => papers().ofParcels(parcels, [kind as never])).find(
        ({ format }) => format === 'HTML',
      ) as OrderPaper;

    await open(batch('DELIVERY_NOTE', [ids[0] as string]));
    const sent = await house.statementsOf(() => open(batch('PACKING_LIST', ids)));
    const page = String((await open(batch('DELIVERY_NOTE', ids))).content);

    expect(page.match(/SALINAN ke-1/g)).toHaveLength(1);
    for (const number of ['K-00001', 'K-00002', 'K-00003']) expect(page).toContain(number);
    expect(sent.length).toBeLessThanOrEqual(5);
    const unknown = staff(coop, () => papers().ofParcels([...ids, newId()]))[0] as OrderPaper;
    await expect(open(unknown)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('print the receipts of many orders one after the other, each with its own copy, and none that is not paid', async () => {
    const coop = await shop();
    const [rice, oil] = [await goodsIn(coop, { name: 'Beras' }), await goodsIn(coop, { name: 'Minyak' })];
    const [first, second] = [
      await paidOrderIn(coop, [{ variantId: rice }]),
      await paidOrderIn(coop, [{ variantId: oil }]),
    ];
    const unpaid = await orderIn(coop, [{ variantId: rice }]);
    const batch = (orderIds: string[], format: string) =>
      of(
        staff(coop, () => papers().ofOrders(orderIds, PaperKind.RECEIPT)),
        'RECEIPT',
        format,
      );

    await open(batch([first.id], 'HTML_80'));
    const sent = await house.statementsOf(() => open(batch([second.id, first.id], 'PDF_58')));
    const page = String((await open(batch([second.id, first.id], 'HTML_80'))).content);
    const bytes = await open(batch([first.id, second.id], 'ESCPOS_80'));

    expect(sent.length).toBeLessThanOrEqual(5);
    expect(page.indexOf('Minyak')).toBeLessThan(page.indexOf('Beras'));
    expect([page.match(/SALINAN ke-1/g), page.match(/SALINAN ke-2/g)]).toMatchObject([{ length: 1 }, { length: 1 }]);
    for (const name of ['Beras', 'Minyak']) expect(bytes.content.toString('latin1')).toContain(name);
    await expect(open(batch([first.id, unpaid.id], 'HTML_80'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open(batch([first.id, newId()], 'HTML_80'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('name the seller of goods on consignment, on the receipt and on the parcel', async () => {
    const coop = await shop();
    const seller = await sellerIn(coop, { name: 'Dapur Bu Lilik' });
    await agreementIn(coop);
    const cake = (await consignedProductIn(coop, seller.id)).variants[0]?.id as string;
    await deliveredIn(coop, seller.id, [{ variantId: cake, quantity: 5 }]);
    const order = await paidOrderIn(coop, [{ variantId: cake }, { variantId: await goodsIn(coop) }]);
    const accepted = granted(await coop.run(() => house.get(FulfilmentService).accept(order.id)));
    const [theirs, own] = accepted.parcels.map(({ id }) =>
      of(
        staff(coop, () => papers().ofParcels([id])),
        'PACKING_LIST',
        'HTML',
      ),
    );

    const receipt = of(
      staff(coop, () => papers().ofOrders([order.id], PaperKind.RECEIPT)),
      'RECEIPT',
      'HTML_58',
    );
    expect(String((await open(receipt)).content).match(/Dijual oleh Dapur Bu Lilik/g)).toHaveLength(1);
    expect(String((await open(theirs as OrderPaper)).content)).toContain('Dapur Bu Lilik');
    expect(String((await open(own as OrderPaper)).content)).not.toContain('Dapur Bu Lilik');
  });

  it('open for the one who asked, for ten minutes, and in his cooperative only', async () => {
    const [coop, other] = [await shop(), await shop()];
    const order = await paidOrderIn(coop, [{ variantId: await goodsIn(coop) }]);
    const link = () =>
      of(
        staff(coop, () => papers().ofOrder(order.id, { isPaid: true, isStaff: true })),
        'INVOICE',
        'PDF',
      );
    const paper = link();
    const foreign = staff(other, () => papers().ofOrder(order.id, { isPaid: true, isStaff: true }))[0] as OrderPaper;

    await expect(open(paper, newId<'Person'>() as PersonId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open({ ...paper, url: `${paper.url}x` })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open(foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await open(paper)).fileName).toBe('FAKTUR S-00001.pdf');
    house.clock.advance({ minutes: 11 });
    await expect(open(paper)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('show PPN with its base: 11/12 of the price without tax for ordinary goods', () => {
    const line = {
      productName: 'x',
      variantName: '',
      sku: '',
      unitLabel: 'pcs',
      quantity: 1,
      unitPrice: 111_000,
      discount: 0,
      sellerName: null,
    };
    const ordinary = { ...line, total: 111_000, tax: 11_000, taxIsIncluded: true, taxCategory: 'STANDARD' as const };
    const luxury = { ...line, total: 100_000, tax: 12_000, taxIsIncluded: false, taxCategory: 'LUXURY' as const };

    expect(
      taxesOf([ordinary, luxury, { ...line, total: 5_000, tax: 0, taxIsIncluded: true, taxCategory: null }]),
    ).toEqual([
      { base: rupiah(100_000), otherBase: rupiah(91_667), ratePercent: 12, tax: rupiah(11_000) },
      { base: rupiah(100_000), otherBase: null, ratePercent: 12, tax: rupiah(12_000) },
    ]);
  });
});
