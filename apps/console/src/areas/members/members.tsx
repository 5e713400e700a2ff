import { Link } from '@tanstack/react-router';
import { DeskMembersDocument, type DeskMembersQuery, type MemberSort, type MemberStatus } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge, MemberBadge } from '../../ui/badges.js';
import { ClearFilters, CountTabs, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { useMembersWords } from './words.js';

type Row = DeskMembersQuery['members']['nodes'][number];

/** The member register (buku daftar anggota). */
export function MembersPage() {
  const words = useMembersWords();
  const here = useHere();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<'cari' | 'status' | 'urut' | 'setelah' | 'sebelum'>();
  const isFiltered = search.cari !== undefined || search.status !== undefined;
  const query = useAsk(
    DeskMembersDocument,
    {
      filter: {
        search: search.cari,
        statuses: search.status === undefined ? undefined : [search.status as MemberStatus],
      },
      sort: (search.urut as MemberSort | undefined) ?? 'MEMBER_NO',
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  const addLink = can('membership.edit') && (
    <Link to={here('/anggota/baru')} className="button">
      <Icon name="plus" /> {words.add}
    </Link>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={addLink}>
      <StatusTabs counts={query.data?.memberCounts} />
      <Filters label={words.filters}>
        <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
        <FilterSelect
          label={words.sort}
          value={search.urut ?? 'MEMBER_NO'}
          options={Object.entries(words.sorts)}
          onChange={(urut) => set({ urut })}
        />
        <ClearFilters isShown={isFiltered} keys={['cari', 'status']} />
      </Filters>
      <Loaded query={query}>
        {({ members: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <Empty title={isFiltered ? words.nothingFound : words.empty} action={!isFiltered && addLink}>
              {isFiltered ? words.nothingFoundText : words.emptyText}
            </Empty>
          ) : (
            <>
              <MemberTable rows={nodes} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function StatusTabs({ counts }: { readonly counts: DeskMembersQuery['memberCounts'] | undefined }) {
  const words = useMembersWords();
  const common = useCommonWords();
  const format = useFormat();
  const set = useFilters();
  const { status } = useSearchWords<'status'>();
  return (
    <CountTabs
      label={words.status}
      value={status}
      onChange={(next) => set({ status: next })}
      tabs={[
        {
          value: undefined,
          label: common.all,
          count: counts && format.count(counts.reduce((sum, line) => sum + line.count, 0)),
        },
        ...(counts ?? []).map((line) => ({
          value: line.status,
          label: common.states.member[line.status],
          count: format.count(line.count),
        })),
      ]}
    />
  );
}

function MemberTable({ rows, isStale }: { readonly rows: readonly Row[]; readonly isStale: boolean }) {
  const words = useMembersWords();
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
            <Link to={here(`/anggota/${row.id}`)} className="row-link">
              {row.fullName}
            </Link>
          ),
        },
        { key: 'memberNo', head: words.memberNo, isTight: true, cell: (row) => row.memberNo },
        {
          key: 'status',
          head: words.status,
          cell: (row) => <MemberBadge status={row.status} label={row.statusLabel} />,
        },
        { key: 'phone', head: words.phone, isTight: true, cell: (row) => row.phoneMasked ?? '–' },
        {
          key: 'joined',
          head: words.joined,
          isTight: true,
          isWideOnly: true,
          cell: (row) => (row.joinedOn ? format.day(row.joinedOn) : '–'),
        },
        {
          key: 'account',
          head: words.account,
          isWideOnly: true,
          cell: (row) => (
            <Badge tone={row.isLinked ? 'good' : 'plain'}>{row.isLinked ? words.linked : words.notLinked}</Badge>
          ),
        },
      ]}
    />
  );
}
