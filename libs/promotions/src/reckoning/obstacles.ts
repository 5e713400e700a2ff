import { Money, type BusinessDate } from '@lumbung/kernel';
import {
  MinimumNotReached,
  VoucherExpired,
  VoucherNotForTheseGoods,
  VoucherNotForYou,
  VoucherNotYetValid,
  VoucherPaused,
  VoucherTooFewGoods,
  VoucherUsedUp,
  type VoucherObstacle,
  type VoucherRefused,
} from '../vouchers/refusals.js';
import type { Basket } from './basket.js';
import { freeUnits } from './gifts.js';
import { isFor, type Offer } from './offer.js';

/** Says why a promotion does not work, to whoever named this code. */
export type Obstacle = (code: string) => VoucherRefused;

/**
 * What keeps a promotion from working on this basket today; undefined when nothing does. The day is the cooperative's.
 * One that this very order used already asks for the goods alone: its use was granted when the order was placed.
 */
export function obstacleOf(offer: Offer, basket: Basket, today: BusinessDate): Obstacle | undefined {
  return (
    (offer.isOfThisOrder ? undefined : (ofTime(offer, today) ?? ofBuyer(offer, basket) ?? ofLimits(offer))) ??
    ofGoods(offer, basket)
  );
}

function ofTime({ state, startsOn, endsOn }: Offer, today: BusinessDate): Obstacle | undefined {
  if (state === 'ENDED' || (endsOn !== null && endsOn < today)) return (code) => new VoucherExpired(code);
  if (startsOn > today) return (code) => new VoucherNotYetValid(code, startsOn);
  return state === 'PAUSED' ? (code) => new VoucherPaused(code) : undefined;
}

function ofBuyer(offer: Offer, { channel, buyer }: Basket): Obstacle | undefined {
  const notForYou =
    (obstacle: VoucherObstacle): Obstacle =>
    (code) =>
      new VoucherNotForYou(code, obstacle);
  if (offer.channels.length > 0 && !offer.channels.includes(channel)) return notForYou('OTHER_CHANNEL');
  if (offer.membersOnly && buyer.memberId === null) return notForYou('MEMBERS_ONLY');
  if (offer.firstOrderOnly && !buyer.isFirstOrder) return notForYou('FIRST_ORDER_ONLY');
  if (offer.maxUsesPerPerson !== null && offer.personUses >= offer.maxUsesPerPerson) return notForYou('USED_BY_YOU');
  return undefined;
}

function ofLimits({ uses, maxUses, spent, budget, voucher }: Offer): Obstacle | undefined {
  const isUsedUp =
    (maxUses !== null && uses >= maxUses) ||
    (budget !== null && spent.isAtLeast(budget)) ||
    (voucher?.maxUses != null && voucher.uses >= voucher.maxUses);
  return isUsedUp ? (code) => new VoucherUsedUp(code) : undefined;
}

function ofGoods(offer: Offer, { lines }: Basket): Obstacle | undefined {
  const subtotal = Money.sum(lines.map(({ total }) => total));
  if (!lines.some((line) => isFor(offer, line))) return (code) => new VoucherNotForTheseGoods(code);
  const { minimum } = offer;
  if (minimum?.exceeds(subtotal)) return (code) => new MinimumNotReached(code, minimum, minimum.minus(subtotal));
  if (offer.kind !== 'BUY_X_GET_Y' || freeUnits(offer, lines).size > 0) return undefined;
  return (code) => new VoucherTooFewGoods(code, offer.buyQuantity ?? 0, offer.getQuantity ?? 0);
}
