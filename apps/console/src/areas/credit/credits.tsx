import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskCreditsDocument, type DeskCreditFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { ListPage } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { Table } from '../../ui/table.js';
import { SetCreditDialog } from './set-credit-dialog.js';
import { useCreditWords } from './words.js';

const KEYS = ['cari', 'utang'] as const;

/** Who may buy on credit, up to what, and what each owes now. */
export function CreditsPage() {
  const words = useCreditWords();
  const set = useFilters();
  const search = useSearchWords<(typeof KEYS)[number] | 'setelah' | 'sebelum'>();
  const [setting, setSetting] = useState<DeskCreditFragment | 'new' | null>(null);
  const query = useAsk(
    DeskCreditsDocument,
    {
      filter: { search: search.cari, owing: search.utang === undefined ? undefined : search.utang === 'ada' },
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  return (
    <>
      <ListPage
        words={words}
        query={query}
        listOf={({ memberCredits }) => memberCredits}
        keys={KEYS}
        add={
          <button type="button" className="button" onClick={() => setSetting('new')}>
            {words.set}
          </button>
        }
        filters={
          <>
            <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
            <FilterSelect
              label={words.owing}
              value={search.utang}
              everything={words.everybody}
              options={[
                ['ada', words.onlyOwing],
                ['lunas', words.notOwing],
              ]}
              onChange={(utang) => set({ utang })}
            />
          </>
        }
      >
        {(rows, isStale) => <Lines rows={rows} isStale={isStale} onChange={setSetting} />}
      </ListPage>
      {setting !== null && (
        <SetCreditDialog credit={setting === 'new' ? null : setting} onClose={() => setSetting(null)} />
      )}
    </>
  );
}

function Lines({
  rows,
  isStale,
  onChange,
}: {
  readonly rows: readonly DeskCreditFragment[];
  readonly isStale: boolean;
  readonly onChange: (credit: DeskCreditFragment) => void;
}) {
  const words = useCreditWords();
  const format = useFormat();
  const here = useHere();
  const mayRead = useCan()('membership.read');
  return (
    <Table<DeskCreditFragment>
      caption={words.lines}
      rows={rows}
      keyOf={(row) => row.id}
      isStale={isStale}
      columns={[
        {
          key: 'member',
          head: words.member,
          cell: (row) => (
            <>
              {mayRead ? (
                <Link to={here(`/anggota/${row.memberId}`)} className="row-link">
                  {row.memberName}
                </Link>
              ) : (
                <strong>{row.memberName}</strong>
              )}
              <span className="under">{row.memberNo}</span>
            </>
          ),
        },
        { key: 'employer', head: words.employer, cell: (row) => row.employer || words.ownTreasurer },
        { key: 'limit', head: words.limit, isNumber: true, cell: (row) => format.money(row.limit) },
        {
          key: 'used',
          head: words.used,
          isNumber: true,
          cell: (row) => (
            <>
              {format.money(row.used)}
              <meter
                className="used"
                min={0}
                max={Math.max(row.limit, row.used, 1)}
                value={row.used}
                aria-label={`${words.used}: ${format.money(row.used)}`}
              />
            </>
          ),
        },
        { key: 'available', head: words.available, isNumber: true, cell: (row) => format.money(row.available) },
        {
          key: 'state',
          head: words.state,
          cell: (row) => (
            <Badge tone={row.isActive ? 'good' : 'plain'}>{row.isActive ? words.open : words.closed}</Badge>
          ),
        },
        {
          key: 'tools',
          head: '',
          cell: (row) => (
            <button
              type="button"
              className="button button-quiet button-small"
              aria-label={words.changeOf(row.memberName)}
              onClick={() => onChange(row)}
            >
              {words.change}
            </button>
          ),
        },
      ]}
    />
  );
}
