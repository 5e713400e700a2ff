import { formatDateShort, formatRupiah, type BusinessDate, type Locale, type Money } from '@lumbung/kernel';
import { isBarcodeText } from '../codes/barcode.js';
import { text } from '../model/blocks.js';
import type { Block } from '../model/block.js';
import type { Document, Sheet } from '../model/document.js';
import { wordsOf } from '../words/words.js';

const MOST_COPIES = 500;

export interface ShelfCard {
  readonly name: string;
  /** What the price is for: 'kg', 'pcs'. */
  readonly unit: string | null;
  readonly publicPrice: Money;
  /** Null where members pay the same. */
  readonly memberPrice: Money | null;
  /** EAN-13, or any ASCII text as Code 128; null without bars. */
  readonly barcode: string | null;
}

export interface ShelfCardsInput {
  readonly locale?: Locale;
  readonly cards: readonly ShelfCard[];
}

/** Price cards for the shelf, 58 × 40 mm each: for label printers, or 21 on an A4 page to be cut. */
export function shelfCards({ locale = 'id', cards }: ShelfCardsInput): Document {
  const words = wordsOf(locale);
  const sheets = cards.map((card): Sheet => {
    const price = formatRupiah(card.publicPrice, locale);
    const per = card.unit ? ` ${words.per} ${card.unit}` : '';
    const prices = card.memberPrice
      ? [
          text(`${words.memberPrice} ${formatRupiah(card.memberPrice, locale)}`, {
            size: 'large',
            isStrong: true,
            maxLines: 1,
          }),
          text(`${words.publicPrice} ${price}${per}`, { maxLines: 1 }),
        ]
      : [
          text(price, { size: 'huge', isStrong: true, maxLines: 1 }),
          ...(per ? [text(per.trim(), { maxLines: 1 })] : []),
        ];
    return { blocks: [text(card.name, { isStrong: true, maxLines: 2 }), ...prices, ...bars(card.barcode)] };
  });
  return labels(sheets, locale);
}

export interface ProductLabel {
  readonly name: string;
  readonly price: Money | null;
  readonly barcode: string | null;
  /** Who made it: the cooperative or a small producer. */
  readonly producer?: string | null;
  /** Net content in words: '250 g'. */
  readonly netContent?: string | null;
  readonly bestBefore?: BusinessDate | null;
  readonly productionCode?: string | null;
  /** Papers of the product in words: 'P-IRT 2063575010012-31', 'Halal ID35110001234567'. */
  readonly permits?: readonly string[];
  /** How many alike; one when absent, 500 at most. */
  readonly copies?: number;
}

export interface ProductLabelsInput {
  readonly locale?: Locale;
  readonly labels: readonly ProductLabel[];
}

/** Labels to stick on goods, 58 × 40 mm: name, price, content, best before, production code, permits, bar code. */
export function productLabels(input: ProductLabelsInput): Document {
  const { locale = 'id' } = input;
  const sheets = input.labels.flatMap((label): Sheet[] => {
    const copies = Math.max(0, Math.min(MOST_COPIES, Math.floor(label.copies ?? 1)));
    return Array.from({ length: copies }, () => ({ blocks: labelBlocks(label, locale) }));
  });
  return labels(sheets, locale);
}

function labelBlocks(label: ProductLabel, locale: Locale): Block[] {
  const words = wordsOf(locale);
  const small = [
    [
      label.netContent && `${words.netContent} ${label.netContent}`,
      label.producer && `${words.producedBy} ${label.producer}`,
    ],
    [
      label.bestBefore && `${words.bestBefore} ${formatDateShort(label.bestBefore, locale)}`,
      label.productionCode && `${words.productionCode} ${label.productionCode}`,
    ],
  ].flatMap((parts) => parts.filter(Boolean).join(' · ') || []);
  return [
    text(label.name, { isStrong: true, maxLines: 2 }),
    ...(label.price ? [text(formatRupiah(label.price, locale), { size: 'large', isStrong: true, maxLines: 1 })] : []),
    ...small.map((line) => text(line, { size: 'small', maxLines: 1 })),
    ...(label.permits?.length ? [text(label.permits.join(' · '), { size: 'small', maxLines: 2 })] : []),
    ...bars(label.barcode),
  ];
}

function bars(value: string | null): Block[] {
  return value !== null && isBarcodeText(value) ? [{ kind: 'barcode', text: value }] : [];
}

function labels(sheets: readonly Sheet[], locale: Locale): Document {
  return { name: 'Label', locale, sheets, isNumbered: false, madeAt: null };
}
