import { useState } from 'react';
import {
  DeskDeclineHandoverDocument,
  DeskHandoversDocument,
  type DeskHandoverFragment,
  type HandoverState,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { ReceiveDialog } from './receive-dialog.js';
import { useFieldWords } from './words.js';

const TONES: Record<HandoverState, Tone> = { PROPOSED: 'wait', CONFIRMED: 'good', DECLINED: 'bad', WITHDRAWN: 'plain' };

type Asked = { readonly kind: 'receive' | 'decline'; readonly handover: DeskHandoverFragment };

/** Cash on its way to a drawer, and how the two counts agreed. */
export function Handovers() {
  const words = useFieldWords();
  const set = useFilters();
  const search = useSearchWords<'keadaan' | 'setelah' | 'sebelum'>();
  const [asked, setAsked] = useState<Asked | null>(null);
  // What waits is what a cashier comes for.
  const state = (search.keadaan ?? 'PROPOSED') as HandoverState;
  const query = useAsk(DeskHandoversDocument, { state, ...pageOf(search) }, { keepsPrevious: true });
  const close = () => setAsked(null);
  return (
    <>
      <CountTabs
        label={words.state}
        value={state}
        onChange={(keadaan) => set({ keadaan: keadaan === 'PROPOSED' ? undefined : keadaan })}
        tabs={Object.entries(words.states).map(([value, label]) => ({ value, label }))}
      />
      <Loaded query={query}>
        {({ cashHandovers: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.noHandovers}>{words.noHandoversText}</Empty>
          ) : (
            <>
              <Rows rows={nodes} isStale={query.isPlaceholderData} onAsk={setAsked} />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
      {asked?.kind === 'receive' && <ReceiveDialog handover={asked.handover} onClose={close} />}
      {asked?.kind === 'decline' && <DeclineDialog handover={asked.handover} onClose={close} />}
    </>
  );
}

interface RowsProps {
  readonly rows: readonly DeskHandoverFragment[];
  readonly isStale: boolean;
  readonly onAsk: (asked: Asked) => void;
}

function Rows({ rows, isStale, onAsk }: RowsProps) {
  const words = useFieldWords();
  const format = useFormat();
  const can = useCan();
  return (
    <Table<DeskHandoverFragment>
      caption={words.handovers}
      rows={rows}
      keyOf={({ id }) => id}
      isStale={isStale}
      columns={[
        { key: 'number', head: words.number, isTight: true, cell: (row) => <strong>{row.number}</strong> },
        { key: 'collector', head: words.collector, cell: (row) => row.collectorName },
        { key: 'at', head: words.proposedAt, isTight: true, cell: (row) => format.time(row.proposedAt) },
        {
          key: 'amount',
          head: words.amount,
          isNumber: true,
          cell: (row) => (
            <>
              {format.money(row.amount)}
              {row.state === 'PROPOSED' && (
                <span className="under">{`${words.carried} ${format.money(row.carriedNow)}`}</span>
              )}
            </>
          ),
        },
        {
          key: 'counted',
          head: words.counted,
          isNumber: true,
          cell: (row) =>
            row.counted == null ? (
              ''
            ) : (
              <>
                {format.money(row.counted)} <Outcome handover={row} />
              </>
            ),
        },
        {
          key: 'state',
          head: words.state,
          cell: (row) => (
            <>
              <Badge tone={TONES[row.state]}>{words.states[row.state]}</Badge>
              {row.decidedByName && <span className="under">{row.decidedByName}</span>}
              {row.decisionNote && <span className="under">{row.decisionNote}</span>}
            </>
          ),
        },
        {
          key: 'acts',
          head: '',
          cell: (handover) =>
            handover.state === 'PROPOSED' &&
            can('field.receive') && (
              <>
                <button
                  type="button"
                  className="button button-small"
                  aria-label={`${words.receive}: ${handover.number}`}
                  onClick={() => onAsk({ kind: 'receive', handover })}
                >
                  {words.receive}
                </button>{' '}
                <button
                  type="button"
                  className="button button-quiet button-small"
                  aria-label={`${words.decline}: ${handover.number}`}
                  onClick={() => onAsk({ kind: 'decline', handover })}
                >
                  {words.decline}
                </button>
              </>
            ),
        },
      ]}
    />
  );
}

/** How the two counts agreed, in words as well as figures. */
function Outcome({ handover }: { readonly handover: DeskHandoverFragment }) {
  const words = useFieldWords();
  const format = useFormat();
  const difference = handover.difference ?? 0;
  const stays = Math.max(0, handover.amount - (handover.settled ?? 0));
  const text =
    difference < 0
      ? words.missing(format.money(-difference))
      : difference > 0
        ? words.surplus(format.money(difference))
        : stays > 0
          ? words.staysWith(format.money(stays))
          : words.exact;
  return <Badge tone={difference === 0 && stays === 0 ? 'good' : 'wait'}>{text}</Badge>;
}

interface DeclineDialogProps {
  readonly handover: DeskHandoverFragment;
  readonly onClose: () => void;
}

function DeclineDialog({ handover, onClose }: DeclineDialogProps) {
  const words = useFieldWords();
  const tell = useToast();
  const act = useAct(DeskDeclineHandoverDocument, {
    onDone: ({ number }) => {
      tell(words.declined(number));
      onClose();
    },
  });
  return (
    <ActDialog
      title={words.decline}
      consequence={<p>{words.declineConsequence(handover.number, handover.collectorName)}</p>}
      submit={words.decline}
      isDanger
      act={act}
      reason={{ label: words.declineReason, isRequired: true }}
      onSubmit={(reason) => void act.run({ handoverId: handover.id, reason: reason.slice(0, 200) })}
      onClose={onClose}
    />
  );
}
