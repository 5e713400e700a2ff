import { useState } from 'react';
import { DeskApplyChangeDocument, type DeskOrderFragment, type RefundMethod } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { CheckField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { GoodsPicker } from '../../ui/goods/goods-picker.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { QuantityField } from '../../ui/value-fields.js';
import { ChangePreview } from './change-preview.js';
import { refundMethodsOf, usualRefund } from './refund-methods.js';
import { useChangePreview } from './use-change-preview.js';
import { useOrdersWords } from './words.js';

interface Added {
  readonly variantId: string;
  readonly title: string;
  readonly unit: string;
  readonly quantity: number | null;
}

/** Changes what was ordered: first what it would do down to the rupiah, then why, then done. */
export function ChangeDialog({ order, onClose }: { readonly order: DeskOrderFragment; readonly onClose: () => void }) {
  const { changing: words, refund, orderTitle } = useOrdersWords();
  const format = useFormat();
  const tell = useToast();
  const [quantities, setQuantities] = useState<Readonly<Record<string, number | null>>>(() =>
    Object.fromEntries(order.lines.map((line) => [line.id, line.quantity])),
  );
  const [added, setAdded] = useState<readonly Added[]>([]);
  const [dropsVouchers, setDropsVouchers] = useState(false);
  const [reason, setReason] = useState('');
  const [refundMethod, setRefundMethod] = useState<RefundMethod>(usualRefund(order));
  const wish = {
    orderId: order.id,
    lines: order.lines
      .filter((line) => quantities[line.id] != null && quantities[line.id] !== line.quantity)
      .map((line) => ({ orderLineId: line.id, quantity: quantities[line.id] ?? 0 })),
    added: added.flatMap(({ variantId, quantity }) => (quantity ? [{ variantId, quantity }] : [])),
    dropsVouchers,
  };
  const isChanged = wish.lines.length > 0 || wish.added.length > 0;
  const { preview, problem } = useChangePreview(wish, isChanged);
  const act = useAct(DeskApplyChangeDocument, {
    onDone: () => {
      tell(words.done);
      onClose();
    },
  });
  const isPaid = order.payment.refundable > 0;
  return (
    <Sheet kind="dialog" title={words.title} lead={orderTitle(order.number)} onClose={onClose}>
      <Form
        act={act}
        submit={words.title}
        isDisabled={!isChanged || preview === null}
        onCancel={onClose}
        consequence={preview && (preview.refund > 0 ? words.refunds(format.money(preview.refund)) : words.consequence)}
        onSubmit={() =>
          preview &&
          void act.run({
            ...wish,
            ...{ reason: reason.trim(), expectedTotal: preview.totalAfter },
            ...(preview.refund > 0 && { refundMethod }),
          })
        }
      >
        {order.lines.map((line) => (
          <QuantityField
            key={line.id}
            name={`quantity-${line.id}`}
            label={`${line.productName} ${line.variantName}`.trim()}
            unit={line.unitLabel}
            hint={words.ordered(`${format.quantity(line.quantity)} ${line.unitLabel}`)}
            isRequired
            value={quantities[line.id] ?? null}
            onChange={(quantity) => setQuantities((old) => ({ ...old, [line.id]: quantity }))}
          />
        ))}
        {!isPaid && (
          <>
            {added.map((line) => (
              <QuantityField
                key={line.variantId}
                name={`added-${line.variantId}`}
                label={words.addedOf(line.title)}
                unit={line.unit}
                value={line.quantity}
                onChange={(quantity) =>
                  setAdded((old) =>
                    old.map((other) => (other.variantId === line.variantId ? { ...other, quantity } : other)),
                  )
                }
              />
            ))}
            <GoodsPicker
              name="pick"
              label={words.add}
              onPick={({ id, title, unitLabel }, quantity) =>
                setAdded((old) =>
                  old.some(({ variantId }) => variantId === id)
                    ? old
                    : [...old, { variantId: id, title, unit: unitLabel, quantity: quantity ?? 1 }],
                )
              }
            />
          </>
        )}
        {order.discounts.some(({ code }) => code) && (
          <CheckField
            name="dropsVouchers"
            label={words.dropsVouchers}
            hint={words.dropsVouchersHint}
            isChecked={dropsVouchers}
            onChange={setDropsVouchers}
          />
        )}
        {problem !== null && (
          <p className="notice notice-bad" role="alert">
            {problem}
          </p>
        )}
        {preview !== null && <ChangePreview preview={preview} />}
        {preview !== null && preview.refund > 0 && (
          <RadioField
            name="refundMethod"
            legend={refund.method}
            options={refundMethodsOf(order, refund.methods)}
            value={refundMethod}
            onChange={(value) => setRefundMethod(value as RefundMethod)}
          />
        )}
        <TextField name="reason" label={words.reason} isRequired maxLength={500} value={reason} onChange={setReason} />
      </Form>
    </Sheet>
  );
}
