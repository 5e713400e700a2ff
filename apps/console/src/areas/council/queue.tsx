import { Link } from '@tanstack/react-router';
import {
  DeskVerificationQueueDocument,
  type DeskVerificationQueueQuery,
  type VerificationState,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { VerificationBadge } from '../../ui/badges.js';
import { ClearFilters, CountTabs, Filters, SearchBox, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { useCouncilWords } from './words.js';

type Row = DeskVerificationQueueQuery['verificationQueue']['nodes'][number];

const STATES: readonly VerificationState[] = [
  'SUBMITTED',
  'UNDER_REVIEW',
  'RETURNED',
  'VERIFIED',
  'REJECTED',
  'EXPIRED',
];

/** Cooperatives that ask to be verified, longest waiting first. */
export function QueuePage() {
  const words = useCouncilWords();
  const common = useCommonWords();
  const format = useFormat();
  const set = useFilters();
  const search = useSearchWords<'cari' | 'status' | 'setelah' | 'sebelum'>();
  const query = useAsk(
    DeskVerificationQueueDocument,
    {
      filter: {
        search: search.cari,
        states: search.status === undefined ? undefined : [search.status as VerificationState],
      },
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  const counts = query.data?.councilDashboard.casesByState;
  const countOf = (state: VerificationState) => counts?.find((line) => line.state === state)?.count ?? 0;
  const isFiltered = search.cari !== undefined || search.status !== undefined;
  return (
    <Page title={words.queue} lead={words.queueLead}>
      <CountTabs
        label={words.state}
        value={search.status}
        onChange={(status) => set({ status })}
        tabs={[
          {
            value: undefined,
            label: words.open,
            count: counts && format.count(countOf('SUBMITTED') + countOf('UNDER_REVIEW')),
          },
          ...STATES.map((state) => ({
            value: state,
            label: common.states.verification[state],
            count: counts && format.count(countOf(state)),
          })),
        ]}
      />
      <Filters label={words.filters}>
        <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
        <ClearFilters isShown={isFiltered} keys={['cari', 'status']} />
      </Filters>
      <Loaded query={query}>
        {({ verificationQueue: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <Empty title={isFiltered ? words.nothingFound : words.emptyQueue}>
              {isFiltered ? undefined : words.emptyQueueText}
            </Empty>
          ) : (
            <>
              <CaseTable rows={nodes} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function CaseTable({ rows, isStale }: { readonly rows: readonly Row[]; readonly isStale: boolean }) {
  const words = useCouncilWords();
  const common = useCommonWords();
  const format = useFormat();
  return (
    <Table<Row>
      caption={words.queue}
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
              <Link to={`/dekopinda/pendaftaran/${row.id}`} className="row-link">
                {row.cooperative.name}
              </Link>
              <span className="under">{common.kinds[row.cooperative.kind]}</span>
            </>
          ),
        },
        { key: 'region', head: words.region, cell: (row) => row.cooperative.address.region.path },
        {
          key: 'submitted',
          head: words.submitted,
          cell: (row) => (
            <>
              {format.dayOf(row.submittedAt)}
              <span className="under">{words.times(row.submissions)}</span>
            </>
          ),
        },
        {
          key: 'reviewer',
          head: words.reviewer,
          cell: (row) => row.reviewerName ?? <span className="hint">{words.noReviewer}</span>,
        },
        {
          key: 'state',
          head: words.state,
          cell: (row) => <VerificationBadge state={row.state} label={row.stateLabel} />,
        },
      ]}
    />
  );
}
