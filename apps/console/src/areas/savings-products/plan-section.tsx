import { useState } from 'react';
import { formatPercent } from '@lumbung/kernel';
import {
  DeskPlanRulesDocument,
  DeskSavePlanRulesDocument,
  type DeskPlanRulesQuery,
  type SavingsPlanPurpose,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Fact, Facts, Section } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { MoneyField, QuantityField } from '../../ui/value-fields.js';
import { useCommonWords, useLocale } from '../../words/index.js';
import { useSavingsProductsWords } from './words.js';

type Rules = NonNullable<DeskPlanRulesQuery['savingsPlanRules']>;

/** What planned savings are for, and what ending them early costs. */
export function PlanSection({ productId }: { readonly productId: string }) {
  const words = useSavingsProductsWords();
  const common = useCommonWords();
  const format = useFormat();
  const { locale } = useLocale();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const query = useAsk(DeskPlanRulesDocument, { productId });
  return (
    <Section
      title={words.planRules}
      note={words.planRulesNote}
      actions={
        can('savings.products') && (
          <button type="button" className="button button-quiet button-small" onClick={() => setOpen(true)}>
            {common.edit}
          </button>
        )
      }
    >
      <Loaded query={query} lines={2}>
        {({ savingsPlanRules: rules }) =>
          rules && (
            <>
              <Facts>
                <Fact label={words.purpose}>{words.purposes[rules.purpose]}</Fact>
                <Fact label={words.planFeePercent}>{formatPercent(rules.feePercent, locale)}</Fact>
                <Fact label={words.planFeeAmount}>{format.money(rules.feeAmount)}</Fact>
              </Facts>
              {isOpen && <RulesDialog rules={rules} onClose={() => setOpen(false)} />}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function RulesDialog({ rules, onClose }: { readonly rules: Rules; readonly onClose: () => void }) {
  const words = useSavingsProductsWords();
  const common = useCommonWords();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    purpose: rules.purpose,
    percent: Number(rules.feePercent) as number | null,
    amount: rules.feeAmount as number | null,
  }));
  const act = useAct(DeskSavePlanRulesDocument, {
    onDone: () => {
      tell(words.changed);
      onClose();
    },
  });
  const save = () =>
    void act.run({
      productId: rules.productId,
      purpose: draft.purpose,
      feePercent: String(draft.percent ?? 0),
      feeAmount: draft.amount ?? 0,
    });
  return (
    <Sheet kind="dialog" title={words.planRules} lead={words.planRulesNote} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <SelectField
          name="purpose"
          label={words.purpose}
          isRequired
          options={Object.entries(words.purposes)}
          value={draft.purpose}
          onChange={(purpose) => set('purpose')(purpose as SavingsPlanPurpose)}
        />
        <QuantityField
          name="feePercent"
          label={words.planFeePercent}
          unit="%"
          value={draft.percent}
          onChange={set('percent')}
        />
        <MoneyField name="feeAmount" label={words.planFeeAmount} value={draft.amount} onChange={set('amount')} />
      </Form>
    </Sheet>
  );
}
