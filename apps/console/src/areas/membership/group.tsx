import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskAppointLeaderDocument,
  DeskDissolveGroupDocument,
  DeskGroupDocument,
  DeskGroupMembersDocument,
  type DeskGroupFragment,
  type DeskGroupMembersQuery,
} from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { Section } from '../../ui/page.js';
import { ActNotice, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { GroupDialog } from './group-dialog.js';
import { useMembershipWords } from './words.js';

type Place = DeskGroupMembersQuery['groupMembers'][number];

/** One group: who is in it, and what can be done with it. */
export function GroupSection({ id }: { readonly id: string }) {
  const query = useAsk(DeskGroupDocument, { id });
  const [open, setOpen] = useState<'edit' | 'dissolve' | null>(null);
  const close = () => setOpen(null);
  return (
    <Loaded query={query} lines={3}>
      {({ memberGroup }) =>
        memberGroup && (
          <>
            <GroupMembers group={memberGroup} onOpen={setOpen} />
            {open === 'edit' && <GroupDialog group={memberGroup} onClose={close} />}
            {open === 'dissolve' && <DissolveDialog group={memberGroup} onClose={close} />}
          </>
        )
      }
    </Loaded>
  );
}

interface GroupMembersProps {
  readonly group: DeskGroupFragment;
  readonly onOpen: (open: 'edit' | 'dissolve') => void;
}

function GroupMembers({ group, onOpen }: GroupMembersProps) {
  const words = useMembershipWords();
  const common = useCommonWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  const slug = useSlug();
  const tell = useToast();
  const query = useAsk(DeskGroupMembersDocument, { id: group.id });
  const appoint = useAct(DeskAppointLeaderDocument, { onDone: () => tell(words.appointed) });
  const mayEdit = can('membership.edit') && group.dissolvedOn === null;
  const cards = (places: readonly Place[]) =>
    documentHref(`/member-cards/a4?members=${places.map(({ memberId }) => memberId).join(',')}`, slug);
  return (
    <Section
      title={words.groupMembers(group.name)}
      note={group.dissolvedOn === null ? undefined : words.dissolvedOn(format.day(group.dissolvedOn))}
      actions={
        <div className="page-actions">
          {can('field.read') && (
            <Link to={here(`/anggota/pertemuan/${group.id}`)} className="button button-quiet button-small">
              {words.meetings}
            </Link>
          )}
          {mayEdit && (
            <>
              <button type="button" className="button-text" onClick={() => onOpen('edit')}>
                {common.edit}
              </button>
              <button type="button" className="button-text" onClick={() => onOpen('dissolve')}>
                {words.dissolve}
              </button>
            </>
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

/** Asks before a group ends, and says what becomes of its members. */
function DissolveDialog({ group, onClose }: { readonly group: DeskGroupFragment; readonly onClose: () => void }) {
  const words = useMembershipWords();
  const format = useFormat();
  const tell = useToast();
  const act = useAct(DeskDissolveGroupDocument, {
    onDone: () => {
      tell(words.dissolved(group.name));
      onClose();
    },
  });
  return (
    <ActDialog
      title={words.dissolveTitle(group.name)}
      consequence={words.dissolveText(format.count(group.memberCount))}
      submit={words.dissolve}
      isDanger
      act={act}
      onSubmit={() => void act.run({ groupId: group.id })}
      onClose={onClose}
    />
  );
}
