import { savingsStatement, toPdf, type Issuer } from '@lumbung/documents';
import { Clock, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { badUserInput, notFound, TenantDatabase, type BusinessDateRange } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_FROM, ACCOUNT_JSON, worded } from '../accounts/account-json.js';
import type { SavingsAccount } from '../accounts/account.types.js';
import { SignedPapers, type OpenedPaper } from '../papers/signed-papers.js';
import { BESIDE_ENTRY, ENTRY, type PassbookOf } from '../passbook/passbook.service.js';
import type { SavingsEntry } from '../passbook/passbook.types.js';
import type { SavingsStatement } from './statement.types.js';

const PURPOSE = 'savings statement';
/** A file is made whole in memory. */
export const MOST_LINES = 5_000;

interface Sums {
  readonly account: SavingsAccount;
  readonly opening: number;
  readonly received: number;
  readonly paid: number;
  readonly lineCount: number;
}

interface StatementContent {
  readonly accountId: string;
  readonly from: BusinessDate;
  readonly to: BusinessDate;
}

/** Statements of savings accounts (rekening koran), on the screen and on paper. */
@Injectable()
export class SavingsStatements {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly papers: SignedPapers,
  ) {}

  /**
   * What an account had before a period, what came in, went out, and what it had afterwards, by the day it was booked;
   * both days count. An open beginning is the account's first day, an open end today. One statement. With `personId` only
   * that person's own account answers; throws NOT_FOUND for another's, an unknown one and one of another cooperative, and
   * BAD_USER_INPUT for a period that ends before it begins.
   */
  async of(of: PassbookOf, period: BusinessDateRange, personId?: string): Promise<SavingsStatement> {
    const to = period.to ?? this.ledger.today();
    if (period.from && period.from > to) throw badUserInput('The period ends before it begins.');
    const number = of.number?.trim().toUpperCase() ?? null;
    const row = await this.db.readRow<Sums>(SUMS, [
      of.id ?? null,
      number,
      personId ?? null,
      period.from ?? '-infinity',
      to,
    ]);
    if (!row) throw notFound();
    const { account, opening, received, paid, lineCount } = row;
    const from = period.from ?? (account.openedOn as BusinessDate);
    const content: StatementContent = { accountId: account.id, from, to };
    return {
      account: worded(account),
      from,
      to,
      opening,
      received,
      paid,
      closing: opening + received - paid,
      lineCount,
      pdfUrl: lineCount > MOST_LINES ? null : `/papers/statements?permit=${this.papers.permit(PURPOSE, content)}`,
    };
  }

  /** The PDF behind an address that `of` gave out; throws NOT_FOUND as every signed paper does. */
  open(permit: string, issuer: () => Promise<Issuer>): Promise<OpenedPaper> {
    return this.papers.open<StatementContent>(PURPOSE, permit, issuer, async ({ accountId, from, to }, ground) => {
      const sums = await this.db.readRow<Sums>(SUMS, [accountId, null, null, from, to]);
      if (!sums) throw notFound();
      const rows = await this.db.read<{ entry: SavingsEntry }>(LINES, [accountId, from, to, MOST_LINES]);
      const { account } = sums;
      const document = savingsStatement({
        ...ground,
        account: { ...account, productName: account.product.name },
        from,
        to,
        opening: rupiah(sums.opening),
        lines: rows.map(({ entry }) => ({
          bookedOn: entry.bookedOn as BusinessDate,
          text: entry.text,
          counter: entry.counterName,
          receiptNumber: entry.receiptNumber,
          amount: rupiah(entry.amount),
        })),
        madeAt: this.clock.now(),
      });
      const fileName = `${document.name} ${from} ${to}.pdf`;
      return { content: await toPdf(document, 'A4'), mimeType: 'application/pdf', fileName, stylesheetHash: null };
    });
  }
}

const SUMS = /* sql */ `
  select ${ACCOUNT_JSON} as account, e.opening, e.received, e.paid, e.lines as "lineCount"
    from ${ACCOUNT_FROM}
   cross join lateral (
     select coalesce(sum(n.amount) filter (where n.booked_on < $5::date), 0)::bigint as opening,
            coalesce(sum(n.amount) filter (where n.booked_on >= $5 and n.amount > 0), 0)::bigint as received,
            coalesce(-sum(n.amount) filter (where n.booked_on >= $5 and n.amount < 0), 0)::bigint as paid,
            count(*) filter (where n.booked_on >= $5)::int as lines
       from ledger.sub_entry n where n.tenant_id = $1 and n.sub_id = a.id and n.booked_on <= $6::date) e
   where a.tenant_id = $1 and a.id = (select coalesce($2::uuid, (select o.id from savings.account o where o.tenant_id = $1 and o.number = $3)))
     and ($4::uuid is null or m.person_id = $4)
`;

const LINES = /* sql */ `
  select ${ENTRY} as entry
    from ledger.sub_entry e ${BESIDE_ENTRY}
   where e.tenant_id = $1 and e.sub_id = $2 and e.booked_on >= $3::date and e.booked_on <= $4::date
   order by e.booked_on, e.seq limit $5
`;
