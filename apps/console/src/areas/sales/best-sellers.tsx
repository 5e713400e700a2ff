import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Section } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import type { Report } from './sales.js';
import { useSalesWords } from './words.js';

type Row = Report['bestSellers'][number];

/** The ten that brought most. */
export function BestSellers({ rows }: { readonly rows: readonly Row[] }) {
  const words = useSalesWords();
  const format = useFormat();
  const here = useHere();
  const mayRead = useCan()('catalog.read');
  return (
    <Section title={words.best} note={words.bestNote}>
      {rows.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <Table<Row>
          caption={words.best}
          rows={rows}
          keyOf={(row) => row.variantId}
          columns={[
            {
              key: 'name',
              head: words.product,
              cell: (row) =>
                row.productId && mayRead ? (
                  <Link to={here(`/toko/produk/${row.productId}`)} className="row-link">
                    {row.name}
                  </Link>
                ) : (
                  row.name
                ),
            },
            {
              key: 'quantity',
              head: words.quantity,
              isNumber: true,
              cell: (row) => `${format.quantity(row.quantity)} ${row.unitLabel}`,
            },
            { key: 'sales', head: words.amount, isNumber: true, cell: (row) => format.money(row.sales) },
          ]}
        />
      )}
    </Section>
  );
}
