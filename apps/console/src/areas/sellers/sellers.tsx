import { Link } from '@tanstack/react-router';
import { DeskSellersDocument, type DeskSellersQuery, type SellerSort, type SellerState } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { ClearFilters, CountTabs, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
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
  const isFiltered = search.cari !== undefined || search.status !== undefined;
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
    <Page title={words.title} lead={words.lead} actions={addLink}>
      <StateTabs counts={query.data} />
      <Filters label={words.filters}>
        <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
        <FilterSelect
          label={words.sort}
          value={search.urut ?? 'NAME'}
          options={Object.entries(words.sorts)}
          onChange={(urut) => set({ urut })}
        />
        <ClearFilters isShown={isFiltered} keys={['cari', 'status']} />
      </Filters>
      <Loaded query={query}>
        {({ sellers: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <Empty title={isFiltered ? words.nothingFound : words.empty} action={!isFiltered && addLink}>
              {isFiltered ? words.nothingFoundText : words.emptyText}
            </Empty>
          ) : (
            <>
              <SellerTable rows={nodes} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function StateTabs({ counts }: { readonly counts: DeskSellersQuery | undefined }) {
  const words = useSellersWords();
  const common = useCommonWords();
  const format = useFormat();
  const set = useFilters();
  const { status } = useSearchWords<'status'>();
  const byState: Readonly<Record<SellerState, number>> | undefined = counts && {
    APPLIED: counts.applied.totalCount ?? 0,
    ACTIVE: counts.active.totalCount ?? 0,
    SUSPENDED: counts.suspended.totalCount ?? 0,
    ENDED: counts.ended.totalCount ?? 0,
  };
  const states = Object.entries(words.states) as [SellerState, string][];
  return (
    <CountTabs
      label={words.state}
      value={status}
      onChange={(next) => set({ status: next })}
      tabs={[
        {
          value: undefined,
          label: common.all,
          count: byState && format.count(Object.values(byState).reduce((sum, count) => sum + count, 0)),
        },
        ...states.map(([state, label]) => ({
          value: state,
          label,
          count: byState && format.count(byState[state]),
        })),
      ]}
    />
  );
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
