import { Link } from '@tanstack/react-router';
import {
  DeskMandatoryArrearsDocument,
  type DeskMandatoryArrearsQuery,
  type MandatoryArrearsOrder,
} from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { ListPage } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { Table } from '../../ui/table.js';
import { useClassNames } from './class-fields.js';
import { Parts } from './parts.js';
import { useMandatoryWords, useSavingsWords } from './words.js';

type Asked = 'cari' | 'golongan' | 'urut' | 'setelah' | 'sebelum';
type Late = DeskMandatoryArrearsQuery['mandatorySavingsArrears']['nodes'][number];

/** Who is behind with mandatory savings, by how many months. */
export function Arrears() {
  const words = useSavingsWords();
  const slug = useSlug();
  const mandatory = useMandatoryWords();
  const set = useFilters();
  const search = useSearchWords<Asked>();
  const classes = useClassNames();
  const order: MandatoryArrearsOrder = search.urut === 'ACCOUNT' ? 'ACCOUNT' : 'AMOUNT';
  const filter = { search: search.cari, memberClass: search.golongan, order };
  const query = useAsk(DeskMandatoryArrearsDocument, { ...filter, ...pageOf(search) }, { keepsPrevious: true });
  const asked = new URLSearchParams(Object.entries(filter).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  const found = query.data?.mandatorySavingsArrears;
  return (
    <ListPage
      words={{
        title: words.title,
        lead: words.arrearsLead,
        empty: words.noArrears,
        emptyText: words.noArrearsText,
        nothingFound: words.nothingFound,
        nothingFoundText: words.nothingFoundText,
      }}
      query={query}
      listOf={({ mandatorySavingsArrears }) => mandatorySavingsArrears}
      add={
        found &&
        found.nodes.length > 0 && (
          <a className="button button-quiet" href={documentHref(`/savings-lists/arrears?${asked}`, slug)} download>
            <Icon name="down" /> {words.export}
          </a>
        )
      }
      tabs={<Parts />}
      keys={['cari', 'golongan']}
      filters={
        <>
          <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
          <FilterSelect
            label={mandatory.memberClass}
            value={search.golongan}
            everything={words.everything}
            options={classes.map((name) => [name, name] as const)}
            onChange={(golongan) => set({ golongan })}
          />
          <FilterSelect
            label={mandatory.sortBy}
            value={order}
            options={Object.entries(mandatory.orders)}
            onChange={(urut) => set({ urut: urut === 'AMOUNT' ? undefined : urut })}
          />
        </>
      }
    >
      {(rows, isStale) => (
        <LateTable
          rows={rows}
          isStale={isStale}
          count={found?.totalCount ?? rows.length}
          total={found?.totalArrears ?? 0}
        />
      )}
    </ListPage>
  );
}

interface LateTableProps {
  readonly rows: readonly Late[];
  readonly isStale: boolean;
  /** Of all whom the filter finds, on whatever page they stand. */
  readonly count: number;
  readonly total: number;
}

function LateTable({ rows, isStale, count, total }: LateTableProps) {
  const mandatory = useMandatoryWords();
  const words = useSavingsWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  return (
    <Table<Late>
      caption={words.arrears}
      rows={rows}
      keyOf={(row) => row.accountId}
      isStale={isStale}
      columns={[
        {
          key: 'member',
          head: words.member,
          total: <strong>{mandatory.sum(format.count(count))}</strong>,
          cell: (row) => (
            <>
              <Link to={here(`/anggota/${row.memberId}`)}>{row.memberName}</Link>
              <span className="under">{row.memberNo}</span>
            </>
          ),
        },
        {
          key: 'account',
          head: words.account,
          isTight: true,
          cell: (row) => <Link to={here(`/simpanan/${row.accountId}`)}>{row.accountNumber}</Link>,
        },
        {
          key: 'months',
          head: words.months,
          isNumber: true,
          isTight: true,
          cell: ({ monthsOverdue }) => words.monthsOf(format.count(monthsOverdue)),
        },
        {
          key: 'owed',
          head: words.owed,
          isNumber: true,
          isTight: true,
          cell: ({ arrears }) => format.money(arrears),
          total: <strong>{format.money(total)}</strong>,
        },
        {
          key: 'take',
          head: '',
          cell: (row) =>
            can('savings.teller') && (
              <Link
                className="button button-quiet button-small"
                to={here('/loket/simpanan')}
                search={{ cari: row.accountNumber } as never}
                aria-label={`${words.take}: ${row.memberName}`}
              >
                {words.take}
              </Link>
            ),
        },
      ]}
    />
  );
}
