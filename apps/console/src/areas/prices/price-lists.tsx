import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskPriceListsDocument,
  type DeskPriceListFragment,
  type PriceClass,
  type PriceListState,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { ClearFilters, Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { PriceListDialog } from './price-list-dialog.js';
import { usePricesWords } from './words.js';

const KEYS = ['keadaan', 'untuk'] as const;
const TONES: Record<PriceListState, Tone> = { OFF: 'bad', SCHEDULED: 'info', IN_FORCE: 'good', ENDED: 'plain' };

export function PriceListBadge({ state }: { readonly state: PriceListState }) {
  return <Badge tone={TONES[state]}>{usePricesWords().listStates[state]}</Badge>;
}

/** The days on which a list counts, in words. */
export function useDays(): (list: DeskPriceListFragment) => string {
  const words = usePricesWords();
  const format = useFormat();
  return ({ validFrom, validUntil }) =>
    [
      validFrom == null ? null : words.fromDay(format.day(validFrom)),
      validUntil == null ? words.always : words.untilDay(format.day(validUntil)),
    ]
      .filter(Boolean)
      .join(', ');
}

export function PriceListsPage() {
  const words = usePricesWords();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<(typeof KEYS)[number] | 'setelah' | 'sebelum'>();
  const isFiltered = KEYS.some((key) => search[key] !== undefined);
  const [isAdding, setAdding] = useState(false);
  const query = useAsk(
    DeskPriceListsDocument,
    {
      filter: {
        states: search.keadaan === undefined ? undefined : [search.keadaan as PriceListState],
        audience: search.untuk as PriceClass | undefined,
      },
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  const add = can('catalog.price') && (
    <button type="button" className="button" onClick={() => setAdding(true)}>
      <Icon name="plus" /> {words.addList}
    </button>
  );
  return (
    <Page title={words.listsTitle} lead={words.listsLead} actions={add}>
      <Filters label={words.filters}>
        <FilterSelect
          label={words.listState}
          value={search.keadaan}
          everything={words.anyListState}
          options={Object.entries(words.listStates)}
          onChange={(keadaan) => set({ keadaan })}
        />
        <FilterSelect
          label={words.audience}
          value={search.untuk}
          everything={words.anyAudience}
          options={Object.entries(words.audiences)}
          onChange={(untuk) => set({ untuk })}
        />
        <ClearFilters isShown={isFiltered} keys={KEYS} />
      </Filters>
      <Loaded query={query}>
        {({ priceLists: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <Empty title={isFiltered ? words.noListsFound : words.noLists} action={!isFiltered && add}>
              {isFiltered ? undefined : words.noListsText}
            </Empty>
          ) : (
            <>
              <ListTable rows={nodes} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
      {isAdding && <PriceListDialog list={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function ListTable({ rows, isStale }: { readonly rows: readonly DeskPriceListFragment[]; readonly isStale: boolean }) {
  const words = usePricesWords();
  const format = useFormat();
  const here = useHere();
  const daysOf = useDays();
  return (
    <Table<DeskPriceListFragment>
      caption={words.listsTitle}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'name',
          head: words.name,
          cell: (row) => (
            <Link to={here(`/toko/harga/daftar/${row.id}`)} className="row-link">
              {row.name}
            </Link>
          ),
        },
        { key: 'audience', head: words.audience, cell: (row) => words.audiences[row.audience] },
        { key: 'days', head: words.days, cell: daysOf },
        { key: 'state', head: words.listState, cell: (row) => <PriceListBadge state={row.state} /> },
        {
          key: 'entries',
          head: words.entryCount,
          isNumber: true,
          cell: (row) => words.prices(format.count(row.entryCount)),
        },
      ]}
    />
  );
}
