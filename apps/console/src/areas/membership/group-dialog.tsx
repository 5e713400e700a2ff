import { DeskSaveGroupDocument, type DeskGroupFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { useCommonWords } from '../../words/index.js';
import { useMembershipWords } from './words.js';

interface GroupDialogProps {
  /** None: a new one. */
  readonly group: DeskGroupFragment | null;
  readonly onClose: () => void;
}

/** Founds a group, or corrects what is known of one. */
export function GroupDialog({ group, onClose }: GroupDialogProps) {
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
