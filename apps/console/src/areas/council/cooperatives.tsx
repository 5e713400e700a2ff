import { Link } from '@tanstack/react-router';
import {
  DeskCouncilCooperativesDocument,
  type CooperativeKind,
  type CooperativeState,
  type DeskCouncilCooperativesQuery,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { Badge, CooperativeBadge, VerificationBadge } from '../../ui/badges.js';
import { ClearFilters, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { useCouncilWords } from './words.js';

type Row = DeskCouncilCooperativesQuery['councilCooperatives']['nodes'][number];

/** All cooperatives of the region with what they publish of themselves: counts, never members. */
export function CooperativesPage() {
  const words = useCouncilWords();
  const common = useCommonWords();
  const set = useFilters();
  const search = useSearchWords<'cari' | 'jenis' | 'status' | 'setelah' | 'sebelum'>();
  const isFiltered = search.cari !== undefined || search.jenis !== undefined || search.status !== undefined;
  const query = useAsk(
    DeskCouncilCooperativesDocument,
    {
      filter: {
        search: search.cari,
        kind: search.jenis as CooperativeKind | undefined,
        states: search.status === undefined ? undefined : [search.status as CooperativeState],
      },
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  return (
    <Page title={words.cooperatives} lead={words.cooperativesLead}>
      <Filters label={words.filters}>
        <SearchBox label={words.searchCooperatives} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
        <FilterSelect
          label={words.kind}
          value={search.jenis}
          everything={words.anyKind}
          options={Object.entries(common.kinds)}
          onChange={(jenis) => set({ jenis })}
        />
        <FilterSelect
          label={words.state}
          value={search.status}
          everything={words.anyState}
          options={Object.entries(common.states.cooperative)}
          onChange={(status) => set({ status })}
        />
        <ClearFilters isShown={isFiltered} keys={['cari', 'jenis', 'status']} />
      </Filters>
      <Loaded query={query}>
        {({ councilCooperatives: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <Empty title={isFiltered ? words.nothingFound : words.noCooperatives} />
          ) : (
            <>
              <CooperativeTable rows={nodes} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function CooperativeTable({ rows, isStale }: { readonly rows: readonly Row[]; readonly isStale: boolean }) {
  const words = useCouncilWords();
  const common = useCommonWords();
  const format = useFormat();
  const count = (value: number | undefined) => (value === undefined ? '–' : format.count(value));
  return (
    <Table<Row>
      caption={words.cooperatives}
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
              <Link to={`/dekopinda/koperasi/${row.id}`} className="row-link">
                {row.cooperative.name}
              </Link>
              <span className="under">
                {common.kinds[row.cooperative.kind]} · {row.cooperative.address.region.name}
              </span>
            </>
          ),
        },
        {
          key: 'state',
          head: words.state,
          cell: (row) => (
            <>
              <CooperativeBadge state={row.cooperative.state} />{' '}
              {row.suspension?.state === 'REQUESTED' && <Badge tone="wait">{words.suspensionStates.REQUESTED}</Badge>}
            </>
          ),
        },
        {
          key: 'verification',
          head: words.verification,
          cell: (row) =>
            row.verificationState ? (
              <VerificationBadge state={row.verificationState} />
            ) : (
              <span className="hint">{words.notSubmitted}</span>
            ),
        },
        {
          key: 'members',
          head: words.members,
          isNumber: true,
          isWideOnly: true,
          cell: (row) => count(row.counts?.members),
        },
        {
          key: 'products',
          head: words.publishedProducts,
          isNumber: true,
          isWideOnly: true,
          cell: (row) => count(row.counts?.publishedProducts),
        },
        { key: 'orders', head: words.orders, isNumber: true, cell: (row) => count(row.counts?.ordersLast30Days) },
        {
          key: 'active',
          head: words.lastActivity,
          isWideOnly: true,
          cell: (row) => (row.counts?.lastActivityOn ? format.day(row.counts.lastActivityOn) : '–'),
        },
      ]}
    />
  );
}
