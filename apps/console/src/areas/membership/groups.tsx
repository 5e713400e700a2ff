import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskAppointLeaderDocument,
  DeskGroupMembersDocument,
  DeskGroupsDocument,
  DeskSaveGroupDocument,
  type DeskGroupMembersQuery,
  type DeskGroupsQuery,
} from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { useFilters } from '../../ui/filters.js';
import { Form } from '../../ui/form.js';
import { Icon } from '../../ui/icons.js';
import { Page, Section } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { ActNotice, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { useCommonWords } from '../../words/index.js';
import { Posts } from './posts.js';
import { useMembershipWords } from './words.js';

type Group = DeskGroupsQuery['memberGroups'][number];
type Place = DeskGroupMembersQuery['groupMembers'][number];

/** Groups of members with their leaders, and the posts where money is collected. */
export function GroupsPage() {
  const words = useMembershipWords();
  const here = useHere();
  const can = useCan();
  const { kelompok } = useSearchWords<'kelompok'>();
  const query = useAsk(DeskGroupsDocument, { withDissolved: false });
  const [edited, setEdited] = useState<Group | 'new' | null>(null);
  return (
    <Page
      title={words.groups}
      lead={words.groupsLead}
      back={{ to: here('/anggota'), label: words.members }}
      actions={
        can('membership.edit') && (
          <button type="button" className="button" onClick={() => setEdited('new')}>
            <Icon name="plus" /> {words.addGroup}
          </button>
        )
      }
    >
      <Loaded query={query}>
        {({ memberGroups }) => {
          const chosen = memberGroups.find(({ id }) => id === kelompok);
          return (
            <>
              <Section title={words.groupList}>
                {memberGroups.length === 0 ? (
                  <p className="hint">{words.noGroups}</p>
                ) : (
                  <GroupTable groups={memberGroups} chosen={kelompok ?? null} />
                )}
              </Section>
              {chosen && <GroupMembers group={chosen} onEdit={() => setEdited(chosen)} />}
            </>
          );
        }}
      </Loaded>
      <Posts />
      {edited !== null && <GroupDialog group={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}

function GroupTable({ groups, chosen }: { readonly groups: readonly Group[]; readonly chosen: string | null }) {
  const words = useMembershipWords();
  const format = useFormat();
  const set = useFilters();
  return (
    <Table<Group>
      caption={words.groupList}
      rows={groups}
      keyOf={({ id }) => id}
      selected={chosen}
      columns={[
        {
          key: 'name',
          head: words.groupName,
          cell: ({ id, name }) => (
            <button
              type="button"
              className="button-text"
              aria-pressed={id === chosen}
              onClick={() => set({ kelompok: id })}
            >
              {name}
            </button>
          ),
        },
        { key: 'leader', head: words.leader, cell: ({ leaderName }) => leaderName ?? words.noLeader },
        { key: 'count', head: words.memberCount, isNumber: true, cell: ({ memberCount }) => format.count(memberCount) },
        { key: 'meets', head: words.meets, isWideOnly: true, cell: ({ meets }) => meets ?? '–' },
      ]}
    />
  );
}

function GroupMembers({ group, onEdit }: { readonly group: Group; readonly onEdit: () => void }) {
  const words = useMembershipWords();
  const common = useCommonWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  const slug = useSlug();
  const tell = useToast();
  const query = useAsk(DeskGroupMembersDocument, { id: group.id });
  const appoint = useAct(DeskAppointLeaderDocument, { onDone: () => tell(words.appointed) });
  const mayEdit = can('membership.edit');
  const cards = (places: readonly Place[]) =>
    documentHref(`/member-cards/a4?members=${places.map(({ memberId }) => memberId).join(',')}`, slug);
  return (
    <Section
      title={words.groupMembers(group.name)}
      actions={
        <div className="page-actions">
          {can('field.read') && (
            <Link to={here(`/anggota/pertemuan/${group.id}`)} className="button button-quiet button-small">
              {words.meetings}
            </Link>
          )}
          {mayEdit && (
            <button type="button" className="button-text" onClick={onEdit}>
              {common.edit}
            </button>
          )}
        </div>
      }
    >
      <ActNotice act={appoint} />
      <Loaded query={query}>
        {({ groupMembers }) =>
          groupMembers.length === 0 ? (
            <p className="hint">{words.nobody}</p>
          ) : (
            <>
              <Table<Place>
                caption={words.groupMembers(group.name)}
                rows={groupMembers}
                keyOf={({ id }) => id}
                columns={[
                  {
                    key: 'name',
                    head: words.name,
                    cell: ({ memberId, memberName, isLeader }) => (
                      <>
                        <Link to={here(`/anggota/${memberId}`)}>{memberName}</Link>{' '}
                        {isLeader && <Badge tone="info">{words.leader}</Badge>}
                      </>
                    ),
                  },
                  { key: 'no', head: words.no, isTight: true, cell: ({ memberNo }) => memberNo },
                  { key: 'since', head: words.since, isTight: true, cell: ({ fromOn }) => format.day(fromOn) },
                  {
                    key: 'lead',
                    head: '',
                    cell: ({ memberId, memberName, isLeader }) =>
                      mayEdit &&
                      !isLeader && (
                        <button
                          type="button"
                          className="button-text"
                          onClick={() => void appoint.run({ groupId: group.id, memberId })}
                        >
                          {words.appoint} <span className="unseen">{memberName}</span>
                        </button>
                      ),
                  },
                ]}
              />
              {can('membership.card') && groupMembers.length <= 100 && (
                <p className="page-actions">
                  <a className="button button-quiet button-small" href={cards(groupMembers)} download>
                    {words.cards}
                  </a>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function GroupDialog({ group, onClose }: { readonly group: Group | null; readonly onClose: () => void }) {
  const words = useMembershipWords();
  const common = useCommonWords();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    name: group?.name ?? '',
    fieldOfficerName: group?.fieldOfficerName ?? '',
    meets: group?.meets ?? '',
    isJointlyLiable: group?.isJointlyLiable ?? true,
  }));
  const act = useAct(DeskSaveGroupDocument, {
    onDone: () => {
      tell(words.saved);
      onClose();
    },
  });
  const save = () =>
    void act.run({
      groupId: group?.id ?? null,
      name: draft.name.trim(),
      fieldOfficerName: textOrNull(draft.fieldOfficerName),
      meets: textOrNull(draft.meets),
      isJointlyLiable: draft.isJointlyLiable,
    });
  return (
    <Sheet kind="dialog" title={group ? words.editGroup : words.addGroup} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <TextField
          name="name"
          label={words.groupName}
          isRequired
          maxLength={80}
          value={draft.name}
          onChange={set('name')}
          isFocused
        />
        <TextField
          name="fieldOfficerName"
          label={words.officer}
          maxLength={120}
          value={draft.fieldOfficerName}
          onChange={set('fieldOfficerName')}
        />
        <TextField
          name="meets"
          label={words.meets}
          hint={words.meetsHint}
          maxLength={200}
          value={draft.meets}
          onChange={set('meets')}
        />
        <CheckField
          name="isJointlyLiable"
          label={words.jointly}
          isChecked={draft.isJointlyLiable}
          onChange={set('isJointlyLiable')}
        />
      </Form>
    </Sheet>
  );
}
