import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import { useNavigate } from '@tanstack/react-router';
import { DeskOpenSavingsPlanDocument, DeskSavingsProductsDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere } from '../../shell/place.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { DateField, MoneyField } from '../../ui/value-fields.js';
import { freeAccountsOf, SaverField, type Saver } from '../savings-term/saver-field.js';
import { usePlanWords } from './words.js';

/** Opens a plan for a member; its page says at once what to save each month. */
export function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const words = usePlanWords();
  const here = useHere();
  const tell = useToast();
  const navigate = useNavigate();
  const [saver, setSaver] = useState<Saver | null>(null);
  const { draft, set } = useDraft(() => ({
    productId: '',
    label: '',
    goalAmount: null as number | null,
    dueOn: null as BusinessDate | null,
    monthlyAmount: null as number | null,
    payoutAccountId: '',
  }));
  const products = useAsk(DeskSavingsProductsDocument, {}).data?.savingsProducts.filter(
    ({ family, isActive }) => family === 'PLANNED' && isActive,
  );
  const accounts = freeAccountsOf(saver);
  const productId = draft.productId || products?.[0]?.id || '';
  const payoutAccountId = draft.payoutAccountId || accounts[0]?.id || '';
  const act = useAct(DeskOpenSavingsPlanDocument, {
    onDone: ({ id, name }) => {
      tell(words.opened(name));
      void navigate({ to: here(`/simpanan/rencana/${id}`) });
    },
  });
  const open = () => {
    const { goalAmount, dueOn, monthlyAmount, label } = draft;
    if (saver === null || goalAmount === null || dueOn === null || !payoutAccountId) return;
    const plan = { goalAmount, dueOn, monthlyAmount, label: textOrNull(label) };
    void act.run({ ...plan, productId, memberId: saver.id, payoutAccountId });
  };
  return (
    <Sheet kind="dialog" title={words.openTitle} onClose={onClose}>
      {products?.length === 0 ? (
        <p>{words.noProducts}</p>
      ) : (
        <Form act={act} submit={words.open} consequence={words.locked} onCancel={onClose} onSubmit={open}>
          <SaverField value={saver} onChange={setSaver} />
          {saver !== null && accounts.length === 0 && <p className="field-error">{words.noPayout}</p>}
          <div className="field-row">
            <SelectField
              name="productId"
              label={words.product}
              isRequired
              options={products?.map(({ id, name }) => [id, name] as const) ?? []}
              value={productId}
              onChange={set('productId')}
            />
            <TextField
              name="label"
              label={words.label}
              hint={words.labelHint}
              maxLength={60}
              value={draft.label}
              onChange={set('label')}
            />
          </div>
          <div className="field-row">
            <MoneyField
              name="goalAmount"
              label={words.goal}
              isRequired
              value={draft.goalAmount}
              onChange={set('goalAmount')}
            />
            <DateField
              name="dueOn"
              label={words.dueOn}
              hint={words.dueHint}
              isRequired
              value={draft.dueOn}
              onChange={set('dueOn')}
            />
          </div>
          <MoneyField
            name="monthlyAmount"
            label={words.monthly}
            hint={words.monthlyHint}
            value={draft.monthlyAmount}
            onChange={set('monthlyAmount')}
          />
          <SelectField
            name="payoutAccountId"
            label={words.payout}
            isRequired
            options={accounts.map(({ id, number, product }) => [id, `${product.name} ${number}`] as const)}
            value={payoutAccountId}
            onChange={set('payoutAccountId')}
          />
        </Form>
      )}
    </Sheet>
  );
}
