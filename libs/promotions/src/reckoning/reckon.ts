import { Money, type BusinessDate } from '@lumbung/kernel';
import { VoucherNotCombinable, VoucherUnknown, type VoucherRefused } from '../vouchers/refusals.js';
import type { Basket, Reckoning } from './basket.js';
import { obstacleOf } from './obstacles.js';
import type { Offer } from './offer.js';
import { stack, worthOf, type Stacked } from './stacking.js';

/** A code as it is kept and compared: in capitals, without space around it. */
export const asCode = (text: string): string => text.trim().toUpperCase();

/**
 * What these promotions take off this basket. Those that go together work one after the other (see `stack`); an
 * exclusive one works alone. Of all such choices the buyer gets the one that takes off most; of equal ones the stack
 * of the others, then the exclusive one of higher priority. The answer hangs neither on the order of the lines nor of the
 * promotions. Two codes of one promotion count once.
 */
export function reckon(basket: Basket, offers: readonly Offer[], today: BusinessDate): Reckoning {
  const asked = askedCodes(basket.codes);
  const refused = new Map<string, VoucherRefused>();
  const eligible = new Map<string, Offer>();
  for (const offer of offers.toSorted(byCodes([...asked.keys()]))) {
    // An order that changed may no longer name the code it used.
    if (offer.needsCode && !offer.voucher) continue;
    const spelled = offer.voucher && asked.get(offer.voucher.code);
    const obstacle = obstacleOf(offer, basket, today);
    if (!obstacle && !eligible.has(offer.promotionId)) eligible.set(offer.promotionId, offer);
    else if (spelled != null) refused.set(spelled, obstacle?.(spelled) ?? new VoucherNotCombinable(spelled));
  }

  const chosen = bestOf([...eligible.values()], basket);
  for (const { voucher, promotionId } of eligible.values()) {
    const spelled = voucher && asked.get(voucher.code);
    if (spelled != null && !chosen.applied.some((it) => it.promotionId === promotionId))
      refused.set(spelled, new VoucherNotCombinable(spelled));
  }
  const known = new Set(offers.flatMap(({ voucher }) => voucher?.code ?? []));
  for (const [code, spelled] of asked) if (!known.has(code)) refused.set(spelled, new VoucherUnknown(spelled));
  const inOrder = [...asked.values()].flatMap((code) => {
    const refusal = refused.get(code);
    return refusal ? [{ code, refusal }] : [];
  });
  return { ...chosen, refused: inOrder };
}

/** The codes of a basket as they are kept, each with the spelling of its buyer; said twice they count once. */
export function askedCodes(codes: readonly string[]): Map<string, string> {
  const asked = new Map<string, string>();
  for (const code of codes) if (!asked.has(asCode(code))) asked.set(asCode(code), code);
  return asked;
}

function bestOf(offers: readonly Offer[], basket: Basket): Stacked {
  const together = offers.filter(({ isExclusive }) => !isExclusive);
  const alone = offers
    .filter(({ isExclusive }) => isExclusive)
    .sort((a, b) => b.priority - a.priority || (a.promotionId < b.promotionId ? -1 : 1));
  const choices = [together, ...alone.map((offer) => [offer])].map((choice) => stack(choice, basket));
  const [first, ...others] = choices as [Stacked, ...Stacked[]];
  // A stack of nothing loses against an exclusive one that may yet work: free delivery before the fee is known.
  return others.reduce((best, it) => (isBetter(it, best) ? it : best), first);
}

function isBetter(one: Stacked, other: Stacked): boolean {
  const difference = worthOf(one).compare(worthOf(other));
  return difference > 0 || (difference === 0 && other.applied.length === 0 && one.applied.length > 0);
}

/** Promotions in an order of their own; of the codes of one promotion the one named first comes first. */
function byCodes(codes: readonly string[]): (a: Offer, b: Offer) => number {
  const place = ({ voucher }: Offer) => (voucher ? codes.indexOf(voucher.code) : -1);
  return (a, b) => (a.promotionId === b.promotionId ? place(a) - place(b) : a.promotionId < b.promotionId ? -1 : 1);
}

export const noDiscount = (): Reckoning => ({
  applied: [],
  lineDiscounts: new Map(),
  discount: Money.zero,
  shippingDiscount: Money.zero,
  refused: [],
});
