import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { ShopFrame } from '../../layout/frame.js';
import { Notice } from '../../ui/notice.js';
import { Copyable } from '../../ui/copyable.js';
import type { PaymentOrderData } from './payment.view.js';
import { QrCode } from './qr-code.js';

type InstructionsData = NonNullable<PaymentOrderData['payment']['instructions']>;

interface InstructionsProps {
  readonly instructions: InstructionsData;
  readonly order: PaymentOrderData;
  readonly frame: ShopFrame;
}

/** What the payment provider wants done: a number to pay to, a code to scan, or a wallet to open. */
export function Instructions({ instructions, order, frame }: InstructionsProps) {
  const { t } = frame.visit;
  const { label, accountNo, billerCode, qrPayload, deeplinkUrl, hasFailed, hasEnded, isReady } = instructions;
  if (hasFailed) {
    return <Notice tone="bad" title={t.payment.failed} />;
  }
  if (hasEnded) {
    return <Notice tone="warn" title={t.paying.ended} />;
  }
  if (!isReady) {
    return <Notice tone="info" title={t.payment.preparing} />;
  }
  return (
    <>
      {accountNo !== null && (
        <AccountNumber label={label} accountNo={accountNo} billerCode={billerCode} frame={frame} />
      )}
      {/* A code that is known with its merchant stands on the page already. */}
      {qrPayload !== null && order.payment.qris === null && (
        <Qris payload={qrPayload} name={frame.shop.name} order={order} frame={frame} />
      )}
      {deeplinkUrl !== null && (
        <section>
          <h2 class="rule">{label}</h2>
          <p>{t.payment.walletHint(label)}</p>
          <p class="row">
            <a class="button" href={deeplinkUrl} rel="noopener noreferrer">
              {t.payment.walletOpen(label)}
            </a>
          </p>
        </section>
      )}
    </>
  );
}

interface AccountNumberProps {
  readonly label: string;
  readonly accountNo: string;
  readonly billerCode: string | null;
  readonly frame: ShopFrame;
}

function AccountNumber({ label, accountNo, billerCode, frame }: AccountNumberProps) {
  const { t } = frame.visit;
  return (
    <section>
      <h2 class="rule">{label}</h2>
      <p>{billerCode === null ? t.payment.vaHint(label) : t.payment.billHint(label)}</p>
      <dl class="ledger">
        {billerCode !== null && (
          <div>
            <dt>{t.payment.billerCode}</dt>
            <dd>
              <Copyable text={billerCode} shown={billerCode} reader={frame.visit} />
            </dd>
          </div>
        )}
        <div>
          <dt>{billerCode === null ? t.payment.vaNo : t.payment.billNo}</dt>
          <dd>
            <Copyable text={accountNo} shown={inFours(accountNo)} reader={frame.visit} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

interface QrisProps {
  readonly payload: string;
  readonly name: string;
  readonly nmid?: string;
  readonly order: PaymentOrderData;
  readonly frame: ShopFrame;
}

export function Qris({ payload, name, nmid, order, frame }: QrisProps) {
  const { t, locale } = frame.visit;
  const amount = formatRupiah(rupiah(order.payment.amount), locale);
  return (
    <section class="qris">
      <h2 class="rule">QRIS</h2>
      <p>{t.payment.qrisHint}</p>
      <figure>
        <QrCode text={payload} title={t.payment.qrisAlt(amount, name)} />
        <figcaption>
          <strong>{name}</strong>
          {nmid !== undefined && <span class="hint">NMID {nmid}</span>}
        </figcaption>
      </figure>
      <a class="button button-quiet" href={`/bayar/${order.token}/qris.svg`} download={`qris-${order.number}.svg`}>
        {t.payment.qrisSave}
      </a>
    </section>
  );
}

/** Long numbers are read aloud four digits at a time. */
export function inFours(number: string): string {
  return number.replace(/(\d{4})(?=\d)/g, '$1 ');
}
