import { useState } from 'react';
import { DeskOpenSavingsAccountDocument, DeskSavingsProductNamesDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { MemberField, membersWith, type MemberChoice } from '../members/choice/member-field.js';
import { useSavingsWords } from './words.js';

const useSavers = membersWith('ACTIVE', 'APPLICANT');

/** Opens an account for a member: the one named, or one that is searched. */
export function OpenDialog({
  member: given,
  onClose,
}: {
  readonly member: MemberChoice | null;
  readonly onClose: () => void;
}) {
  const words = useSavingsWords();
  const tell = useToast();
  const [member, setMember] = useState<MemberChoice | null>(given);
  const [productId, setProductId] = useState('');
  const [label, setLabel] = useState('');
  const products = useAsk(DeskSavingsProductNamesDocument, {}).data?.savingsProducts ?? [];
  // Terms and plans are opened at a desk of their own, which asks for more.
  const offered = products.filter(({ family, isActive }) => isActive && family !== 'TERM' && family !== 'PLANNED');
  const act = useAct(DeskOpenSavingsAccountDocument, {
    onDone: ({ number }) => {
      tell(words.opened(number));
      onClose();
    },
  });
  return (
    <Sheet kind="dialog" title={given ? words.openFor(given.fullName) : words.open} onClose={onClose}>
      <Form
        act={act}
        submit={words.open}
        consequence={words.openText}
        onCancel={onClose}
        onSubmit={() => member && void act.run({ memberId: member.id, productId, label: textOrNull(label) })}
      >
        {given === null && (
          <MemberField
            name="memberId"
            label={words.member}
            hint={words.memberHint}
            isRequired
            isFocused
            value={member}
            onChange={setMember}
            useSearch={useSavers}
            nothingFound={words.noMember}
          />
        )}
        <SelectField
          name="productId"
          label={words.product}
          isRequired
          nothing={words.choose}
          options={offered.map(({ id, name }) => [id, name] as const)}
          value={productId}
          onChange={setProductId}
        />
        <TextField
          name="label"
          label={words.label}
          hint={words.labelHint}
          maxLength={60}
          value={label}
          onChange={setLabel}
        />
      </Form>
    </Sheet>
  );
}
