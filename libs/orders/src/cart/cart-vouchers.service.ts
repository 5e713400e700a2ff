import { InvalidInput, TenantDatabase } from '@lumbung/platform';
import type { VoucherRefused } from '@lumbung/promotions';
import { Injectable } from '@nestjs/common';
import { CartLookup } from './cart-lookup.js';
import { cartOf } from './cart-reckoning.js';
import { keepCodes } from './cart-rows.js';
import type { Cart, CartVoucherInput } from './cart.schema.js';

/** So many vouchers may lie in one cart. */
const MOST_CODES = 5;

/** Vouchers a buyer puts beside his goods. They bind nobody: placing the order decides them again, under lock. */
@Injectable()
export class CartVouchersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly lookup: CartLookup,
  ) {}

  /**
   * Puts a voucher beside the goods. Refuses with the reason why it does nothing for this cart, InvalidInput for the
   * sixth; throws NOT_FOUND for an unknown cart. Safe to repeat.
   */
  async apply({ cartToken, code }: CartVoucherInput): Promise<Cart | VoucherRefused | InvalidInput> {
    const wanted = spelled(code);
    if (wanted === '') return new InvalidInput('cart.codeMissing', 'code');
    return this.db.transaction(async (tx) => {
      const cart = await this.lookup.lockOrFail(tx, cartToken);
      const codes = [...new Set([...cart.codes, wanted])];
      if (codes.length > MOST_CODES) return new InvalidInput('cart.tooManyCodes', 'code', { most: MOST_CODES });
      const changed = { ...this.lookup.prolonged(cart), codes };
      const seen = await this.lookup.seen(tx, changed);
      const refused = seen.refused.find((it) => spelled(it.code) === wanted);
      if (refused) return refused.refusal as VoucherRefused;
      await keepCodes(tx, changed);
      return cartOf(seen);
    });
  }

  /** Takes a voucher away; one that is not there is no fault. Throws NOT_FOUND for an unknown cart. */
  async remove({ cartToken, code }: CartVoucherInput): Promise<Cart> {
    return this.db.transaction(async (tx) => {
      const cart = await this.lookup.lockOrFail(tx, cartToken);
      const codes = cart.codes.filter((it) => it !== spelled(code));
      const changed = { ...this.lookup.prolonged(cart), codes };
      await keepCodes(tx, changed);
      return cartOf(await this.lookup.seen(tx, changed));
    });
  }
}

/** Codes are the same in capitals and without spaces around them. */
function spelled(code: string): string {
  return code.trim().toUpperCase();
}
