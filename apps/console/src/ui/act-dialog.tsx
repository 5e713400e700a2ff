import { useState, type ReactNode } from 'react';
import type { Fault } from '../api/ask.js';
import type { Refusal } from '../api/use-act.js';
import { TextField } from './fields.js';
import { Form } from './form.js';
import { Sheet } from './sheet.js';

interface ActDialogProps {
  readonly title: string;
  /** What will come of it; said before, not after. */
  readonly consequence: ReactNode;
  readonly submit: string;
  readonly isDanger?: boolean;
  readonly act: { readonly refusal: Refusal | null; readonly fault: Fault | null; readonly isBusy: boolean };
  /** Asks why, and gives the answer on. */
  readonly reason?: {
    readonly label: string;
    readonly hint?: string;
    readonly isRequired: boolean;
    readonly maxLength?: number;
  };
  readonly onSubmit: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks before something that matters, says the consequence, and takes the reason. */
export function ActDialog({ title, consequence, submit, isDanger, act, reason, onSubmit, onClose }: ActDialogProps) {
  const [text, setText] = useState('');
  return (
    <Sheet kind="dialog" title={title} onClose={onClose}>
      <Form act={act} submit={submit} isDanger={isDanger} onCancel={onClose} onSubmit={() => onSubmit(text.trim())}>
        <div className="consequence">{consequence}</div>
        {reason !== undefined && (
          <TextField
            name="reason"
            label={reason.label}
            hint={reason.hint}
            isRequired={reason.isRequired}
            rows={3}
            maxLength={reason.maxLength ?? 1000}
            value={text}
            onChange={setText}
            isFocused
          />
        )}
      </Form>
    </Sheet>
  );
}
