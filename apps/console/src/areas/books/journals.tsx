import { Link } from '@tanstack/react-router';
import { isBusinessDate } from '@lumbung/kernel';
import { DeskJournalsDocument, type DeskJournalsQuery, type JournalKind } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { Badge } from '../../ui/badges.js';
import { StatementFiles } from '../../ui/files/statement-files.js';
import { ClearFilters, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { PeriodFilter } from '../../ui/period-filter.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useBooksWords } from './words.js';

type Row = DeskJournalsQuery['journals']['nodes'][number];

const KEYS = ['cari', 'jenis', 'dari', 'sampai', 'akun'] as const;

export function JournalsPage() {
  const words = useBooksWords();
  const set = useFilters();
  const search = useSearchWords<(typeof KEYS)[number] | 'setelah' | 'sebelum'>();
  const from = isBusinessDate(search.dari) ? search.dari : undefined;
  const to = isBusinessDate(search.sampai) ? search.sampai : undefined;
  const isFiltered = KEYS.some((key) => search[key] !== undefined);
  const query = useAsk(
    DeskJournalsDocument,
    {
      filter: {
        search: search.cari,
        kinds: search.jenis === undefined ? undefined : [search.jenis as JournalKind],
        accountId: search.akun,
        bookedOn: from || to ? { from, to } : undefined,
      },
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  return (
    <Page
      title={words.journals}
      lead={words.journalsLead}
      actions={
        <StatementFiles
          kind="journals"
          asked={{ search: search.cari, kind: search.jenis, accountId: search.akun, from, to }}
        />
      }
    >
      <Filters label={words.filters}>
        <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
        <FilterSelect
          label={words.kind}
          value={search.jenis}
          everything={words.anyKind}
          options={Object.entries(words.kinds)}
          onChange={(jenis) => set({ jenis })}
        />
        <PeriodFilter from={from} to={to} />
        <ClearFilters isShown={isFiltered} keys={KEYS} />
      </Filters>
      <Loaded query={query}>
        {({ journals: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <Empty title={isFiltered ? words.nothingFound : words.empty}>
              {isFiltered ? undefined : words.emptyText}
            </Empty>
          ) : (
            <>
              <JournalTable rows={nodes} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function JournalTable({ rows, isStale }: { readonly rows: readonly Row[]; readonly isStale: boolean }) {
  const words = useBooksWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<Row>
      caption={words.journals}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'number',
          head: words.number,
          isTight: true,
          cell: (row) => (
            <Link to={here(`/akuntansi/jurnal/${row.id}`)} className="row-link">
              {row.number}
            </Link>
          ),
        },
        { key: 'bookedOn', head: words.bookedOn, isTight: true, cell: (row) => format.day(row.bookedOn) },
        { key: 'kind', head: words.kind, isTight: true, cell: (row) => row.kindLabel },
        {
          key: 'text',
          head: words.text,
          cell: (row) => (
            <>
              {row.text} {row.reversedBy && <Badge tone="bad">{words.reversed}</Badge>}{' '}
              {row.pendingReversal && <Badge tone="wait">{words.pending}</Badge>}
            </>
          ),
        },
        { key: 'by', head: words.by, isWideOnly: true, cell: (row) => row.actorName ?? words.system },
        { key: 'total', head: words.total, isNumber: true, cell: (row) => format.money(row.total) },
      ]}
    />
  );
}
