import { describe, expect, it } from '@jest/globals';
import { StockService, type VariantId } from '@lumbung/catalog';
import { countersOf, productIn } from '@lumbung/catalog/testing';
import { newId, quantity } from '@lumbung/kernel';
import { openBooksOf } from '@lumbung/ledger/testing';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SellersService } from '@lumbung/sellers';
import { sellerIn } from '@lumbung/sellers/testing';
import { ConsignmentModule } from '../consignment.module.js';
import { agreementIn, consignedProductIn, deliveredIn } from '../testing/index.js';
import { HandoversService } from './handovers.service.js';
import { NoteDraftsService } from './note-drafts.service.js';
import { NoteReadsService } from './note-reads.service.js';
import type { ConsignmentNote } from './note.types.js';
import type { AcceptConsignmentDeliveryInput, DraftConsignmentReturnInput } from './notes.schema.js';

describe('goods on consignment (titip jual) change hands', () => {
  const house = startHouse(ConsignmentModule);

  const shop = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    await agreementIn(coop);
    const { id: sellerId } = await sellerIn(coop);
    const { variants } = await consignedProductIn(coop, sellerId);
    return { coop, sellerId, variantId: variants[0]!.id as string };
  };
  const line = (variantId: string, amount: number, expiresOn?: string) => ({
    variantId,
    quantity: quantity(amount),
    expiresOn,
  });
  const draft = (
    coop: TestCooperative,
    sellerId: string,
    lines: ReturnType<typeof line>[],
    requestId: string = newId(),
  ) => coop.run(() => house.get(NoteDraftsService).draftDelivery({ requestId, sellerId, lines }));
  const accept = (coop: TestCooperative, note: object, more: Partial<AcceptConsignmentDeliveryInput> = {}) =>
    coop.run(() =>
      house
        .get(HandoversService)
        .accept({ requestId: newId(), noteId: (note as ConsignmentNote).id, counted: [], ...more }),
    );
  const draftReturn = (coop: TestCooperative, sellerId: string, more: Partial<DraftConsignmentReturnInput>) =>
    coop.run(() =>
      house.get(NoteDraftsService).draftReturn({ requestId: newId(), sellerId, reason: 'UNSOLD', lines: [], ...more }),
    );
  const handBack = (coop: TestCooperative, note: object, requestId: string = newId()) =>
    coop.run(() => house.get(HandoversService).handBack({ requestId, noteId: (note as ConsignmentNote).id }));
  const onHand = async (coop: TestCooperative, variantId: string) => (await countersOf(coop, variantId)).onHand;
  const journals = async (coop: TestCooperative) =>
    (await house.admin('select 1 from ledger.journal where tenant_id = $1', [coop.id])).length;

  it('takes in what was counted, at no value and without a journal; the note keeps both figures', async () => {
    const { coop, sellerId, variantId } = await shop();

    const note = await draft(coop, sellerId, [line(variantId, 12, '2026-12-31')]);
    expect(await onHand(coop, variantId)).toBe(0);
    const done = await accept(coop, note, { counted: [line(variantId, 10)] });

    expect(note).toMatchObject({
      number: 'SJ-00001',
      state: 'DRAFT',
      stateLabel: 'Menunggu dihitung',
      isBySeller: false,
    });
    expect(done).toMatchObject({
      state: 'DONE',
      decidedByName: 'Uji Coba',
      lines: [
        { quantity: 12, counted: 10, expiresOn: '2026-12-31', commissionBasisPoints: 1_500, damageBearer: 'SELLER' },
      ],
    });
    expect(await countersOf(coop, variantId)).toEqual({ onHand: 10, reserved: 0, value: 0 });
    expect(await journals(coop)).toBe(0);
  });

  it('is drafted and accepted once however often it is asked, also by two at once', async () => {
    const { coop, sellerId, variantId } = await shop();
    const [requestId, accepting] = [newId(), newId()];

    const [first, again] = [
      await draft(coop, sellerId, [line(variantId, 5)], requestId),
      await draft(coop, sellerId, [line(variantId, 5)], requestId),
    ];
    expect(again).toEqual(first);
    await Promise.all([1, 2, 3].map(() => accept(coop, first, { requestId: accepting })));
    const others = await Promise.all([1, 2].map(() => accept(coop, first)));

    expect(await onHand(coop, variantId)).toBe(5);
    expect(others).toMatchObject([
      { code: 'CONSIGNMENT_NOTE_DECIDED', state: 'DONE' },
      { code: 'CONSIGNMENT_NOTE_DECIDED' },
    ]);
  });

  it('refuses goods of others, one variant twice, nothing, and what is past its day', async () => {
    const { coop, sellerId, variantId } = await shop();
    const ownGoods = (await productIn(coop, { stock: 0 })).variants[0]!.id;
    const field = async (...lines: ReturnType<typeof line>[]) =>
      (await draft(coop, sellerId, lines)) as { field?: string };

    expect(await field(line(variantId, 1), line(ownGoods, 1))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'lines.1.variantId',
    });
    expect(await field(line(variantId, 1), line(variantId, 1))).toMatchObject({ field: 'lines.1.variantId' });
    expect(await field(line(variantId, 0))).toMatchObject({ field: 'lines.0.quantity' });
    expect(await field(line(variantId, 1, '2026-11-20'))).toMatchObject({ field: 'lines.0.expiresOn' });
    const note = await draft(coop, sellerId, [line(variantId, 1)]);
    expect(await accept(coop, note, { counted: [line(variantId, 0)] })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'counted',
    });
    expect(await accept(coop, note, { counted: [line(ownGoods, 1)] })).toMatchObject({ field: 'counted.0' });
    expect(await onHand(coop, variantId)).toBe(0);
  });

  it('takes nothing in without terms, nor from a seller who is suspended', async () => {
    const coop = await house.cooperative();
    const { id: sellerId } = await sellerIn(coop);
    const { variants } = await consignedProductIn(coop, sellerId);
    const variantId = variants[0]!.id;
    const note = await draft(coop, sellerId, [line(variantId, 3)]);
    expect(await accept(coop, note)).toMatchObject({ code: 'CONSIGNMENT_TERMS_MISSING', variantIds: [variantId] });

    await agreementIn(coop, { scope: 'SELLER', targetId: sellerId });
    await house.admin(`update sellers.seller set state = 'SUSPENDED' where id = $1`, [sellerId]);
    expect((await coop.run(() => house.get(SellersService).one(undefined, sellerId))).state).toBe('SUSPENDED');
    expect(await accept(coop, note)).toMatchObject({ code: 'SELLER_NOT_ACTIVE', state: 'SUSPENDED' });
    expect(await draft(coop, sellerId, [line(variantId, 3)])).toMatchObject({ code: 'SELLER_NOT_ACTIVE' });
    expect(await onHand(coop, variantId)).toBe(0);
  });

  it('hands unsold goods back, once, without a journal, also to a seller who ended', async () => {
    const { coop, sellerId, variantId } = await shop();
    await deliveredIn(coop, sellerId, [{ variantId, quantity: 10 }]);
    await house.admin(`update sellers.seller set state = 'ENDED' where id = $1`, [sellerId]);
    const requestId = newId();

    const note = await draftReturn(coop, sellerId, { reason: 'EXPIRED', lines: [line(variantId, 4)] });
    expect([note, await onHand(coop, variantId)]).toMatchObject([
      { number: 'SR-00001', reason: 'EXPIRED', state: 'DRAFT' },
      10,
    ]);
    const done = await handBack(coop, note, requestId);
    expect(await handBack(coop, note, requestId)).toEqual(done);

    expect(done).toMatchObject({ state: 'DONE', lines: [{ counted: 4 }] });
    expect(await countersOf(coop, variantId)).toEqual({ onHand: 6, reserved: 0, value: 0 });
    expect(await handBack(coop, note)).toMatchObject({ code: 'CONSIGNMENT_NOTE_DECIDED' });
    expect(await journals(coop)).toBe(0);
  });

  it('keeps back what orders hold', async () => {
    const { coop, sellerId, variantId } = await shop();
    await deliveredIn(coop, sellerId, [{ variantId, quantity: 10 }]);
    await coop.run(() =>
      house.get(TenantDatabase).transaction((tx) =>
        house.get(StockService).reserve(tx, [line(variantId as VariantId, 7) as never], {
          orderId: newId(),
          expiresAt: new Date('2026-11-22'),
        }),
      ),
    );

    const note = await draftReturn(coop, sellerId, { lines: [line(variantId, 4)] });

    expect(await handBack(coop, note)).toMatchObject({ code: 'STOCK_TOO_LOW' });
    expect(await onHand(coop, variantId)).toBe(10);
  });

  it('is cancelled while it is a draft, and not after', async () => {
    const { coop, sellerId, variantId } = await shop();
    const cancel = (note: object) =>
      coop.run(() =>
        house.get(NoteDraftsService).cancel({ noteId: (note as ConsignmentNote).id, reason: 'Batal datang' }),
      );
    const note = await draft(coop, sellerId, [line(variantId, 1)]);

    expect(await cancel(note)).toMatchObject({ state: 'CANCELLED', cancelReason: 'Batal datang' });
    expect(await cancel(note)).toMatchObject({ state: 'CANCELLED' });
    expect(await accept(coop, note)).toMatchObject({ code: 'CONSIGNMENT_NOTE_DECIDED', state: 'CANCELLED' });
    expect(await cancel(await deliveredIn(coop, sellerId, [{ variantId, quantity: 1 }]))).toMatchObject({
      code: 'CONSIGNMENT_NOTE_DECIDED',
    });
  });

  it('reads notes page by page with their lines in three messages, and none of another cooperative', async () => {
    const [{ coop, sellerId, variantId }, other] = [await shop(), await house.cooperative()];
    const notes: object[] = [];
    for (let n = 0; n < 3; n++) notes.push(await draft(coop, sellerId, [line(variantId, 1)]));
    const list = (at: TestCooperative, page: object = { first: 2 }) =>
      at.run(() => house.get(NoteReadsService).list(page, { kind: 'DELIVERY', state: 'DRAFT' }, { lines: true }));

    const page = await list(coop);
    expect(page.nodes.map(({ number }) => number)).toEqual(['SJ-00003', 'SJ-00002']);
    expect((await list(coop, { first: 2, after: page.pageInfo.endCursor })).nodes).toMatchObject([
      { number: 'SJ-00001' },
    ]);
    expect(page.nodes[0]?.lines).toHaveLength(1);
    expect(await house.statementsOf(() => list(coop))).toHaveLength(3);
    expect((await list(other)).nodes).toEqual([]);
    await expect(accept(other, notes[0]!)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(draft(other, sellerId, [line(variantId, 1)])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
