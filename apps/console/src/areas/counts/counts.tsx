import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskCountsDocument, type CountState, type DeskCountFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { FilterSelect, useFilters } from '../../ui/filters.js';
import { PlaceFilter, usePlaces } from '../../ui/goods/places.js';
import { Icon } from '../../ui/icons.js';
import { ListPage } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { Table } from '../../ui/table.js';
import { StartDialog } from './start-dialog.js';
import { useCountsWords } from './words.js';

const KEYS = ['status', 'tempat'] as const;
const TONES: Record<CountState, Tone> = { OPEN: 'wait', CLOSED: 'good', CANCELLED: 'bad' };

export function CountBadge({ state }: { readonly state: CountState }) {
  return <Badge tone={TONES[state]}>{useCountsWords().states[state]}</Badge>;
}

/** Counts of what is really there, the running ones and those that ended. */
export function CountsPage() {
  const words = useCountsWords();
  const can = useCan();
  const set = useFilters();
  const places = usePlaces();
  const search = useSearchWords<(typeof KEYS)[number] | 'setelah' | 'sebelum'>();
  const [isStarting, setStarting] = useState(false);
  const query = useAsk(
    DeskCountsDocument,
    {
      states: search.status === undefined ? undefined : [search.status as CountState],
      locationId: search.tempat,
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  const add = can('catalog.stock') && (
    <button type="button" className="button" onClick={() => setStarting(true)}>
      <Icon name="plus" /> {words.add}
    </button>
  );
  return (
    <>
      <ListPage
        words={words}
        query={query}
        listOf={({ stockCounts }) => stockCounts}
        keys={KEYS}
        add={add}
        filters={
          <>
            <FilterSelect
              label={words.state}
              value={search.status}
              everything={words.anyState}
              options={Object.entries(words.states)}
              onChange={(status) => set({ status })}
            />
            <PlaceFilter places={places.all} value={search.tempat} onChange={(tempat) => set({ tempat })} />
          </>
        }
      >
        {(rows, isStale) => <CountTable rows={rows} isStale={isStale} />}
      </ListPage>
      {isStarting && <StartDialog onClose={() => setStarting(false)} />}
    </>
  );
}

function CountTable({ rows, isStale }: { readonly rows: readonly DeskCountFragment[]; readonly isStale: boolean }) {
  const words = useCountsWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<DeskCountFragment>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'number',
          head: words.number,
          isTight: true,
          cell: (row) => (
            <Link to={here(`/toko/stok/opname/${row.id}`)} className="row-link">
              {row.number}
            </Link>
          ),
        },
        {
          key: 'place',
          head: words.place,
          cell: (row) => (
            <>
              {row.location.name}
              {row.category && <span className="under">{row.category.name}</span>}
            </>
          ),
        },
        { key: 'state', head: words.state, cell: (row) => <CountBadge state={row.state} /> },
        {
          key: 'progress',
          head: words.progress,
          isNumber: true,
          cell: (row) => words.counted(format.count(row.countedCount), format.count(row.lineCount)),
        },
        {
          key: 'differences',
          head: words.differences,
          isNumber: true,
          cell: (row) => (row.differentCount == null ? '–' : words.kinds(format.count(row.differentCount))),
        },
        {
          key: 'net',
          head: words.net,
          isNumber: true,
          cell: (row) =>
            row.foundValue == null || row.missingValue == null ? (
              '–'
            ) : (
              <Signed amount={row.foundValue - row.missingValue} />
            ),
        },
        { key: 'started', head: words.started, isTight: true, cell: (row) => format.time(row.startedAt) },
      ]}
    />
  );
}

/** An amount that came or went; the sign says it, the colour repeats it. */
export function Signed({ amount }: { readonly amount: number }) {
  const format = useFormat();
  if (amount === 0) return <>{format.money(0)}</>;
  return (
    <span className={amount < 0 ? 'minus' : 'plus'}>
      {amount < 0 ? '−' : '+'}
      {format.money(Math.abs(amount))}
    </span>
  );
}
