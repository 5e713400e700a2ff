import type { DeskPaymentSettingsQuery, PaymentMethod } from '@lumbung/web-api';
import { Badge } from '../../ui/badges.js';
import { CheckField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { useDraft } from '../../ui/use-draft.js';
import { QuantityField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { useSavePayments } from './use-save-payments.js';
import { useSettingsWords } from './words.js';

export type PaymentSettings = DeskPaymentSettingsQuery['paymentSettings'];

/** Paid with the goods, or at once: nothing waits for the money. */
const WITHOUT_END: readonly PaymentMethod[] = ['CASH_AT_PICKUP', 'CASH_ON_DELIVERY', 'MEMBER_CREDIT', 'MEMBER_SAVINGS'];

/** Which ways to pay are open, and how long goods wait for the money. */
export function PaymentMethods({ settings }: { readonly settings: PaymentSettings }) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const { draft, change, isTouched, keep } = useDraft(() => ({
    methods: settings.methods.map(({ method, isEnabled, windowMinutes }) => ({
      method,
      isEnabled,
      // Those without an end have none to be sent back.
      windowMinutes: WITHOUT_END.includes(method) ? null : windowMinutes,
    })),
  }));
  const act = useSavePayments(keep);
  const set = (index: number, part: Partial<(typeof draft.methods)[number]>) =>
    change({ methods: draft.methods.map((method, at) => (at === index ? { ...method, ...part } : method)) });
  return (
    <Section title={words.methods}>
      <Form
        act={act}
        submit={common.save}
        isDisabled={!isTouched}
        consequence={isTouched ? common.unsaved : undefined}
        onSubmit={() => void act.run({ methods: draft.methods })}
      >
        {settings.methods.map((known, index) => {
          const method = draft.methods[index];
          return (
            method && (
              <div key={known.method} className="method">
                <CheckField
                  name={`method${index}`}
                  label={
                    <>
                      {known.label} {!known.isConfigured && <Badge tone="wait">{words.notConfigured}</Badge>}
                    </>
                  }
                  hint={words.methodHints[known.method]}
                  isDisabled={!known.isConfigured && !method.isEnabled}
                  isChecked={method.isEnabled}
                  onChange={(isEnabled) => set(index, { isEnabled })}
                />
                {!WITHOUT_END.includes(known.method) && (
                  <QuantityField
                    name={`window${index}`}
                    label={words.window}
                    hint={words.windowHint}
                    isRequired
                    value={method.windowMinutes}
                    onChange={(windowMinutes) => set(index, { windowMinutes })}
                  />
                )}
              </div>
            )
          );
        })}
      </Form>
    </Section>
  );
}
