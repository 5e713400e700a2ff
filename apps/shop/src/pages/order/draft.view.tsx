import { formatPhoneNumber, formatTime } from '@lumbung/kernel';
import { Icon } from '../../ui/icons.js';
import { Notice } from '../../ui/notice.js';
import { Bill } from './bill.js';
import { CancelForm } from './cancel-form.js';
import type { OrderProps } from './order.view.js';

/** A numbered draft: to be sent by WhatsApp within half an hour, so that the shop makes an order of it. */
export function DraftView({ model, frame }: OrderProps) {
  const { order, refusal } = model;
  const { t, locale } = frame.visit;
  const { expiresAt } = order.payment;
  const phone = frame.shop.whatsapp ?? frame.shop.phone;
  return (
    <div class="order">
      <h1>{t.order.draftTitle(order.number)}</h1>
      {refusal !== null && <Notice tone="bad" title={refusal} />}
      <section class="book slip">
        <p class="hint">{t.order.draftNumber}</p>
        <p class="slip-amount price">{order.number}</p>
        {expiresAt !== null && (
          <p>{t.order.draftUntil(formatTime(new Date(expiresAt), frame.shop.timeZone, locale))}</p>
        )}
      </section>
      <p>{t.order.draftText}</p>
      {order.whatsappUrl !== null ? (
        <p>
          <a class="button button-wide" href={order.whatsappUrl} rel="noopener noreferrer" target="_blank">
            <Icon name="share" />
            {t.order.draftOpen}
          </a>
        </p>
      ) : (
        phone !== null && <p class="notice">{t.order.draftNoLink(formatPhoneNumber(phone))}</p>
      )}
      <p class="hint">{t.order.keepAddress}</p>
      <Bill order={order} frame={frame} />
      {order.allowedActions.includes('CANCEL') && <CancelForm model={model} frame={frame} />}
    </div>
  );
}
