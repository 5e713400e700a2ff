import { passbookPage, type Issuer, type PassbookLine } from '@lumbung/documents';
import { Clock, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { currentLocale, currentPrincipal, InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { SignedPapers, type OpenedPaper } from '../papers/signed-papers.js';
import { layoutIn, PassbookLayouts, type Layout } from './passbook-layout.service.js';
import type {
  PlaceSavingsPassbookInput,
  PrintSavingsPassbookInput,
  SavingsPassbookPosition,
  SavingsPassbookPrint,
} from './passbook-print.types.js';

const PURPOSE = 'savings passbook';

interface Print {
  readonly id: string;
  readonly accountId: string;
  readonly firstLine: number;
  readonly fromSeq: number;
  readonly throughSeq: number;
}

type Position = Omit<SavingsPassbookPosition, '__typename' | 'waitingLines' | 'linesPerPage'> & {
  readonly lastSeq: number;
};

/** A print, or the grid of the layout where none is named. */
interface PageContent {
  readonly printId: string | null;
}

interface PrintedRow {
  readonly number: string;
  readonly firstLine: number;
  readonly lines: readonly {
    readonly bookedOn: BusinessDate;
    readonly text: string;
    readonly amount: number;
    readonly balanceAfter: number;
    readonly actor: string | null;
  }[];
}

/** Printing into the books of members (buku simpanan), line by line: only what is new, at the right place of the page. */
@Injectable()
export class PassbookPrinting {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly layouts: PassbookLayouts,
    private readonly papers: SignedPapers,
  ) {}

  /** Where the book of an account stands, and how many lines wait for it; throws NOT_FOUND. */
  async position(accountId: string): Promise<SavingsPassbookPosition> {
    const [row, layout] = [await this.db.readRow<Position>(POSITION, [accountId]), await this.layouts.layout()];
    if (!row) throw notFound();
    return stands(row, layout);
  }

  /**
   * Prints the oldest lines that are not in the book yet, as many as the page still has room for, and remembers where the
   * book stands then; where more wait, the page is turned and it is asked again. Refuses (InvalidInput) where nothing
   * waits; throws NOT_FOUND. Safe to repeat by requestId: the same lines come at the same place.
   */
  print(input: PrintSavingsPassbookInput): Promise<SavingsPassbookPrint | InvalidInput> {
    const { accountId, requestId } = input;
    const id = newId<'PassbookPrint'>();
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('savings.printPassbook', requestId, input, id);
      const before = await positionIn(tx, accountId);
      const layout = await layoutIn(tx);
      if (earlier) return this.answer(await tx.rowOrFail<Print>(ONE_PRINT, [earlier]), stands(before, layout));
      // A book that was begun on another ruling goes on at the top of the next page.
      const firstLine = before.nextLine > layout.linesPerPage ? 1 : before.nextLine;
      const waiting = before.lastSeq - before.printedSeq;
      if (waiting <= 0) return new InvalidInput('savings.problem.bookUpToDate', 'accountId');
      const count = Math.min(waiting, layout.linesPerPage - firstLine + 1);
      const print = { id, accountId, firstLine, fromSeq: before.printedSeq + 1, throughSeq: before.printedSeq + count };
      const nextLine = firstLine + count > layout.linesPerPage ? 1 : firstLine + count;
      const after = { ...before, printedSeq: print.throughSeq, nextLine };
      await tx.rows(PLACE, [accountId, before.bookNo, after.printedSeq, nextLine]);
      await tx.rows(INSERT, [
        id,
        accountId,
        before.bookNo,
        firstLine,
        print.fromSeq,
        print.throughSeq,
        currentPrincipal().displayName,
        this.clock.now(),
      ]);
      tx.audit({
        action: 'savings.printPassbook',
        subject: 'savingsAccount',
        subjectId: accountId,
        after: { ...print },
      });
      return this.answer(print, stands(after, layout));
    });
  }

  /**
   * Says where a book stands, with a reason: after a jam the last line that can be read, for a book begun by hand, or for a
   * new book. What stands in the account never changes by it. Refuses (InvalidInput) lines that are not there; throws
   * NOT_FOUND. Done again, changes nothing but the number of a new book.
   */
  place(input: PlaceSavingsPassbookInput): Promise<SavingsPassbookPosition | InvalidInput> {
    const { accountId, printedSeq, nextLine, isNewBook, reason } = input;
    return this.db.transaction(async (tx) => {
      const before = await positionIn(tx, accountId);
      const layout = await layoutIn(tx);
      if (printedSeq > before.lastSeq) return new InvalidInput('savings.problem.bookSeq', 'printedSeq');
      if (nextLine > layout.linesPerPage) return new InvalidInput('savings.problem.bookLine', 'nextLine');
      const after = { ...before, printedSeq, nextLine, bookNo: before.bookNo + (isNewBook ? 1 : 0) };
      await tx.rows(PLACE, [accountId, after.bookNo, printedSeq, nextLine]);
      tx.audit({
        action: 'savings.placePassbook',
        subject: 'savingsAccount',
        subjectId: accountId,
        before: { ...before },
        after: { ...after },
        reason,
      });
      return stands(after, layout);
    });
  }

  /** The page behind an address that `print` (or the layout) gave out; throws NOT_FOUND as every signed paper does. */
  open(permit: string, issuer: () => Promise<Issuer>): Promise<OpenedPaper> {
    return this.papers.open<PageContent>(PURPOSE, permit, issuer, async ({ printId }) => {
      const layout = await this.layouts.layout();
      const row = printId === null ? this.grid(layout) : await this.db.readRow<PrintedRow>(PRINTED, [printId]);
      if (!row) throw notFound();
      const lines: PassbookLine[] = row.lines.map((line, index) => ({
        ...line,
        line: row.firstLine + index,
        amount: rupiah(line.amount),
        balanceAfter: rupiah(line.balanceAfter),
      }));
      const { html, stylesheetHash } = passbookPage(layout, lines, row.number, currentLocale());
      return { content: html, mimeType: 'text/html; charset=utf-8', fileName: `${row.number}.html`, stylesheetHash };
    });
  }

  /** Every line of a page, to be held against a book. */
  private grid({ linesPerPage }: Layout): PrintedRow {
    const bookedOn = this.ledger.today();
    const lines = Array.from({ length: linesPerPage }, (_, index) => ({
      bookedOn,
      text: `Baris ${index + 1}`,
      amount: 1_000,
      balanceAfter: 1_000 * (index + 1),
      actor: null,
    }));
    return { number: 'Uji cetak', firstLine: 1, lines };
  }

  private answer(print: Print, position: SavingsPassbookPosition): SavingsPassbookPrint {
    return { __typename: 'SavingsPassbookPrint', ...print, url: passbookUrl(this.papers, print.id), position };
  }
}

