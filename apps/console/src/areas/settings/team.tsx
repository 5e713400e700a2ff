import { useState } from 'react';
import { DeskRevokeInvitationDocument, DeskTeamDocument, type DeskTeamQuery, type RoleScope } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan, useViewer } from '../../shell/viewer.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { Filters, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { Page, Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { ActNotice, Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { InviteDialog, RolesDialog } from './team-dialogs.js';
import { useSettingsWords } from './words.js';

export type Colleague = DeskTeamQuery['staff']['nodes'][number];
export type RoleChoice = DeskTeamQuery['roles'][number];
type Invitation = DeskTeamQuery['invitations'][number];

export function TeamPage() {
  const words = useSettingsWords();
  return <Team scope="COOPERATIVE" title={words.team} permissionPrefix="identity" />;
}

export function CouncilTeamPage() {
  const words = useSettingsWords();
  return <Team scope="COUNCIL" title={words.councilTeam} permissionPrefix="council" />;
}

/** Who works here, as what, and who has been asked to. */
function Team({
  scope,
  title,
  permissionPrefix,
}: {
  readonly scope: RoleScope;
  readonly title: string;
  readonly permissionPrefix: string;
}) {
  const words = useSettingsWords();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<'cari' | 'setelah' | 'sebelum'>();
  const query = useAsk(DeskTeamDocument, { scope, search: search.cari, ...pageOf(search) }, { keepsPrevious: true });
  const [isInviting, setInviting] = useState(false);
  const [changed, setChanged] = useState<Colleague | null>(null);
  const mayInvite = can(`${permissionPrefix}.invite`);
  const mayAssign = can(`${permissionPrefix}.assign`);
  return (
    <Page
      title={title}
      lead={words.teamLead}
      actions={
        mayInvite && (
          <button type="button" className="button" onClick={() => setInviting(true)}>
            <Icon name="plus" /> {words.invite}
          </button>
        )
      }
    >
      <Filters label={words.searchTeam}>
        <SearchBox label={words.searchTeam} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
      </Filters>
      <Loaded query={query}>
        {({ staff, invitations, roles }) => (
          <>
            {staff.nodes.length === 0 ? (
              <Empty title={words.noStaff} />
            ) : (
              <StaffTable rows={staff.nodes} onChange={mayAssign ? setChanged : undefined} />
            )}
            <Pager pageInfo={staff.pageInfo} />
            {invitations.length > 0 && <Invitations invitations={invitations} mayRevoke={mayInvite} />}
            {isInviting && <InviteDialog scope={scope} roles={roles} onClose={() => setInviting(false)} />}
            {changed !== null && (
              <RolesDialog
                scope={scope}
                colleague={staff.nodes.find((other) => other.id === changed.id) ?? changed}
                roles={roles}
                onClose={() => setChanged(null)}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function StaffTable({
  rows,
  onChange,
}: {
  readonly rows: readonly Colleague[];
  readonly onChange?: (colleague: Colleague) => void;
}) {
  const words = useSettingsWords();
  const format = useFormat();
  const { person } = useViewer();
  return (
    <Table<Colleague>
      caption={words.team}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          key: 'person',
          head: words.person,
          cell: (row) => (
            <>
              <strong>{row.fullName}</strong> {row.id === person.id && <Badge>{words.you}</Badge>}
            </>
          ),
        },
        {
          key: 'contact',
          head: words.contact,
          cell: (row) => [row.phoneMasked, row.emailMasked].filter(Boolean).join(' · ') || '–',
        },
        { key: 'roles', head: words.roles, cell: (row) => row.roles.map((role) => role.label).join(', ') },
        {
          key: 'totp',
          head: words.totp,
          isWideOnly: true,
          cell: (row) => (
            <Badge tone={row.hasTotp ? 'good' : 'plain'}>{row.hasTotp ? words.totpOn : words.totpOff}</Badge>
          ),
        },
        {
          key: 'lastSeen',
          head: words.lastSeen,
          isTight: true,
          isWideOnly: true,
          cell: (row) => (row.lastSeenAt ? format.time(row.lastSeenAt) : words.never),
        },
        {
          key: 'act',
          head: '',
          isNumber: true,
          cell: (row) =>
            onChange && (
              <button
                type="button"
                className="button-text"
                aria-label={words.changeRoles(row.fullName)}
                onClick={() => onChange(row)}
              >
                {words.changeRolesShort}
              </button>
            ),
        },
      ]}
    />
  );
}

const TONES: Record<Invitation['state'], Tone> = {
  PENDING: 'wait',
  ACCEPTED: 'good',
  REVOKED: 'plain',
  EXPIRED: 'plain',
};

function Invitations({
  invitations,
  mayRevoke,
}: {
  readonly invitations: readonly Invitation[];
  readonly mayRevoke: boolean;
}) {
  const words = useSettingsWords();
  const format = useFormat();
  const tell = useToast();
  const act = useAct(DeskRevokeInvitationDocument, { onDone: () => tell(words.revoked) });
  return (
    <Section title={words.invitations}>
      <ActNotice act={act} />
      <Table<Invitation>
        caption={words.invitations}
        rows={invitations}
        keyOf={(row) => row.id}
        columns={[
          {
            key: 'person',
            head: words.person,
            cell: (row) => (
              <>
                {row.fullName}
                <span className="under">{row.roles.map((role) => role.label).join(', ')}</span>
              </>
            ),
          },
          {
            key: 'state',
            head: words.invitations,
            cell: (row) => <Badge tone={TONES[row.state]}>{words.invitationStates[row.state]}</Badge>,
          },
          { key: 'by', head: words.invitedBy, isWideOnly: true, cell: (row) => row.invitedByName },
          { key: 'until', head: words.until, isTight: true, cell: (row) => format.time(row.expiresAt) },
          {
            key: 'act',
            head: '',
            isNumber: true,
            cell: (row) =>
              mayRevoke &&
              row.state === 'PENDING' && (
                <button
                  type="button"
                  className="button-text"
                  aria-label={words.revokeOf(row.fullName)}
                  onClick={() => void act.run({ invitationId: row.id })}
                >
                  {words.revoke}
                </button>
              ),
          },
        ]}
      />
    </Section>
  );
}
