import { formatInteger, parseRupiah } from '@lumbung/kernel';
import type { DeskPriceGridQuery, PriceRowProblem } from '@lumbung/web-api';
import { titleOf } from '../../ui/goods/use-goods.js';

type Node = DeskPriceGridQuery['priceGrid']['nodes'][number];
type Variant = Node['variants'][number];

export interface Prices {
  readonly publicPrice: number;
  readonly memberPrice: number | null;
}

/** A line of the grid: a variant and its ordinary prices as the house told them. */
export interface GridRow extends Prices {
  readonly id: string;
  readonly productId: string;
  readonly title: string;
  readonly sku: string;
  readonly unitLabel: string;
  readonly cost: number | null;
  readonly listPrices: Variant['listPrices'];
}

export const COLUMNS = ['publicPrice', 'memberPrice'] as const;
export type PriceColumn = (typeof COLUMNS)[number];

/** What somebody wrote into a line, and the prices he saw when he did. */
export interface Draft {
  readonly row: GridRow;
  readonly expected: Prices;
  readonly publicPrice: string;
  readonly memberPrice: string;
  readonly refusal?: Refused;
}

export interface Refused {
  readonly problem: PriceRowProblem;
  readonly message: string;
  /** What the house has now. */
  readonly now: Prices | null;
}

export type Drafts = ReadonlyMap<string, Draft>;

export function rowsOf(nodes: readonly Node[]): GridRow[] {
  return nodes.flatMap(({ product, variants }) =>
    variants
      .filter(({ variant }) => variant.isActive)
      .map(({ variant, listPrices }) => ({
        id: variant.id,
        productId: product.id,
        title: titleOf(product, variant),
        sku: variant.sku,
        unitLabel: variant.unitLabel,
        publicPrice: variant.publicPrice,
        memberPrice: variant.memberPrice ?? null,
        cost: variant.stock?.averageCost ?? null,
        listPrices,
      })),
  );
}

/** As it stands in a cell: digits in groups, empty for none. */
export function cellText(price: number | null): string {
  return price === null ? '' : formatInteger(price, 'id');
}

/** What a cell means: an amount, none, or undefined where it cannot be read. */
export function cellPrice(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const amount = parseRupiah(text)?.amount;
  return amount === undefined || amount < 0 ? undefined : amount;
}

/** The prices a draft stands for; undefined while one of its cells cannot be saved. */
export function pricesOf({ publicPrice, memberPrice }: Draft): Prices | undefined {
  const [forAll, forMembers] = [cellPrice(publicPrice), cellPrice(memberPrice)];
  return forAll == null || forMembers === undefined ? undefined : { publicPrice: forAll, memberPrice: forMembers };
}

/** Writes into one cell; a line that again says what the house has is no draft any more. */
export function written(drafts: Drafts, row: GridRow, column: PriceColumn, text: string): Drafts {
  const old = drafts.get(row.id) ?? {
    row,
    expected: { publicPrice: row.publicPrice, memberPrice: row.memberPrice },
    publicPrice: cellText(row.publicPrice),
    memberPrice: cellText(row.memberPrice),
  };
  const draft: Draft = { ...old, row, [column]: text, refusal: undefined };
  const next = new Map(drafts);
  if (isUnchanged(draft)) next.delete(row.id);
  else next.set(row.id, draft);
  return next;
}

export function isUnchanged(draft: Draft): boolean {
  const prices = pricesOf(draft);
  return (
    prices !== undefined &&
    prices.publicPrice === draft.expected.publicPrice &&
    prices.memberPrice === draft.expected.memberPrice
  );
}

/** The rows as the house wants them: what is new, and what was seen before. */
export function inputOf(drafts: Drafts) {
  return [...drafts.values()].flatMap((draft) => {
    const prices = pricesOf(draft);
    return prices === undefined
      ? []
      : [
          {
            variantId: draft.row.id,
            expectedPublicPrice: draft.expected.publicPrice,
            expectedMemberPrice: draft.expected.memberPrice,
            ...prices,
          },
        ];
  });
}