/** The address of a print; of the grid of the layout without one. */
export function passbookUrl(papers: SignedPapers, printId: string | null): string {
  const content: PageContent = { printId };
  return `/papers/passbook?permit=${papers.permit(PURPOSE, content)}`;
}

/** Locked, so that two who print at once do not print the same lines. */
async function positionIn(tx: Tx, accountId: string): Promise<Position> {
  await tx.rowOrFail(`select id from savings.account where tenant_id = $1 and id = $2 for update`, [accountId]);
  return tx.rowOrFail<Position>(POSITION, [accountId]);
}

function stands({ lastSeq, ...position }: Position, { linesPerPage }: Layout): SavingsPassbookPosition {
  const waitingLines = lastSeq - position.printedSeq;
  return { __typename: 'SavingsPassbookPosition', ...position, linesPerPage, waitingLines };
}

const POSITION = /* sql */ `
  select a.id as "accountId", coalesce(b.book_no, 1) as "bookNo", coalesce(b.printed_seq, 0) as "printedSeq", coalesce(b.next_line, 1) as "nextLine",
         s.last_seq as "lastSeq"
    from savings.account a
    join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id
    left join savings.passbook b on b.tenant_id = $1 and b.account_id = a.id
   where a.tenant_id = $1 and a.id = $2
`;

const PLACE = /* sql */ `
  insert into savings.passbook (tenant_id, account_id, book_no, printed_seq, next_line) values ($1, $2, $3, $4, $5)
  on conflict (tenant_id, account_id) do update set book_no = excluded.book_no, printed_seq = excluded.printed_seq, next_line = excluded.next_line
`;

const INSERT = /* sql */ `
  insert into savings.passbook_print (tenant_id, id, account_id, book_no, first_line, from_seq, through_seq, printed_by_name, printed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
`;

const ONE_PRINT = /* sql */ `
  select p.id, p.account_id as "accountId", p.first_line as "firstLine", p.from_seq as "fromSeq", p.through_seq as "throughSeq"
    from savings.passbook_print p where p.tenant_id = $1 and p.id = $2
`;

const PRINTED = /* sql */ `
  select a.number, p.first_line as "firstLine",
         (select json_agg(json_build_object('bookedOn', e.booked_on, 'text', coalesce(o.text, j.text), 'amount', e.amount,
                                            'balanceAfter', e.balance_after, 'actor', j.actor_name) order by e.seq)
            from ledger.sub_entry e
            join ledger.journal j on j.tenant_id = $1 and j.id = e.journal_id
            left join ledger.posting o on o.tenant_id = $1 and o.booked_on = e.booked_on and o.journal_id = e.journal_id and o.line = e.line
           where e.tenant_id = $1 and e.sub_id = p.account_id and e.seq between p.from_seq and p.through_seq) as lines
    from savings.passbook_print p join savings.account a on a.tenant_id = $1 and a.id = p.account_id
   where p.tenant_id = $1 and p.id = $2
`;
