import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskCashDrawersDocument, DeskDrawerSessionsDocument, type DrawerSessionFactsFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { Page, Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { DrawerDialog, type Drawer } from './drawer-dialog.js';
import { DifferenceBadge } from './session-parts.js';
import { useDrawersWords } from './words.js';

/** Who had which drawer, and what was counted at the end; the drawers themselves below. */
export function DrawerSessionsPage() {
  const words = useDrawersWords();
  const search = useSearchWords<'laci' | 'setelah' | 'sebelum'>();
  const set = useFilters();
  const drawers =
    useAsk(DeskCashDrawersDocument, {}, { isEnabled: useCan()('payments.drawer') }).data?.cashDrawers ?? [];
  const query = useAsk(
    DeskDrawerSessionsDocument,
    { drawerId: search.laci, ...pageOf(search) },
    { keepsPrevious: true },
  );
  return (
    <Page title={words.sessions} lead={words.sessionsLead}>
      {drawers.length > 1 && (
        <Filters label={words.filters}>
          <FilterSelect
            label={words.drawer}
            value={search.laci}
            everything={words.anyDrawer}
            options={drawers.map(({ id, name }) => [id, name] as const)}
            onChange={(laci) => set({ laci })}
          />
        </Filters>
      )}
      <Loaded query={query}>
        {({ drawerSessions: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.noSessions} />
          ) : (
            <>
              <SessionTable rows={nodes} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
      <Drawers drawers={drawers} />
    </Page>
  );
}

interface SessionTableProps {
  readonly rows: readonly DrawerSessionFactsFragment[];
  readonly isStale: boolean;
}

function SessionTable({ rows, isStale }: SessionTableProps) {
  const words = useDrawersWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<DrawerSessionFactsFragment>
      caption={words.sessions}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'number',
          head: words.number,
          cell: (row) => (
            <Link className="row-link" to={here(`/loket/sesi/${row.id}`)}>
              {row.number}
            </Link>
          ),
        },
        { key: 'drawer', head: words.drawer, cell: (row) => row.drawerName },
        { key: 'cashier', head: words.cashier, cell: (row) => row.cashierName },
        { key: 'opened', head: words.openedAt, isTight: true, cell: (row) => format.time(row.openedAt) },
        {
          key: 'closed',
          head: words.closedAt,
          isTight: true,
          cell: (row) => (row.closedAt ? format.time(row.closedAt) : words.stillOpen),
        },
        {
          key: 'expected',
          head: words.expected,
          isNumber: true,
          isTight: true,
          cell: (row) => format.money(row.expected),
        },
        {
          key: 'difference',
          head: words.difference,
          cell: (row) => row.difference != null && <DifferenceBadge difference={row.difference} />,
        },
      ]}
    />
  );
}

function Drawers({ drawers }: { readonly drawers: readonly Drawer[] }) {
  const words = useDrawersWords();
  const common = useCommonWords();
  const can = useCan();
  const [asked, setAsked] = useState<Drawer | 'new' | null>(null);
  if (!can('payments.configure')) return null;
  return (
    <Section
      title={words.drawers}
      actions={
        <button type="button" className="button-text" onClick={() => setAsked('new')}>
          {words.addDrawer}
        </button>
      }
    >
      <Table<Drawer>
        caption={words.drawers}
        rows={drawers}
        keyOf={(drawer) => drawer.id}
        columns={[
          { key: 'name', head: words.drawerName, cell: (drawer) => drawer.name },
          {
            key: 'state',
            head: words.isActive,
            cell: ({ isActive, openBy }) => (openBy ? words.openBy(openBy) : isActive ? words.free : words.notActive),
          },
          {
            key: 'edit',
            head: '',
            cell: (drawer) => (
              <button
                type="button"
                className="button-text"
                aria-label={`${common.edit} ${drawer.name}`}
                onClick={() => setAsked(drawer)}
              >
                {common.edit}
              </button>
            ),
          },
        ]}
      />
      {asked !== null && <DrawerDialog drawer={asked === 'new' ? undefined : asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}
