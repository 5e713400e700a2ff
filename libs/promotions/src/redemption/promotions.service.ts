import { promotionRedeemed, promotionReleased } from '@lumbung/events';
import { Clock, type CooperativeTimeZone, type Id } from '@lumbung/kernel';
import { currentTenant, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { Basket, Reckoning } from '../reckoning/basket.js';
import type { Offer } from '../reckoning/offer.js';
import { noDiscount, reckon } from '../reckoning/reckon.js';
import { VoucherRefused, VoucherTriedTooOften, VoucherUnknown } from '../vouchers/refusals.js';
import { offersFor } from './offer-rows.js';
import { giveBack, holdUses, noteUses, takeUpAgain, type UseChange } from './redemption-rows.js';
import { WrongCodes } from './wrong-codes.js';

/** What promotions take off a basket, and who used them up. */
@Injectable()
export class PromotionsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly wrongCodes: WrongCodes,
  ) {}

  /**
   * Looks what the cooperative's promotions take off a basket today, by themselves or by the codes named, and why a code
   * does nothing. Whole rupiah; the parts sum to the whole. One statement, whatever the basket holds; `tx` undefined reads
   * by itself. Binds nobody: `redeem` decides again. Who named too many unknown codes hears VoucherTriedTooOften for a
   * while, for every code.
   */
  async reckon(tx: Tx | undefined, basket: Basket): Promise<Reckoning> {
    return (await this.look(tx ?? this.db, basket, null)).reckoning;
  }

  /**
   * Uses the promotions up for an order, in its transaction. Everything is counted again with the counters held: of fifty
   * who want the last use, one gets it. Refuses with the first code that does nothing, and then nothing was used. What a
   * promotion without code takes off may have become less since the buyer looked: the caller compares the sums. Said
   * again for the same order, the uses become those of the basket given now, and what the order used already is not
   * counted against it. Two statements at most, besides those that travel with COMMIT.
   */
  async redeem(tx: Tx, orderId: Id<'Order'>, basket: Basket): Promise<Reckoning | VoucherRefused> {
    const { reckoning, offers } = await this.look(tx, basket, orderId);
    const refusal = reckoning.refused[0]?.refusal;
    if (refusal instanceof VoucherRefused) return refusal;
    const applied = reckoning.applied
      .filter(({ amount }) => amount.isPositive)
      .map((it) => ({
        ...it,
        voucherId: offers.find(({ voucher }) => voucher && voucher.code === it.code)?.voucher?.id ?? null,
      }));
    if (applied.length > 0 || offers.some(({ isOfThisOrder }) => isOfThisOrder)) {
      this.tell(tx, orderId, await noteUses(tx, { orderId, applied, buyer: basket.buyer, now: this.clock.now() }));
    }
    return reckoning;
  }

  /**
   * Gives the uses and the money of an order back: it was cancelled or its payment expired. Not for refunds, whole or in
   * parts: there the goods were sold with the promotion. Safe to repeat. One statement.
   */
  async release(tx: Tx, orderId: Id<'Order'>): Promise<void> {
    this.tell(tx, orderId, await giveBack(tx, orderId, this.clock.now()));
  }

  /**
   * Holds what counts the uses an order ever had, before its goods are held again: see `restore`. One statement.
   */
  hold(tx: Tx, orderId: Id<'Order'>): Promise<void> {
    return holdUses(tx, orderId);
  }

  /**
   * Counts the uses of an order again that was given up and is paid after all: of these promotions, which its frozen sums
   * name. The buyer keeps the price he paid, so that the use stands whatever happened meanwhile: whether the promotion
   * ended, he used it again himself, or others have taken the last use. In that last case it stands beyond the limit and
   * is counted so: nobody else gets a use for it, and the limit holds for everybody who comes. Whole rupiah. Call `hold`
   * first. Safe to repeat. One statement.
   */
  async restore(tx: Tx, orderId: Id<'Order'>, promotionIds: readonly string[]): Promise<void> {
    if (promotionIds.length === 0) return;
    this.tell(tx, orderId, await takeUpAgain(tx, orderId, promotionIds, this.clock.now()));
  }

  private async look(
    db: TenantDatabase | Tx,
    basket: Basket,
    orderId: string | null,
  ): Promise<{ reckoning: Reckoning; offers: readonly Offer[] }> {
    const wait = basket.codes.length > 0 ? this.wrongCodes.wait() : 0;
    const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    const asked = wait > 0 ? { ...basket, codes: [] } : basket;
    const offers = await offersFor(db, { basket: asked, today, orderId, holds: orderId !== null });
    const reckoning = offers.length + asked.codes.length > 0 ? reckon(asked, offers, today) : noDiscount();
    this.wrongCodes.note(reckoning.refused.filter(({ refusal }) => refusal instanceof VoucherUnknown).length);
    const refused =
      wait > 0
        ? basket.codes.map((code) => ({ code, refusal: new VoucherTriedTooOften(code, wait) }))
        : reckoning.refused;
    return { reckoning: { ...reckoning, refused }, offers };
  }

  private tell(tx: Tx, orderId: string, changes: readonly UseChange[]): void {
    if (changes.length === 0) return;
    for (const { promotionId, amount, isRelease } of changes) {
      const told = { promotionId, orderId, amount: Math.abs(amount) };
      tx.emit(isRelease ? promotionReleased(told) : promotionRedeemed({ ...told, amount }));
    }
    const isRelease = changes.every((change) => change.isRelease);
    tx.audit({
      action: isRelease ? 'promotions.release' : 'promotions.redeem',
      subject: 'Order',
      subjectId: orderId,
      after: { uses: changes },
    });
  }
}
