import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { PaymentChangePageQuery, PaymentChannel, PaymentMethod, StepUpMethod } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, type FormErrors } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { WaysToPay } from '../checkout/paying.js';
import { OtherWays } from './other-ways.js';
import { mayCheck } from './standing.js';

type OrderData = NonNullable<PaymentChangePageQuery['order']>;
type Ways = PaymentChangePageQuery['orderPaymentOptions'];

/** What is chosen in the form; no way to pay at first. */
export interface Chosen {
  readonly payment: PaymentMethod | null;
  readonly channels: Readonly<Partial<Record<PaymentMethod, PaymentChannel>>>;
  readonly savingsAccountId: string;
}

export interface ChangeModel {
  readonly order: OrderData;
  readonly ways: Ways;
  readonly chosen: Chosen;
  /** Made with the page; changes once, however often it is pressed. */
  readonly requestId: string;
  readonly error: string | null;
  readonly pinError: string | null;
  readonly proofs: readonly StepUpMethod[];
  readonly refusal: string | null;
}

interface ChangeProps {
  readonly model: ChangeModel;
  readonly frame: ShopFrame;
}

/** Nothing is chosen for him; of banks and wallets another one than he has is proposed. */
export function nothingChosen(ways: Ways, { channel }: OrderData['payment']): Chosen {
  const channels = ways.flatMap((way) => {
    const other = way.channels.find((it) => it.channel !== channel);
    return other === undefined ? [] : [[way.method, other.channel] as const];
  });
  return { payment: null, channels: Object.fromEntries(channels), savingsAccountId: '' };
}

export function ChangeView({ model, frame }: ChangeProps) {
  const { order, ways, error, pinError, refusal } = model;
  const { t } = frame.visit;
  const errors: FormErrors = {
    ...(error !== null && { payment: error }),
    ...(pinError !== null && { pin: pinError }),
  };
  const isOpen = ways.some(({ isAvailable }) => isAvailable);
  return (
    <div class="narrow">
      <p class="hint">{t.order.title(order.number)}</p>
      <h1>{t.paying.change}</h1>
      <ErrorSummary errors={errors} reader={frame.visit} />
      {refusal !== null && <Notice tone="warn" title={refusal} />}
      {isOpen ? (
        <ChangeForm model={model} errors={errors} frame={frame} />
      ) : (
        refusal === null && <Notice tone="info" title={t.paying.closed} />
      )}
      <p class="row">
        <a class="button button-quiet" href={`/bayar/${order.token}`}>
          {t.paying.back}
        </a>
      </p>
    </div>
  );
}

function ChangeForm({ model, errors, frame }: ChangeProps & { readonly errors: FormErrors }) {
  const { order, ways, chosen, proofs, requestId } = model;
  const { t, locale } = frame.visit;
  const { instructions, methodLabel } = order.payment;
  return (
    <>
      <section class="book slip">
        <dl class="ledger">
          <div>
            <dt>{t.paying.now}</dt>
            <dd>{instructions === null ? methodLabel : `${methodLabel} ${instructions.label}`}</dd>
          </div>
          <div>
            <dt>{t.paying.sum}</dt>
            <dd class="price">{formatRupiah(rupiah(order.total - order.uniqueAmount), locale)}</dd>
          </div>
        </dl>
      </section>
      {mayCheck(order) && (
        <div class="notice">
          <p>{t.paying.paidAlready}</p>
          <OtherWays order={order} at="bayar" only="check" frame={frame} />
        </div>
      )}
      <form action={`/bayar/${order.token}/ganti`} method="post">
        <input type="hidden" name="requestId" value={requestId} />
        <WaysToPay ways={ways} chosen={chosen} proofs={proofs} legend={t.paying.choose} errors={errors} frame={frame} />
        <p class="hint">{t.paying.hint}</p>
        <p class="row">
          <button class="button" type="submit">
            {t.paying.submit}
          </button>
        </p>
      </form>
    </>
  );
}
