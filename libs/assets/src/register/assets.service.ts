import { addMonths, Clock, newId, rupiah, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, LedgerService, PeriodClosed, type NewPosting } from '@lumbung/ledger';
import { currentPrincipal, DayEndService, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { DEPRECIATION_STEP, DepreciationService, writingOff } from '../depreciation/depreciation.service.js';
import { monthsBetween } from '../depreciation/straight-line.js';
import { assetIn } from './asset-reads.service.js';
import { ACCOUNT_OF, PAID_FROM, type FixedAsset, type FixedAssetId } from './asset.types.js';
import {
  AssetGone,
  type CancelFixedAssetInput,
  type ChangeFixedAssetInput,
  type DisposeFixedAssetInput,
  type RegisterFixedAssetInput,
} from './assets.schema.js';
import { againstDisposal, againstRegistering, planOf } from './rules.js';

const { ACCUMULATED_DEPRECIATION, ASSET_DISPOSAL_GAINS, ASSET_DISPOSAL_LOSSES, DEPRECIATION } = accountCodes;

/** Fixed assets that come, change and go. */
@Injectable()
export class AssetsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
    private readonly depreciation: DepreciationService,
    private readonly dayEnd: DayEndService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes an asset into the register and posts what it cost (debit its account, credit cash, bank, payables or grants);
   * one that stood in the old books posts nothing. From the month of acquisition on it is written off at the end of each
   * month. Refuses (InvalidInput) a day to come, no life for what wears out and one for land, a residual above the cost;
   * PeriodClosed. Safe to repeat.
   */
  async register(input: RegisterFixedAssetInput): Promise<FixedAsset | PeriodClosed | InvalidInput> {
    const wrong = againstRegistering(input, this.ledger.today());
    if (wrong) return wrong;
    const id = newId<'FixedAsset'>();
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('assets.register', input.requestId, input, id);
      if (earlier) return assetIn(tx, earlier);
      const journalId = await this.bought(tx, input, id);
      if (journalId instanceof PeriodClosed) return journalId;
      const { name, category, acquiredOn, cost, residual, funding, place, condition, serialNo, note } = input;
      await tx.rows(INSERT, [
        id,
        name.trim(),
        category,
        acquiredOn,
        cost.amount,
        input.writtenOffBefore?.amount ?? 0,
        residual?.amount ?? 0,
        funding,
        place?.trim() || null,
        condition ?? 'GOOD',
        serialNo?.trim() || null,
        note?.trim() || null,
        journalId,
        this.clock.now(),
      ]);
      const plan = planOf(input);
      if (plan) {
        await this.plan(tx, id, plan, null);
        await this.dayEnd.plan(tx, DEPRECIATION_STEP, this.ledger.today());
      }
      const asset = await assetIn(tx, id);
      tx.audit({ action: 'assets.register', subject: 'fixedAsset', subjectId: id, after: asset });
      return asset;
    });
  }

  /**
   * Changes what is known of an asset. A new estimate of its residual value or remaining life counts from the first month
   * that is not written off yet; nothing before changes. Refuses AssetGone, a new estimate without its reason or for land,
   * a residual above the book value (InvalidInput); throws NOT_FOUND.
   * Source: a changed estimate counts forward (SAK EP, chapter on accounting estimates).
   */
  async change(input: ChangeFixedAssetInput): Promise<FixedAsset | AssetGone | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const before = await lockedAsset(tx, input.assetId);
      if (before.state !== 'IN_USE') return new AssetGone(before.number, before.state);
      const estimate = newEstimate(before, input);
      if (estimate instanceof InvalidInput) return estimate;
      const { name, place, condition, serialNo, note, residual } = input;
      await tx.rows(UPDATE, [
        before.id,
        name?.trim() ?? null,
        place?.trim() ?? null,
        condition ?? null,
        serialNo?.trim() ?? null,
        note?.trim() ?? null,
        residual?.amount ?? null,
      ]);
      if (estimate) await this.plan(tx, before.id, estimate, input.reason?.trim() ?? null);
      const after = await assetIn(tx, before.id);
      const reason = input.reason?.trim() || undefined;
      tx.audit({ action: 'assets.change', subject: 'fixedAsset', subjectId: before.id, before, after, reason });
      return after;
    });
  }

  /**
   * Parts with an asset: writes off what is due through the month before, takes cost and accumulated depreciation out of
   * the books, and posts what it was sold for beside its book value as a gain (4-9020) or a loss (5-3070). Refuses
   * AssetGone, a day to come or before the acquisition (InvalidInput), PeriodClosed; throws NOT_FOUND. Safe to repeat.
   * Source: SAK EP, derecognition of fixed assets.
   */
  async dispose(input: DisposeFixedAssetInput): Promise<FixedAsset | AssetGone | PeriodClosed | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const asset = await lockedAsset(tx, input.assetId);
      if (await tx.claimRequest('assets.dispose', input.requestId, input, asset.id)) return assetIn(tx, asset.id);
      if (asset.state !== 'IN_USE') return new AssetGone(asset.number, asset.state);
      const wrong = againstDisposal(asset, input, this.ledger.today());
      if (wrong) return wrong;
      const due = await this.depreciation.dueOf(tx, asset.id, addMonths(startOfMonth(input.on), -1));
      const proceeds = input.proceeds?.amount ?? 0;
      const journalId = await this.ledger.post(tx, {
        kind: 'FIXED_ASSET',
        key: `assets.dispose:${asset.id}`,
        reference: `asset:${asset.id}`,
        text: `Pelepasan ${asset.number} ${asset.name}: ${input.reason}`.slice(0, 200),
        bookedOn: input.on,
        postings: disposal(asset, { due, proceeds, money: input.money === 'BANK' ? 'BANK' : 'CASH' }),
      });
      if (journalId instanceof PeriodClosed) return journalId;
      if (due > 0) await tx.rows(WRITTEN_OFF, [asset.id, addMonths(startOfMonth(input.on), -1), due, journalId]);
      return this.leave(tx, asset, { state: 'DISPOSED', on: input.on, reason: input.reason, journalId, proceeds });
    });
  }

  /**
   * Takes back an asset that was entered by mistake: its cost goes back to where it was paid from, and what was written
   * off back to the expense. Refuses AssetGone and PeriodClosed; throws NOT_FOUND. Safe to repeat.
   */
  async cancel(input: CancelFixedAssetInput): Promise<FixedAsset | AssetGone | PeriodClosed> {
    return this.db.transaction(async (tx) => {
      const asset = await lockedAsset(tx, input.assetId);
      if (await tx.claimRequest('assets.cancel', input.requestId, input, asset.id)) return assetIn(tx, asset.id);
      if (asset.state !== 'IN_USE') return new AssetGone(asset.number, asset.state);
      const postings = cancellation(asset);
      const journalId =
        postings.length === 0
          ? null
          : await this.ledger.post(tx, {
              kind: 'FIXED_ASSET',
              key: `assets.cancel:${asset.id}`,
              reference: `asset:${asset.id}`,
              text: `Batal ${asset.number} ${asset.name}: ${input.reason}`.slice(0, 200),
              postings,
            });
      if (journalId instanceof PeriodClosed) return journalId;
      const on = this.ledger.today();
      return this.leave(tx, asset, { state: 'CANCELLED', on, reason: input.reason, journalId, proceeds: null });
    });
  }

  private async bought(
    tx: Tx,
    { category, funding, cost, name, acquiredOn }: RegisterFixedAssetInput,
    id: FixedAssetId,
  ): Promise<string | null | PeriodClosed> {
    if (funding === 'IN_BOOKS') return null;
    return this.ledger.post(tx, {
      kind: 'FIXED_ASSET',
      key: `assets.register:${id}`,
      reference: `asset:${id}`,
      text: `Perolehan ${name.trim()}`,
      bookedOn: acquiredOn,
      postings: [{ debit: ACCOUNT_OF[category], credit: PAID_FROM[funding], amount: cost }],
    });
  }

  private async plan(
    tx: Tx,
    id: FixedAssetId,
    { startsOn, amount, months }: { startsOn: BusinessDate; amount: number; months: number },
    reason: string | null,
  ): Promise<void> {
    await tx.rows(PLAN, [id, startsOn, amount, months, reason, currentPrincipal().displayName, this.clock.now()]);
  }

  private async leave(
    tx: Tx,
    before: FixedAsset,
    left: {
      state: 'DISPOSED' | 'CANCELLED';
      on: BusinessDate;
      reason: string;
      journalId: string | null;
      proceeds: number | null;
    },
  ): Promise<FixedAsset> {
    await tx.rows(LEAVE, [before.id, left.state, left.on, left.reason.trim(), left.journalId, left.proceeds]);
    const after = await assetIn(tx, before.id);
    const action = left.state === 'DISPOSED' ? 'assets.dispose' : 'assets.cancel';
    tx.audit({ action, subject: 'fixedAsset', subjectId: before.id, before, after, reason: left.reason });
    return after;
  }
}

