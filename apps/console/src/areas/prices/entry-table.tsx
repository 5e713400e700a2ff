import type { DeskPriceListEntryFragment } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { Badge } from '../../ui/badges.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import type { EntryOf } from './entry-dialog.js';
import { usePricesWords } from './words.js';

interface EntryTableProps {
  readonly rows: readonly DeskPriceListEntryFragment[];
  readonly isStale: boolean;
  readonly onEdit?: (of: EntryOf) => void;
}

/** The prices of a list; beside those that change nothing stands why. */
export function EntryTable({ rows, isStale, onEdit }: EntryTableProps) {
  const words = usePricesWords();
  const common = useCommonWords();
  const format = useFormat();
  return (
    <Table<DeskPriceListEntryFragment>
      caption={words.entriesTitle}
      rows={rows}
      keyOf={(row) => `${row.variant.id} ${row.minQuantity ?? ''}`}
      isStale={isStale}
      columns={[
        {
          key: 'goods',
          head: words.goods,
          cell: (row) => (
            <>
              <strong>{titleOf(row.variant.product, row.variant)}</strong>
              <span className="under">
                {row.variant.sku} · {row.variant.unitLabel}
              </span>
            </>
          ),
        },
        {
          key: 'min',
          head: words.minQuantity,
          cell: (row) => (row.minQuantity == null ? words.anyQuantity : words.from(format.quantity(row.minQuantity))),
        },
        {
          key: 'price',
          head: words.listPriceHead,
          isNumber: true,
          cell: (row) => <strong>{format.money(row.price)}</strong>,
        },
        {
          key: 'ordinary',
          head: words.ordinary,
          isNumber: true,
          cell: (row) => (
            <>
              {format.money(row.variant.publicPrice)}
              <span className="under">{format.percentChange(row.variant.publicPrice, row.price)}</span>
            </>
          ),
        },
        {
          key: 'effect',
          head: words.effect,
          cell: (row) =>
            row.conflicts.length === 0 ? (
              <Badge tone="good">{words.effective}</Badge>
            ) : (
              <>
                <Badge tone="wait">{words.ineffective}</Badge>
                {row.conflicts.map(({ kind, message, otherPriceList }) => (
                  <span key={`${kind} ${otherPriceList?.id ?? ''}`} className="under">
                    {message}
                  </span>
                ))}
              </>
            ),
        },
        {
          key: 'actions',
          head: '',
          isNumber: true,
          cell: (row) => {
            const title = titleOf(row.variant.product, row.variant);
            return (
              onEdit && (
                <button
                  type="button"
                  className="button-text"
                  aria-label={words.changeEntry(title)}
                  onClick={() => onEdit({ ...row.variant, title, memberPrice: row.variant.memberPrice ?? null })}
                >
                  {common.edit}
                </button>
              )
            );
          },
        },
      ]}
    />
  );
}
