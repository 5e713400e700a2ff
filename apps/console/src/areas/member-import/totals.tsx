import { useFormat } from '../../format/use-format.js';
import { Section } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import type { FoundImport } from './member-import.js';
import { useMemberImportWords } from './words.js';

type Total = FoundImport['totals'][number];

/** What each column of money adds up to, beside what the file and the old books say themselves. */
export function Totals({ found: { totals, state } }: { readonly found: FoundImport }) {
  const words = useMemberImportWords();
  const format = useFormat();
  const sum = (of: (total: Total) => number) => format.money(totals.reduce((all, total) => all + of(total), 0));
  const isPosted = state === 'DONE' || state === 'RUNNING' || state === 'STOPPED';
  const beside = (said: number | null | undefined, total: number) =>
    said == null ? null : (
      <>
        {format.money(said)}
        <span className={said === total ? 'under' : 'under bad'}>
          {said === total ? words.agrees : words.differs(format.money(Math.abs(said - total)))}
        </span>
      </>
    );
  return (
    <Section title={words.totals} note={state === 'CHECKED' ? words.totalsNote : undefined}>
      <Table<Total>
        caption={words.totals}
        rows={totals}
        keyOf={({ heading }) => heading}
        columns={[
          {
            key: 'kind',
            head: words.kind,
            cell: ({ heading, productName }) => (
              <>
                <strong>{productName ?? heading}</strong>
                {productName !== null && productName !== heading && <span className="under">{heading}</span>}
              </>
            ),
            total: words.allTotal,
          },
          {
            key: 'file',
            head: words.fileTotal,
            isNumber: true,
            cell: ({ fileTotal }) => format.money(fileTotal),
            total: sum(({ fileTotal }) => fileTotal),
          },
          ...(totals.some(({ statedTotal }) => statedTotal != null)
            ? [
                {
                  key: 'stated',
                  head: words.statedTotal,
                  isNumber: true,
                  cell: ({ statedTotal, fileTotal }: Total) => beside(statedTotal, fileTotal),
                },
              ]
            : []),
          ...(totals.some(({ expectedTotal }) => expectedTotal != null)
            ? [
                {
                  key: 'old',
                  head: words.oldTotal,
                  isNumber: true,
                  cell: ({ expectedTotal, fileTotal }: Total) => beside(expectedTotal, fileTotal),
                },
              ]
            : []),
          {
            key: 'wrong',
            head: words.wrongTotal,
            isNumber: true,
            cell: ({ wrongTotal }) => format.money(wrongTotal),
            total: sum(({ wrongTotal }) => wrongTotal),
          },
          ...(totals.some(({ skippedTotal }) => skippedTotal > 0)
            ? [
                {
                  key: 'skipped',
                  head: words.skippedTotal,
                  isNumber: true,
                  cell: ({ skippedTotal }: Total) => format.money(skippedTotal),
                },
              ]
            : []),
          {
            key: 'taken',
            head: isPosted ? words.takenTotalDone : words.takenTotal,
            isNumber: true,
            cell: ({ takenTotal }) => format.money(takenTotal),
            total: sum(({ takenTotal }) => takenTotal),
          },
          ...(isPosted
            ? [
                {
                  key: 'posted',
                  head: words.postedTotal,
                  isNumber: true,
                  cell: ({ postedTotal, takenTotal }: Total) => beside(postedTotal, takenTotal),
                  total: sum(({ postedTotal }) => postedTotal),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
