import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import { DeskDeclareTurnoverDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { RadioField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { DateField } from '../../ui/value-fields.js';
import { useSellersWords } from './words.js';

interface DeclareDialogProps {
  readonly seller: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly onClose: () => void;
}

/** A declaration that was handed in on paper. */
export function DeclareDialog({ seller, year, onClose }: DeclareDialogProps) {
  const words = useSellersWords();
  const format = useFormat();
  const tell = useToast();
  const [chosenYear, setYear] = useState(String(year));
  const [within, setWithin] = useState('');
  const [declaredOn, setDeclaredOn] = useState<BusinessDate | null>(format.today());
  const [letterNo, setLetterNo] = useState('');
  const act = useAct(DeskDeclareTurnoverDocument, {
    onDone: () => {
      tell(words.declared);
      onClose();
    },
  });
  const years = [year, year - 1].filter((it) => it >= 2025).map((it) => [String(it), String(it)] as const);
  return (
    <Sheet kind="dialog" title={words.declareOf(seller.name)} onClose={onClose}>
      <Form
        act={act}
        submit={words.declare}
        isDisabled={within === ''}
        consequence={words.declareConsequence}
        onCancel={onClose}
        onSubmit={() =>
          void act.run({
            sellerId: seller.id,
            year: Number(chosenYear),
            isWithinLimit: within === '1',
            declaredOn,
            letterNo: textOrNull(letterNo),
          })
        }
      >
        <SelectField name="year" label={words.year} isRequired options={years} value={chosenYear} onChange={setYear} />
        <RadioField
          name="isWithinLimit"
          legend={words.declaration}
          options={words.declareOptions}
          value={within}
          onChange={setWithin}
        />
        <DateField name="declaredOn" label={words.declaredOn} isRequired value={declaredOn} onChange={setDeclaredOn} />
        <TextField
          name="letterNo"
          label={words.letterNo}
          hint={words.letterNoHint}
          maxLength={60}
          value={letterNo}
          onChange={setLetterNo}
        />
      </Form>
    </Sheet>
  );
}
