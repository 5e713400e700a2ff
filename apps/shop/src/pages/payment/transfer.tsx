import { formatDateTime } from '@lumbung/kernel';
import type { ShopFrame } from '../../layout/frame.js';
import { FieldError } from '../../ui/field.js';
import { Copyable } from '../../ui/copyable.js';
import { inFours } from './instructions.js';
import type { PaymentModel, PaymentOrderData } from './payment.view.js';

interface TransferProps {
  readonly account: NonNullable<PaymentOrderData['payment']['bankAccount']>;
  readonly model: PaymentModel;
  readonly frame: ShopFrame;
}

export function Transfer({ account, model, frame }: TransferProps) {
  const { order } = model;
  const { t } = frame.visit;
  return (
    <section>
      <h2 class="rule">{t.payment.transferTo}</h2>
      <dl class="ledger">
        <div>
          <dt>{t.payment.bank}</dt>
          <dd>
            <strong>{account.bankName}</strong>
          </dd>
        </div>
        <div>
          <dt>{t.payment.accountNo}</dt>
          <dd>
            <Copyable text={account.accountNo} shown={inFours(account.accountNo)} reader={frame.visit} />
          </dd>
        </div>
        <div>
          <dt>{t.payment.accountName}</dt>
          <dd>{account.holderName}</dd>
        </div>
      </dl>
      {order.uniqueAmount > 0 && (
        <p class="notice notice-warn">{t.payment.exact(String(order.payment.amount % 1000).padStart(3, '0'))}</p>
      )}
      <p class="hint">{t.payment.confirmed}</p>
      <Proofs model={model} frame={frame} />
    </section>
  );
}

/** Folded away: the unique amount finds the order, and a proof only helps where that failed. */
function Proofs({ model, frame }: { model: PaymentModel; frame: ShopFrame }) {
  const { order, proofError } = model;
  const { proofs } = order.payment;
  const { t, locale } = frame.visit;
  return (
    <section class="proofs" id="bukti">
      {proofs.length > 0 && (
        <div class="notice notice-good" role="status">
          <p>{t.payment.proofThanks}</p>
          <ul>
            {proofs.map(({ id, fileName, uploadedAt }) => (
              <li key={id}>
                {t.payment.proofSent(fileName, formatDateTime(new Date(uploadedAt), frame.shop.timeZone, locale))}
              </li>
            ))}
          </ul>
        </div>
      )}
      <details class="fold" open={proofError !== null}>
        <summary>{t.payment.proof}</summary>
        <form action={`/bayar/${order.token}/bukti`} method="post" enctype="multipart/form-data">
          <div class="field">
            <label for="file">{t.payment.proofFile}</label>
            <p class="hint" id="file-hint">
              {t.payment.proofHint}
            </p>
            <input
              id="file"
              name="file"
              type="file"
              class="input"
              accept="image/jpeg,image/png,image/webp,application/pdf"
              aria-describedby={proofError === null ? 'file-hint' : 'file-hint file-error'}
              aria-invalid={proofError === null ? undefined : 'true'}
              required
            />
            <FieldError name="file" errors={proofError === null ? {} : { file: proofError }} />
          </div>
          <button class="button button-quiet" type="submit">
            {t.payment.proofSend}
          </button>
        </form>
      </details>
    </section>
  );
}
