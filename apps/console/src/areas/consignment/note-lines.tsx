import { formatPercent } from '@lumbung/kernel';
import type { DeskNoteFragment } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useConsignmentWords } from '../../ui/consignment/words.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { Table } from '../../ui/table.js';
import { useLocale } from '../../words/index.js';

export type Line = DeskNoteFragment['lines'][number];

export const lineTitle = (line: Line) => titleOf({ name: line.productName }, { name: line.variantName });

/** What an agreement says of a line today, in few words. */
export function useLineTerms(): (line: Line) => string {
  const words = useConsignmentWords();
  const { locale } = useLocale();
  return (line) =>
    line.commissionBasisPoints == null
      ? words.noTerms
      : [
          formatPercent((line.commissionBasisPoints / 100).toFixed(2), locale),
          line.damageBearer && words.bearer[line.damageBearer],
        ]
          .filter(Boolean)
          .join(', ');
}

/** A note as it is: what was written, and what was counted. */
export function NoteLines({ note }: { readonly note: DeskNoteFragment }) {
  const words = useConsignmentWords();
  const format = useFormat();
  const termsOf = useLineTerms();
  const amount = (line: Line, count: number) => `${format.quantity(count)} ${words.units[line.unit]}`;
  return (
    <Table<Line>
      caption={words.product}
      rows={note.lines}
      keyOf={(line) => line.variantId}
      columns={[
        {
          key: 'product',
          head: words.product,
          cell: (line) => (
            <>
              <strong>{lineTitle(line)}</strong>
              <span className="under">
                {line.sku}
                {line.expiresOn && ` · ${words.expiresOn} ${format.day(line.expiresOn)}`}
              </span>
            </>
          ),
        },
        { key: 'announced', head: words.announced, isNumber: true, cell: (line) => amount(line, line.quantity) },
        {
          key: 'counted',
          head: words.counted,
          isNumber: true,
          cell: (line) => (line.counted == null ? '–' : <strong>{amount(line, line.counted)}</strong>),
        },
        { key: 'terms', head: words.commission, isWideOnly: true, cell: (line) => termsOf(line) },
      ]}
    />
  );
}
