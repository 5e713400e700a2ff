import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskMandatoryRatesDocument,
  DeskSetMandatoryRateDocument,
  type DeskMandatoryRatesQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { MoneyField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { ClassesDialog } from '../savings/class-dialog.js';
import { useMandatoryWords } from '../savings/words.js';
import { monthsFrom } from './terms-draft.js';
import { useSavingsProductsWords } from './words.js';

type Rate = DeskMandatoryRatesQuery['mandatorySavingsRates'][number];

/** What members pay each month, by class, with the month from which it counts. */
export function MandatorySection() {
  const words = useSavingsProductsWords();
  const format = useFormat();
  const can = useCan();
  const mandatory = useMandatoryWords();
  const [open, setOpen] = useState<'rate' | 'classes' | null>(null);
  const query = useAsk(DeskMandatoryRatesDocument, {});
  return (
    <Section
      title={words.mandatory}
      note={words.mandatoryNote}
      actions={
        can('savings.products') && (
          <>
            <button type="button" className="button button-quiet button-small" onClick={() => setOpen('rate')}>
              {words.setMandatory}
            </button>
            <button type="button" className="button button-quiet button-small" onClick={() => setOpen('classes')}>
              {mandatory.setClasses}
            </button>
          </>
        )
      }
    >
      <Loaded query={query} lines={2}>
        {({ mandatorySavingsRates }) =>
          mandatorySavingsRates.length === 0 ? (
            <p className="hint">{words.noMandatory}</p>
          ) : (
            <Table<Rate>
              caption={words.mandatory}
              rows={mandatorySavingsRates}
              keyOf={(row) => row.id}
              columns={[
                { key: 'class', head: words.memberClass, cell: (row) => row.memberClass },
                {
                  key: 'since',
                  head: words.since,
                  isTight: true,
                  cell: (row) => format.month(row.startsOn),
                },
                { key: 'amount', head: words.perMonth, isNumber: true, cell: (row) => format.money(row.amount) },
                { key: 'source', head: words.decision, cell: (row) => row.source },
              ]}
            />
          )
        }
      </Loaded>
      {open === 'rate' && <RateDialog onClose={() => setOpen(null)} />}
      {open === 'classes' && <ClassesDialog onClose={() => setOpen(null)} />}
    </Section>
  );
}

function RateDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useSavingsProductsWords();
  const common = useCommonWords();
  const format = useFormat();
  const tell = useToast();
  const months = monthsFrom(format.today());
  const { draft, set } = useDraft(() => ({
    memberClass: '',
    startsOn: months[0] as BusinessDate,
    amount: null as number | null,
    source: '',
  }));
  const act = useAct(DeskSetMandatoryRateDocument, {
    onDone: () => {
      tell(words.mandatorySet);
      onClose();
    },
  });
  const { memberClass, amount, ...rest } = draft;
  const save = () => void act.run({ ...rest, memberClass: textOrNull(memberClass), amount: amount ?? 0 });
  return (
    <Sheet kind="dialog" title={words.setMandatory} lead={words.mandatoryNote} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <MoneyField
          name="amount"
          label={words.perMonth}
          isRequired
          isFocused
          value={draft.amount}
          onChange={set('amount')}
        />
        <SelectField
          name="startsOn"
          label={words.since}
          isRequired
          options={months.map((month) => [month, format.month(month)] as const)}
          value={draft.startsOn}
          onChange={(startsOn) => set('startsOn')(startsOn as BusinessDate)}
        />
        <TextField
          name="memberClass"
          label={words.memberClass}
          hint={words.memberClassHint}
          maxLength={30}
          value={draft.memberClass}
          onChange={set('memberClass')}
        />
        <TextField
          name="source"
          label={words.decision}
          hint={words.decisionHint}
          isRequired
          maxLength={200}
          value={draft.source}
          onChange={set('source')}
        />
      </Form>
    </Sheet>
  );
}
