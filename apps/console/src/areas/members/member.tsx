import { lazy, Suspense, useState, type ReactNode } from 'react';
import { DeskMemberDocument, type DeskMemberFragment, type MemberStatus } from '@lumbung/web-api';
import { formatPhoneNumber } from '@lumbung/kernel';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge, MemberBadge } from '../../ui/badges.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Empty, Loaded, Waiting } from '../../ui/states.js';
import { Timeline } from '../../ui/timeline.js';
import { useCommonWords } from '../../words/index.js';
import type { RevealedContact } from './member-dialogs.js';
import { CardAndGroups } from './desk/card-section.js';
import { useMemberDeskWords } from './desk/words.js';
import { useMembersWords } from './words.js';

const dialogs = () => import('./member-dialogs.js');
const EditMemberDialog = lazy(() => dialogs().then((module) => ({ default: module.EditMemberDialog })));
const InviteMemberDialog = lazy(() => dialogs().then((module) => ({ default: module.InviteMemberDialog })));
const RevealDialog = lazy(() => dialogs().then((module) => ({ default: module.RevealDialog })));
const StatusDialog = lazy(() => dialogs().then((module) => ({ default: module.StatusDialog })));
const UnlinkDialog = lazy(() => dialogs().then((module) => ({ default: module.UnlinkDialog })));
// One part is looked at, so the others need not be loaded.
const DocumentsTab = lazy(() => import('./desk/documents-tab.js').then((module) => ({ default: module.DocumentsTab })));
const HeirsTab = lazy(() => import('./desk/heirs-tab.js').then((module) => ({ default: module.HeirsTab })));
const NotesTab = lazy(() => import('./desk/notes-tab.js').then((module) => ({ default: module.NotesTab })));
const SavingsTab = lazy(() => import('./desk/savings-tab.js').then((module) => ({ default: module.SavingsTab })));
const MemberPerson = lazy(() => import('./person/person.js').then((module) => ({ default: module.MemberPerson })));

type Open =
  | { readonly kind: 'edit' | 'invite' | 'reveal' | 'unlink' }
  | { readonly kind: 'status'; readonly status: MemberStatus }
  | null;

/** One line of the register, whole. */
export function MemberPage() {
  const words = useMembersWords();
  const common = useCommonWords();
  const format = useFormat();
  const here = useHere();
  const id = useIdInAddress();
  const query = useAsk(DeskMemberDocument, { id });
  const [open, setOpen] = useState<Open>(null);
  const member = query.data?.member;
  return (
    <Page
      title={member?.fullName ?? words.title}
      badge={
        member && (
          <>
            <MemberBadge status={member.status} label={member.statusLabel} />
            {member.kind === 'ASSOCIATE' && <Badge tone="info">{words.kinds.ASSOCIATE}</Badge>}
          </>
        )
      }
      lead={
        member && `${member.memberNo}${member.joinedOn ? ` · ${words.joinedSince(format.day(member.joinedOn))}` : ''}`
      }
      back={{ to: here('/anggota'), label: words.title }}
      actions={member && <StatusActions member={member} onOpen={setOpen} />}
    >
      <Loaded query={query}>
        {(data) =>
          data.member ? (
            <MemberTabs member={data.member}>
              <Whole member={data.member} open={open} onOpen={setOpen} />
            </MemberTabs>
          ) : (
            <Empty title={common.faults.NOT_FOUND ?? ''} />
          )
        }
      </Loaded>
    </Page>
  );
}

/** One part at a time; which one stands in the address, so that it can be shared and gone back to. */
function MemberTabs({ member, children }: { readonly member: DeskMemberFragment; readonly children: ReactNode }) {
  const desk = useMemberDeskWords();
  const can = useCan();
  const set = useFilters();
  const part = (useSearchWords<'bagian'>().bagian ?? 'ringkasan') as keyof typeof desk.tabs;
  const tabs = Object.entries(desk.tabs).filter(([name]) => name !== 'simpanan' || can('savings.view'));
  const hasLeft = member.status === 'LEFT';
  const isDead = member.leaveReason === 'DECEASED';
  return (
    <>
      <CountTabs
        label={desk.parts}
        value={part}
        onChange={(bagian) => set({ bagian: bagian === 'ringkasan' ? undefined : bagian })}
        tabs={tabs.map(([value, label]) => ({ value, label }))}
      />
      {part === 'ringkasan' && children}
      <Suspense fallback={<Waiting />}>
        {part === 'data' && <MemberPerson memberId={member.id} />}
        {part === 'waris' && <HeirsTab memberId={member.id} isMember={!hasLeft} isDead={isDead} />}
        {part === 'simpanan' && can('savings.view') && <SavingsTab member={member} hasLeft={hasLeft} isDead={isDead} />}
        {part === 'dokumen' && <DocumentsTab memberId={member.id} />}
        {part === 'catatan' && <NotesTab memberId={member.id} />}
      </Suspense>
      {part === 'riwayat' && <History member={member} />}
    </>
  );
}

