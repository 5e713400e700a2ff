import { formatPercent } from '@lumbung/kernel';
import type { DeskShareClassFragment } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { Table } from '../../ui/table.js';
import { useLocale } from '../../words/index.js';
import { useProfitShareWords } from './words.js';

interface ClassTableProps {
  readonly classes: readonly DeskShareClassFragment[];
  readonly membersAmount: number;
}

/** What each product gets, and what that would be in a year, as a picture and no promise. */
export function ClassTable({ classes, membersAmount }: ClassTableProps) {
  const words = useProfitShareWords();
  const format = useFormat();
  const { locale } = useLocale();
  return (
    <>
      <Table<DeskShareClassFragment>
        caption={words.classes}
        rows={classes}
        keyOf={({ productId, nisbahPercent }) => `${productId} ${nisbahPercent}`}
        columns={[
          {
            key: 'product',
            head: words.product,
            cell: (row) => (
              <>
                <strong>{row.productName}</strong>
                <span className="under">{`${format.count(row.accounts)} ${words.accounts.toLowerCase()}`}</span>
              </>
            ),
          },
          {
            key: 'average',
            head: words.average,
            isNumber: true,
            cell: ({ averageBalance }) => format.money(averageBalance),
          },
          { key: 'income', head: words.ofProduct, isNumber: true, cell: ({ income }) => format.money(income) },
          {
            key: 'nisbah',
            head: words.nisbah,
            isNumber: true,
            cell: ({ nisbahPercent }) => formatPercent(nisbahPercent, locale),
          },
          {
            key: 'members',
            head: words.members,
            isNumber: true,
            cell: (row) => format.money(row.membersAmount),
            total: format.money(membersAmount),
          },
          {
            key: 'equivalent',
            head: words.equivalent,
            isNumber: true,
            cell: ({ equivalentPercent }) => formatPercent(equivalentPercent, locale),
          },
        ]}
      />
      <p className="hint">{words.indicative}</p>
    </>
  );
}
