import { useState } from 'react';
import { DeskMoveDrawerCashDocument, type CashByHand } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField } from '../../ui/value-fields.js';
import { useDrawersWords } from './words.js';

const KINDS: readonly CashByHand[] = ['TO_SAFE', 'TO_BANK', 'EXPENSE', 'FROM_SAFE', 'OTHER_INCOME'];
const INWARD: ReadonlySet<CashByHand> = new Set(['FROM_SAFE', 'OTHER_INCOME']);

/** Cash that moves without an order; what will then lie in the drawer is said before. */
export function MoveDialog({ expected, onClose }: { readonly expected: number; readonly onClose: () => void }) {
  const words = useDrawersWords();
  const format = useFormat();
  const tell = useToast();
  const [kind, setKind] = useState<CashByHand>('TO_SAFE');
  const [amount, setAmount] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const act = useAct(DeskMoveDrawerCashDocument, {
    onDone: () => {
      tell(words.moveDone);
      onClose();
    },
  });
  const after = expected + (INWARD.has(kind) ? 1 : -1) * (amount ?? 0);
  return (
    <Sheet kind="dialog" title={words.move} onClose={onClose}>
      <Form
        act={act}
        submit={words.move}
        onCancel={onClose}
        consequence={amount !== null && after >= 0 ? words.moveIn(format.money(after)) : undefined}
        onSubmit={() => void act.run({ kind, amount: amount ?? 0, note: note.trim() })}
      >
        <RadioField
          name="kind"
          legend={words.moveKind}
          options={KINDS.map((it) => [it, words.kinds[it], words.moveHints[it]] as const)}
          value={kind}
          onChange={(value) => setKind(value as CashByHand)}
        />
        <MoneyField name="amount" label={words.amount} isRequired value={amount} onChange={setAmount} />
        <TextField name="note" label={words.moveNote} isRequired maxLength={200} value={note} onChange={setNote} />
      </Form>
    </Sheet>
  );
}
