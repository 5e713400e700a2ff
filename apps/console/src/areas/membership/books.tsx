import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskBookDocument,
  DeskBooksDocument,
  DeskInventoryBookDocument,
  type BookKind,
  type DeskBookQuery,
  type DeskBooksQuery,
  type RegisterKind,
} from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Filters, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { DayFilter, PeriodFilter } from '../../ui/period-filter.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { EntryDialog } from './entry-dialog.js';
import { InventoryBookPage } from './inventory-book.js';
import { useMembershipWords } from './words.js';

type Book = DeskBooksQuery['administrationBooks'][number];
/** A book in the list: one of membership's, or the one that the assets make. */
type Listed = Pick<Book, 'title' | 'isKept' | 'lineCount'> & { readonly kind: string };

const INVENTORY = 'INVENTORY';
type Line = DeskBookQuery['administrationBook']['lines']['nodes'][number];

/** The administration books: all of them, or one that is chosen in the address. */
export function BooksPage() {
  const words = useMembershipWords();
  const here = useHere();
  const { buku } = useSearchWords<'buku'>();
  const query = useAsk(DeskBooksDocument, {});
  const book = query.data?.administrationBooks.find(({ kind }) => kind === buku);
  const mayInventory = useCan()('assets.view');
  const inventory = useAsk(DeskInventoryBookDocument, { first: 1 }, { isEnabled: mayInventory && buku === undefined });
  if (mayInventory && buku === INVENTORY) return <InventoryBookPage />;
  if (book) return <BookPage book={book} />;
  const things = inventory.data?.inventoryBook;
  const more: Listed[] = things
    ? [{ kind: INVENTORY, title: things.title, isKept: false, lineCount: things.lineCount }]
    : [];
  return (
    <Page title={words.books} lead={words.booksLead} back={{ to: here('/anggota'), label: words.members }}>
      <Loaded query={query}>
        {({ administrationBooks }) => <BookList books={[...administrationBooks, ...more]} />}
      </Loaded>
    </Page>
  );
}

function BookList({ books }: { readonly books: readonly Listed[] }) {
  const words = useMembershipWords();
  const format = useFormat();
  const set = useFilters();
  return (
    <Table<Listed>
      caption={words.books}
      rows={books}
      keyOf={({ kind }) => kind}
      columns={[
        {
          key: 'title',
          head: words.book,
          cell: ({ kind, title }) => (
            <button type="button" className="button-text" onClick={() => set({ buku: kind })}>
              {title}
            </button>
          ),
        },
        { key: 'kind', head: words.kind, cell: ({ isKept }) => (isKept ? words.kept : words.live) },
        { key: 'lines', head: words.lines, isNumber: true, cell: ({ lineCount }) => format.count(lineCount) },
      ]}
    />
  );
}

function BookPage({ book }: { readonly book: Book }) {
  const words = useMembershipWords();
  const format = useFormat();
  const slug = useSlug();
  const here = useHere();
  const set = useFilters();
  const search = useSearchWords<'dari' | 'sampai' | 'setelah' | 'sebelum'>();
  const [from, to] = [search.dari as BusinessDate | undefined, search.sampai as BusinessDate | undefined];
  const period = from || to ? { from, to } : null;
  const query = useAsk(
    DeskBookDocument,
    { kind: book.kind as BookKind, period, ...pageOf(search) },
    { keepsPrevious: true },
  );
  const [corrected, setCorrected] = useState<{ readonly id: string; readonly number: string } | 'new' | null>(null);
  const days = new URLSearchParams({ ...(from && { from }), ...(to && { to }) }).toString();
  const file = (format: string) =>
    documentHref(`/books/${book.kind.toLowerCase()}/${format}${days && `?${days}`}`, slug);
  return (
    <Page
      title={book.title}
      lead={book.isKept ? words.writeText : undefined}
      actions={
        <>
          <button type="button" className="button button-quiet" onClick={() => set({ buku: undefined })}>
            {words.allBooks}
          </button>
          <a className="button button-quiet" href={file('pdf')} download>
            {words.pdf}
          </a>
          <a className="button button-quiet" href={file('xlsx')} download>
            {words.xlsx}
          </a>
          {(book.kind === 'BOARD' || book.kind === 'SUPERVISORS') && (
            <Link to={here('/anggota/pengurus')} className="button">
              {words.officers.manage}
            </Link>
          )}
          {book.canWrite && (
            <button type="button" className="button" onClick={() => setCorrected('new')}>
              <Icon name="plus" /> {words.write}
            </button>
          )}
        </>
      }
    >
      {book.dating !== 'NONE' && (
        <Filters label={book.title}>
          {book.dating === 'PERIOD' ? (
            <PeriodFilter from={from} to={to} />
          ) : (
            <DayFilter
              label={words.asOf}
              value={to ?? format.today()}
              onChange={(day) => set({ sampai: day, dari: undefined })}
            />
          )}
        </Filters>
      )}
      <Loaded query={query}>
        {({ administrationBook: { headings, lines } }) =>
          lines.nodes.length === 0 ? (
            <Empty title={words.noLines} />
          ) : (
            <>
              <Lines
                caption={book.title}
                headings={headings}
                rows={lines.nodes}
                onCorrect={book.canWrite ? (id, number) => setCorrected({ id, number }) : undefined}
              />
              <Pager pageInfo={lines.pageInfo} />
            </>
          )
        }
      </Loaded>
      {corrected !== null && (
        <EntryDialog
          kind={book.kind as RegisterKind}
          corrects={corrected === 'new' ? null : corrected}
          onClose={() => setCorrected(null)}
        />
      )}
    </Page>
  );
}

interface LinesProps {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly Line[];
  readonly onCorrect: ((id: string, number: string) => void) | undefined;
}

function Lines({ caption, headings, rows, onCorrect }: LinesProps) {
  const words = useMembershipWords();
  const columns = headings.map((head, index) => ({
    key: String(index),
    head,
    cell: ({ cells }: Line) => cells[index] || '–',
  }));
  const correct = {
    key: 'correct',
    head: '',
    cell: ({ id, cells: [number = ''] }: Line) =>
      onCorrect &&
      // A line that was answered by another is corrected no more.
      !number.includes('(diralat') &&
      !number.includes('(see') && (
        <button type="button" className="button-text" onClick={() => onCorrect(id, number)}>
          {words.correct} <span className="unseen">{number}</span>
        </button>
      ),
  };
  return (
    <Table<Line>
      caption={caption}
      rows={rows}
      isBroad
      keyOf={({ id }) => id}
      columns={onCorrect ? [...columns, correct] : columns}
    />
  );
}
