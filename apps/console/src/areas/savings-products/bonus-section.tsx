import { useState } from 'react';
import { addMonths, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import {
  DeskDecideSavingsBonusDocument,
  DeskSavingsBonusesDocument,
  type DeskSavingsBonusesQuery,
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
import { useDraft } from '../../ui/use-draft.js';
import { MoneyField } from '../../ui/value-fields.js';
import { useSavingsProductsWords } from './words.js';

type Bonus = DeskSavingsBonusesQuery['savingsBonuses'][number];

const MONTHS_BACK = 12;

/** What the keepers of wadiah savings gave, month by month, of their own will. */
export function BonusSection({ productId }: { readonly productId: string }) {
  const words = useSavingsProductsWords();
  const format = useFormat();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const query = useAsk(DeskSavingsBonusesDocument, { productId });
  return (
    <Section
      title={words.bonus}
      note={words.bonusNote}
      actions={
        can('savings.products') && (
          <button type="button" className="button button-quiet button-small" onClick={() => setOpen(true)}>
            {words.giveBonus}
          </button>
        )
      }
    >
      <Loaded query={query} lines={2}>
        {({ savingsBonuses }) =>
          savingsBonuses.length === 0 ? (
            <p className="hint">{words.noBonus}</p>
          ) : (
            <Table<Bonus>
              caption={words.bonus}
              rows={savingsBonuses}
              keyOf={(row) => row.id}
              columns={[
                { key: 'month', head: words.bonusMonth, isTight: true, cell: (row) => format.month(row.month) },
                { key: 'amount', head: words.bonusAmount, isNumber: true, cell: (row) => format.money(row.amount) },
                { key: 'source', head: words.decision, cell: (row) => row.source },
              ]}
            />
          )
        }
      </Loaded>
      {isOpen && <BonusDialog productId={productId} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function BonusDialog({ productId, onClose }: { readonly productId: string; readonly onClose: () => void }) {
  const words = useSavingsProductsWords();
  const format = useFormat();
  const tell = useToast();
  const months = Array.from({ length: MONTHS_BACK }, (_, n) => addMonths(startOfMonth(format.today()), -n - 1));
  const { draft, set } = useDraft(() => ({
    month: months[0] as BusinessDate,
    amount: null as number | null,
    source: '',
  }));
  const act = useAct(DeskDecideSavingsBonusDocument, {
    onDone: ({ amount }) => {
      tell(words.bonusGiven(format.money(amount)));
      onClose();
    },
  });
  return (
    <Sheet kind="dialog" title={words.giveBonus} lead={words.bonusNote} onClose={onClose}>
      <Form
        act={act}
        submit={words.giveBonus}
        consequence={words.bonusConsequence}
        onCancel={onClose}
        onSubmit={() => void act.run({ ...draft, productId, amount: draft.amount ?? 0 })}
      >
        <SelectField
          name="month"
          label={words.bonusMonth}
          isRequired
          options={months.map((month) => [month, format.month(month)] as const)}
          value={draft.month}
          onChange={(month) => set('month')(month as BusinessDate)}
        />
        <MoneyField name="amount" label={words.bonusAmount} isRequired value={draft.amount} onChange={set('amount')} />
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
