import { Link } from '@tanstack/react-router';
import { DeskPromotionsDocument, type DeskPromotionHeadFragment, type PromotionState } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { ListPage } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { Table } from '../../ui/table.js';
import { usePromotionsWords } from './words.js';

const KEYS = ['cari', 'status'] as const;
const TONES: Record<PromotionState, Tone> = { ACTIVE: 'good', PAUSED: 'wait', ENDED: 'plain' };

export function PromotionBadge({ promotion }: { readonly promotion: DeskPromotionHeadFragment }) {
  const words = usePromotionsWords();
  const isIdle = promotion.state === 'ACTIVE' && !promotion.isWorking;
  return (
    <Badge tone={isIdle ? 'wait' : TONES[promotion.state]}>{isIdle ? words.notWorking : promotion.stateLabel}</Badge>
  );
}

/** When it counts, in words. */
export function useDays(): (promotion: DeskPromotionHeadFragment) => string {
  const words = usePromotionsWords();
  const format = useFormat();
  return ({ startsOn, endsOn }) =>
    endsOn == null ? words.from(format.day(startsOn)) : words.span(format.day(startsOn), format.day(endsOn));
}

/** Every promotion with how often it was used and what it cost. */
export function PromotionsPage() {
  const words = usePromotionsWords();
  const here = useHere();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<(typeof KEYS)[number] | 'setelah' | 'sebelum'>();
  const query = useAsk(
    DeskPromotionsDocument,
    {
      filter: {
        search: search.cari,
        states: search.status === undefined ? undefined : [search.status as PromotionState],
      },
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  const add = can('promotions.edit') && (
    <Link to={here('/toko/promosi/baru')} className="button">
      <Icon name="plus" /> {words.add}
    </Link>
  );
  return (
    <ListPage
      words={words}
      query={query}
      listOf={({ promotions }) => promotions}
      keys={KEYS}
      add={add}
      filters={
        <>
          <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
          <FilterSelect
            label={words.state}
            value={search.status}
            everything={words.anyState}
            options={Object.entries(words.states)}
            onChange={(status) => set({ status })}
          />
        </>
      }
    >
      {(rows, isStale) => <PromotionTable rows={rows} isStale={isStale} />}
    </ListPage>
  );
}

interface PromotionTableProps {
  readonly rows: readonly DeskPromotionHeadFragment[];
  readonly isStale: boolean;
}

function PromotionTable({ rows, isStale }: PromotionTableProps) {
  const words = usePromotionsWords();
  const format = useFormat();
  const here = useHere();
  const daysOf = useDays();
  return (
    <Table<DeskPromotionHeadFragment>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'name',
          head: words.name,
          cell: (row) => (
            <>
              <Link to={here(`/toko/promosi/${row.id}`)} className="row-link">
                {row.name}
              </Link>
              <span className="under">{row.summary}</span>
            </>
          ),
        },
        { key: 'state', head: words.state, cell: (row) => <PromotionBadge promotion={row} /> },
        { key: 'how', head: words.how, cell: (row) => (row.needsCode ? words.withCode : words.byItself) },
        { key: 'days', head: words.days, isWideOnly: true, cell: daysOf },
        {
          key: 'uses',
          head: words.uses,
          isNumber: true,
          cell: (row) =>
            row.maxUses == null
              ? format.count(row.uses)
              : words.usesOf(format.count(row.uses), format.count(row.maxUses)),
        },
        {
          key: 'spent',
          head: words.spent,
          isNumber: true,
          cell: (row) => (
            <>
              {format.money(row.spent)}
              {row.budget != null && <span className="under">{words.spentOf(format.money(row.budget))}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
