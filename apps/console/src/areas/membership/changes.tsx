import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskApproveProfileChangeDocument,
  DeskDeclineProfileChangeDocument,
  DeskProfileChangesDocument,
  DeskRevealProfileChangeDocument,
  type DeskProfileChangesQuery,
  type ProfileChangeState,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { CheckField } from '../../ui/fields.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Sheet } from '../../ui/sheet.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useMembershipWords } from './words.js';

type Change = DeskProfileChangesQuery['profileChanges']['nodes'][number];
type Line = Change['lines'][number];

/** What members asked to have changed: before and after, side by side, to be approved or declined. */
export function ProfileChangesPage() {
  const words = useMembershipWords();
  const here = useHere();
  const set = useFilters();
  const search = useSearchWords<'status' | 'setelah' | 'sebelum'>();
  const state = (search.status ?? 'PENDING') as ProfileChangeState;
  const query = useAsk(DeskProfileChangesDocument, { states: [state], ...pageOf(search) }, { keepsPrevious: true });
  return (
    <Page title={words.changes} lead={words.changesLead} back={{ to: here('/anggota'), label: words.members }}>
      <CountTabs
        label={words.changes}
        value={state}
        onChange={(status) => set({ status: status === 'PENDING' ? undefined : status })}
        tabs={Object.entries(words.states).map(([value, label]) => ({ value, label }))}
      />
      <Loaded query={query}>
        {({ profileChanges: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.noChanges} />
          ) : (
            <>
              {nodes.map((change) => (
                <ChangeSheet key={change.id} change={change} />
              ))}
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function ChangeSheet({ change }: { readonly change: Change }) {
  const words = useMembershipWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  const [open, setOpen] = useState<'approve' | 'decline' | 'reveal' | null>(null);
  const [whole, setWhole] = useState<ReadonlyMap<string, string | null | undefined>>(new Map());
  const close = () => setOpen(null);
  const isPending = change.state === 'PENDING';
  return (
    <Section
      title={`${change.memberName} · ${change.memberNo}`}
      note={change.note ?? undefined}
      actions={<Link to={here(`/anggota/${change.memberId}`)}>{words.openMember}</Link>}
    >
      <p className="hint">{words.requested(format.time(change.requestedAt))}</p>
      <Table<Line>
        caption={change.memberName}
        rows={change.lines}
        keyOf={({ field }) => field}
        columns={[
          { key: 'what', head: words.what, cell: ({ label }) => label },
          { key: 'before', head: words.before, cell: ({ before }) => before ?? '–' },
          {
            key: 'after',
            head: words.after,
            cell: ({ field, after }) => <strong>{whole.get(field) ?? after ?? words.emptied}</strong>,
          },
        ]}
      />
      {!isPending && change.decidedByName && change.decidedAt && (
        <p className="hint">
          {words.decided(words.states[change.state], change.decidedByName, format.time(change.decidedAt))}
          {change.reason && `: ${change.reason}`}
        </p>
      )}
      {isPending && (
        <div className="page-actions">
          {can('membership.edit') && (
            <>
              <button type="button" className="button button-small" onClick={() => setOpen('approve')}>
                {words.approve}
              </button>
              <button type="button" className="button button-quiet button-small" onClick={() => setOpen('decline')}>
                {words.decline}
              </button>
            </>
          )}
          {can('membership.unmask') && whole.size === 0 && (
            <button type="button" className="button button-quiet button-small" onClick={() => setOpen('reveal')}>
              {words.reveal}
            </button>
          )}
        </div>
      )}
      {open === 'approve' && <ApproveDialog change={change} onClose={close} />}
      {open === 'decline' && <DeclineDialog change={change} onClose={close} />}
      {open === 'reveal' && (
        <RevealDialog
          change={change}
          onClose={close}
          onRevealed={(lines) => {
            setWhole(new Map(lines.map(({ field, after }) => [field, after])));
            close();
          }}
        />
      )}
    </Section>
  );
}

interface DialogProps {
  readonly change: Change;
  readonly onClose: () => void;
}

function ApproveDialog({ change, onClose }: DialogProps) {
  const words = useMembershipWords();
  const here = useHere();
  const tell = useToast();
  const [confirmDuplicate, setConfirmed] = useState(false);
  const act = useAct(DeskApproveProfileChangeDocument, {
    onDone: () => {
      tell(words.approved);
      onClose();
    },
  });
  const candidates = act.refusal !== null && 'candidates' in act.refusal ? act.refusal.candidates : [];
  return (
    <Sheet kind="dialog" title={words.approve} lead={change.memberName} onClose={onClose}>
      <Form
        act={act}
        submit={words.approve}
        consequence={words.approveText}
        onCancel={onClose}
        onSubmit={() => void act.run({ changeId: change.id, confirmDuplicate })}
      >
        {candidates.length > 0 && (
          <>
            <ul>
              {candidates.map(({ id, fullName, memberNo }) => (
                <li key={id}>
                  <Link to={here(`/anggota/${id}`)}>{fullName}</Link> · {memberNo}
                </li>
              ))}
            </ul>
            <CheckField
              name="confirmDuplicate"
              label={words.notTheSame}
              isChecked={confirmDuplicate}
              onChange={setConfirmed}
            />
          </>
        )}
      </Form>
    </Sheet>
  );
}

function DeclineDialog({ change, onClose }: DialogProps) {
  const words = useMembershipWords();
  const tell = useToast();
  const act = useAct(DeskDeclineProfileChangeDocument, {
    onDone: () => {
      tell(words.declined);
      onClose();
    },
  });
  return (
    <ActDialog
      title={words.decline}
      consequence={words.declineText}
      submit={words.decline}
      isDanger
      act={act}
      reason={{ label: words.why, hint: words.whyHint, isRequired: true }}
      onSubmit={(reason) => void act.run({ changeId: change.id, reason })}
      onClose={onClose}
    />
  );
}

function RevealDialog({
  change,
  onClose,
  onRevealed,
}: DialogProps & { readonly onRevealed: (lines: readonly { field: string; after?: string | null }[]) => void }) {
  const words = useMembershipWords();
  const act = useAct(DeskRevealProfileChangeDocument, { onDone: ({ lines }) => onRevealed(lines) });
  return (
    <ActDialog
      title={words.reveal}
      consequence={words.revealText}
      submit={words.reveal}
      act={act}
      reason={{ label: words.why, hint: words.whyHint, isRequired: true }}
      onSubmit={(reason) => void act.run({ changeId: change.id, reason })}
      onClose={onClose}
    />
  );
}
