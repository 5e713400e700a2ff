import { useState } from 'react';
import {
  DeskAssignPayrollLineDocument,
  DeskPayrollMembersDocument,
  type DeskPayrollLineFragment,
  type DeskPayrollMembersQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { usePayrollWords } from './words.js';

type Member = DeskPayrollMembersQuery['members']['nodes'][number];

interface AssignProps {
  readonly line: DeskPayrollLineFragment;
  readonly onClose: () => void;
}

/** Says which member somebody on the treasurer's list is. */
export function AssignDialog({ line, onClose }: AssignProps) {
  const words = usePayrollWords();
  const format = useFormat();
  const tell = useToast();
  const [member, setMember] = useState<Member | null>(null);
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
        <ChoiceField<Member>
          name="memberId"
          label={words.member}
          hint={words.memberHint}
          isRequired
          isFocused
          value={member}
          onChange={setMember}
          useSearch={useMembers}
          idOf={({ id }) => id}
          nameOf={({ fullName, memberNo }) => `${fullName} (${memberNo})`}
          show={({ fullName, memberNo }) => `${fullName} (${memberNo})`}
          nothingFound={words.noMember}
        />
      </Form>
    </Sheet>
  );
}

function useMembers(text: string) {
  const query = useAsk(DeskPayrollMembersDocument, { search: text }, { isEnabled: text !== '', keepsPrevious: true });
  return { items: query.data?.members.nodes ?? [], isBusy: query.isFetching };
}
