import { useState } from 'react';
import {
  DeskCollectorRouteDocument,
  DeskSetCollectorRouteDocument,
  type DeskCollectorFragment,
  type DeskCollectorRouteQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { MemberField } from '../members/choice/member-field.js';
import { PlaceField, useGroups, useOpenPosts } from '../members/choice/place-field.js';
import { useActiveMembers } from './collector-dialog.js';
import { useFieldWords } from './words.js';

interface RouteSheetProps {
  readonly collector: DeskCollectorFragment;
  readonly onClose: () => void;
}

/** Whom a collector visits: posts, groups, and members one by one. */
export function RouteSheet({ collector, onClose }: RouteSheetProps) {
  const words = useFieldWords();
  const query = useAsk(DeskCollectorRouteDocument, { id: collector.id });
  return (
    <Sheet title={words.routeTitle(collector.name)} lead={words.routeLead} keepsTyped onClose={onClose}>
      <Loaded query={query}>{(data) => <Route collector={collector} onClose={onClose} data={data} />}</Loaded>
    </Sheet>
  );
}

interface Part {
  readonly id: string;
  readonly name: string;
  /** Of a post or a group: how many come along. */
  readonly memberCount?: number;
}

function Route({ collector, onClose, data }: RouteSheetProps & { readonly data: DeskCollectorRouteQuery }) {
  const words = useFieldWords();
  const tell = useToast();
  const parts = data.fieldCollector?.parts ?? [];
  const partsBy = (key: 'postId' | 'groupId') =>
    parts.flatMap((part) => (part[key] ? [{ id: part[key], name: part.name, memberCount: part.memberCount }] : []));
  const [posts, setPosts] = useState<readonly Part[]>(() => partsBy('postId'));
  const [groups, setGroups] = useState<readonly Part[]>(() => partsBy('groupId'));
  const [singles, setSingles] = useState<readonly Part[]>(() =>
    parts.flatMap(({ memberId, name }) => (memberId ? [{ id: memberId, name }] : [])),
  );
  const act = useAct(DeskSetCollectorRouteDocument, {
    onDone: ({ collector: { memberCount } }) => {
      tell(words.routeSaved(memberCount));
      onClose();
    },
  });
  return (
    <Form
      act={act}
      submit={words.save}
      onCancel={onClose}
      onSubmit={() =>
        void act.run({
          collectorId: collector.id,
          memberIds: singles.map(({ id }) => id),
          postIds: posts.map(({ id }) => id),
          groupIds: groups.map(({ id }) => id),
        })
      }
    >
      {(posts.length > 0 || data.collectingPosts.nodes.length > 0) && (
        <>
          <Chosen title={words.posts} parts={posts} onChange={setPosts} />
          <PlaceField
            key={`posts ${posts.length}`}
            name="postIds"
            label={words.addPost}
            hint={words.placeHint}
            useSearch={useOpenPosts}
            nothingFound={words.nobody}
            value={null}
            onChange={(post) => setPosts(withPart(posts, post))}
          />
        </>
      )}
      {(groups.length > 0 || data.memberGroups.nodes.length > 0) && (
        <>
          <Chosen title={words.groups} parts={groups} onChange={setGroups} />
          <PlaceField
            key={`groups ${groups.length}`}
            name="groupIds"
            label={words.addGroup}
            hint={words.placeHint}
            useSearch={useGroups}
            nothingFound={words.nobody}
            value={null}
            onChange={(group) => setGroups(withPart(groups, group))}
          />
        </>
      )}
      <Chosen title={words.singles} parts={singles} onChange={setSingles} />
      <MemberField
        key={`singles ${singles.length}`}
        name="memberIds"
        label={words.addMember}
        hint={words.memberHint}
        useSearch={useActiveMembers}
        nothingFound={words.nobody}
        value={null}
        onChange={(member) => setSingles(withPart(singles, member && { id: member.id, name: member.fullName }))}
      />
    </Form>
  );
}

const withPart = (parts: readonly Part[], part: Part | null) =>
  part === null || parts.some(({ id }) => id === part.id) ? parts : [...parts, part];

interface ChosenProps {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly onChange: (parts: readonly Part[]) => void;
}

function Chosen({ title, parts, onChange }: ChosenProps) {
  const words = useFieldWords();
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {parts.map(({ id, name, memberCount }) => (
          <li key={id}>
            {name} {memberCount !== undefined && <span className="hint">{words.members(memberCount)}</span>}{' '}
            <button
              type="button"
              className="button button-quiet button-small"
              aria-label={words.remove(name)}
              onClick={() => onChange(parts.filter((part) => part.id !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
