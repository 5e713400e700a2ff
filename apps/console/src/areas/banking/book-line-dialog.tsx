import { useState } from 'react';
import { DeskBankPurposesDocument, DeskBookBankLineDocument, type DeskBankLineFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useBankingWords } from './words.js';

/** Where money goes whose sender nobody knows yet. */
const UNKNOWN_RECEIPTS = '2-1210';

interface BookLineDialogProps {
  readonly line: DeskBankLineFragment;
  readonly onClose: () => void;
}

/** A voucher for what only the bank knows: fees, interest, money of somebody unknown. */
export function BookLineDialog({ line, onClose }: BookLineDialogProps) {
  const words = useBankingWords();
  const format = useFormat();
  const tell = useToast();
  const [otherAccountId, setOther] = useState('');
  const [text, setText] = useState(line.text.slice(0, 200));
  const query = useAsk(DeskBankPurposesDocument, {});
  const act = useAct(DeskBookBankLineDocument, {
    onDone: ({ manualJournal: { number, state } }) => (onClose(), tell(words.wrote(number, state === 'POSTED'))),
  });
  const isIn = line.amount > 0;
  const form = isIn ? 'MONEY_IN' : 'MONEY_OUT';
  return (
    <Sheet
      kind="dialog"
      title={words.writeTitle}
      lead={words.writeLead(format.day(line.onDay), format.money(Math.abs(line.amount)), isIn)}
      onClose={onClose}
    >
      <Loaded query={query} lines={3}>
        {({ moneyPurposes, accounts }) => {
          const unknown = accounts.find(({ number }) => isIn && number === UNKNOWN_RECEIPTS);
          const purposes = moneyPurposes.filter((purpose) => purpose.form === form);
          const named = new Set([unknown?.id, ...purposes.map(({ account }) => account.id)]);
          const others = accounts.filter(({ id, keptBy }) => keptBy === null && !named.has(id));
          return (
            <Form
              act={act}
              submit={words.write}
              consequence={words.writeConsequence}
              onCancel={onClose}
              onSubmit={() => void act.run({ lineId: line.id, otherAccountId, text: text.trim() })}
            >
              <SelectField
                name="otherAccountId"
                label={words.purpose(isIn)}
                isRequired
                nothing="–"
                options={[
                  ...purposes.map(({ account, label }) => [account.id, label] as const),
                  ...(unknown ? [[unknown.id, words.unknownMoney] as const] : []),
                  ...others.map(({ id, number, name }) => [id, `${number} ${name}`] as const),
                ]}
                value={otherAccountId}
                onChange={setOther}
              />
              <TextField name="text" label={words.text} isRequired maxLength={200} value={text} onChange={setText} />
            </Form>
          );
        }}
      </Loaded>
    </Sheet>
  );
}
