import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { dateParts } from '@lumbung/kernel';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { Bars } from '../../ui/bars.js';
import { Section } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import type { Dashboard } from './home.js';
import { useHomeWords } from './words.js';

type Day = Dashboard['salesByDay'][number];

/** Fourteen days as bars, or as the table they are drawn from. */
export function SalesChart({ days }: { readonly days: readonly Day[] }) {
  const words = useHomeWords();
  const format = useFormat();
  const here = useHere();
  const [isTable, setTable] = useState(false);
  const total = days.reduce((sum, day) => sum + day.sales, 0);
  const best = days.reduce<Day | null>((most, day) => (most === null || day.sales > most.sales ? day : most), null);
  const summary =
    best === null
      ? words.salesByDay
      : words.salesSummary(format.money(total), format.day(best.businessDate), format.money(best.sales));
  return (
    <Section
      title={words.salesByDay}
      note={words.salesNote}
      actions={
        <button type="button" className="button-text" onClick={() => setTable(!isTable)}>
          {isTable ? words.asChart : words.asTable}
        </button>
      }
    >
      {isTable ? (
        <Table<Day>
          caption={words.salesByDay}
          rows={days}
          keyOf={(day) => day.businessDate}
          columns={[
            { key: 'date', head: words.date, cell: (day) => format.day(day.businessDate) },
            { key: 'orders', head: words.orders, isNumber: true, cell: (day) => format.count(day.orders) },
            {
              key: 'sales',
              head: words.sales,
              isNumber: true,
              cell: (day) => format.money(day.sales),
              total: format.money(total),
            },
          ]}
        />
      ) : (
        <>
          <Bars
            summary={summary}
            top={format.brief(best?.sales ?? 0)}
            middle={format.brief(Math.round((best?.sales ?? 0) / 2))}
            bars={days.map((day) => ({
              key: day.businessDate,
              label: String(dateParts(day.businessDate).day),
              tip: `${format.day(day.businessDate)}: ${format.money(day.sales)}`,
              value: day.sales,
            }))}
          />
          <p className="hint">{summary}</p>
        </>
      )}
      <p>
        <Link to={here('/toko/penjualan')}>{words.seeSales}</Link>
      </p>
    </Section>
  );
}
