import type { CancelReason } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import type { OrderModel } from './order.view.js';

/** The reasons a buyer may give; the others belong to the shop and the clock. */
export const BUYER_REASONS = ['CHANGED_MIND', 'MISTAKE', 'OTHER'] as const satisfies readonly CancelReason[];

/** Folded away, so that nobody cancels by accident. */
export function CancelForm({ model, frame }: { model: OrderModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  return (
    <details class="fold cancel no-print">
      <summary>{t.order.cancel}</summary>
      <form action={`/pesanan/${model.order.token}/batal`} method="post">
        <input type="hidden" name="requestId" value={model.requestId} />
        <div class="field">
          <label for="reason">{t.order.cancelAsk}</label>
          <select id="reason" name="reason" class="input">
            {BUYER_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {t.order.cancelReasons[reason]}
              </option>
            ))}
          </select>
        </div>
        <p class="hint">{t.order.cancelText}</p>
        <button class="button button-danger" type="submit">
          {t.order.cancel}
        </button>
      </form>
    </details>
  );
}
