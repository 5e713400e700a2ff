import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskSavingsPlansDocument, type DeskSavingsPlanFragment, type SavingsPlanState } from '@lumbung/web-api';
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
import { OpenDialog } from './open-dialog.js';
import { usePlanWords } from './words.js';

type Plan = DeskSavingsPlanFragment;

export const TONES: Record<SavingsPlanState, Tone> = { RUNNING: 'info', DUE: 'good', PAID: 'plain', BROKEN: 'wait' };
const BEHIND = 'tertinggal';

/** Planned savings of all members, those that are due first in front. */
export function SavingsPlansPage() {
  const words = usePlanWords();
  const set = useFilters();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const search = useSearchWords<'cari' | 'status' | 'setelah' | 'sebelum'>();
  const { status } = search;
  const query = useAsk(
    DeskSavingsPlansDocument,
    {
      ...pageOf(search),
      filter: {
        search: search.cari,
        state: status === BEHIND ? null : (status as SavingsPlanState | undefined),
        isBehind: status === BEHIND,
      },
    },
    { keepsPrevious: true },
  );
  const add = can('savings.teller') && (
    <button type="button" className="button" onClick={() => setOpen(true)}>
      <Icon name="plus" /> {words.open}
    </button>
  );
  return (
    <>
      <ListPage
        words={words}
        query={query}
        listOf={({ savingsPlans }) => savingsPlans}
        keys={['cari', 'status']}
        add={add}
        filters={
          <>
            <SearchBox value={search.cari ?? ''} label={words.search} onSearch={(cari) => set({ cari })} />
            <FilterSelect
              label={words.state}
              value={status}
              everything={words.everything}
              options={[...Object.entries(words.states), [BEHIND, words.behindOnly]]}
              onChange={(next) => set({ status: next })}
            />
          </>
        }
      >
        {(rows, isStale) => <PlanTable rows={rows} isStale={isStale} />}
      </ListPage>
      {isOpen && <OpenDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function PlanTable({ rows, isStale }: { readonly rows: readonly Plan[]; readonly isStale: boolean }) {
  const words = usePlanWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<Plan>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'member',
          head: words.member,
          cell: (row) => (
            <>
              <Link to={here(`/simpanan/rencana/${row.id}`)} className="row-link">
                {row.account.memberName}
              </Link>
              <span className="under">
                {row.name} · {row.account.number}
              </span>
            </>
          ),
        },
        { key: 'progress', head: words.progress, isNumber: true, cell: (row) => <Progress plan={row} /> },
        { key: 'monthly', head: words.monthly, isNumber: true, cell: (row) => format.money(row.monthlyAmount) },
        { key: 'due', head: words.dueOn, isTight: true, cell: (row) => format.day(row.dueOn) },
        {
          key: 'state',
          head: words.state,
          isTight: true,
          cell: (row) => (
            <>
              <Badge tone={TONES[row.state]}>{words.states[row.state]}</Badge>
              {row.state === 'RUNNING' && (
                <span className="under">{row.behind > 0 ? words.behind(format.money(row.behind)) : words.onTrack}</span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** How much of the goal is saved, as a bar and in figures. */
export function Progress({ plan }: { readonly plan: Plan }) {
  const words = usePlanWords();
  const format = useFormat();
  const text = words.progressOf(`${plan.percent}%`, format.money(plan.saved), format.money(plan.goalAmount));
  return (
    <>
      <progress value={plan.percent} max={100} aria-label={words.progress} />
      <span className="under">{text}</span>
    </>
  );
}
