import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskApplicationsDocument, type ApplicationState, type DeskApplicationsQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ClearFilters, Filters, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { StateTabs } from '../../ui/list-page.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { ApplicationBadge } from './application-badge.js';
import { EnterDialog } from './enter-dialog.js';
import { LinkDialog } from './link-dialog.js';
import { Links } from './links.js';
import { useApplicantsWords } from './words.js';

type Row = DeskApplicationsQuery['membershipApplications']['nodes'][number];

/** Who wants to become a member; those who wait are counted above. */
export function ApplicationsPage() {
  const words = useApplicantsWords();
  const here = useHere();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<'cari' | 'status' | 'setelah' | 'sebelum'>();
  const [open, setOpen] = useState<'link' | 'enter' | null>(null);
  const isFiltered = search.cari !== undefined || search.status !== undefined;
  const states = search.status === undefined ? undefined : [search.status as ApplicationState];
  const query = useAsk(
    DeskApplicationsDocument,
    { filter: { search: search.cari, states }, ...pageOf(search) },
    { keepsPrevious: true },
  );
  const linkButton = can('membership.enterApplication') && (
    <>
      <button type="button" className="button button-quiet" onClick={() => setOpen('link')}>
        {words.link}
      </button>
      <button type="button" className="button" onClick={() => setOpen('enter')}>
        <Icon name="plus" /> {words.enter}
      </button>
    </>
  );
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ to: here('/anggota'), label: words.members }}
      actions={linkButton}
    >
      <StateTabs
        label={words.state}
        states={(query.data?.applicationCounts ?? []).map(({ state, count }) => ({
          state,
          label: words.states[state],
          count,
        }))}
      />
      <Filters label={words.filters}>
        <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
        <ClearFilters isShown={isFiltered} keys={['cari', 'status']} />
      </Filters>
      <Loaded query={query}>
        {({ membershipApplications: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <Empty title={isFiltered ? words.nothingFound : words.empty}>{!isFiltered && words.emptyText}</Empty>
          ) : (
            <>
              <ApplicationTable rows={nodes} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
      {can('membership.enterApplication') && <Links />}
      {open === 'link' && <LinkDialog onClose={() => setOpen(null)} />}
      {open === 'enter' && <EnterDialog onClose={() => setOpen(null)} />}
    </Page>
  );
}

function ApplicationTable({ rows, isStale }: { readonly rows: readonly Row[]; readonly isStale: boolean }) {
  const words = useApplicantsWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<Row>
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
              <Link to={here(`/anggota/permohonan/${row.id}`)} className="row-link">
                {row.fullName}
              </Link>
              <span className="under">{words.kinds[row.kind]}</span>
            </>
          ),
        },
        { key: 'number', head: words.number, isTight: true, cell: (row) => row.number },
        {
          key: 'state',
          head: words.state,
          cell: (row) => <ApplicationBadge state={row.state} label={row.stateLabel} />,
        },
        { key: 'phone', head: words.phone, isTight: true, cell: (row) => row.phoneMasked },
        { key: 'channel', head: words.channel, isWideOnly: true, cell: (row) => words.channels[row.channel] },
        { key: 'at', head: words.receivedAt, isTight: true, cell: (row) => format.time(row.createdAt) },
      ]}
    />
  );
}
