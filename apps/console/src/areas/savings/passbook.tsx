import { isBusinessDate } from '@lumbung/kernel';
import { DeskSavingsPassbookDocument, type DeskSavingsPassbookQuery, type SavingsDirection } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { ClearFilters, Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { PeriodFilter } from '../../ui/period-filter.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useSavingsWords } from './words.js';

type Line = NonNullable<DeskSavingsPassbookQuery['savingsPassbook']>['nodes'][number];

/** The passbook, newest first: each line says why, who and where; a page costs the same however far back it lies. */
export function Passbook({ accountId }: { readonly accountId: string }) {
  const words = useSavingsWords();
  const set = useFilters();
  const search = useSearchWords<'dari' | 'sampai' | 'arah' | 'setelah' | 'sebelum'>();
  const from = isBusinessDate(search.dari) ? search.dari : undefined;
  const to = isBusinessDate(search.sampai) ? search.sampai : undefined;
  const direction = search.arah as SavingsDirection | undefined;
  const isNarrowed = from !== undefined || to !== undefined || direction !== undefined;
  const query = useAsk(
    DeskSavingsPassbookDocument,
    { accountId, filter: { bookedOn: from || to ? { from, to } : undefined, direction }, ...pageOf(search) },
    { keepsPrevious: true },
  );
  return (
    <>
      <Filters label={words.bookFilters}>
        <PeriodFilter from={from} to={to} />
        <FilterSelect
          label={words.direction}
          value={direction}
          everything={words.everything}
          options={Object.entries(words.directions)}
          onChange={(arah) => set({ arah })}
        />
        <ClearFilters isShown={isNarrowed} keys={['dari', 'sampai', 'arah']} />
      </Filters>
      <Loaded query={query}>
        {({ savingsPassbook: { nodes, pageInfo } }) =>
          nodes.length > 0 ? (
            <>
              <Lines lines={nodes} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} />
            </>
          ) : isNarrowed ? (
            <Empty title={words.noLinesFound}>{words.noLinesFoundText}</Empty>
          ) : (
            <Empty title={words.noLines}>{words.noLinesText}</Empty>
          )
        }
      </Loaded>
    </>
  );
}

function Lines({ lines, isStale }: { readonly lines: readonly Line[]; readonly isStale: boolean }) {
  const words = useSavingsWords();
  const format = useFormat();
  return (
    <Table<Line>
      caption={words.book}
      rows={lines}
      keyOf={({ id }) => id}
      isStale={isStale}
      columns={[
        { key: 'line', head: words.line, isNumber: true, isTight: true, cell: ({ seq }) => format.count(seq) },
        {
          key: 'day',
          head: words.day,
          isTight: true,
          cell: ({ bookedOn, valueOn }) => (
            <>
              {format.day(bookedOn)}
              {valueOn !== bookedOn && <span className="under">{words.counts(format.day(valueOn))}</span>}
            </>
          ),
        },
        { key: 'why', head: words.why, cell: ({ explanation }) => explanation },
        {
          key: 'in',
          head: words.in,
          isNumber: true,
          isTight: true,
          cell: ({ amount }) => (amount > 0 ? format.money(amount) : ''),
        },
        {
          key: 'out',
          head: words.out,
          isNumber: true,
          isTight: true,
          cell: ({ amount }) => (amount < 0 ? format.money(-amount) : ''),
        },
        {
          key: 'after',
          head: words.after,
          isNumber: true,
          isTight: true,
          cell: ({ balanceAfter }) => <strong>{format.money(balanceAfter)}</strong>,
        },
      ]}
    />
  );
}
