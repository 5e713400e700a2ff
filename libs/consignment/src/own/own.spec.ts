import { describe, expect, it } from '@jest/globals';
import { ProductsService } from '@lumbung/catalog';
import { mediaIn } from '@lumbung/catalog/testing';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { openBooksOf } from '@lumbung/ledger/testing';
import { permissionsOf, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn, type TestSeller } from '@lumbung/sellers/testing';
import { ConsignmentModule } from '../consignment.module.js';
import { PayoutsService } from '../settlements/payouts.service.js';
import { SettlementsService } from '../settlements/settlements.service.js';
import { agreementIn, consignedProductIn, deliveredIn, soldIn } from '../testing/index.js';
import type { ProposeMyProductInput } from './own.schema.js';
import { OwnResolver } from './own.resolver.js';

describe("a seller's own pages", () => {
  const house = startHouse(ConsignmentModule);
  const info = { fieldNodes: [], fragments: {} } as never;
  const page = { first: 20 };

  /** Two sellers of one cooperative, each with goods in the shop, a sale, a settlement and a payout. */
  const market = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    await agreementIn(coop);
    return { coop, siti: await sellingIn(coop), umi: await sellingIn(coop) };
  };
  const sellingIn = async (coop: TestCooperative) => {
    const seller = await sellerIn(coop, { withAccount: true });
    const personId = seller.personId as PersonId;
    const { id: productId, variants } = await consignedProductIn(coop, seller.id);
    const variantId = variants[0]!.id as string;
    const note = await deliveredIn(coop, seller.id, [{ variantId, quantity: 10 }]);
    await soldIn(coop, { sellerId: seller.id, variantId, gross: 20_000 });
    const settled = await coop.run(() =>
      house.get(SettlementsService).settle({ requestId: newId(), sellerId: seller.id, throughOn: '2026-11-21' }),
    );
    await coop.run(() =>
      house
        .get(PayoutsService)
        .payOut({ requestId: newId(), sellerId: seller.id, amount: rupiah(7_000), method: 'CASH' }),
    );
    return { seller, personId, productId, variantId, noteId: note.id, settlementId: (settled as { id: string }).id };
  };
  type Selling = Awaited<ReturnType<typeof sellingIn>>;
  const as = <T>(
    coop: TestCooperative,
    { personId }: { personId: PersonId | null },
    work: (own: OwnResolver) => T,
  ): T => coop.run(() => work(house.get(OwnResolver)), ['SELLER'], personId ? { personId } : {});
  const draft = (coop: TestCooperative, who: Selling, variantId: string, requestId: string = newId()) =>
    as(coop, who, (own) => own.draftMyDelivery({ requestId, lines: [{ variantId, quantity: quantity(3) }] }));
  const proposal = (more: Partial<ProposeMyProductInput> = {}): ProposeMyProductInput => ({
    requestId: newId(),
    name: 'Kue satru',
    variants: [{ name: '', unit: 'PACK', publicPrice: rupiah(18_000) }],
    mediaIds: [],
    ...more,
  });

  it('show my goods, lines, notes, settlements, payouts and balance, and nothing of the other seller', async () => {
    const { coop, siti, umi } = await market();

    for (const [me, other] of [
      [siti, umi],
      [umi, siti],
    ] as const) {
      const everything = await as(coop, me, async (own) => ({
        products: await own.mySellerProducts(page),
        entries: await own.mySellerEntries(page, { sellerId: other.seller.id } as never),
        notes: await own.mySellerNotes(page, info),
        settlements: await own.mySellerSettlements(page),
        payouts: await own.mySellerPayouts(page),
        statement: await own.mySellerStatement(null),
        balance: await own.mySellerBalance(),
      }));

      expect(everything).toMatchObject({
        products: {
          nodes: [{ id: me.productId, state: 'PUBLISHED', variants: [{ onHand: 10, commissionBasisPoints: 1_500 }] }],
        },
        entries: {
          nodes: [
            { kind: 'PAYOUT', amount: -7_000 },
            { kind: 'SALE', amount: 17_000, commission: 3_000 },
          ],
        },
        notes: { nodes: [{ id: me.noteId }] },
        settlements: { nodes: [{ id: me.settlementId, closing: 17_000, paidOut: 7_000 }] },
        payouts: { nodes: [{ amount: 7_000 }] },
        statement: { sellerId: me.seller.id, opening: 17_000, paid: 7_000, closing: 10_000 },
        balance: { sellerId: me.seller.id, owed: 10_000, payable: 10_000 },
      });
      const text = JSON.stringify(everything);
      for (const foreign of [other.seller.id, other.seller.name, other.productId, other.noteId, other.settlementId])
        expect(text).not.toContain(foreign);
    }
  });

  it('do not open a note or settlement of the other seller, nor let his goods be delivered or his note taken back', async () => {
    const { coop, siti, umi } = await market();
    const mine = (await draft(coop, siti, siti.variantId)) as { id: string };

    for (const crossing of [
      () => as(coop, umi, (own) => own.mySellerNote(siti.noteId)),
      () => as(coop, umi, (own) => own.mySellerSettlement(siti.settlementId)),
      () => as(coop, umi, (own) => own.cancelMyDelivery({ noteId: mine.id })),
      () => as(coop, siti, (own) => own.cancelMyDelivery({ noteId: siti.noteId })),
    ])
      await expect(crossing()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await draft(coop, umi, siti.variantId)).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.0.variantId' });
    expect(
      (await as(coop, umi, (own) => own.mySellerEntries(page, { settlementId: siti.settlementId }))).nodes,
    ).toEqual([]);
    expect(await as(coop, siti, (own) => own.cancelMyDelivery({ noteId: mine.id }))).toMatchObject({
      state: 'CANCELLED',
    });
  });

  it('let me announce a delivery, once per request, which the staff count', async () => {
    const { coop, siti } = await market();
    const requestId = newId();

    const note = await draft(coop, siti, siti.variantId, requestId);

    expect(await draft(coop, siti, siti.variantId, requestId)).toEqual(note);
    expect(note).toMatchObject({ isBySeller: true, state: 'DRAFT', number: 'SJ-00003', sellerId: siti.seller.id });
  });

  it('let me propose goods with photos, as a draft that only staff publish', async () => {
    const { coop, siti, umi } = await market();
    const photo = await mediaIn(coop);
    const input = proposal({
      mediaIds: [photo],
      description: 'Tepung kacang hijau.',
      composition: 'Kacang hijau, gula',
      expiresOn: '2027-01-31',
    });

    const product = await as(coop, siti, (own) => own.proposeMyProduct(input));

    expect(await as(coop, siti, (own) => own.proposeMyProduct(input))).toEqual(product);
    expect(product).toMatchObject({
      __typename: 'MySellerProduct',
      state: 'DRAFT',
      cover: { id: photo },
      variants: [{ publicPrice: 18_000, unit: 'PACK', onHand: 0, sold: 0 }],
    });
    const [row] = await house.admin(
      'select seller_id, composition, expires_on::text from catalog.product where id = $1',
      [(product as { id: string }).id],
    );
    expect(row).toEqual({
      seller_id: siti.seller.id,
      composition: 'Kacang hijau, gula',
      expires_on: '2027-01-31',
    });
    expect((await as(coop, umi, (own) => own.mySellerProducts(page))).nodes).toHaveLength(1);
  });

  it('stay readable for a suspended seller, who brings and proposes nothing; and closed to everybody else', async () => {
    const { coop, siti } = await market();
    const other = await house.cooperative();
    await house.admin(`update sellers.seller set state = 'SUSPENDED' where id = $1`, [siti.seller.id]);

    expect(await as(coop, siti, (own) => own.mySellerBalance())).toMatchObject({ owed: 10_000 });
    expect(await draft(coop, siti, siti.variantId)).toMatchObject({ code: 'SELLER_NOT_ACTIVE' });
    expect(await as(coop, siti, (own) => own.proposeMyProduct(proposal()))).toMatchObject({
      code: 'SELLER_NOT_ACTIVE',
    });
    for (const nobody of [
      () => as(other, siti, (own) => own.mySellerBalance()),
      () => as(coop, { personId: newId<'Person'>() as PersonId }, (own) => own.mySellerEntries(page, null)),
      () => as(coop, { personId: null }, (own) => own.mySellerProducts(page)),
    ])
      await expect(nobody()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are read with one statement besides the look at whose they are', async () => {
    const { coop, siti } = await market();

    for (const read of [
      (own: OwnResolver) => own.mySellerProducts(page),
      (own: OwnResolver) => own.mySellerEntries(page, null),
      (own: OwnResolver) => own.mySellerSettlements(page),
      (own: OwnResolver) => own.mySellerBalance(),
    ])
      expect(await house.statementsOf(() => as(coop, siti, async (own) => read(own)))).toHaveLength(6);
  });

  it('belong to goods whose owner is fixed once there was stock, and is an active seller', async () => {
    const { coop, siti, umi } = await market();
    const waiting: TestSeller = await sellerIn(coop, { state: 'APPLIED' });
    const give = (productId: string, sellerId: string | null) =>
      coop.run(() => house.get(ProductsService).update({ productId, sellerId }));
    const fresh = await consignedProductIn(coop, siti.seller.id);

    expect(await give(siti.productId, umi.seller.id)).toMatchObject({ code: 'INVALID_INPUT', field: 'sellerId' });
    expect(await give(siti.productId, null)).toMatchObject({ code: 'INVALID_INPUT', field: 'sellerId' });
    expect(await give(siti.productId, siti.seller.id)).toMatchObject({ id: siti.productId });
    expect(await give(fresh.id, waiting.id)).toMatchObject({ code: 'INVALID_INPUT', field: 'sellerId' });
    expect(await give(fresh.id, null)).toMatchObject({ id: fresh.id });
    await expect(give(fresh.id, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are all that the role SELLER opens; cashiers take goods in, and neither agree on terms nor pay out', () => {
    const cashier = permissionsOf(['CASHIER']);

    expect([...permissionsOf(['SELLER'])]).toEqual(['sellers.own']);
    expect(permissionsOf(['OWNER']).has('sellers.own')).toBe(false);
    expect(
      ['consignment.deliver', 'consignment.terms', 'consignment.settle', 'consignment.payOut'].map((it) =>
        cashier.has(it),
      ),
    ).toEqual([true, false, false, false]);
  });
});
