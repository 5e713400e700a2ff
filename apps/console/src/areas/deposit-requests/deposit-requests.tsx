import { useState } from 'react';
import { DeskDepositsDocument, type DeskDepositFragment, type SavingsDepositState } from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { ConfirmDialog, DeclineDialog, RuleDialog } from './deposit-dialogs.js';
import { useDepositWords } from './words.js';

const EVERY = 'SEMUA';
const TONES: Record<SavingsDepositState, Tone> = {
  WAITING: 'wait',
  CONFIRMED: 'good',
  DECLINED: 'bad',
  CANCELLED: 'plain',
};

type Asked =
  | { readonly kind: 'confirm' | 'decline'; readonly deposit: DeskDepositFragment }
  | { readonly kind: 'rule'; readonly perDay: number };

/** Deposits that members announced: what waits to be found at the bank, and what became of the rest. */
export function DepositRequestsPage() {
  const words = useDepositWords();
  const common = useCommonWords();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<'keadaan' | 'setelah' | 'sebelum'>();
  const [asked, setAsked] = useState<Asked | null>(null);
  const state = search.keadaan ?? 'WAITING';
  const query = useAsk(
    DeskDepositsDocument,
    { filter: { states: state === EVERY ? undefined : [state as SavingsDepositState] }, ...pageOf(search) },
    { keepsPrevious: true },
  );
  const close = () => setAsked(null);
  const perDay = query.data?.savingsTransferRule.perDay;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        can('savings.products') &&
        perDay !== undefined && (
          <button type="button" className="button button-quiet" onClick={() => setAsked({ kind: 'rule', perDay })}>
            {words.rule}
          </button>
        )
      }
    >
      <CountTabs
        label={words.statesLabel}
        value={state}
        onChange={(keadaan) => set({ keadaan: keadaan === 'WAITING' ? undefined : keadaan })}
        tabs={[
          ...Object.entries(words.states).map(([value, label]) => ({ value, label })),
          { value: EVERY, label: common.all },
        ]}
      />
      <Loaded query={query}>
        {({ savingsDeposits: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={state === 'WAITING' ? words.empty : words.nothing}>
              {state === 'WAITING' ? words.emptyText : words.nothingText}
            </Empty>
          ) : (
            <>
              <Rows rows={nodes} isStale={query.isPlaceholderData} onAsk={setAsked} />
              <Pager pageInfo={pageInfo} totalCount={null} />
            </>
          )
        }
      </Loaded>
      {asked?.kind === 'confirm' && <ConfirmDialog deposit={asked.deposit} onClose={close} />}
      {asked?.kind === 'decline' && <DeclineDialog deposit={asked.deposit} onClose={close} />}
      {asked?.kind === 'rule' && <RuleDialog perDay={asked.perDay} onClose={close} />}
    </Page>
  );
}

interface RowsProps {
  readonly rows: readonly DeskDepositFragment[];
  readonly isStale: boolean;
  readonly onAsk: (asked: Asked) => void;
}

function Rows({ rows, isStale, onAsk }: RowsProps) {
  const words = useDepositWords();
  const format = useFormat();
  return (
    <Table<DeskDepositFragment>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      isStale={isStale}
      columns={[
        {
          key: 'number',
          head: words.number,
          isTight: true,
          cell: (row) => (
            <>
              <strong>{row.number}</strong>
              <span className="under">{format.time(row.requestedAt)}</span>
            </>
          ),
        },
        {
          key: 'member',
          head: words.member,
          cell: (row) => (
            <>
              {row.memberName}
              <span className="under">{row.memberNo}</span>
            </>
          ),
        },
        {
          key: 'account',
          head: words.account,
          cell: (row) => (
            <>
              {row.productName}
              <span className="under">
                {row.accountNumber}
                {row.note && `, ${row.note}`}
              </span>
            </>
          ),
        },
        { key: 'proof', head: words.proof, cell: (row) => <Proofs deposit={row} /> },
        {
          key: 'state',
          head: words.state,
          cell: (row) => (
            <>
              <Badge tone={TONES[row.state]}>{row.stateLabel}</Badge>
              {row.decidedByName && <span className="under">{words.by(row.decidedByName)}</span>}
              {row.reason && <span className="under">{row.reason}</span>}
              {row.receiptNumber && <span className="under">{row.receiptNumber}</span>}
            </>
          ),
        },
        {
          key: 'amount',
          head: words.amount,
          isNumber: true,
          cell: (row) => (
            <>
              {format.money(row.received ?? row.amount)}
              <span className="under">{words.methods[row.method]}</span>
            </>
          ),
        },
        { key: 'tools', head: '', cell: (row) => <Tools deposit={row} onAsk={onAsk} /> },
      ]}
    />
  );
}

/** Looked at beside the list of the bank, never instead of it. */
function Proofs({ deposit }: { readonly deposit: DeskDepositFragment }) {
  const slug = useSlug();
  const common = useCommonWords();
  return (
    <>
      {deposit.proofs.map(({ id, fileName, url }) => (
        <a key={id} href={documentHref(url, slug)} target="_blank" rel="noreferrer">
          {fileName}
          <span className="unseen"> ({common.newTab})</span>
        </a>
      ))}
    </>
  );
}

function Tools({ deposit, onAsk }: { readonly deposit: DeskDepositFragment; readonly onAsk: RowsProps['onAsk'] }) {
  const words = useDepositWords();
  const can = useCan();
  if (deposit.state !== 'WAITING' || !can('savings.teller')) return null;
  return (
    <div className="row-tools">
      <button
        type="button"
        className="button button-small"
        aria-label={words.confirmOf(deposit.number)}
        onClick={() => onAsk({ kind: 'confirm', deposit })}
      >
        {words.confirm}
      </button>
      <button
        type="button"
        className="button button-quiet button-small"
        aria-label={words.declineOf(deposit.number)}
        onClick={() => onAsk({ kind: 'decline', deposit })}
      >
        {words.decline}
      </button>
    </div>
  );
}