function History({ member }: { readonly member: DeskMemberFragment }) {
  const words = useMembersWords();
  const common = useCommonWords();
  const format = useFormat();
  return (
    <Section title={words.history}>
      <Timeline
        events={member.statusHistory.map((event) => ({
          id: event.id,
          at: event.at,
          title: `${words.change(common.states.member[event.toStatus])}, ${words.from(format.day(event.effectiveOn))}`,
          who: event.actorName,
          text: event.reason,
        }))}
      />
    </Section>
  );
}

function StatusActions({
  member,
  onOpen,
}: {
  readonly member: DeskMemberFragment;
  readonly onOpen: (open: Open) => void;
}) {
  const words = useMembersWords();
  const can = useCan();
  if (!can('membership.edit')) return null;
  // Leaving is settled with the savings, where somebody may do that.
  const statuses = member.allowedStatuses.filter((status) => status !== 'LEFT' || !can('savings.settleExit'));
  return (
    <>
      {statuses.map((status) => (
        <button
          key={status}
          type="button"
          className={
            status === 'ACTIVE' ? 'button' : status === 'LEFT' ? 'button button-danger' : 'button button-quiet'
          }
          onClick={() => onOpen({ kind: 'status', status })}
        >
          {words.changeTo[status]}
        </button>
      ))}
    </>
  );
}

function Whole({
  member,
  open,
  onOpen,
}: {
  readonly member: DeskMemberFragment;
  readonly open: Open;
  readonly onOpen: (open: Open) => void;
}) {
  const words = useMembersWords();
  const common = useCommonWords();
  const format = useFormat();
  const can = useCan();
  const [contact, setContact] = useState<RevealedContact | null>(null);
  const close = () => onOpen(null);
  return (
    <div className="columns columns-form">
      <Section
        title={words.identity}
        actions={
          can('membership.edit') && (
            <button type="button" className="button-text" onClick={() => onOpen({ kind: 'edit' })}>
              {common.edit}
            </button>
          )
        }
      >
        <Facts>
          <Fact label={words.kind}>{words.kinds[member.kind]}</Fact>
          <Fact label={words.phone}>{contact?.phone ? formatPhoneNumber(contact.phone) : member.phoneMasked}</Fact>
          <Fact label={words.email}>{contact?.email ?? member.emailMasked}</Fact>
          <Fact label={words.withAddress}>{member.address?.formatted}</Fact>
          <Fact label={words.joined}>{member.joinedOn && format.day(member.joinedOn)}</Fact>
          {member.leftOn && (
            <Fact label={words.left}>
              {format.day(member.leftOn)} {member.leaveReason && `· ${words.leaveReasons[member.leaveReason]}`}
            </Fact>
          )}
          <Fact label={words.account}>
            <Badge tone={member.isLinked ? 'good' : 'plain'}>{member.isLinked ? words.linked : words.notLinked}</Badge>{' '}
            {member.hasPendingInvitation && <Badge tone="wait">{words.pendingInvitation}</Badge>}
          </Fact>
        </Facts>
        <div className="page-actions">
          {can('membership.unmask') && contact === null && (member.phoneMasked || member.emailMasked) && (
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() => onOpen({ kind: 'reveal' })}
            >
              {words.reveal}
            </button>
          )}
          {can('membership.edit') && !member.isLinked && member.status !== 'LEFT' && (
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() => onOpen({ kind: 'invite' })}
            >
              {words.invite}
            </button>
          )}
          {can('membership.edit') && member.isLinked && (
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() => onOpen({ kind: 'unlink' })}
            >
              {words.unlink}
            </button>
          )}
        </div>
      </Section>
      <div>
        <CardAndGroups memberId={member.id} hasLeft={member.status === 'LEFT'} />
      </div>
      <Suspense fallback={null}>
        {open?.kind === 'edit' && <EditMemberDialog member={member} onClose={close} />}
        {open?.kind === 'invite' && <InviteMemberDialog member={member} onClose={close} />}
        {open?.kind === 'unlink' && <UnlinkDialog member={member} onClose={close} />}
        {open?.kind === 'reveal' && (
          <RevealDialog
            member={member}
            onClose={close}
            onRevealed={(revealed) => {
              setContact(revealed);
              close();
            }}
          />
        )}
        {open?.kind === 'status' && <StatusDialog member={member} status={open.status} onClose={close} />}
      </Suspense>
    </div>
  );
}
