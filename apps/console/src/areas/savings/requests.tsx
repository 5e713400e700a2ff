import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskApproveSavingsMoveDocument,
  DeskDeclineSavingsMoveDocument,
  DeskSavingsRequestsDocument,
  type DeskSavingsRequestsQuery,
  type SavingsMoveRequestState,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { FilterSelect, useFilters } from '../../ui/filters.js';
import { ListPage } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { Parts } from './parts.js';
import { useSavingsWords } from './words.js';

type Row = DeskSavingsRequestsQuery['savingsMoveRequests']['nodes'][number];

const TONES: Record<SavingsMoveRequestState, Tone> = { REQUESTED: 'wait', APPROVED: 'good', DECLINED: 'bad' };

/** Moves above the limit of who asked, or out of his own account, for another to decide. */
export function Requests() {
  const words = useSavingsWords();
  const set = useFilters();
  const search = useSearchWords<'status' | 'setelah' | 'sebelum'>();
  const query = useAsk(
    DeskSavingsRequestsDocument,
    { state: (search.status as SavingsMoveRequestState | undefined) ?? 'REQUESTED', ...pageOf(search) },
    { keepsPrevious: true },
  );
  return (
    <ListPage
      words={{
        title: words.title,
        lead: words.requestsLead,
        filters: words.requests,
        empty: words.noRequests,
        emptyText: words.noRequestsText,
      }}
      query={query}
      listOf={({ savingsMoveRequests }) => savingsMoveRequests}
      keys={['status']}
      tabs={<Parts />}
      filters={
        <FilterSelect
          label={words.state}
          value={search.status ?? 'REQUESTED'}
          options={Object.entries(words.requestStates)}
          onChange={(status) => set({ status: status === 'REQUESTED' ? undefined : status })}
        />
      }
    >
      {(rows, isStale) => <RequestTable rows={rows} isStale={isStale} />}
    </ListPage>
  );
}

function RequestTable({ rows, isStale }: { readonly rows: readonly Row[]; readonly isStale: boolean }) {
  const words = useSavingsWords();
  const here = useHere();
  const format = useFormat();
  return (
    <Table<Row>
      caption={words.requests}
      rows={rows}
      keyOf={(row) => row.id}
      isStale={isStale}
      columns={[
        {
          key: 'what',
          head: words.what,
          cell: (row) => (
            <>
              {row.purpose === 'MOVE' ? words.kinds[row.kind] : words.purposes[row.purpose]} · {row.account.memberName}
              <span className="under">
                <Link to={here(`/simpanan/${row.account.id}`)}>{row.account.number}</Link>
                {row.toAccount && ` → ${row.toAccount.number} ${row.toAccount.memberName}`}
                {row.note && ` · ${row.note}`}
                {row.productName && ` · ${words.placedFor(row.productName, format.count(row.termMonths ?? 0))}`}
                {row.reason && ` · ${row.reason}`}
                {row.payeeName && ` · ${words.paidTo(row.payeeName)}`}
              </span>
            </>
          ),
        },
        {
          key: 'amount',
          head: words.amount,
          isNumber: true,
          isTight: true,
          cell: ({ amount, limit, isOwnAccount }) => (
            <>
              {format.money(amount)}
              <span className="under">{isOwnAccount ? words.ownAccount : words.above(format.money(limit))}</span>
            </>
          ),
        },
        {
          key: 'asked',
          head: words.asked,
          cell: (row) => (
            <>
              {row.askedByName}
              <span className="under">{format.time(row.askedAt)}</span>
            </>
          ),
        },
        {
          key: 'state',
          head: words.state,
          cell: (row) => (
            <>
              <Badge tone={TONES[row.state]}>{words.requestStates[row.state]}</Badge>
              <span className="under">{[row.decidedByName, row.decisionReason].filter(Boolean).join(': ')}</span>
            </>
          ),
        },
        { key: 'do', head: '', cell: (row) => <Decision request={row} /> },
      ]}
    />
  );
}

function Decision({ request }: { readonly request: Row }) {
  const words = useSavingsWords();
  const format = useFormat();
  const tell = useToast();
  const [open, setOpen] = useState<'approve' | 'decline' | null>(null);
  const close = () => setOpen(null);
  const approve = useAct(DeskApproveSavingsMoveDocument, { onDone: () => (close(), tell(words.approved)) });
  const decline = useAct(DeskDeclineSavingsMoveDocument, { onDone: () => (close(), tell(words.declined)) });
  if (request.state !== 'REQUESTED') return null;
  const { account, kind, purpose, amount, payeeName } = request;
  const declines = request.canApprove ? words.decline : words.withdraw;
  return (
    <div className="page-actions">
      {request.canApprove ? (
        <button type="button" className="button button-small" onClick={() => setOpen('approve')}>
          {words.approve}
        </button>
      ) : (
        !request.canDecline && <span className="hint">{words.ownRequest}</span>
      )}
      {request.canDecline && (
        <button type="button" className="button button-quiet button-small" onClick={() => setOpen('decline')}>
          {declines}
        </button>
      )}
      {open === 'approve' && (
        <ActDialog
          title={words.approve}
          consequence={
            <>
              <p>
                {purpose === 'MOVE'
                  ? words.approveText(
                      words.kinds[kind],
                      format.money(amount),
                      account.memberName,
                      format.money(account.balance),
                    )
                  : words.approvePurpose(
                      words.purposes[purpose],
                      format.money(amount),
                      payeeName ?? account.memberName,
                    )}
              </p>
              {request.isCash && <p>{words.approveCash}</p>}
            </>
          }
          submit={words.approve}
          act={approve}
          onSubmit={() => void approve.run({ moveRequestId: request.id })}
          onClose={close}
        />
      )}
      {open === 'decline' && (
        <ActDialog
          title={declines}
          consequence={words.declineText}
          submit={declines}
          isDanger
          act={decline}
          reason={{ label: words.reason, isRequired: true }}
          onSubmit={(reason) => void decline.run({ moveRequestId: request.id, reason: reason.slice(0, 500) })}
          onClose={close}
        />
      )}
    </div>
  );
}
