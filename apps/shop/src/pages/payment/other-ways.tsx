import type { ShopFrame } from '../../layout/frame.js';
import { mayChange, mayCheck } from './standing.js';

interface OtherWaysProps {
  readonly order: Parameters<typeof mayChange>[0] & { readonly token: string };
  /** The page one comes back to. */
  readonly at: 'bayar' | 'pesanan';
  /** On the page where another way is chosen, only the money is asked for. */
  readonly only?: 'check';
  readonly frame: ShopFrame;
}

/** For whoever has paid already, and for whoever cannot pay this way. Plain forms and links: no script is needed. */
export function OtherWays({ order, at, only, frame }: OtherWaysProps) {
  const { paying } = frame.visit.t;
  const { instructions } = order.payment;
  const [isCheckable, isChangeable] = [mayCheck(order), only === undefined && mayChange(order)];
  // Where nothing can be paid, another way is the one thing to do.
  const isStuck = isChangeable && instructions !== null && (instructions.hasFailed || instructions.hasEnded);
  // A wallet is to be opened first.
  const isNext = at === 'bayar' && !isStuck && only === undefined && !instructions?.deeplinkUrl;
  if (!isCheckable && !isChangeable) {
    return null;
  }
  return (
    <div class="row no-print">
      {isCheckable && (
        <form action={`/${at}/${order.token}/periksa`} method="post">
          <button class={isNext ? 'button' : 'button button-quiet'} type="submit">
            {paying.iPaid}
          </button>
        </form>
      )}
      {isChangeable && (
        <a class={isStuck ? 'button' : 'button button-quiet'} href={`/bayar/${order.token}/ganti`}>
          {paying.change}
        </a>
      )}
    </div>
  );
}
