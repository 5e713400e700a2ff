import { statementFile, type Issuer, type StatementContent, type StatementFile } from '@lumbung/documents';
import { Clock, formatDate, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { accountJson, LedgerService } from '@lumbung/ledger';
import { currentLocale, currentPrincipal, currentTenant, notFound, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { BANK_LINE, BANK_POSTING, BESIDE_LINE, BESIDE_POSTING } from '../matching/matching.types.js';
import { reconciliationContent } from './reconciliation-paper.js';
import type { BankReconciliation } from './reconciliation.types.js';

const SHOWN = 200;
const PRINTED = 2_000;

/** The reconciliation of a bank account for any day. */
@Injectable()
export class ReconciliationService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /**
   * What the books and the bank say in the evening of a day (today unless named), and what lies between: postings the bank
   * did not know by then, and lines the books did not know. What was matched later with something of a later day was still
   * open then. Postings from before the first statement belong to its opening balance. One statement; throws NOT_FOUND
   * for an account that is no money.
   */
  async on(accountId: string, day: BusinessDate | null): Promise<BankReconciliation> {
    return this.read(accountId, day, SHOWN);
  }

  /** The same as a file, with all that is open. */
  async file(
    accountId: string,
    day: BusinessDate | null,
    kind: 'pdf' | 'xlsx',
    issuer: () => Promise<Issuer>,
  ): Promise<StatementFile> {
    const report = await this.read(accountId, day, PRINTED);
    const content: StatementContent = reconciliationContent(report, currentLocale());
    return statementFile(
      {
        ...content,
        title: `${content.title} ${formatDate(report.on, currentLocale())}`,
        locale: currentLocale(),
        issuer: await issuer(),
        printedBy: currentPrincipal().displayName,
        madeAt: this.clock.now(),
        timeZone: currentTenant().timeZone as CooperativeTimeZone,
      },
      kind,
    );
  }

  private async read(accountId: string, day: BusinessDate | null, most: number): Promise<BankReconciliation> {
    const on = day ?? this.ledger.today();
    const row = await this.db.readRow<{ report: BankReconciliation }>(REPORT, [accountId, on, most]);
    if (!row) throw notFound();
    return row.report;
  }
}

const REPORT = /* sql */ `
  with begins as (
    select min(s.from_on) as day from banking.statement s where s.tenant_id = $1 and s.account_id = $2 and s.state = 'KEPT'),
  postings as (
    select p.booked_on, p.journal_id, p.line, ${BANK_POSTING} as posting, case when p.debit_account_id = $2 then p.amount else -p.amount end as amount
      from ledger.posting p ${BESIDE_POSTING}
      left join banking.matched_posting x on x.tenant_id = $1 and x.account_id = $2 and x.journal_id = p.journal_id and x.line = p.line
      left join banking.match m on m.tenant_id = $1 and m.id = x.match_id
     where p.tenant_id = $1 and p.booked_on <= $3::date and p.booked_on >= (select b.day - 31 from begins b)
       and $2::uuid in (p.debit_account_id, p.credit_account_id) and j.kind <> 'OPENING'
       and ((m.id is null and p.booked_on >= (select b.day from begins b)) or m.through_on > $3::date)),
  lines as (
    select l.on_day, l.id, l.amount, ${BANK_LINE} as line
      from banking.line l ${BESIDE_LINE} left join banking.match m on m.tenant_id = $1 and m.id = l.match_id
     where l.tenant_id = $1 and l.account_id = $2 and l.on_day <= $3::date and (m.id is null or m.through_on > $3::date)),
  sums as (
    select coalesce((select sum(p.amount) from postings p where p.amount > 0), 0)::bigint as booked_in,
           coalesce((select -sum(p.amount) from postings p where p.amount < 0), 0)::bigint as booked_out,
           coalesce((select sum(l.amount) from lines l where l.amount > 0), 0)::bigint as stated_in,
           coalesce((select -sum(l.amount) from lines l where l.amount < 0), 0)::bigint as stated_out,
           coalesce((select b.balance from ledger.balances($1, $3::date) b where b.account_id = $2), 0)::bigint as book),
  bank as (
    select l.on_day, l.balance from banking.line l where l.tenant_id = $1 and l.account_id = $2 and l.on_day <= $3::date
     order by l.on_day desc, l.id desc limit 1),
  expected as (select s.*, s.book - s.booked_in + s.booked_out + s.stated_in - s.stated_out as balance from sums s)
  select json_build_object(
           'account', ${accountJson('a')}, 'on', $3::date, 'bookBalance', e.book, 'bookedIn', e.booked_in, 'bookedOut', e.booked_out,
           'statedIn', e.stated_in, 'statedOut', e.stated_out, 'expectedBalance', e.balance,
           'bankBalance', (select b.balance from bank b), 'difference', (select b.balance from bank b) - e.balance,
           'statedThrough', (select b.on_day from bank b),
           'openPostingCount', (select count(*) from postings), 'openLineCount', (select count(*) from lines),
           'openPostings', coalesce((select json_agg(p.posting order by p.booked_on, p.journal_id, p.line)
                                       from (select * from postings order by booked_on, journal_id, line limit $4) p), '[]'),
           'openLines', coalesce((select json_agg(l.line order by l.on_day, l.id) from (select * from lines order by on_day, id limit $4) l), '[]')) as report
    from ledger.account a cross join expected e where a.tenant_id = $1 and a.id = $2 and a.money is not null
`;
