import { Link } from '@tanstack/react-router';
import { isBusinessDate } from '@lumbung/kernel';
import { DeskCashBookDocument, DeskMoneyAccountsDocument, type DeskCashBookQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { StatementFiles } from '../../ui/files/statement-files.js';
import { Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { PeriodFilter } from '../../ui/period-filter.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { StatementTabs } from './statement-tabs.js';
import { useStatementWords } from './words.js';

type Book = NonNullable<DeskCashBookQuery['cashBook']>;
type Row = Book['entries']['nodes'][number];

/** Buku kas: what came into and went out of one cash box or bank account. */
export function CashBookPage() {
  const words = useStatementWords();
  const format = useFormat();
  const set = useFilters();
  const search = useSearchWords<'akun' | 'dari' | 'sampai' | 'setelah' | 'sebelum'>();
  const accounts = useAsk(DeskMoneyAccountsDocument, {});
  const offered = accounts.data?.accounts.filter(({ moneyKind }) => moneyKind != null) ?? [];
  const accountId = search.akun ?? offered[0]?.id;
  const from = isBusinessDate(search.dari) ? search.dari : undefined;
  const to = isBusinessDate(search.sampai) ? search.sampai : undefined;
  const query = useAsk(
    DeskCashBookDocument,
    { accountId: accountId ?? '', period: from || to ? { from, to } : undefined, ...pageOf(search) },
    { keepsPrevious: true, isEnabled: accountId !== undefined },
  );
  const book = query.data?.cashBook;
  return (
    <Page
      title={words.kinds.kas}
      lead={book && words.cashLead(format.day(book.from), format.day(book.to))}
      actions={accountId && <StatementFiles kind="cash-book" asked={{ accountId, from, to }} />}
    >
      <StatementTabs />
      <Filters label={words.period}>
        <FilterSelect
          label={words.moneyAccount}
          value={accountId}
          options={offered.map(({ id, number, name }) => [id, `${number} ${name}`] as const)}
          onChange={(akun) => set({ akun })}
        />
        <PeriodFilter from={from ?? book?.from} to={to ?? book?.to} />
      </Filters>
      <Loaded query={query} lines={10}>
        {({ cashBook }) => cashBook && <Entries book={cashBook} isStale={query.isPlaceholderData} />}
      </Loaded>
    </Page>
  );
}

function Entries({ book, isStale }: { readonly book: Book; readonly isStale: boolean }) {
  const words = useStatementWords();
  const format = useFormat();
  const here = useHere();
  const figures = [
    [words.opening, book.openingBalance],
    [words.received, book.received],
    [words.paid, book.paid],
    [words.closing, book.closingBalance],
  ] as const;
  return (
    <>
      <div className="figures figures-small">
        {figures.map(([label, amount]) => (
          <div key={label} className="book figure">
            <h2>{label}</h2>
            <p className="figure-number">{format.money(amount)}</p>
          </div>
        ))}
      </div>
      {book.entries.nodes.length === 0 ? (
        <Empty title={words.noEntries} />
      ) : (
        <Table<Row>
          caption={words.kinds.kas}
          rows={book.entries.nodes}
          keyOf={(row) => row.id}
          isStale={isStale}
          columns={[
            { key: 'bookedOn', head: words.bookedOn, isTight: true, cell: (row) => format.day(row.journal.bookedOn) },
            {
              key: 'number',
              head: words.number,
              isTight: true,
              cell: (row) => <Link to={here(`/akuntansi/jurnal/${row.journal.id}`)}>{row.journal.number}</Link>,
            },
            {
              key: 'text',
              head: words.text,
              cell: (row) => (
                <>
                  {row.text}
                  <span className="under">
                    {row.counterAccount.number} {row.counterAccount.name}
                  </span>
                </>
              ),
            },
            {
              key: 'in',
              head: words.received,
              isNumber: true,
              cell: (row) => (row.debit === 0 ? '' : format.money(row.debit)),
            },
            {
              key: 'out',
              head: words.paid,
              isNumber: true,
              cell: (row) => (row.credit === 0 ? '' : format.money(row.credit)),
            },
            { key: 'balance', head: words.balance, isNumber: true, cell: (row) => format.money(row.balance) },
          ]}
        />
      )}
      <Pager pageInfo={book.entries.pageInfo} />
    </>
  );
}
