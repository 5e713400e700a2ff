import {
  DeskCountLinesDocument,
  type CountLineChoice,
  type DeskCountFragment,
  type DeskCountLineFragment,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { Signed } from './counts.js';
import { useCountsWords } from './words.js';

/** The goods of a count, in parts: what is left to count, what differs. */
export function CountLines({ count }: { readonly count: DeskCountFragment }) {
  const words = useCountsWords();
  const format = useFormat();
  const set = useFilters();
  const search = useSearchWords<'baris' | 'setelah' | 'sebelum'>();
  const choice = (search.baris ?? 'ALL') as CountLineChoice;
  const query = useAsk(
    DeskCountLinesDocument,
    { countId: count.id, choice, ...pageOf(search) },
    { keepsPrevious: true },
  );
  const sums: Record<CountLineChoice, number | null | undefined> = {
    ALL: count.lineCount,
    UNCOUNTED: count.lineCount - count.countedCount,
    COUNTED: count.countedCount,
    DIFFERENT: count.differentCount,
  };
  const tabs = (Object.keys(words.choices) as CountLineChoice[])
    .filter((key) => sums[key] != null)
    .map((key) => ({
      value: key === 'ALL' ? undefined : key,
      label: words.choices[key],
      count: format.count(sums[key] ?? 0),
    }));
  return (
    <>
      <CountTabs label={words.choice} tabs={tabs} value={search.baris} onChange={(baris) => set({ baris })} />
      <Loaded query={query}>
        {({ stockCountLines: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.noLines} />
          ) : (
            <>
              <LineTable rows={nodes} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function LineTable({ rows, isStale }: { readonly rows: readonly DeskCountLineFragment[]; readonly isStale: boolean }) {
  const words = useCountsWords();
  const format = useFormat();
  return (
    <Table<DeskCountLineFragment>
      caption={words.lines}
      rows={rows}
      keyOf={(row) => row.variant.id}
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
          key: 'expected',
          head: words.expected,
          isNumber: true,
          cell: (row) => (row.expected == null ? '–' : format.quantity(row.expected)),
        },
        {
          key: 'counted',
          head: words.real,
          isNumber: true,
          cell: (row) =>
            row.counted == null ? (
              <span className="hint">{words.notCounted}</span>
            ) : (
              <strong>{format.quantity(row.counted)}</strong>
            ),
        },
        {
          key: 'difference',
          head: words.difference,
          isNumber: true,
          cell: (row) =>
            row.difference == null ? (
              '–'
            ) : (
              <span className={row.difference < 0 ? 'minus' : row.difference > 0 ? 'plus' : undefined}>
                {format.change(row.difference)}
              </span>
            ),
        },
        {
          key: 'value',
          head: words.value,
          isNumber: true,
          cell: (row) => (row.differenceValue == null ? '–' : <Signed amount={row.differenceValue} />),
        },
        {
          key: 'by',
          head: words.by,
          isWideOnly: true,
          cell: (row) =>
            row.countedAt == null ? (
              ''
            ) : (
              <>
                {row.countedBy}
                <span className="under">{format.time(row.countedAt)}</span>
              </>
            ),
        },
      ]}
    />
  );
}
