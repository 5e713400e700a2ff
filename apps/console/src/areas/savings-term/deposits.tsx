import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { addDays, daysBetween, formatPercent, type BusinessDate } from '@lumbung/kernel';
import { DeskTermDepositsDocument, type DeskTermDepositFragment, type TermDepositState } from '@lumbung/web-api';
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
import { useLocale } from '../../words/index.js';
import { PlaceDialog } from './place-dialog.js';
import { useTermWords } from './words.js';

type Deposit = DeskTermDepositFragment;

export const TONES: Record<TermDepositState, Tone> = { RUNNING: 'good', ENDED: 'plain', BROKEN: 'wait' };
const ALL = 'semua';

/** Term deposits of all members, those that mature first in front. */
export function TermDepositsPage() {
  const words = useTermWords();
  const format = useFormat();
  const set = useFilters();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const search = useSearchWords<'cari' | 'status' | 'sampai' | 'setelah' | 'sebelum'>();
  const { status = 'RUNNING', sampai } = search;
  const query = useAsk(
    DeskTermDepositsDocument,
    {
      ...pageOf(search),
      filter: {
        search: search.cari,
        state: status === ALL ? null : (status as TermDepositState),
        maturesThrough: sampai ? addDays(format.today(), Number(sampai)) : null,
      },
    },
    { keepsPrevious: true },
  );
  const add = can('savings.teller') && (
    <button type="button" className="button" onClick={() => setOpen(true)}>
      <Icon name="plus" /> {words.place}
    </button>
  );
  return (
    <>
      <ListPage
        words={words}
        query={query}
        listOf={({ termDeposits }) => termDeposits}
        keys={['cari', 'status', 'sampai']}
        add={add}
        filters={
          <>
            <SearchBox value={search.cari ?? ''} label={words.search} onSearch={(cari) => set({ cari })} />
            <FilterSelect
              label={words.maturing}
              value={sampai}
              everything={words.whenever}
              options={Object.entries(words.within)}
              onChange={(next) => set({ sampai: next })}
            />
            <FilterSelect
              label={words.state}
              value={status}
              options={[...Object.entries(words.states), [ALL, words.all]]}
              onChange={(next) => set({ status: next === 'RUNNING' ? undefined : next })}
            />
          </>
        }
      >
        {(rows, isStale) => <DepositTable rows={rows} isStale={isStale} />}
      </ListPage>
      {isOpen && <PlaceDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function DepositTable({ rows, isStale }: { readonly rows: readonly Deposit[]; readonly isStale: boolean }) {
  const words = useTermWords();
  const format = useFormat();
  const { locale } = useLocale();
  const here = useHere();
  return (
    <Table<Deposit>
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
              <Link to={here(`/simpanan/berjangka/${row.id}`)} className="row-link">
                {row.account.memberName}
              </Link>
              <span className="under">
                {row.certificateNo} · {row.account.product.name}
              </span>
            </>
          ),
        },
        { key: 'principal', head: words.principal, isNumber: true, cell: (row) => format.money(row.principal) },
        {
          key: 'rate',
          head: words.rateOrShare,
          isNumber: true,
          cell: (row) => (
            <>
              {row.nisbahPercent === null
                ? formatPercent(row.rateYearlyPercent ?? '0', locale)
                : words.shareOf(formatPercent(row.nisbahPercent, locale))}
              <span className="under">{words.months(format.count(row.termMonths))}</span>
            </>
          ),
        },
        {
          key: 'matures',
          head: words.maturesOn,
          isTight: true,
          cell: (row) => (
            <>
              {format.day(row.maturesOn)}
              {row.state === 'RUNNING' && <Left maturesOn={row.maturesOn} />}
            </>
          ),
        },
        {
          key: 'state',
          head: words.state,
          isTight: true,
          cell: (row) => <Badge tone={TONES[row.state]}>{words.states[row.state]}</Badge>,
        },
      ]}
    />
  );
}

/** How long it still runs. */
export function Left({ maturesOn }: { readonly maturesOn: BusinessDate }) {
  const words = useTermWords();
  const format = useFormat();
  const days = daysBetween(format.today(), maturesOn);
  return (
    <span className="under">
      {days > 0 ? words.days(format.count(days)) : days === 0 ? words.today : words.overdue}
    </span>
  );
}
