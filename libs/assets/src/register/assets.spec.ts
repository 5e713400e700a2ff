import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, ProofService, type AccountCode } from '@lumbung/ledger';
import { balanceOf, closedIn, openBooksOf, trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { AssetsModule } from '../assets.module.js';
import { DepreciationService } from '../depreciation/depreciation.service.js';
import { fixedAssetIn } from '../testing/index.js';
import { AssetReadsService } from './asset-reads.service.js';
import type { FixedAsset } from './asset.types.js';
import type { ChangeFixedAssetInput, DisposeFixedAssetInput, RegisterFixedAssetInput } from './assets.schema.js';
import { AssetsService } from './assets.service.js';

const on = (text: string) => text as BusinessDate;

describe('fixed assets', () => {
  const house = startHouse(AssetsModule);
  const assets = () => house.get(AssetsService);
  const withBooks = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop, on('2026-01-01'));
    return coop;
  };
  const stands = async (coop: TestCooperative, ...accounts: AccountCode[]) =>
    Promise.all(accounts.map(async (account) => (await balanceOf(coop, account)).amount));
  const depreciate = (coop: TestCooperative, through: string, requestId: string = newId()) =>
    coop.run(() => house.get(DepreciationService).runThrough({ requestId, through: on(through) }));
  const dispose = (coop: TestCooperative, asset: FixedAsset, change: Partial<DisposeFixedAssetInput> = {}) =>
    coop.run(() =>
      assets().dispose({ requestId: newId(), assetId: asset.id, on: on('2026-11-20'), reason: 'Dijual', ...change }),
    );
  const cancel = (coop: TestCooperative, { id }: FixedAsset) =>
    coop.run(() => assets().cancel({ requestId: newId(), assetId: id, reason: 'Salah catat' }));
  const change = (coop: TestCooperative, { id }: FixedAsset, input: Partial<ChangeFixedAssetInput>) =>
    coop.run(() => assets().change({ assetId: id, ...input }));
  const one = (coop: TestCooperative, { id }: { id: string }) => coop.run(() => house.get(AssetReadsService).one(id));
  const { BANK, EQUIPMENT, LAND, ACCUMULATED_DEPRECIATION, DEPRECIATION, DONATED_CAPITAL } = accountCodes;

  it('come with what they cost, in the account of their category', async () => {
    const coop = await withBooks();

    const asset = await fixedAssetIn(coop, { name: 'Timbangan digital', place: 'Gudang' });

    expect(asset).toMatchObject({
      number: 'AT-0001',
      cost: 2_400_000,
      bookValue: 2_400_000,
      accumulated: 0,
      monthly: 50_000,
      months: 48,
      startsOn: '2026-01-01',
      depreciatedThrough: null,
      condition: 'GOOD',
    });
    expect(await stands(coop, EQUIPMENT, DONATED_CAPITAL)).toEqual([2_400_000, 2_400_000]);
  });

  it('are written off month by month, missed months at once, and never twice', async () => {
    const coop = await withBooks();
    const [asset] = [await fixedAssetIn(coop), await fixedAssetIn(coop, { acquiredOn: on('2026-03-31') })];
    const requestId = newId();

    // 50.000 × 3 and 50.000 × 1
    const first = await depreciate(coop, '2026-03-10', requestId);

    expect(first).toMatchObject({ count: 2, amount: 200_000 });
    expect(await depreciate(coop, '2026-03-10', requestId)).toEqual(first);
    expect(await depreciate(coop, '2026-03-10')).toMatchObject({ count: 0, amount: 0 });
    expect(await depreciate(coop, '2026-04-30')).toMatchObject({ count: 2, amount: 100_000 });
    expect(await one(coop, asset)).toMatchObject({
      accumulated: 200_000,
      bookValue: 2_200_000,
      depreciatedThrough: '2026-04-01',
      depreciations: [
        { throughMonth: '2026-04-01', amount: 50_000 },
        { throughMonth: '2026-03-01', amount: 150_000 },
      ],
    });
    expect(await stands(coop, DEPRECIATION, ACCUMULATED_DEPRECIATION)).toEqual([300_000, 300_000]);
    expect(await depreciate(coop, '2027-01-01')).toMatchObject({ code: 'INVALID_INPUT', field: 'through' });
  });

  it('are written off once when two ask at the same moment', async () => {
    const coop = await withBooks();
    const asset = await fixedAssetIn(coop);

    await Promise.all([1, 2, 3, 4].map(() => depreciate(coop, '2026-10-31')));

    expect(await one(coop, asset)).toMatchObject({ accumulated: 500_000 });
    expect(await stands(coop, DEPRECIATION)).toEqual([500_000]);
  });

  it('are written off by themselves at the end of each month', async () => {
    const coop = await withBooks();
    const asset = await fixedAssetIn(coop, { acquiredOn: on('2026-10-01') });
    await fixedAssetIn(coop, { category: 'LAND', lifeMonths: null });
    house.clock.setTo('2026-12-01T03:00:00Z');

    await house.endDays();
    await house.endDays();

    expect(await one(coop, asset)).toMatchObject({ accumulated: 100_000, depreciatedThrough: '2026-11-01' });
    expect(await stands(coop, DEPRECIATION)).toEqual([100_000]);
    house.clock.setTo('2026-11-21T03:00:00Z');
  });

  it('go with a gain or a loss beside their book value, and leave nothing behind', async () => {
    const coop = await withBooks();
    const [sold, lost] = [await fixedAssetIn(coop), await fixedAssetIn(coop)];

    // Written off through October: 10 × 50.000; book value 1.900.000
    const gone = await dispose(coop, sold, { proceeds: rupiah(2_000_000), money: 'BANK' });
    await dispose(coop, lost, { reason: 'Dicuri' });

    expect(gone).toMatchObject({ state: 'DISPOSED', accumulated: 500_000, proceeds: 2_000_000, leftOn: '2026-11-20' });
    expect(await stands(coop, EQUIPMENT, ACCUMULATED_DEPRECIATION, BANK, '4-9020', '5-3070', DEPRECIATION)).toEqual([
      0, 0, 2_000_000, 100_000, 1_900_000, 1_000_000,
    ]);
    expect(await dispose(coop, sold)).toMatchObject({ code: 'ASSET_GONE', state: 'DISPOSED' });
    expect(await depreciate(coop, '2026-11-20')).toMatchObject({ count: 0 });
    expect(await trialDifference(coop)).toBe(0);
    const proof = () => coop.run(() => house.get(ProofService).prove());
    expect(await proof()).toMatchObject({ isSound: true });
    await fixedAssetIn(coop);
    await house.admin('update assets.asset set cost = cost + 7, written_off_before = 7 where tenant_id = $1', [
      coop.id,
    ]);
    expect((await proof())?.checks.filter(({ isSound }) => !isSound).map(({ key }) => key)).toEqual([
      'assetCost',
      'assetDepreciation',
    ]);
  });

  it('that were entered by mistake leave the books as they were', async () => {
    const coop = await withBooks();
    const asset = await fixedAssetIn(coop);
    await depreciate(coop, '2026-06-30');

    expect(await cancel(coop, asset)).toMatchObject({ state: 'CANCELLED' });

    expect(await stands(coop, EQUIPMENT, DONATED_CAPITAL, ACCUMULATED_DEPRECIATION, DEPRECIATION)).toEqual([
      0, 0, 0, 0,
    ]);
    expect(await cancel(coop, asset)).toMatchObject({ code: 'ASSET_GONE' });
    expect(await coop.run(() => house.get(ProofService).prove())).toMatchObject({ isSound: true });
  });

  it('of the old books post nothing and go on where those ended', async () => {
    const coop = await withBooks();

    const asset = await fixedAssetIn(coop, {
      funding: 'IN_BOOKS',
      acquiredOn: on('2024-01-10'),
      writtenOffBefore: rupiah(1_200_000),
      writtenOffFrom: on('2026-01-01'),
    });

    expect(asset).toMatchObject({ accumulated: 1_200_000, bookValue: 1_200_000, months: 24, monthly: 50_000 });
    expect(await stands(coop, EQUIPMENT, ACCUMULATED_DEPRECIATION)).toEqual([0, 0]);
    await depreciate(coop, '2026-02-28');
    expect(await one(coop, asset)).toMatchObject({ accumulated: 1_300_000 });
  });

  it('count a new estimate forward, and keep what was written off', async () => {
    const coop = await withBooks();
    const asset = await fixedAssetIn(coop);
    await depreciate(coop, '2026-06-30');

    // Book value 2.100.000 less 100.000 over 20 months
    const changed = await change(coop, asset, {
      monthsLeft: 20,
      residual: rupiah(100_000),
      reason: 'Lebih awet',
      place: 'Toko',
    });

    expect(changed).toMatchObject({
      monthly: 100_000,
      months: 20,
      startsOn: '2026-07-01',
      accumulated: 300_000,
      place: 'Toko',
    });
    await depreciate(coop, '2026-08-31');
    expect(await one(coop, asset)).toMatchObject({ accumulated: 500_000 });
    expect(await change(coop, asset, { monthsLeft: 5 })).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    const land = await fixedAssetIn(coop, { category: 'LAND', lifeMonths: null });
    expect(await change(coop, land, { monthsLeft: 5, reason: 'x' })).toMatchObject({ field: 'monthsLeft' });
  });

  it.each<[string, Partial<RegisterFixedAssetInput>]>([
    ['cost', { cost: rupiah(0) }],
    ['acquiredOn', { acquiredOn: on('2026-11-22') }],
    ['lifeMonths', { lifeMonths: null }],
    ['lifeMonths', { category: 'LAND' }],
    ['residual', { residual: rupiah(2_400_001) }],
    ['writtenOffBefore', { writtenOffBefore: rupiah(1) }],
    ['writtenOffFrom', { funding: 'IN_BOOKS', writtenOffBefore: rupiah(1) }],
    ['writtenOffFrom', { funding: 'IN_BOOKS', writtenOffFrom: on('2025-12-31') }],
  ])('are refused with a wrong %s', async (field, given) => {
    const coop = await withBooks();

    await expect(fixedAssetIn(coop, given)).rejects.toThrow('refused');
    const wrong = await coop.run(() =>
      assets().register({
        requestId: newId(),
        name: 'Meja',
        category: 'EQUIPMENT',
        acquiredOn: on('2026-01-15'),
        cost: rupiah(2_400_000),
        lifeMonths: 48,
        funding: 'GRANT',
        ...given,
      }),
    );
    expect(wrong).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('do not reach into a closed month, and are entered once however often it is asked', async () => {
    const coop = await withBooks();
    const requestId = newId();
    const twice = await Promise.all([1, 2, 3].map(() => fixedAssetIn(coop, { requestId, name: 'Rak' })));
    expect(new Set(twice.map(({ id }) => id)).size).toBe(1);
    await closedIn(coop, on('2026-01-01'));

    await expect(fixedAssetIn(coop)).rejects.toThrow(/Januari|ditutup|closed/i);
    expect(await depreciate(coop, '2026-01-31')).toMatchObject({ code: 'PERIOD_CLOSED' });
    expect(await depreciate(coop, '2026-02-28')).toMatchObject({ count: 1, amount: 100_000 });
  });

  it('stand beside the books, and only before their own cooperative', async () => {
    const [coop, other] = [await withBooks(), await withBooks()];
    const asset = await fixedAssetIn(coop);
    await fixedAssetIn(coop, { category: 'LAND', lifeMonths: null, name: 'Tanah kantor', cost: rupiah(90_000_000) });
    await depreciate(coop, '2026-02-28');
    const reads = house.get(AssetReadsService);

    const totals = await coop.run(() => reads.totals());

    expect(totals).toMatchObject({ accumulated: 100_000, accumulatedInBooks: 100_000 });
    expect(totals.categories).toMatchObject([
      { category: 'LAND', count: 1, cost: 90_000_000, costInBooks: 90_000_000 },
      { category: 'BUILDING', count: 0, costInBooks: 0 },
      { category: 'VEHICLE', count: 0 },
      { category: 'EQUIPMENT', cost: 2_400_000, bookValue: 2_300_000, costInBooks: 2_400_000 },
    ]);
    expect(await stands(coop, LAND)).toEqual([90_000_000]);
    const found = await coop.run(() => reads.list({ first: 10 }, { search: 'KANTOR' }, true));
    expect(found).toMatchObject({ totalCount: 1, nodes: [{ name: 'Tanah kantor', monthly: 0 }] });
    expect((await other.run(() => reads.list({ first: 10 }, null, true))).totalCount).toBe(0);
    await expect(one(other, asset)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(dispose(other, asset)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(cancel(other, asset)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(change(other, asset, { name: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are written off in the same number of messages, however many there are', async () => {
    const coop = await withBooks();
    await fixedAssetIn(coop);
    const few = await house.statementsOf(() => depreciate(coop, '2026-01-31'));
    for (let more = 0; more < 8; more++) await fixedAssetIn(coop);
    const many = await house.statementsOf(() => depreciate(coop, '2026-02-28'));

    expect(many.length).toBe(few.length);
  });
});
