import { terbilang } from '@lumbung/kernel';
import type { PortalDepositPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Copyable } from '../../ui/copyable.js';
import { FieldError } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { inFours } from '../payment/instructions.js';
import { StateBadge } from './deposits.view.js';
import { PortalView, words } from './portal-page.js';

type Deposit = NonNullable<PortalDepositPageQuery['mySavingsDeposit']>;

interface Props {
  readonly model: { readonly deposit: Deposit; readonly proofError: string | null; readonly error: string | null };
  readonly frame: ShopFrame;
}

/** One announced deposit: where to send it while it waits, and what came of it. */
export function DepositView({ model, frame }: Props) {
  const { deposit, error } = model;
  const { visit } = frame;
  const { t } = visit;
  const { money } = words(visit);
  const isWaiting = deposit.state === 'WAITING';
  return (
    <PortalView
      frame={frame}
      title={t.portal.depositTitle(deposit.number)}
      trail={[{ href: '/saya/setor', name: t.portal.deposits }]}
    >
      {error !== null && <Notice tone="bad" title={error} />}
      <section class="book balance" aria-labelledby="jumlah">
        <div class="sum-row">
          <h2 id="jumlah">
            {deposit.productName} · {deposit.accountNumber}
          </h2>
          <StateBadge deposit={deposit} />
        </div>
        <p class="sum">
          {isWaiting ? (
            <Copyable text={String(deposit.amount)} shown={money(deposit.amount)} reader={visit} />
          ) : (
            money(deposit.received ?? deposit.amount)
          )}
        </p>
        <p class="slip-words">
          <span lang="id">{terbilang(deposit.received ?? deposit.amount)}</span>
        </p>
        {deposit.note && <p>{deposit.note}</p>}
      </section>
      {deposit.state === 'CONFIRMED' && deposit.received != null && (
        <Notice tone="good" title={t.portal.depositReceived(money(deposit.received))}>
          <p>
            <a href={`/saya/simpanan/${deposit.accountNumber}/baris/${deposit.seq}`}>{t.portal.depositLine}</a>
          </p>
        </Notice>
      )}
      {deposit.reason != null && (
        <Notice tone="warn" title={t.portal.depositReason}>
          <p>{deposit.reason}</p>
        </Notice>
      )}
      {isWaiting && <HowToSend model={model} frame={frame} />}
    </PortalView>
  );
}

function HowToSend({ model, frame: { visit } }: Props) {
  const { deposit } = model;
  const { t } = visit;
  return (
    <>
      {deposit.bankAccount && (
        <section>
          <h2 class="rule">{t.payment.transferTo}</h2>
          <dl class="ledger">
            <div>
              <dt>{t.payment.bank}</dt>
              <dd>
                <strong>{deposit.bankAccount.bankName}</strong>
              </dd>
            </div>
            <div>
              <dt>{t.payment.accountNo}</dt>
              <dd>
                <Copyable
                  text={deposit.bankAccount.accountNo}
                  shown={inFours(deposit.bankAccount.accountNo)}
                  reader={visit}
                />
              </dd>
            </div>
            <div>
              <dt>{t.payment.accountName}</dt>
              <dd>{deposit.bankAccount.holderName}</dd>
            </div>
          </dl>
          {deposit.uniqueAmount > 0 && (
            <p class="notice notice-warn">{t.portal.depositExact(String(deposit.amount % 1000).padStart(3, '0'))}</p>
          )}
        </section>
      )}
      {deposit.qris && (
        <section class="qris">
          <h2 class="rule">QRIS</h2>
          <figure>
            <img class="qr" src={`/saya/setor/${deposit.id}/qris.svg`} alt="QRIS" width={296} height={296} />
            <figcaption>
              <strong>{deposit.qris.merchantName}</strong>
            </figcaption>
          </figure>
        </section>
      )}
      <p class="hint">{t.portal.depositThen}</p>
      <Proof model={model} visit={visit} />
      <details class="fold cancel">
        <summary>{t.portal.depositCancel}</summary>
        <form action={`/saya/setor/${deposit.id}/batal`} method="post">
          <p class="hint">{t.portal.depositCancelText}</p>
          <button class="button button-danger" type="submit">
            {t.portal.depositCancelNow}
          </button>
        </form>
      </details>
    </>
  );
}

function Proof({ model: { deposit, proofError }, visit }: { model: Props['model']; visit: ShopFrame['visit'] }) {
  const { t } = visit;
  return (
    <section id="bukti" aria-labelledby="bukti-judul">
      <h2 class="rule" id="bukti-judul">
        {t.payment.proof}
      </h2>
      {deposit.proofs.length > 0 && (
        <Notice tone="good" title={t.payment.proofThanks}>
          <ul>
            {deposit.proofs.map(({ id, fileName }) => (
              <li key={id}>{fileName}</li>
            ))}
          </ul>
        </Notice>
      )}
      <form action={`/saya/setor/${deposit.id}/bukti`} method="post" enctype="multipart/form-data">
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
    </section>
  );
}
