import { useState } from 'react';
import {
  DeskCollectorRouteDocument,
  DeskSetCollectorRouteDocument,
  type DeskCollectorFragment,
  type DeskCollectorRouteQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { CheckField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { MemberField } from '../members/choice/member-field.js';
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

interface Single {
  readonly id: string;
  readonly name: string;
}

function Route({ collector, onClose, data }: RouteSheetProps & { readonly data: DeskCollectorRouteQuery }) {
  const words = useFieldWords();
  const tell = useToast();
  const parts = data.fieldCollector?.parts ?? [];
  const idsOf = (pick: (part: (typeof parts)[number]) => string | null | undefined) =>
    new Set(parts.flatMap((part) => pick(part) ?? []));
  const [posts, setPosts] = useState(() => idsOf(({ postId }) => postId));
  const [groups, setGroups] = useState(() => idsOf(({ groupId }) => groupId));
  const [singles, setSingles] = useState<readonly Single[]>(() =>
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
          postIds: [...posts],
          groupIds: [...groups],
        })
      }
    >
      <Checks
        title={words.posts}
        choices={data.collectingPosts.filter(({ id, isActive }) => isActive || posts.has(id))}
        chosen={posts}
        onChange={setPosts}
      />
      <Checks title={words.groups} choices={data.memberGroups} chosen={groups} onChange={setGroups} />
      <h3>{words.singles}</h3>
      <ul>
        {singles.map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <button
              type="button"
              className="button button-quiet button-small"
              aria-label={words.remove(name)}
              onClick={() => setSingles(singles.filter((single) => single.id !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <MemberField
        name="memberIds"
        label={words.addMember}
        hint={words.memberHint}
        useSearch={useActiveMembers}
        nothingFound={words.nobody}
        value={null}
        onChange={(member) => {
          if (member && !singles.some(({ id }) => id === member.id))
            setSingles([...singles, { id: member.id, name: member.fullName }]);
        }}
      />
    </Form>
  );
}

interface ChecksProps {
  readonly title: string;
  readonly choices: readonly { readonly id: string; readonly name: string; readonly memberCount: number }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: Set<string>) => void;
}

function Checks({ title, choices, chosen, onChange }: ChecksProps) {
  const words = useFieldWords();
  if (choices.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>{title}</legend>
      {choices.map(({ id, name, memberCount }) => (
        <CheckField
          key={id}
          name={id}
          label={name}
          hint={words.members(memberCount)}
          isChecked={chosen.has(id)}
          onChange={(isChecked) => {
            const next = new Set(chosen);
            if (isChecked) next.add(id);
            else next.delete(id);
            onChange(next);
          }}
        />
      ))}
    </fieldset>
  );
}
