import { Link } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import { DeskInventoryBookDocument, type DeskInventoryBookQuery } from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { Filters, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { PeriodFilter } from '../../ui/period-filter.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useMembershipWords } from './words.js';

type Line = DeskInventoryBookQuery['inventoryBook']['lines']['nodes'][number];

/** Cost, what was written off, and book value. */
const AMOUNTS = new Set([7, 8, 9]);

/** The book of things, which the fixed assets make. */
export function InventoryBookPage() {
  const words = useMembershipWords();
  const slug = useSlug();
  const here = useHere();
  const set = useFilters();
  const search = useSearchWords<'dari' | 'sampai' | 'setelah' | 'sebelum'>();
  const [from, to] = [search.dari as BusinessDate | undefined, search.sampai as BusinessDate | undefined];
  const period = from || to ? { from, to } : null;
  const query = useAsk(DeskInventoryBookDocument, { period, ...pageOf(search) }, { keepsPrevious: true });
  const days = new URLSearchParams({ ...(from && { from }), ...(to && { to }) }).toString();
  const file = (format: string) => documentHref(`/books/inventory/${format}${days && `?${days}`}`, slug);
  const title = query.data?.inventoryBook.title ?? words.books;
  return (
    <Page
      title={title}
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
        </>
      }
    >
      <Filters label={title}>
        <PeriodFilter from={from} to={to} />
      </Filters>
      <Loaded query={query}>
        {({ inventoryBook: { headings, lines } }) =>
          lines.nodes.length === 0 ? (
            <Empty title={words.noLines} />
          ) : (
            <>
              <Table<Line>
                caption={title}
                rows={lines.nodes}
                keyOf={({ id }) => id}
                isStale={query.isPlaceholderData}
                columns={headings.map((head, index) => ({
                  key: String(index),
                  head,
                  isTight: index === 0,
                  isNumber: AMOUNTS.has(index),
                  cell: ({ id, cells }: Line) =>
                    index === 0 ? <Link to={here(`/akuntansi/aset/${id}`)}>{cells[0]}</Link> : cells[index] || '–',
                }))}
              />
              <Pager pageInfo={lines.pageInfo} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
