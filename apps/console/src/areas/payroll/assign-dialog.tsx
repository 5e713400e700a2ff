import { useState } from 'react';
import { DeskAssignPayrollLineDocument, type DeskPayrollLineFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { MemberField, membersWith, type MemberChoice } from '../members/choice/member-field.js';
import { usePayrollWords } from './words.js';

const useMembers = membersWith();

interface AssignProps {
  readonly line: DeskPayrollLineFragment;
  readonly onClose: () => void;
}

/** Says which member somebody on the treasurer's list is. */
export function AssignDialog({ line, onClose }: AssignProps) {
  const words = usePayrollWords();
  const format = useFormat();
  const tell = useToast();
  const [member, setMember] = useState<MemberChoice | null>(null);
  const act = useAct(DeskAssignPayrollLineDocument, { onDone: ({ name }) => (tell(words.assigned(name)), onClose()) });
  return (
    <Sheet kind="dialog" title={words.assignTitle(line.name)} onClose={onClose}>
      <Form
        act={act}
        submit={words.assignSave}
        consequence={member && words.assignConsequence(format.money(line.received ?? 0), member.fullName)}
        onCancel={onClose}
        onSubmit={() => member && void act.run({ lineId: line.id, memberId: member.id })}
      >
        <MemberField
          name="memberId"
          label={words.member}
          hint={words.memberHint}
          isRequired
          isFocused
          value={member}
          onChange={setMember}
          useSearch={useMembers}
          nothingFound={words.noMember}
        />
      </Form>
    </Sheet>
  );
}
