import { useState } from 'react';
import {
  DeskMemberCardDocument,
  DeskPlaceInGroupDocument,
  DeskReplaceMemberCardDocument,
  type DeskMemberCardQuery,
} from '@lumbung/web-api';
import { Link } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import { useSlug } from '../../../api/slug.js';
import { documentHref } from '../../../api/upload.js';
import { useAct } from '../../../api/use-act.js';
import { useAsk } from '../../../api/use-ask.js';
import { useFormat } from '../../../format/use-format.js';
import { useHere } from '../../../shell/place.js';
import { useCan } from '../../../shell/viewer.js';
import { ActDialog } from '../../../ui/act-dialog.js';
import { Badge } from '../../../ui/badges.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Section } from '../../../ui/page.js';
import { Sheet } from '../../../ui/sheet.js';
import { Loaded } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';
import { textOrNull } from '../../../ui/use-draft.js';
import { DateField } from '../../../ui/value-fields.js';
import { useCommonWords } from '../../../words/index.js';
import { PlaceField, useGroups, type PlaceChoice } from '../choice/place-field.js';
import { useMembersWords } from '../words.js';
import { useMemberDeskWords } from './words.js';

type Place = NonNullable<DeskMemberCardQuery['memberPlaces']>['places'][number];

/** The card of a member, and the groups he is and was in. */
export function CardAndGroups({ memberId, hasLeft }: { readonly memberId: string; readonly hasLeft: boolean }) {
  const query = useAsk(DeskMemberCardDocument, { id: memberId });
  return (
    <Loaded query={query} lines={3}>
      {({ memberCard, memberPlaces }) => (
        <>
          {memberCard?.isGood && <Card memberId={memberId} serial={memberCard.serial} />}
          <Groups memberId={memberId} places={memberPlaces?.places ?? []} isFixed={hasLeft} />
        </>
      )}
    </Loaded>
  );
}

function Card({ memberId, serial }: { readonly memberId: string; readonly serial: number }) {
  const words = useMemberDeskWords();
  const can = useCan();
  const slug = useSlug();
  const tell = useToast();
  const [isOpen, setOpen] = useState(false);
  const act = useAct(DeskReplaceMemberCardDocument, {
    onDone: () => {
      tell(words.cardReplaced);
      setOpen(false);
    },
  });
  const paper = (format: string) => documentHref(`/member-cards/${format}?members=${memberId}`, slug);
  return (
    <Section title={words.card} note={words.cardText}>
      <p>{words.cardSerial(String(serial))}</p>
      {can('membership.card') && (
        <div className="page-actions">
          <a className="button button-quiet button-small" href={paper('card')} download>
            {words.printCard}
          </a>
          <a className="button button-quiet button-small" href={paper('a4')} download>
            {words.printSheet}
          </a>
          <button type="button" className="button button-quiet button-small" onClick={() => setOpen(true)}>
            {words.replaceCard}
          </button>
        </div>
      )}
      {isOpen && (
        <ActDialog
          title={words.replaceCard}
          consequence={words.replaceConsequence}
          submit={words.replaceCard}
          isDanger
          act={act}
          reason={{ label: words.why, hint: words.whyHint, isRequired: true }}
          onSubmit={(reason) => void act.run({ memberId, reason })}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}

function Groups({
  memberId,
  places,
  isFixed,
}: {
  readonly memberId: string;
  readonly places: readonly Place[];
  readonly isFixed: boolean;
}) {
  const words = useMemberDeskWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={words.groups}
      actions={
        can('membership.edit') &&
        !isFixed && (
          <button type="button" className="button-text" onClick={() => setOpen(true)}>
            {words.moveGroup}
          </button>
        )
      }
    >
      {places.length === 0 ? (
        <p className="hint">{words.noGroups}</p>
      ) : (
        <ul>
          {places.map(({ id, groupId, groupName, isLeader, fromOn, untilOn }) => (
            <li key={id}>
              <Link to={here('/anggota/kelompok')} search={{ kelompok: groupId } as never}>
                {groupName}
              </Link>{' '}
              {untilOn ? words.between(format.day(fromOn), format.day(untilOn)) : words.since(format.day(fromOn))}{' '}
              {isLeader && <Badge tone="info">{words.leader}</Badge>}
            </li>
          ))}
        </ul>
      )}
      {isOpen && <MoveDialog memberId={memberId} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function MoveDialog({ memberId, onClose }: { readonly memberId: string; readonly onClose: () => void }) {
  const words = useMemberDeskWords();
  const members = useMembersWords();
  const common = useCommonWords();
  const format = useFormat();
  const tell = useToast();
  const [group, setGroup] = useState<PlaceChoice | null>(null);
  const [fromOn, setFromOn] = useState<BusinessDate | null>(format.today());
  const [reason, setReason] = useState('');
  const act = useAct(DeskPlaceInGroupDocument, {
    onDone: () => {
      tell(words.moved);
      onClose();
    },
  });
  const move = () => void act.run({ memberId, groupId: group?.id ?? null, fromOn, reason: textOrNull(reason) });
  return (
    <Sheet kind="dialog" title={words.moveGroup} onClose={onClose}>
      <Form
        act={act}
        submit={common.save}
        consequence={group === null ? words.leavesGroup : words.movesTo(group.name)}
        onCancel={onClose}
        onSubmit={move}
      >
        <PlaceField
          name="groupId"
          label={words.group}
          hint={words.groupHint}
          useSearch={useGroups}
          nothingFound={members.noPlace}
          value={group}
          onChange={setGroup}
        />
        <DateField name="fromOn" label={words.fromOn} isRequired value={fromOn} onChange={setFromOn} />
        <TextField name="reason" label={members.reason} maxLength={300} value={reason} onChange={setReason} />
      </Form>
    </Sheet>
  );
}
