import { endOfMonth, newId, rupiah, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, LedgerService, type NewPosting, PeriodClosed } from '@lumbung/ledger';
import {
  DayEndStep,
  InvalidInput,
  TenantDatabase,
  UserError,
  type DayEndBatch,
  type DayEndProgress,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { DepreciateFixedAssetsInput, FixedAssetsDepreciated } from '../register/assets.schema.js';
import type { FixedAssetId } from '../register/asset.types.js';
import { writtenOffThrough, type Plan } from './straight-line.js';

export const DEPRECIATION_STEP = 'assets.depreciation';
/** One posting each; a journal holds 500. */
const ASSETS_AT_ONCE = 200;

interface Depreciable {
  readonly id: FixedAssetId;
  readonly text: string;
  readonly plan: Plan;
  /** What was written off under this plan. */
  readonly written: number;
}

interface Batch {
  readonly count: number;
  readonly amount: number;
  readonly checked: number;
  readonly next: string | null;
}

/** Writing off what fixed assets lose in worth: at the end of each month by itself, and when an officer asks. */
@Injectable()
export class DepreciationService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Writes off all that is due through a month, whole rupiah: debit 5-3030, credit 1-2090, a posting for each asset, booked
   * on the month's last day (today while it goes on). Months that were missed are made up for at once. Refuses a month to
   * come (InvalidInput) and one that is closed (PeriodClosed). Safe to repeat; a second run finds nothing due.
   */
  async runThrough(input: DepreciateFixedAssetsInput): Promise<FixedAssetsDepreciated | PeriodClosed | InvalidInput> {
    const [month, today] = [startOfMonth(input.through), this.ledger.today()];
    if (month > today) return new InvalidInput('assets.problem.future', 'through');
    const [runId, lastDay] = [newId(), endOfMonth(month)];
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('assets.depreciate', input.requestId, input, runId);
      if (earlier) return done(await tx.rowOrFail<{ count: number; amount: number }>(OF_RUN, [earlier]));
      let [count, amount] = [0, 0];
      for (let cursor: string | null = null, isMore = true; isMore;) {
        const batch: Batch | PeriodClosed = await this.batch(tx, month, cursor, {
          bookedOn: lastDay < today ? lastDay : today,
          runId,
        });
        if (batch instanceof UserError) return batch;
        [count, amount, cursor] = [count + batch.count, amount + batch.amount, batch.next];
        isMore = cursor !== null;
      }
      tx.audit({ action: 'assets.depreciate', subject: 'assetRun', subjectId: runId, after: { month, count, amount } });
      return done({ count, amount });
    });
  }

  /** At the end of each month; a cooperative without assets takes part no more. */
  @DayEndStep({ name: DEPRECIATION_STEP, every: 'MONTH' })
  async atMonthEnd(tx: Tx, { businessDate, cursor }: DayEndBatch): Promise<DayEndProgress | UserError> {
    const batch = await this.batch(tx, startOfMonth(businessDate), cursor, { bookedOn: businessDate, runId: null });
    if (batch instanceof UserError) return batch;
    const hasNone = cursor === null && batch.checked === 0;
    return { done: batch.count, checked: batch.checked, next: batch.next, again: !hasNone };
  }

  /** What an asset must still lose through a month, whole rupiah; nothing for land. It must be locked. */
  async dueOf(tx: Tx, id: FixedAssetId, month: BusinessDate): Promise<number> {
    const [asset] = await tx.rows<Depreciable>(DEPRECIABLE, [[id]]);
    return asset ? dueThrough(asset, month) : 0;
  }

  private async batch(
    tx: Tx,
    month: BusinessDate,
    cursor: string | null,
    { bookedOn, runId }: { bookedOn: BusinessDate; runId: string | null },
  ): Promise<Batch | PeriodClosed> {
    const locked = await tx.rows<{ id: FixedAssetId }>(LOCK, [cursor, ASSETS_AT_ONCE]);
    // Read once they are locked: whoever wrote off meanwhile has his rows counted.
    const assets = await tx.rows<Depreciable>(DEPRECIABLE, [locked.map(({ id }) => id)]);
    const due = assets.map((asset) => ({ ...asset, due: dueThrough(asset, month) })).filter((asset) => asset.due > 0);
    const next = locked.length < ASSETS_AT_ONCE ? null : (locked.at(-1)?.id ?? null);
    const [count, amount] = [due.length, due.reduce((sum, asset) => sum + asset.due, 0)];
    if (count === 0) return { count, amount, checked: locked.length, next };

    const journalId = await this.ledger.post(tx, {
      kind: 'DEPRECIATION',
      key: `assets.depreciation:${newId()}`,
      text: `Penyusutan aset tetap s.d. ${month.slice(0, 7)}`,
      bookedOn,
      postings: due.map((asset) => writingOff(asset.due, asset.text)),
    });
    if (journalId instanceof PeriodClosed) return journalId;
    await tx.rows(INSERT, [due.map(({ id }) => id), due.map((asset) => asset.due), month, journalId, runId]);
    return { count, amount, checked: locked.length, next };
  }
}

export function writingOff(amount: number, text: string): NewPosting {
  const { DEPRECIATION, ACCUMULATED_DEPRECIATION } = accountCodes;
  return { debit: DEPRECIATION, credit: ACCUMULATED_DEPRECIATION, amount: rupiah(amount), text };
}

function dueThrough({ plan, written }: Depreciable, month: BusinessDate): number {
  return Math.max(writtenOffThrough(plan, month) - written, 0);
}

function done({ count, amount }: { count: number; amount: number }): FixedAssetsDepreciated {
  return { __typename: 'FixedAssetsDepreciated', count, amount };
}

const LOCK = /* sql */ `
  select a.id from assets.asset a
   where a.tenant_id = $1 and a.state = 'IN_USE' and a.id > (select coalesce($2::uuid, '00000000-0000-0000-0000-000000000000'))
   order by a.id limit $3 for no key update
`;

// What was written off since the plan began was written off under it: a new plan begins behind the last such month.
const DEPRECIABLE = /* sql */ `
  select a.id, left(a.number || ' ' || a.name, 200) as text,
         json_build_object('startsOn', plan.starts_on, 'amount', plan.amount, 'months', plan.months) as plan,
         (select coalesce(sum(d.amount), 0)::bigint from assets.depreciation d
           where d.tenant_id = $1 and d.asset_id = a.id and d.through_month >= plan.starts_on) as written
    from assets.asset a
   cross join lateral (select p.* from assets.plan p where p.tenant_id = $1 and p.asset_id = a.id order by p.starts_on desc limit 1) plan
   where a.tenant_id = $1 and a.id = any ($2::uuid[]) and a.state = 'IN_USE' order by a.number
`;

const INSERT = /* sql */ `
  insert into assets.depreciation (tenant_id, asset_id, through_month, amount, journal_id, run_id)
  select $1, d.id, $4, d.amount, $5, $6 from unnest($2::uuid[], $3::bigint[]) d (id, amount)
`;

const OF_RUN = /* sql */ `
  select count(*)::int as count, coalesce(sum(d.amount), 0)::bigint as amount from assets.depreciation d where d.tenant_id = $1 and d.run_id = $2
`;
