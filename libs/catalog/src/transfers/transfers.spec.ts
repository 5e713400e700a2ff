import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { balanceOf, openBooksOf, trialDifference } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { LocationsService } from '../locations/locations.service.js';
import {
  countersOf,
  heldIn,
  holesOfStock,
  locationIn,
  placesOf,
  productIn,
  shopIn,
  withStock,
} from '../testing/index.js';
import { TransferReadsService } from './transfer-reads.service.js';
import type { StockTransfer } from './transfer.types.js';
import { TransfersService } from './transfers.service.js';
import type { CreateTransferInput, ReceiveTransferInput } from './transfers.schema.js';

describe('taking goods from one place to another', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const transfers = () => house.get(TransfersService);
  const shop = async ({ sellsFrom = true } = {}) => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    const { id } = (await productIn(coop, { stock: 10, unitCost: 1_000 })).variants[0]!;
    return { coop, id, from: await shopIn(coop), to: await locationIn(coop, { name: 'Gudang', sellsFrom }) };
  };
  type Shop = Awaited<ReturnType<typeof shop>>;
  const create = ({ coop, id, from, to }: Shop, amount: number, more: Partial<CreateTransferInput> = {}) =>
    coop.run(() =>
      transfers().create({
        requestId: newId(),
        fromId: from.id,
        toId: to.id,
        lines: [{ variantId: id, quantity: quantity(amount) }],
        ...more,
      }),
    );
  const sent = async (at: Shop, amount: number) => {
    const draft = (await create(at, amount)) as StockTransfer;
    return (await at.coop.run(() => transfers().send(draft.id))) as StockTransfer;
  };
  const receive = (coop: TestCooperative, transferId: string, more: Partial<ReceiveTransferInput> = {}) =>
    coop.run(() => transfers().receive({ requestId: newId(), transferId, ...more }));

  it('moves nothing as a draft, lies nowhere while it is under way, and arrives with its value unchanged', async () => {
    const at = await shop();

    const draft = await create(at, 4, { note: 'Untuk Lebaran' });
    const before = await placesOf(at.coop, at.id);
    const onTheWay = await at.coop.run(() => transfers().send((draft as StockTransfer).id));
    const between = await placesOf(at.coop, at.id);
    const arrived = await receive(at.coop, (draft as StockTransfer).id);

    expect(draft).toMatchObject({
      number: 'P-0001',
      state: 'DRAFT',
      note: 'Untuk Lebaran',
      from: { name: 'Toko' },
      to: { name: 'Gudang' },
      lines: [{ quantity: 4, received: null }],
    });
    expect([before, between]).toEqual([{ Toko: 10 }, { Toko: 6, 'Dalam perjalanan': 4 }]);
    expect([onTheWay, arrived]).toMatchObject([
      { state: 'SENT', sentBy: 'Uji Coba' },
      { state: 'RECEIVED', journalId: null, lines: [{ quantity: 4, received: 4, reason: null }] },
    ]);
    expect(await placesOf(at.coop, at.id)).toEqual({ Toko: 6, Gudang: 4 });
    expect(await countersOf(at.coop, at.id)).toEqual({ onHand: 10, reserved: 0, value: 10_000 });
    expect(await holesOfStock(at.coop)).toEqual([]);
  });

  it('books what did not arrive and what came on top, each with its reason', async () => {
    const at = await shop();
    const more = (await productIn(at.coop, { stock: 5, unitCost: 500 })).variants[0]!.id;
    const draft = (await create(at, 4, {
      lines: [at.id, more].map((variantId) => ({ variantId, quantity: quantity(4) })),
    })) as StockTransfer;
    await at.coop.run(() => transfers().send(draft.id));
    const lines = [
      { variantId: at.id, received: quantity(1), reason: 'DAMAGED' as const },
      { variantId: more, received: quantity(6), reason: 'FOUND' as const },
    ];

    const arrived = await receive(at.coop, draft.id, { lines });

    expect(arrived).toMatchObject({
      journalId: expect.any(String),
      lines: [
        { received: 1, reason: 'DAMAGED' },
        { received: 6, reason: 'FOUND' },
      ],
    });
    expect([await balanceOf(at.coop, '5-1040'), await balanceOf(at.coop, '1-1510')]).toEqual([
      rupiah(2_000),
      rupiah(10_500),
    ]);
    expect([await placesOf(at.coop, at.id), await placesOf(at.coop, more)]).toEqual([
      { Toko: 6, Gudang: 1 },
      { Toko: 1, Gudang: 6 },
    ]);
    expect(await trialDifference(at.coop)).toBe(0);
    expect(await holesOfStock(at.coop)).toEqual([]);
  });

  it('is written, sent and received once, however often it is asked', async () => {
    const at = await shop();
    const requestId = newId();

    const drafts = await Promise.all([create(at, 4, { requestId }), create(at, 4, { requestId })]);
    const transferId = (drafts[0] as StockTransfer).id;
    await Promise.all([1, 2, 3].map(() => at.coop.run(() => transfers().send(transferId))));
    const again = newId();
    const arrivals = await Promise.all([
      receive(at.coop, transferId, { requestId: again }),
      receive(at.coop, transferId, { requestId: again }),
    ]);
    const late = await receive(at.coop, transferId);

    expect(drafts[1]).toEqual(drafts[0]);
    expect(arrivals).toMatchObject([{ state: 'RECEIVED' }, { state: 'RECEIVED' }]);
    expect(late).toMatchObject({
      code: 'TRANSFER_STATE_CONFLICT',
      state: 'RECEIVED',
      message: expect.stringContaining('diterima'),
    });
    expect(await placesOf(at.coop, at.id)).toEqual({ Toko: 6, Gudang: 4 });
  });

  it('refuses more than lies there, what orders were promised, and what makes no sense', async () => {
    const at = await shop({ sellsFrom: false });
    await heldIn(at.coop, at.id, 7);
    const [tooMany, promised] = [(await create(at, 11)) as StockTransfer, (await create(at, 4)) as StockTransfer];
    const send = (id: string) => at.coop.run(() => transfers().send(id));
    const two = [1, 2].map((amount) => ({ variantId: at.id, quantity: quantity(amount) }));

    expect(await send(tooMany.id)).toMatchObject({ code: 'STOCK_TOO_LOW' });
    expect(await send(promised.id)).toMatchObject({
      code: 'STOCK_TOO_LOW',
      shortages: [{ quantityWanted: quantity(4), quantityAvailable: quantity(3) }],
    });
    expect(await create(at, 0)).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.0.quantity' });
    expect(await create(at, 1, { toId: at.from.id })).toMatchObject({ code: 'INVALID_INPUT', field: 'toId' });
    expect(await create(at, 1, { lines: two })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines' });
    expect(await receive(at.coop, promised.id)).toMatchObject({ code: 'TRANSFER_STATE_CONFLICT', state: 'DRAFT' });
    expect(
      await at.coop.run(() =>
        transfers().change({ transferId: promised.id, lines: [{ variantId: at.id, quantity: quantity(3) }] }),
      ),
    ).toMatchObject({ lines: [{ quantity: 3 }] });
    expect(await send(promised.id)).toMatchObject({ state: 'SENT' });
    expect(await receive(at.coop, promised.id, { lines: [{ variantId: at.id, received: quantity(2) }] })).toMatchObject(
      { field: 'lines.0.reason' },
    );
    expect(
      await receive(at.coop, promised.id, { lines: [{ variantId: newId(), received: quantity(2) }] }),
    ).toMatchObject({ field: 'lines.0.variantId' });
    expect(await at.coop.run(() => transfers().cancel(promised.id))).toMatchObject({ code: 'TRANSFER_STATE_CONFLICT' });
    expect(await at.coop.run(() => transfers().cancel(tooMany.id))).toMatchObject({ state: 'CANCELLED' });
    expect(await holesOfStock(at.coop)).toEqual([]);
  });

  it('does not lose on the way what orders were promised, and keeps the places open until it arrived', async () => {
    const at = await shop();
    await heldIn(at.coop, at.id, 9);
    const transfer = await sent(at, 10);

    const lost = await receive(at.coop, transfer.id, {
      lines: [{ variantId: at.id, received: quantity(8), reason: 'LOST' }],
    });
    const closing = await at.coop.run(() =>
      house.get(LocationsService).update({ locationId: at.to.id, sellsFrom: false }),
    );

    expect(lost).toMatchObject({
      code: 'STOCK_TOO_LOW',
      shortages: [{ quantityWanted: quantity(2), quantityAvailable: quantity(1) }],
    });
    expect(closing).toMatchObject({ code: 'LOCATION_IN_USE' });
    expect(
      await receive(at.coop, transfer.id, { lines: [{ variantId: at.id, received: quantity(9), reason: 'LOST' }] }),
    ).toMatchObject({ state: 'RECEIVED' });
  });

  it('is not known to another cooperative, and is listed newest first with two statements', async () => {
    const [at, other] = [await shop(), await house.cooperative()];
    const [first, second] = [await sent(at, 1), (await create(at, 2)) as StockTransfer];
    const list = (filter: object, page: object = { first: 5 }) =>
      at.coop.run(() => house.get(TransferReadsService).list(filter, page));

    expect((await list({})).nodes.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect((await list({ states: ['SENT'] })).nodes.map(({ id }) => id)).toEqual([first.id]);
    expect((await list({ locationId: at.to.id }, { first: 1 })).pageInfo).toMatchObject({ hasNextPage: true });
    expect((await house.statementsOf(() => list({}))).filter((text) => text.startsWith('select'))).toHaveLength(2);
    await expect(other.run(() => transfers().send(second.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.run(() => house.get(TransferReadsService).one(first.id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(create({ ...at, coop: other }, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await withStock(other, (tx, stock) => stock.missing(tx, newId()))).toEqual([]);
  });
});
