import { Link } from '@tanstack/react-router';
import { DeskReversalsDocument, type DeskReversalsQuery, type ReversalState } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { Decision } from './decision.js';
import { useBooksWords } from './words.js';

type Row = DeskReversalsQuery['reversalRequests']['nodes'][number];

const TONES: Record<ReversalState, Tone> = { REQUESTED: 'wait', APPROVED: 'good', DECLINED: 'bad' };

/** What was asked to be reversed, and what became of it. */
export function ReversalsPage() {
  const words = useBooksWords();
  const common = useCommonWords();
  const set = useFilters();
  const search = useSearchWords<'status' | 'setelah' | 'sebelum'>();
  const query = useAsk(
    DeskReversalsDocument,
    { state: search.status as ReversalState | undefined, ...pageOf(search) },
    { keepsPrevious: true },
  );
  return (
    <Page title={words.reversals} lead={words.reversalsLead}>
      <Filters label={words.filters}>
        <FilterSelect
          label={words.status}
          value={search.status}
          everything={common.all}
          options={Object.entries(words.reversalStates)}
          onChange={(status) => set({ status })}
        />
      </Filters>
      <Loaded query={query}>
        {({ reversalRequests: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.noReversals} />
          ) : (
            <>
              <RequestTable rows={nodes} />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function RequestTable({ rows }: { readonly rows: readonly Row[] }) {
  const words = useBooksWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<Row>
      caption={words.reversals}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          key: 'journal',
          head: words.journals,
          cell: (row) => (
            <>
              <Link to={here(`/akuntansi/jurnal/${row.journal.id}`)} className="row-link">
                {row.journal.number}
              </Link>
              <span className="under">{row.journal.text}</span>
            </>
          ),
        },
        {
          key: 'status',
          head: words.status,
          cell: (row) => <Badge tone={TONES[row.state]}>{words.reversalStates[row.state]}</Badge>,
        },
        { key: 'reason', head: words.reason, cell: (row) => row.reason },
        {
          key: 'requestedBy',
          head: words.requestedBy,
          cell: (row) => (
            <>
              {row.requestedByName}
              <span className="under">{format.time(row.requestedAt)}</span>
            </>
          ),
        },
        { key: 'total', head: words.total, isNumber: true, cell: (row) => format.money(row.journal.total) },
        {
          key: 'decision',
          head: words.decidedBy,
          cell: (row) =>
            row.state === 'REQUESTED' ? (
              <Decision request={row} />
            ) : (
              <>
                {row.decidedByName}{' '}
                {row.reversal && <Link to={here(`/akuntansi/jurnal/${row.reversal.id}`)}>{row.reversal.number}</Link>}
                {row.decidedAt && <span className="under">{format.time(row.decidedAt)}</span>}
              </>
            ),
        },
      ]}
    />
  );
}
