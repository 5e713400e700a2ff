import {
  formatDateTime,
  formatRupiah,
  rupiah,
  terbilang,
  type CooperativeTimeZone,
  type Locale,
} from '@lumbung/kernel';
import type { Pack } from './house.js';
import type { Item } from './pocket.js';
import type { FieldWords } from './words/id.js';

export type ReceiptLine = readonly [label: string, value: string];

/** What a member is shown, sent or handed: never called final before the house has booked it. */
export function receiptOf(
  item: Item,
  { cooperativeName, collectorName, timeZone }: Pick<Pack, 'cooperativeName' | 'collectorName' | 'timeZone'>,
  words: FieldWords,
  locale: Locale,
): { title: string; lines: ReceiptLine[]; note: string; text: string } {
  const isFinal = item.state === 'POSTED';
  const amount = rupiah(item.amount);
  const title = isFinal ? words.receiptFinal : words.receiptProvisional;
  const lines: ReceiptLine[] = [
    [words.receiptNo, item.receiptNumber ?? item.provisionalNumber],
    ...(isFinal ? [[words.receiptBefore, item.provisionalNumber] as const] : []),
    [words.receiptAt, formatDateTime(new Date(item.collectedAt), timeZone as CooperativeTimeZone, locale)],
    [words.receiptFrom, `${item.memberName} (${item.memberNo})`],
    [words.receiptFor, `${item.accountName} ${item.accountNumber}`],
    [words.receiptAmount, formatRupiah(amount, locale)],
    [words.receiptInWords, terbilang(amount)],
    [words.receiptBy, collectorName],
  ];
  const note = isFinal ? words.receiptFinalNote : words.receiptProvisionalNote;
  const text = [`*${title}*`, cooperativeName, ...lines.map(([label, value]) => `${label}: ${value}`), note].join('\n');
  return { title, lines, note, text };
}
