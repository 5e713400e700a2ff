import { quantity } from '@lumbung/kernel';

/** So much of one thing on the counter, with the name it was found by. */
export interface BasketLine {
  readonly variantId: string;
  readonly title: string;
  readonly sku: string;
  readonly unitLabel: string;
  readonly quantity: number;
}

/** What lies on the counter, and for whom. The house prices it; nothing of it is kept there. */
export interface Basket {
  readonly lines: readonly BasketLine[];
  readonly memberId: string | null;
  /** What was typed, until the house knows who it is. */
  readonly memberNo: string | null;
  readonly voucherCodes: readonly string[];
}

export interface HeldBasket extends Basket {
  readonly heldAt: string;
}

export const EMPTY: Basket = { lines: [], memberId: null, memberNo: null, voucherCodes: [] };

/** More of what lies there already joins its line; the newest stays last. */
export function withMore(basket: Basket, more: BasketLine): Basket {
  const there = basket.lines.find((line) => line.variantId === more.variantId);
  const line = there ? { ...there, quantity: quantity(there.quantity).plus(quantity(more.quantity)).toJSON() } : more;
  return { ...basket, lines: [...basket.lines.filter((it) => it !== there), line] };
}

/** A line with another quantity; zero or less takes it off the counter. */
export function withQuantity(basket: Basket, variantId: string, amount: number): Basket {
  const lines = basket.lines.flatMap((line) =>
    line.variantId !== variantId ? [line] : amount > 0 ? [{ ...line, quantity: amount }] : [],
  );
  return { ...basket, lines };
}

export function withVoucher(basket: Basket, typed: string): Basket {
  const code = typed.trim().toUpperCase();
  if (code === '' || basket.voucherCodes.includes(code) || basket.voucherCodes.length >= 5) return basket;
  return { ...basket, voucherCodes: [...basket.voucherCodes, code] };
}

/** What the house is asked about it. */
export function askedOf({ lines, memberId, memberNo, voucherCodes }: Basket) {
  return {
    lines: lines.map((line) => ({ variantId: line.variantId, quantity: line.quantity })),
    memberId,
    memberNo: memberId === null ? memberNo : null,
    voucherCodes: [...voucherCodes],
  };
}
