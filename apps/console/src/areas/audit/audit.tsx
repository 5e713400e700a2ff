import { Link, useNavigate } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import { DeskAuditChoicesDocument, DeskAuditDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { FilterSelect, useFilters } from '../../ui/filters.js';
import { ListPage } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { PeriodFilter } from '../../ui/period-filter.js';
import { Table } from '../../ui/table.js';
import { EntrySheet, type Entry } from './entry-sheet.js';
import { useSpoken } from './spoken.js';
import { useAuditWords } from './words.js';

const FILTERS = ['dari', 'sampai', 'oleh', 'tindakan', 'jenis', 'hal'] as const;

/** Who did what to which thing: everything that was written in the cooperative, newest first. */
export function AuditPage() {
  const words = useAuditWords();
  const navigate = useNavigate();
  const search = useSearchWords<(typeof FILTERS)[number] | 'catatan' | 'setelah' | 'sebelum'>();
  const query = useAsk(
    DeskAuditDocument,
    {
      filter: {
        writtenOn: {
          from: (search.dari ?? null) as BusinessDate | null,
          to: (search.sampai ?? null) as BusinessDate | null,
        },
        actor: search.oleh,
        action: search.tindakan,
        subject: search.jenis,
        subjectId: search.hal,
      },
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  const open = query.data?.auditEntries.nodes.find(({ id }) => id === search.catatan);
  const close = () => void navigate({ to: '.', search: (old: object) => ({ ...old, catatan: undefined }) as never });
  return (
    <>
      <ListPage
        words={words}
        query={query}
        listOf={({ auditEntries }) => auditEntries}
        keys={FILTERS}
        filters={<AuditFilters />}
      >
        {(rows, isStale) => (
          <>
            {search.hal !== undefined && <p className="hint">{words.onlyThis}</p>}
            <EntryTable rows={rows} selected={search.catatan ?? null} isStale={isStale} />
          </>
        )}
      </ListPage>
      {open && <EntrySheet entry={open} onClose={close} />}
    </>
  );
}

const NOTHING = { actions: [], subjects: [], actors: [] };

function AuditFilters() {
  const words = useAuditWords();
  const spoken = useSpoken();
  const set = useFilters();
  const search = useSearchWords<(typeof FILTERS)[number]>();
  const { actions, subjects, actors } = useAsk(DeskAuditChoicesDocument, {}).data?.auditChoices ?? NOTHING;
  // What the address asks for stays a choice, also while the others come or when it is beyond the first two hundred.
  const withChosen = (choices: (readonly [string, string])[], chosen: string | undefined) =>
    chosen === undefined || choices.some(([value]) => value === chosen)
      ? choices
      : [...choices, [chosen, chosen] as const];
  const byName = (choices: (readonly [string, string])[]) => choices.sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <>
      <PeriodFilter from={search.dari as BusinessDate | undefined} to={search.sampai as BusinessDate | undefined} />
      <FilterSelect
        label={words.who}
        value={search.oleh}
        everything={words.everybody}
        options={withChosen(byName(actors.map((actor) => [actor.key, spoken.actor(actor)])), search.oleh)}
        onChange={(oleh) => set({ oleh })}
      />
      <FilterSelect
        label={words.action}
        value={search.tindakan}
        everything={words.everyAction}
        options={withChosen(byName(actions.map((action) => [action, spoken.action(action)])), search.tindakan)}
        onChange={(tindakan) => set({ tindakan })}
      />
      <FilterSelect
        label={words.subject}
        value={search.jenis}
        everything={words.everySubject}
        options={withChosen(byName(subjects.map((kind) => [kind, spoken.subject(kind)])), search.jenis)}
        onChange={(jenis) => set({ jenis, hal: undefined })}
      />
    </>
  );
}

interface EntryTableProps {
  readonly rows: readonly Entry[];
  readonly selected: string | null;
  readonly isStale: boolean;
}

function EntryTable({ rows, selected, isStale }: EntryTableProps) {
  const words = useAuditWords();
  const spoken = useSpoken();
  const format = useFormat();
  return (
    <Table<Entry>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      selected={selected}
      isStale={isStale}
      columns={[
        {
          key: 'action',
          head: words.action,
          cell: (row) => (
            <>
              <Link
                to="."
                search={(old: object) => ({ ...old, catatan: row.id }) as never}
                className="row-link"
                resetScroll={false}
              >
                {spoken.action(row.action)}
              </Link>
              {row.reason && <span className="under">{spoken.reason(row.reason)}</span>}
            </>
          ),
        },
        {
          key: 'subject',
          head: words.subject,
          cell: (row) => (
            <>
              {row.subjectLabel ?? spoken.subject(row.subject)}
              {row.subjectLabel !== null && <span className="under">{spoken.subject(row.subject)}</span>}
            </>
          ),
        },
        { key: 'who', head: words.who, cell: (row) => spoken.actor(row.actor) },
        { key: 'at', head: words.at, isTight: true, cell: (row) => format.time(row.at) },
      ]}
    />
  );
}
