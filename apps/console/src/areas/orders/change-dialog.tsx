import { useState } from 'react';
import { DeskApplyChangeDocument, type DeskOrderFragment, type RefundMethod } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { CheckField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { ChangeDelivery } from './change-delivery.js';
import { ChangeGoods } from './change-goods.js';
import { ChangePreview } from './change-preview.js';
import { deliveryDraft, deliveryInput, type DeliveryDraft } from './delivery-draft.js';
import { goodsDraft, goodsInput, type GoodsDraft } from './goods-draft.js';
import { refundMethodsOf, usualRefund } from './refund-methods.js';
import { useChangePreview } from './use-change-preview.js';
import { useOrdersWords } from './words.js';

/** Changes what was ordered or how it is received: first what it would do down to the rupiah, then why, then done. */
export function ChangeDialog({ order, onClose }: { readonly order: DeskOrderFragment; readonly onClose: () => void }) {
  const { changing: words, refund, cancel, orderTitle } = useOrdersWords();
  const format = useFormat();
  const tell = useToast();
  const [goods, setGoods] = useState<GoodsDraft>(() => goodsDraft(order));
  const [delivery, setDelivery] = useState<DeliveryDraft | null>(null);
  const [dropsVouchers, setDropsVouchers] = useState(false);
  const [reason, setReason] = useState('');
  const [refundMethod, setRefundMethod] = useState<RefundMethod>(usualRefund(order));
  const way = delivery && deliveryInput(delivery);
  const wish = { orderId: order.id, ...goodsInput(order, goods), delivery: way, dropsVouchers };
  const isIncomplete = delivery !== null && way === null;
  const isChanged = !isIncomplete && (wish.lines.length > 0 || wish.added.length > 0 || way !== null);
  const { preview, problem } = useChangePreview(wish, isChanged);
  const act = useAct(DeskApplyChangeDocument, {
    onDone: () => {
      tell(words.done);
      onClose();
    },
  });
  const mayChange = (part: DeskOrderFragment['changeableParts'][number]) => order.changeableParts.includes(part);
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
        {(mayChange('GOODS') || mayChange('AWAITED_GOODS')) && (
          <ChangeGoods order={order} value={goods} onChange={setGoods} />
        )}
        {mayChange('DELIVERY') && (
          <CheckField
            name="otherWay"
            label={words.otherWay}
            hint={words.otherWayHint}
            isChecked={delivery !== null}
            onChange={(isWanted) => setDelivery(isWanted ? deliveryDraft(order) : null)}
          />
        )}
        {delivery !== null && <ChangeDelivery order={order} value={delivery} onChange={setDelivery} />}
        {order.discounts.some(({ code }) => code) && (
          <CheckField
            name="dropsVouchers"
            label={words.dropsVouchers}
            hint={words.dropsVouchersHint}
            isChecked={dropsVouchers}
            onChange={setDropsVouchers}
          />
        )}
        {isIncomplete && <p className="hint">{words.incomplete}</p>}
        {problem !== null && (
          <p className="notice notice-bad" role="alert">
            {problem}
          </p>
        )}
        {preview !== null && <ChangePreview preview={preview} />}
        {preview !== null && preview.refund > 0 && (
          <RadioField
            name="refundMethod"
            legend={cancel.refundMethod}
            options={refundMethodsOf(order, refund.methods)}
            value={refundMethod}
            onChange={(value) => setRefundMethod(value as RefundMethod)}
          />
        )}
        <TextField name="reason" label={words.reason} isRequired maxLength={300} value={reason} onChange={setReason} />
      </Form>
    </Sheet>
  );
}
