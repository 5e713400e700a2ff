import { useState } from 'react';
import type { StepUpInput, StepUpMethod } from '@lumbung/web-api';
import type { Fault } from '../../api/ask.js';
import type { Refusal } from '../../api/use-act.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useCounterWords } from './words.js';

interface ProofProps {
  readonly who: string;
  readonly amount: string;
  readonly methods: readonly StepUpMethod[];
  readonly act: { readonly isBusy: boolean; readonly fault: Fault | null; readonly refusal: Refusal | null };
  readonly onProve: (proof: StepUpInput) => void;
  readonly onClose: () => void;
}

/** The member takes the keys for a moment: his PIN, or a code of his app. It is shown to nobody, and forgotten with the dialog. */
export function Proof({ who, amount, methods, act, onProve, onClose }: ProofProps) {
  const words = useCounterWords();
  const [isPin, setPin] = useState(methods.includes('PIN'));
  const [text, setText] = useState('');
  const { isBusy, fault } = act;
  // That a proof is asked for is no trouble yet.
  const refusal = act.refusal?.code === 'STEP_UP_REFUSED' ? act.refusal : null;
  return (
    <Sheet kind="dialog" title={words.proof(who)} lead={words.proofLead(amount)} onClose={onClose}>
      <Form
        act={{ isBusy, fault, refusal }}
        submit={words.payAmount(amount)}
        onCancel={onClose}
        onSubmit={() => {
          onProve(isPin ? { pin: text } : { code: text });
          setText('');
        }}
      >
        <TextField
          key={String(isPin)}
          name={isPin ? 'pin' : 'code'}
          label={isPin ? words.pin : words.code}
          hint={isPin ? words.pinHint : words.codeHint}
          type={isPin ? 'password' : 'text'}
          autoComplete="one-time-code"
          inputMode={isPin ? 'numeric' : undefined}
          maxLength={isPin ? 6 : 40}
          isRequired
          isFocused
          value={text}
          onChange={setText}
        />
        {methods.length > 1 && (
          <p>
            <button
              type="button"
              className="button-text"
              onClick={() => {
                setPin(!isPin);
                setText('');
              }}
            >
              {isPin ? words.useCode : words.usePin}
            </button>
          </p>
        )}
      </Form>
    </Sheet>
  );
}
