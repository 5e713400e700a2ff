import type { BusinessDate } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import type { SavingsAccountId } from '../accounts/account.types.js';
import type { TermDayBasis, TermDepositState, TermInterestPaid, TermRollover } from './term.types.js';

/** A term deposit as it lies in its table, with what its product says. */
export interface TermRow {
  readonly id: SavingsAccountId;
  readonly certificateNo: string;
  readonly productId: string;
  readonly memberId: string;
  readonly termMonths: number;
  readonly principal: number;
  readonly rateYearlyPercent: string | null;
  readonly nisbahPercent: string | null;
  readonly dayBasis: TermDayBasis;
  readonly penaltyPercent: string;
  readonly penaltyAmount: number;
  readonly forfeitsInterest: boolean;
  readonly interestPaid: TermInterestPaid;
  readonly rollover: TermRollover;
  readonly payoutAccountId: SavingsAccountId;
  readonly placedOn: BusinessDate;
  readonly termNo: number;
  readonly startsOn: BusinessDate;
  readonly maturesOn: BusinessDate;
  readonly monthsDone: number;
  readonly nextOn: BusinessDate | null;
  readonly state: TermDepositState;
  /** Where it stood when it was brought from the old books; null where it was placed here. */
  readonly broughtTerm: number | null;
  readonly broughtMonths: number | null;
}

/** The deposit, locked until the transaction ends; throws NOT_FOUND. */
export async function lockTermDeposit(tx: Tx, id: string): Promise<TermRow> {
  return (await tx.rowOrFail<{ deposit: TermRow }>(LOCK, [id])).deposit;
}

/** Running deposits with something to do on or before a day, in the order of their ids, locked; blocked ones are left out. */
export async function lockDueTermDeposits(
  tx: Tx,
  through: BusinessDate,
  after: string | null,
  limit: number,
): Promise<TermRow[]> {
  const rows = await tx.rows<{ deposit: TermRow }>(LOCK_DUE, [through, after, limit]);
  return rows.map(({ deposit }) => deposit);
}

/** Keeps what an event of its life changed. */
export async function keepTermDeposit(tx: Tx, row: TermRow, endedOn: BusinessDate | null = null): Promise<void> {
  await tx.rows(KEEP, [
    row.id,
    row.principal,
    row.rateYearlyPercent,
    row.nisbahPercent,
    row.termNo,
    row.startsOn,
    row.maturesOn,
    row.monthsDone,
    row.nextOn,
    row.state,
    endedOn,
  ]);
}

const ROW = /* sql */ `
  json_build_object('id', d.id, 'certificateNo', d.certificate_no, 'productId', d.product_id, 'memberId', d.member_id, 'termMonths', d.term_months,
    'principal', d.principal, 'rateYearlyPercent', trim_scale(d.rate_yearly_percent)::text, 'nisbahPercent', trim_scale(d.nisbah_percent)::text,
    'dayBasis', d.day_basis, 'penaltyPercent', trim_scale(d.penalty_percent)::text, 'penaltyAmount', d.penalty_amount,
    'forfeitsInterest', d.forfeits_interest, 'interestPaid', d.interest_paid, 'rollover', d.rollover, 'payoutAccountId', d.payout_account_id,
    'placedOn', d.placed_on, 'termNo', d.term_no, 'startsOn', d.starts_on, 'maturesOn', d.matures_on, 'monthsDone', d.months_done,
    'nextOn', d.next_on, 'state', d.state, 'broughtTerm', d.brought_term, 'broughtMonths', d.brought_months)
`;

const LOCK = `select ${ROW} as deposit from savings.term_deposit d where d.tenant_id = $1 and d.id = $2 for update`;

const LOCK_DUE = /* sql */ `
  select ${ROW} as deposit from savings.term_deposit d
    join ledger.sub_account s on s.tenant_id = $1 and s.id = d.id and s.state = 'OPEN'
   where d.tenant_id = $1 and d.next_on <= $2 and d.id > (select coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
   order by d.id limit $4 for update of d
`;

const KEEP = /* sql */ `
  update savings.term_deposit d
     set principal = $3, rate_yearly_percent = $4, nisbah_percent = $5, term_no = $6, starts_on = $7, matures_on = $8, months_done = $9,
         next_on = $10, state = $11, ended_on = $12
   where d.tenant_id = $1 and d.id = $2
`;
