import { useState } from 'react';
import { addMonths, type BusinessDate } from '@lumbung/kernel';
import {
  DeskRejectVerificationDocument,
  DeskReturnVerificationDocument,
  DeskStartReviewDocument,
  DeskVerifyCooperativeDocument,
  type VerificationAction,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { DateField } from '../../ui/value-fields.js';
import type { Case } from './case.js';
import { useCouncilWords } from './words.js';

interface CaseActionProps {
  readonly action: VerificationAction;
  readonly one: Case;
  readonly onClose: () => void;
}

/** One decision of the reviewer, with its consequence said before and its reason taken. */
export function CaseActionDialog({ action, one, onClose }: CaseActionProps) {
  const words = useCouncilWords();
  const tell = useToast();
  const onDone = () => {
    tell(words.done[action]);
    onClose();
  };
  const start = useAct(DeskStartReviewDocument, { onDone });
  const giveBack = useAct(DeskReturnVerificationDocument, { onDone });
  const reject = useAct(DeskRejectVerificationDocument, { onDone });
  const shared = { title: words.actions[action], submit: words.actions[action], onClose };
  switch (action) {
    case 'VERIFY':
      return <VerifyDialog one={one} onClose={onClose} onDone={onDone} />;
    case 'START_REVIEW':
      return (
        <ActDialog
          {...shared}
          consequence={words.consequence.START_REVIEW}
          act={start}
          onSubmit={() => void start.run({ caseId: one.id })}
        />
      );
    case 'RETURN':
      return (
        <ActDialog
          {...shared}
          consequence={words.consequence.RETURN}
          act={giveBack}
          reason={{ label: words.whatToMend, hint: words.whatToMendHint, isRequired: true }}
          onSubmit={(reason) => void giveBack.run({ caseId: one.id, reason })}
        />
      );
    case 'REJECT':
      return (
        <ActDialog
          {...shared}
          isDanger
          consequence={words.consequence.REJECT}
          act={reject}
          reason={{ label: words.whyRejected, isRequired: true }}
          onSubmit={(reason) => void reject.run({ caseId: one.id, reason })}
        />
      );
  }
}

const USUAL_MONTHS = 24;

function VerifyDialog({
  one,
  onClose,
  onDone,
}: {
  readonly one: Case;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const words = useCouncilWords();
  const format = useFormat();
  const [validUntil, setValidUntil] = useState<BusinessDate | null>(addMonths(format.today(), USUAL_MONTHS));
  const [note, setNote] = useState('');
  const act = useAct(DeskVerifyCooperativeDocument, { onDone });
  return (
    <Sheet kind="dialog" title={words.actions.VERIFY} lead={one.cooperative.name} onClose={onClose}>
      <Form
        act={act}
        submit={words.actions.VERIFY}
        consequence={words.consequence.VERIFY(one.cooperative.name)}
        onCancel={onClose}
        onSubmit={() => void act.run({ caseId: one.id, validUntil, note: textOrNull(note) })}
      >
        <DateField
          name="validUntil"
          label={words.validUntil}
          hint={words.untilHint}
          value={validUntil}
          onChange={setValidUntil}
        />
        <TextField name="note" label={words.note} rows={3} maxLength={1000} value={note} onChange={setNote} />
      </Form>
    </Sheet>
  );
}
