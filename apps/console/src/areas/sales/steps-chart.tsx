import { useState } from 'react';
import { dateParts } from '@lumbung/kernel';
import type { SalesStepLength } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { Bars } from '../../ui/bars.js';
import { Section } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import type { Report } from './sales.js';
import { useSalesWords } from './words.js';

type Step = Report['steps'][number];

/** Sales by day, week or month as bars, or as the table they are drawn from. */
export function StepsChart({
  steps,
  by,
  total,
}: {
  readonly steps: readonly Step[];
  readonly by: SalesStepLength;
  readonly total: number;
}) {
  const words = useSalesWords();
  const format = useFormat();
  const [isTable, setTable] = useState(false);
  const best = steps.reduce<Step | null>(
    (most, step) => (most === null || step.sales > most.sales ? step : most),
    null,
  );
  if (best === null || best.sales <= 0)
    return (
      <Section title={words.chart[by]}>
        <p>{words.nothing}</p>
      </Section>
    );
  const summary = words.chartSummary(format.money(total), format.day(best.from), format.money(best.sales));
  return (
    <Section
      title={words.chart[by]}
      actions={
        <button type="button" className="button-text" onClick={() => setTable(!isTable)}>
          {isTable ? words.asChart : words.asTable}
        </button>
      }
    >
      {isTable ? (
        <Table<Step>
          caption={words.chart[by]}
          rows={steps}
          keyOf={(step) => step.from}
          columns={[
            { key: 'from', head: words.date, cell: (step) => format.day(step.from) },
            { key: 'paid', head: words.paid, isNumber: true, cell: (step) => format.count(step.paid) },
            {
              key: 'sales',
              head: words.sales,
              isNumber: true,
              cell: (step) => format.money(step.sales),
              total: format.money(total),
            },
          ]}
        />
      ) : (
        <>
          <Bars
            isWide
            summary={summary}
            top={format.brief(best.sales)}
            middle={format.brief(Math.round(best.sales / 2))}
            bars={steps.map((step) => ({
              key: step.from,
              label: labelOf(step.from, by),
              tip: `${format.day(step.from)}: ${format.money(step.sales)}`,
              value: step.sales,
            }))}
          />
          <p className="hint">{summary}</p>
        </>
      )}
    </Section>
  );
}

function labelOf(date: Step['from'], by: SalesStepLength): string {
  const { day, month } = dateParts(date);
  return by === 'DAY' ? String(day) : by === 'WEEK' ? `${day}/${month}` : `${month}`;
}
