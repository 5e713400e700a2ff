import type { AddedLineInput, ChangedLineInput, DeskOrderFragment } from '@lumbung/web-api';

type Line = DeskOrderFragment['lines'][number];

export interface AddedGoods {
  readonly variantId: string;
  readonly title: string;
  readonly unit: string;
  readonly quantity: number | null;
}

/** The goods of an order while they are being changed. */
export interface GoodsDraft {
  /** By the line; null while the field is empty. */
  readonly quantities: Readonly<Record<string, number | null>>;
  readonly added: readonly AddedGoods[];
}

/** What is still out of a line: thousandths, so that parts of a kilogram sum up. */
export function leftOf({ quantity, returnedQuantity }: Pick<Line, 'quantity' | 'returnedQuantity'>): number {
  return (Math.round(quantity * 1000) - Math.round(returnedQuantity * 1000)) / 1000;
}

/** Lines that may be changed: all that is out, or only what has not come once something is packed. */
export function changeableLines({ lines, changeableParts }: DeskOrderFragment): readonly Line[] {
  const isUntouched = changeableParts.includes('GOODS');
  return lines.filter((line) => leftOf(line) > 0 && (isUntouched || line.isAwaited));
}

export function goodsDraft({ lines }: DeskOrderFragment): GoodsDraft {
  return { quantities: Object.fromEntries(lines.map((line) => [line.id, leftOf(line)])), added: [] };
}

/** Only what is another than before. */
export function goodsInput(
  order: DeskOrderFragment,
  { quantities, added }: GoodsDraft,
): { readonly lines: ChangedLineInput[]; readonly added: AddedLineInput[] } {
  return {
    lines: changeableLines(order).flatMap((line) => {
      const quantity = quantities[line.id];
      return quantity == null || quantity === leftOf(line) ? [] : [{ orderLineId: line.id, quantity }];
    }),
    added: added.flatMap(({ variantId, quantity }) => (quantity ? [{ variantId, quantity }] : [])),
  };
}