/** Locked first and read then: what others did to it meanwhile is seen. */
async function lockedAsset(tx: Tx, id: string): Promise<FixedAsset> {
  await tx.rowOrFail(`select id from assets.asset where tenant_id = $1 and id = $2 for no key update`, [id]);
  return assetIn(tx, id);
}

function newEstimate(
  { category, bookValue, depreciatedThrough, residual, months, startsOn }: FixedAsset,
  input: ChangeFixedAssetInput,
): { startsOn: BusinessDate; amount: number; months: number } | InvalidInput | undefined {
  if (input.monthsLeft == null && input.residual == null) return undefined;
  if (category === 'LAND' || months === null || startsOn === null)
    return new InvalidInput('assets.problem.landStays', input.monthsLeft == null ? 'residual' : 'monthsLeft');
  if (!input.reason?.trim()) return new InvalidInput('assets.problem.reason', 'reason');
  const worth = input.residual?.amount ?? residual;
  if (worth < 0 || worth > bookValue) return new InvalidInput('assets.problem.residualAboveBook', 'residual');
  const from = depreciatedThrough && depreciatedThrough >= startsOn ? addMonths(depreciatedThrough, 1) : startsOn;
  const left = input.monthsLeft ?? Math.max(months - monthsBetween(startsOn, from), 1);
  return { startsOn: from, amount: bookValue - worth, months: left };
}

