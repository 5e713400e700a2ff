import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import { DeskPostPayrollDocument, type DeskPayrollBatchFragment, type PayrollMoney } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { RadioField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { DateField } from '../../ui/value-fields.js';
import { usePayrollWords } from './words.js';

/** Says what would be posted, asks where the money is, and posts it as a whole. */
export function PostForm({ batch }: { readonly batch: DeskPayrollBatchFragment }) {
  const words = usePayrollWords();
  const format = useFormat();
  const tell = useToast();
  const [money, setMoney] = useState<PayrollMoney>('BANK');
  const [bookedOn, setBookedOn] = useState<BusinessDate | null>(format.today());
  const act = useAct(DeskPostPayrollDocument, { onDone: ({ number }) => tell(words.posted(number)) });
  const people = batch.matchedCount + batch.shortCount + batch.overCount;
  return (
    <Section title={words.post} note={words.postNote}>
      <Form
        act={act}
        submit={words.postButton}
        isDisabled={batch.undecidedCount > 0}
        consequence={
          batch.undecidedCount > 0
            ? words.undecided(format.count(batch.undecidedCount))
            : words.postConsequence(format.money(batch.received), format.count(people))
        }
        onSubmit={() => bookedOn !== null && void act.run({ batchId: batch.id, money, bookedOn })}
      >
        <RadioField
          name="money"
          legend={words.money}
          value={money}
          options={Object.entries(words.moneyChoices)}
          onChange={(choice) => setMoney(choice as PayrollMoney)}
        />
        <DateField name="bookedOn" label={words.bookedOn} isRequired value={bookedOn} onChange={setBookedOn} />
      </Form>
    </Section>
  );
}
