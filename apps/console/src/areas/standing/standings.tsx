import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskStandingsDocument, type DeskStandingFragment, type StandingState } from '@lumbung/web-api';
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
import { CreateDialog } from './create-dialog.js';
import { useStandingWords } from './words.js';

const LAST_DAY = 31;
export const TONES: Record<StandingState, Tone> = { ACTIVE: 'good', ENDED: 'plain', CANCELLED: 'bad' };

/** What moves by itself every month between savings. */
export function StandingsPage() {
  const words = useStandingWords();
  const set = useFilters();
  const search = useSearchWords<'cari' | 'status' | 'tertunda' | 'anggota' | 'setelah' | 'sebelum'>();
  const query = useAsk(
    DeskStandingsDocument,
    {
      filter: {
        search: search.cari,
        state: search.status as StandingState | undefined,
        isBehind: search.tertunda === undefined ? undefined : true,
        memberId: search.anggota,
      },
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  return (
    <ListPage
      words={words}
      query={query}
      listOf={({ standingInstructions }) => standingInstructions}
      keys={['cari', 'status', 'tertunda', 'anggota']}
      add={<Add />}
      filters={
        <>
          <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
          <FilterSelect
            label={words.state}
            value={search.status}
            everything={words.everything}
            options={Object.entries(words.states)}
            onChange={(status) => set({ status })}
          />
          <FilterSelect
            label={words.behind}
            value={search.tertunda}
            everything={words.everything}
            options={[['1', words.behindOnly]]}
            onChange={(tertunda) => set({ tertunda })}
          />
        </>
      }
    >
      {(rows, isStale) => <Rows rows={rows} isStale={isStale} />}
    </ListPage>
  );
}

function Add() {
  const words = useStandingWords();
  const [isOpen, setOpen] = useState(false);
  if (!useCan()('savings.teller')) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <Icon name="plus" /> {words.add}
      </button>
      {isOpen && <CreateDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function Rows({ rows, isStale }: { readonly rows: readonly DeskStandingFragment[]; readonly isStale: boolean }) {
  const words = useStandingWords();
  const format = useFormat();
  const here = useHere();
  const when = useWhen();
  return (
    <Table<DeskStandingFragment>
      caption={words.title}
      rows={rows}
      keyOf={({ id }) => id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'member',
          head: words.member,
          cell: (row) => (
            <>
              <Link to={here(`/simpanan/perintah-tetap/${row.id}`)} className="row-link">
                {row.memberName}
              </Link>
              <span className="under">{row.memberNo}</span>
            </>
          ),
        },
        { key: 'from', head: words.from, cell: ({ from }) => <Account of={from} /> },
        {
          key: 'to',
          head: words.to,
          cell: ({ to, memberName }) => (
            <>
              <Account of={to} />
              {to.ownerName !== memberName && <span className="under">{to.ownerName}</span>}
            </>
          ),
        },
        {
          key: 'amount',
          head: words.amount,
          isNumber: true,
          cell: (row) => (
            <>
              {format.money(row.amount)}
              <span className="under">{when(row.day)}</span>
            </>
          ),
        },
        {
          key: 'state',
          head: words.state,
          isTight: true,
          cell: (row) => (
            <>
              <Badge tone={TONES[row.state]}>{words.states[row.state]}</Badge>
              {row.isBehind && (
                <span className="under">{row.runs[0]?.state === 'WAITING' ? words.waiting : words.skipped}</span>
              )}
            </>
          ),
        },
        {
          key: 'next',
          head: words.next,
          isTight: true,
          cell: ({ dueOn }) => (dueOn ? format.day(dueOn) : ''),
        },
      ]}
    />
  );
}

function Account({ of: { number, productName } }: { readonly of: DeskStandingFragment['from'] }) {
  return (
    <>
      {productName}
      <span className="under">{number}</span>
    </>
  );
}

/** On which day of each month. */
export function useWhen(): (day: number) => string {
  const words = useStandingWords();
  const format = useFormat();
  return (day) => (day === LAST_DAY ? words.lastDay : words.onDay(format.count(day)));
}