function disposal(
  { category, accumulated, cost, number, name }: FixedAsset,
  { due, proceeds, money }: { due: number; proceeds: number; money: 'CASH' | 'BANK' },
): NewPosting[] {
  const asset = ACCOUNT_OF[category];
  const [writtenOff, book] = [accumulated + due, cost - accumulated - due];
  const [covered, gain, loss] = [Math.min(proceeds, book), Math.max(proceeds - book, 0), Math.max(book - proceeds, 0)];
  return [
    ...(due > 0 ? [writingOff(due, `${number} ${name}`.slice(0, 200))] : []),
    ...lines([
      [ACCUMULATED_DEPRECIATION, asset, writtenOff],
      [PAID_FROM[money], asset, covered],
      [PAID_FROM[money], ASSET_DISPOSAL_GAINS, gain],
      [ASSET_DISPOSAL_LOSSES, asset, loss],
    ]),
  ];
}

function cancellation({ category, funding, cost, depreciations }: FixedAsset): NewPosting[] {
  const writtenOff = depreciations.reduce((sum, { amount }) => sum + amount, 0);
  return lines([
    ...(funding === 'IN_BOOKS' ? [] : [[PAID_FROM[funding], ACCOUNT_OF[category], cost] as const]),
    [ACCUMULATED_DEPRECIATION, DEPRECIATION, writtenOff],
  ]);
}

function lines(all: readonly (readonly [NewPosting['debit'], NewPosting['credit'], number])[]): NewPosting[] {
  return all.flatMap(([debit, credit, amount]) => (amount > 0 ? [{ debit, credit, amount: rupiah(amount) }] : []));
}

const INSERT = /* sql */ `
  insert into assets.asset (tenant_id, id, number, name, category, state, acquired_on, cost, written_off_before, residual, funding, place, condition, serial_no, note, journal_id, created_at)
  select $1, $2, 'AT-' || lpad(n::text, greatest(4, length(n::text)), '0'), $3, $4, 'IN_USE', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15
    from platform.next_number($1, 'fixed_asset') n
`;

const PLAN = /* sql */ `
  insert into assets.plan (tenant_id, asset_id, starts_on, amount, months, reason, made_by_name, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (tenant_id, asset_id, starts_on) do update
    set amount = excluded.amount, months = excluded.months, reason = excluded.reason, made_by_name = excluded.made_by_name, made_at = excluded.made_at
`;

const UPDATE = /* sql */ `
  update assets.asset
     set name = coalesce(nullif($3, ''), name), place = case when $4::text is null then place else nullif($4, '') end, condition = coalesce($5, condition),
         serial_no = case when $6::text is null then serial_no else nullif($6, '') end, note = case when $7::text is null then note else nullif($7, '') end,
         residual = coalesce($8, residual)
   where tenant_id = $1 and id = $2
`;

const WRITTEN_OFF = `insert into assets.depreciation (tenant_id, asset_id, through_month, amount, journal_id) values ($1, $2, $3, $4, $5)`;

const LEAVE = /* sql */ `
  update assets.asset set state = $3, left_on = $4, left_reason = $5, left_journal_id = $6, proceeds = $7 where tenant_id = $1 and id = $2
`;
