import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskApproveApplicationDocument,
  DeskConfirmPrincipalPaidDocument,
  DeskDeclineApplicationDocument,
  DeskResubmitApplicationDocument,
  DeskReturnApplicationDocument,
  type DeskApplicationFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { DateField } from '../../ui/value-fields.js';
import { useApplicantsWords } from './words.js';

interface DialogProps {
  readonly application: DeskApplicationFragment;
  readonly onClose: () => void;
}

/** Taking an applicant on; whoever looks like one in the register is confirmed to be another. */
export function ApproveDialog({ application, onClose, isAlike }: DialogProps & { readonly isAlike: boolean }) {
  const words = useApplicantsWords();
  const tell = useToast();
  const [note, setNote] = useState('');
  const [isConfirmed, setConfirmed] = useState(false);
  const act = useAct(DeskApproveApplicationDocument, {
    onDone: () => {
      tell(words.approved);
      onClose();
    },
  });
  const approve = () =>
    void act.run({ applicationId: application.id, note: textOrNull(note), confirmDuplicate: isConfirmed });
  return (
    <Sheet kind="dialog" title={words.approve} lead={application.fullName} onClose={onClose}>
      <Form act={act} submit={words.approve} consequence={words.approveText} onCancel={onClose} onSubmit={approve}>
        <TextField
          name="note"
          label={words.approveNote}
          hint={words.approveNoteHint}
          maxLength={500}
          value={note}
          onChange={setNote}
          isFocused
        />
        {isAlike && (
          <CheckField
            name="confirmDuplicate"
            label={words.notTheSame}
            isChecked={isConfirmed}
            onChange={setConfirmed}
          />
        )}
      </Form>
    </Sheet>
  );
}

export function AskDialog({ application, onClose }: DialogProps) {
  const words = useApplicantsWords();
  const tell = useToast();
  const act = useAct(DeskReturnApplicationDocument, {
    onDone: () => {
      tell(words.asked);
      onClose();
    },
  });
  return (
    <ActDialog
      title={words.ask}
      consequence={words.askText}
      submit={words.ask}
      act={act}
      reason={{ label: words.askLabel, isRequired: true }}
      onSubmit={(message) => void act.run({ applicationId: application.id, message })}
      onClose={onClose}
    />
  );
}

export function ResubmitDialog({ application, onClose }: DialogProps) {
  const words = useApplicantsWords();
  const act = useAct(DeskResubmitApplicationDocument, { onDone: onClose });
  return (
    <ActDialog
      title={words.resubmit}
      consequence={words.resubmitText}
      submit={words.resubmit}
      act={act}
      reason={{ label: words.resubmitLabel, isRequired: true }}
      onSubmit={(message) => void act.run({ applicationId: application.id, message })}
      onClose={onClose}
    />
  );
}

export function DeclineDialog({ application, onClose }: DialogProps) {
  const words = useApplicantsWords();
  const tell = useToast();
  const act = useAct(DeskDeclineApplicationDocument, {
    onDone: () => {
      tell(words.declined);
      onClose();
    },
  });
  return (
    <ActDialog
      title={words.decline}
      consequence={words.declineText}
      submit={words.decline}
      isDanger
      act={act}
      reason={{ label: words.declineLabel, isRequired: true }}
      onSubmit={(message) => void act.run({ applicationId: application.id, message })}
      onClose={onClose}
    />
  );
}

/** The receipt for the principal share: from its day the applicant is a member. */
export function PaidDialog({ application, onClose }: DialogProps) {
  const words = useApplicantsWords();
  const format = useFormat();
  const tell = useToast();
  const [receiptNo, setReceiptNo] = useState('');
  const [paidOn, setPaidOn] = useState<BusinessDate | null>(format.today());
  const act = useAct(DeskConfirmPrincipalPaidDocument, {
    onDone: () => {
      tell(words.admitted(application.fullName));
      onClose();
    },
  });
  const confirm = () => void act.run({ memberId: application.memberId ?? '', receiptNo: receiptNo.trim(), paidOn });
  return (
    <Sheet kind="dialog" title={words.pay} lead={application.fullName} onClose={onClose}>
      <Form act={act} submit={words.pay} consequence={words.payText} onCancel={onClose} onSubmit={confirm}>
        <TextField
          name="receiptNo"
          label={words.receiptNo}
          isRequired
          maxLength={40}
          value={receiptNo}
          onChange={setReceiptNo}
          isFocused
        />
        <DateField name="paidOn" label={words.paidOn} isRequired value={paidOn} onChange={setPaidOn} />
      </Form>
    </Sheet>
  );
}
