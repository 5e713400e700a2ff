import { useState } from 'react';
import {
  DeskConfirmDraftDocument,
  DeskPaymentOptionsDocument,
  type PaymentChannel,
  type PaymentMethod,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { RadioField, SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { HoldCountdown } from './hold-countdown.js';
import type { OrderDialogProps } from './order-action-dialog.js';
import { useOrdersWords } from './words.js';

/** Makes an order of a draft, with the way to pay that was agreed in the chat. */
export function ConfirmDraftDialog({ order, onClose, onDone }: OrderDialogProps) {
  const { draft: words, actions, orderTitle } = useOrdersWords();
  const query = useAsk(DeskPaymentOptionsDocument, {});
  const [method, setMethod] = useState<PaymentMethod | ''>('');
  const [channel, setChannel] = useState<PaymentChannel | ''>('');
  const act = useAct(DeskConfirmDraftDocument, { onDone });
  return (
    <Sheet kind="dialog" title={actions.CONFIRM_DRAFT} lead={orderTitle(order.number)} onClose={onClose}>
      <Loaded query={query} lines={4}>
        {({ paymentOptions }) => {
          // Credit is the member's own to take; cash fits only what the shop hands over itself.
          const open = paymentOptions.filter(
            (option) =>
              option.method !== 'MEMBER_CREDIT' &&
              !(option.method === 'CASH_AT_PICKUP' && order.fulfilment.method !== 'PICKUP') &&
              !(option.method === 'CASH_ON_DELIVERY' && order.fulfilment.method !== 'OWN_COURIER'),
          );
          const channels = open.find((option) => option.method === method)?.channels ?? [];
          return (
            <Form
              act={act}
              submit={actions.CONFIRM_DRAFT}
              isDisabled={method === ''}
              onCancel={onClose}
              consequence={words.consequence}
              onSubmit={() =>
                method !== '' &&
                void act.run({ orderId: order.id, paymentMethod: method, paymentChannel: channel || null })
              }
            >
              {order.payment.expiresAt && <HoldCountdown until={order.payment.expiresAt} />}
              <RadioField
                name="paymentMethod"
                legend={words.method}
                options={open.map((option) => [option.method, option.label] as const)}
                value={method}
                onChange={(value) => {
                  setMethod(value as PaymentMethod);
                  setChannel('');
                }}
              />
              {channels.length > 0 && (
                <SelectField
                  name="paymentChannel"
                  label={words.channel}
                  isRequired
                  nothing={words.chooseChannel}
                  options={channels.map((option) => [option.channel, option.label] as const)}
                  value={channel}
                  onChange={(value) => setChannel(value as PaymentChannel)}
                />
              )}
            </Form>
          );
        }}
      </Loaded>
    </Sheet>
  );
}
