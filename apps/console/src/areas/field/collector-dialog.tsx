import { useState } from 'react';
import {
  DeskCollectorStaffDocument,
  DeskSaveCollectorDocument,
  type DeskCollectorFragment,
  type DeskCollectorStaffQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useCan } from '../../shell/viewer.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { CheckField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField } from '../../ui/value-fields.js';
import { MemberField, membersWith, type MemberChoice } from '../members/choice/member-field.js';
import { useFieldWords } from './words.js';

type Officer = DeskCollectorStaffQuery['staff']['nodes'][number];

export const useActiveMembers = membersWith('ACTIVE');

interface CollectorDialogProps {
  readonly collector: DeskCollectorFragment | null;
  readonly onClose: () => void;
}

/** Makes somebody a collector, or changes how much he may carry and see. */
export function CollectorDialog({ collector, onClose }: CollectorDialogProps) {
  const words = useFieldWords();
  const can = useCan();
  const tell = useToast();
  const [kind, setKind] = useState(can('identity.read') ? 'OFFICER' : 'MEMBER');
  const [officer, setOfficer] = useState<Officer | null>(null);
  const [member, setMember] = useState<MemberChoice | null>(null);
  const [name, setName] = useState(collector?.name ?? '');
  const [floatLimit, setLimit] = useState<number | null>(collector?.floatLimit ?? null);
  const [showsBalances, setShows] = useState(collector?.showsBalances ?? false);
  const [isActive, setActive] = useState(collector?.isActive ?? true);
  const act = useAct(DeskSaveCollectorDocument, {
    onDone: ({ name: saved }) => {
      tell(words.saved(saved));
      onClose();
    },
  });
  const save = () => {
    const who = collector
      ? { collectorId: collector.id }
      : kind === 'OFFICER'
        ? { personId: officer?.id }
        : { memberId: member?.id };
    void act.run({ ...who, name, floatLimit: floatLimit ?? 0, showsBalances, isActive });
  };
  return (
    <Sheet kind="dialog" title={collector?.name ?? words.addTitle} onClose={onClose}>
      <Form act={act} submit={words.save} onCancel={onClose} onSubmit={save}>
        {collector === null && can('identity.read') && (
          <RadioField
            name="who"
            legend={words.who}
            options={Object.entries(words.kinds)}
            value={kind}
            onChange={setKind}
          />
        )}
        {collector === null && kind === 'OFFICER' && (
          <ChoiceField<Officer>
            name="personId"
            label={words.officer}
            hint={words.officerHint}
            isRequired
            value={officer}
            onChange={(chosen) => {
              setOfficer(chosen);
              if (chosen) setName(chosen.fullName);
            }}
            useSearch={useStaffSearch}
            idOf={({ id }) => id}
            nameOf={({ fullName }) => fullName}
            nothingFound={words.nobody}
            show={({ fullName }) => fullName}
          />
        )}
        {collector === null && kind === 'MEMBER' && (
          <MemberField
            name="memberId"
            label={words.member}
            hint={words.memberHint}
            isRequired
            useSearch={useActiveMembers}
            nothingFound={words.nobody}
            value={member}
            onChange={(chosen) => {
              setMember(chosen);
              if (chosen) setName(chosen.fullName);
            }}
          />
        )}
        <TextField name="name" label={words.nameLabel} isRequired maxLength={120} value={name} onChange={setName} />
        <MoneyField
          name="floatLimit"
          label={words.limit}
          hint={words.limitHint}
          isRequired
          value={floatLimit}
          onChange={setLimit}
        />
        <CheckField
          name="showsBalances"
          label={words.showsBalances}
          hint={words.showsBalancesHint}
          isChecked={showsBalances}
          onChange={setShows}
        />
        <CheckField
          name="isActive"
          label={words.active}
          hint={words.activeHint}
          isChecked={isActive}
          onChange={setActive}
        />
      </Form>
    </Sheet>
  );
}

function useStaffSearch(search: string) {
  const query = useAsk(DeskCollectorStaffDocument, { search }, { isEnabled: search !== '', keepsPrevious: true });
  return { items: query.data?.staff.nodes ?? [], isBusy: query.isFetching };
}
