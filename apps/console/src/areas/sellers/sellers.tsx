import { Link } from '@tanstack/react-router';
import { DeskSellersDocument, type DeskSellersQuery, type SellerSort, type SellerState } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { ListPage, StateTabs } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { Table } from '../../ui/table.js';
import { SellerBadge } from './seller-badge.js';
import { useSellersWords } from './words.js';

type Row = DeskSellersQuery['sellers']['nodes'][number];

/** Sellers and applicants; those who wait for an answer are counted above. */
export function SellersPage() {
  const words = useSellersWords();
  const here = useHere();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<'cari' | 'status' | 'urut' | 'setelah' | 'sebelum'>();
  const query = useAsk(
    DeskSellersDocument,
    {
      filter: {
        search: search.cari,
        states: search.status === undefined ? undefined : [search.status as SellerState],
      },
      sort: (search.urut as SellerSort | undefined) ?? 'NAME',
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  const addLink = can('sellers.edit') && (
    <Link to={here('/toko/penjual/baru')} className="button">
      <Icon name="plus" /> {words.add}
    </Link>
  );
  return (
    <ListPage
      words={words}
      query={query}
      listOf={({ sellers }) => sellers}
      keys={['cari', 'status']}
      add={addLink}
      tabs={<StateTabs label={words.state} states={statesOf(words.states, query.data)} />}
      filters={
        <>
          <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
          <FilterSelect
            label={words.sort}
            value={search.urut ?? 'NAME'}
            options={Object.entries(words.sorts)}
            onChange={(urut) => set({ urut })}
          />
        </>
      }
    >
      {(rows, isStale) => <SellerTable rows={rows} isStale={isStale} />}
    </ListPage>
  );
}

function statesOf(names: Readonly<Record<SellerState, string>>, counts: DeskSellersQuery | undefined) {
  const counted = counts && {
    APPLIED: counts.applied.totalCount ?? 0,
    ACTIVE: counts.active.totalCount ?? 0,
    SUSPENDED: counts.suspended.totalCount ?? 0,
    ENDED: counts.ended.totalCount ?? 0,
  };
  return (Object.entries(names) as [SellerState, string][]).map(([state, label]) => ({
    ...{ state, label },
    count: counted?.[state],
  }));
}

function SellerTable({ rows, isStale }: { readonly rows: readonly Row[]; readonly isStale: boolean }) {
  const words = useSellersWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<Row>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'name',
          head: words.name,
          cell: (row) => (
            <>
              <Link to={here(`/toko/penjual/${row.id}`)} className="row-link">
                {row.name}
              </Link>
              <span className="under">{row.goodsKind}</span>
            </>
          ),
        },
        { key: 'state', head: words.state, cell: (row) => <SellerBadge state={row.state} label={row.stateLabel} /> },
        { key: 'phone', head: words.phone, isTight: true, cell: (row) => row.phoneMasked },
        {
          key: 'since',
          head: words.since,
          isTight: true,
          cell: (row) => (row.sinceOn ? format.day(row.sinceOn) : `${words.applied} ${format.dayOf(row.appliedAt)}`),
        },
        {
          key: 'account',
          head: words.account,
          isWideOnly: true,
          cell: (row) => (
            <Badge tone={row.hasAccount ? 'good' : 'plain'}>
              {row.hasAccount ? words.hasAccount : words.noAccount}
            </Badge>
          ),
        },
      ]}
    />
  );
}
