import { useState } from 'react';
import { DeskSetMemberCreditDocument, type DeskCreditFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField } from '../../ui/value-fields.js';
import { MemberField, membersWith, type MemberChoice } from '../members/choice/member-field.js';
import { useCreditWords } from './words.js';

const useActiveMembers = membersWith('ACTIVE');

/** Opens a member's credit line, or changes the one that is there. */
export function SetCreditDialog({
  credit,
  onClose,
}: {
  readonly credit: DeskCreditFragment | null;
  readonly onClose: () => void;
}) {
  const words = useCreditWords();
  const format = useFormat();
  const tell = useToast();
  const [member, setMember] = useState<MemberChoice | null>(null);
  const [limit, setLimit] = useState<number | null>(credit?.limit ?? null);
  const [employer, setEmployer] = useState(credit?.employer ?? '');
  const [isActive, setActive] = useState(credit?.isActive ?? true);
  const act = useAct(DeskSetMemberCreditDocument, {
    onDone: ({ memberName }) => {
      tell(words.saved(memberName));
      onClose();
    },
  });
  const memberId = credit?.memberId ?? member?.id;
  const name = credit?.memberName ?? member?.fullName ?? words.member;
  return (
    <Sheet
      kind="dialog"
      title={words.set}
      lead={credit ? `${credit.memberName} · ${credit.memberNo}` : undefined}
      onClose={onClose}
    >
      <Form
        act={act}
        submit={words.set}
        onCancel={onClose}
        consequence={isActive ? words.setConsequence(name, format.money(limit ?? 0)) : words.closeConsequence(name)}
        onSubmit={() => memberId && void act.run({ memberId, limit: limit ?? 0, isActive, employer: employer.trim() })}
      >
        {credit === null && (
          <MemberField
            name="memberId"
            label={words.member}
            hint={words.memberHint}
            isRequired
            useSearch={useActiveMembers}
            nothingFound={words.noMember}
            value={member}
            onChange={setMember}
          />
        )}
        <MoneyField
          name="limit"
          label={words.limit}
          hint={words.limitHint}
          isRequired
          value={limit}
          onChange={setLimit}
          isFocused={credit !== null}
        />
        <TextField
          name="employer"
          label={words.employer}
          hint={words.employerHint}
          maxLength={80}
          value={employer}
          onChange={setEmployer}
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
