import { addDays, Clock, formatMonth, formatRupiah, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import {
  accountCodes,
  LedgerService,
  type AccountCode,
  type NewSubJournal,
  type NewSubPosting,
  type PostingRefusal,
  type SubAccountId,
} from '@lumbung/ledger';
import { UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import {
  shareTaxes,
  type EarningKind,
  type MemberMonth,
  type NewEarning,
  type PriorEarning,
  type TaxedEarning,
} from './member-tax.js';
import type { MonthRules } from './rules.js';
import { openForDebits, restoreStates, withinReach, type Reach } from './reach.js';
import { INSERT_EARNINGS, INSERT_SLIPS, PRIOR_EARNINGS } from './earnings.sql.js';

export interface EarningsRun {
  readonly kind: EarningKind;
  /** Begins the keys of the journals, such as `savings.interest`: one per account and day. */
  readonly key: string;
  /** The day in whose books it stands, and up to which it was earned; it counts for the member from the next one on. */
  readonly bookedOn: BusinessDate;
  readonly expense: AccountCode;
  /** What the passbook calls it, such as 'Jasa simpanan'. */
  readonly words: string;
}

const TRIES = 3;
const SHORT_MESSAGE = 500;

/** Credits what savings earned, keeps back the tax on it, and writes the slips: for interest, bonus and profit share alike. */
@Injectable()
export class SavingsEarningsService {
  constructor(
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /** What the members have earned from a month on, by account, month and kind, with the tax that was kept back. */
  prior(tx: Tx, memberIds: readonly string[], from: BusinessDate): Promise<PriorEarning[]> {
    return tx.rows<PriorEarning>(PRIOR_EARNINGS, [memberIds, from]);
  }

  /**
   * Posts earnings of many accounts, one journal each: net to the account, tax to 2-1060. Amounts are differences to what
   * was posted before, whole rupiah; below zero is taken back as far as the account has it free, otherwise the next run
   * tries again. All accounts of a member are judged together by accrual month, with what they earned otherwise (`prior`).
   * Answers how many journals were posted, or the refusal of the books, whereupon the transaction undoes itself. An
   * account earns once by kind, month and day: asked again it is the fault of a doubled key. Source: PP 15/2009.
   */
  async post(
    tx: Tx,
    run: EarningsRun,
    earnings: readonly NewEarning[],
    prior: readonly PriorEarning[],
    rules: MonthRules,
  ): Promise<number | PostingRefusal> {
    if (earnings.length === 0) return 0;
    const { taxed, months } = shareTaxes(earnings, prior, rules.taxRules);
    for (let tries = 1; ; tries++) {
      const reach = await withinReach(tx, taxed);
      const journals = journalsOf(run, reach);
      const posted = await this.postInMessages(tx, journals, reach);
      // Somebody took money out between our look and the posting: look again.
      if (posted instanceof UserError && posted.code !== 'PERIOD_CLOSED' && tries < TRIES) continue;
      if (posted instanceof UserError) return posted;
      await this.note(tx, run, reach, posted);
      await this.writeSlips(tx, run, months, reach);
      return journals.length;
    }
  }

  private async postInMessages(
    tx: Tx,
    journals: readonly (NewSubJournal & { accountId: string })[],
    reach: Reach,
  ): Promise<Map<string, string> | PostingRefusal> {
    const journalIds = new Map<string, string>();
    await openForDebits(tx, reach);
    for (let from = 0; from < journals.length; from += SHORT_MESSAGE) {
      const some = journals.slice(from, from + SHORT_MESSAGE);
      const ids = await this.ledger.postAll(
        tx,
        some.map(({ accountId: _, ...journal }) => journal),
      );
      if (ids instanceof UserError) {
        await restoreStates(tx, reach);
        return ids;
      }
      some.forEach(({ accountId }, index) => journalIds.set(accountId, ids[index] as string));
    }
    await restoreStates(tx, reach);
    return journalIds;
  }

  /** Bukti potong, also where nothing was kept back; a month that had one gets its next revision. */
  private async writeSlips(
    tx: Tx,
    { bookedOn }: EarningsRun,
    months: readonly MemberMonth[],
    { earnings }: Reach,
  ): Promise<void> {
    const posted = new Map<string, { gross: number; tax: number }>();
    for (const { memberId, month, amount, tax } of earnings) {
      const sum = posted.get(`${memberId} ${month}`);
      posted.set(`${memberId} ${month}`, { gross: (sum?.gross ?? 0) + amount, tax: (sum?.tax ?? 0) + tax });
    }
    const slips = months.flatMap((month) => {
      const { gross, tax } = posted.get(`${month.memberId} ${month.month}`) ?? { gross: 0, tax: 0 };
      const isSame = gross === 0 && tax === 0;
      return isSame ? [] : [{ ...month, gross: month.grossBefore + gross, tax: month.taxBefore + tax }];
    });
    if (slips.length === 0) return;
    await tx.rows(INSERT_SLIPS, [
      slips.map(() => newId<'WithholdingSlip'>()),
      slips.map(({ memberId }) => memberId),
      slips.map(({ month }) => month),
      slips.map(({ gross }) => gross),
      slips.map(({ ratePercent }) => ratePercent),
      slips.map(({ tax }) => tax),
      slips.map(({ source }) => source),
      bookedOn,
      this.clock.now(),
    ]);
  }

  private async note(tx: Tx, run: EarningsRun, { earnings }: Reach, journalIds: Map<string, string>): Promise<void> {
    await tx.rows(INSERT_EARNINGS, [
      run.bookedOn,
      run.kind,
      this.clock.now(),
      earnings.map(({ accountId }) => accountId),
      earnings.map(({ memberId }) => memberId),
      earnings.map(({ month }) => month),
      earnings.map(({ amount }) => amount),
      earnings.map(({ tax }) => tax),
      earnings.map(({ throughSeq }) => throughSeq ?? null),
      earnings.map(({ isShort }) => isShort),
      earnings.map(({ accountId, amount, tax }) =>
        amount === 0 && tax === 0 ? null : (journalIds.get(accountId) ?? null),
      ),
    ]);
  }
}

/** One journal for each account that has something posted; what is credited comes before what is taken. */
function journalsOf(run: EarningsRun, { earnings }: Reach): (NewSubJournal & { accountId: string })[] {
  const byAccount = new Map<string, TaxedEarning[]>();
  for (const earning of earnings) {
    if (earning.amount === 0 && earning.tax === 0) continue;
    const list = byAccount.get(earning.accountId);
    if (list) list.push(earning);
    else byAccount.set(earning.accountId, [earning]);
  }
  return [...byAccount].map(([accountId, list]) => ({
    accountId,
    kind: 'SAVINGS_INTEREST',
    key: `${run.key}:${accountId}:${run.bookedOn}`,
    reference: `savings:${accountId}`,
    text: run.words,
    bookedOn: run.bookedOn,
    valueOn: addDays(run.bookedOn, 1),
    channel: 'SYSTEM',
    postings: list
      .flatMap((earning) => postingsOf(run, earning))
      .toSorted((a, b) => Number(Boolean(a.debitSub)) - Number(Boolean(b.debitSub))),
  }));
}

function postingsOf(run: EarningsRun, earning: TaxedEarning): NewSubPosting[] {
  const { amount, tax, month, accountId } = earning;
  const net = amount - tax;
  const sub = (earning.creditSub ?? accountId) as SubAccountId;
  const isOwnMonth = month.slice(0, 7) === run.bookedOn.slice(0, 7);
  const what = `${isOwnMonth ? run.words : `Koreksi ${lower(run.words)}`} ${formatMonth(month)}`;
  const kept = tax === 0 ? '' : `, sesudah PPh ${formatRupiah(rupiah(tax))}`;
  const { expense } = run;
  const postings: NewSubPosting[] = [];
  if (net > 0) postings.push({ debit: expense, creditSub: sub, amount: rupiah(net), text: `${what}${kept}` });
  if (net < 0) postings.push({ debitSub: sub, credit: expense, amount: rupiah(-net), text: `${what}${kept}` });
  const text = `PPh atas ${lower(run.words)} ${formatMonth(month)}`;
  if (tax > 0) postings.push({ debit: expense, credit: TAX, amount: rupiah(tax), text });
  if (tax < 0) postings.push({ debit: TAX, credit: expense, amount: rupiah(-tax), text });
  return postings;
}

const TAX = accountCodes.INCOME_TAX_PAYABLE;

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
