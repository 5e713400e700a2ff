import { Link } from '@tanstack/react-router';
import { DeskMembersDocument, type DeskMembersQuery, type MemberSort, type MemberStatus } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge, MemberBadge } from '../../ui/badges.js';
import { FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { ListPage, StateTabs } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { useMembersWords } from './words.js';

type Row = DeskMembersQuery['members']['nodes'][number];

/** The member register (buku daftar anggota). */
export function MembersPage() {
  const words = useMembersWords();
  const common = useCommonWords();
  const here = useHere();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<'cari' | 'status' | 'urut' | 'setelah' | 'sebelum'>();
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
    <ListPage
      words={words}
      query={query}
      listOf={({ members }) => members}
      keys={['cari', 'status']}
      add={
        <>
          <Link to={here('/anggota/permohonan')} className="button button-quiet">
            {words.applications}
          </Link>
          {(['perubahan', 'kelompok', 'buku', 'aturan'] as const).map((room) => (
            <Link key={room} to={here(`/anggota/${room}`)} className="button button-quiet">
              {words.rooms[room]}
            </Link>
          ))}
          {can('intake.members') && (
            <Link to={here('/anggota/impor')} className="button button-quiet">
              {words.bring}
            </Link>
          )}
          {addLink}
        </>
      }
      tabs={
        <StateTabs
          label={words.status}
          states={(query.data?.memberCounts ?? []).map(({ status, count }) => ({
            state: status,
            label: common.states.member[status],
            count,
          }))}
        />
      }
      filters={
        <>
          <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
          <FilterSelect
            label={words.sort}
            value={search.urut ?? 'MEMBER_NO'}
            options={Object.entries(words.sorts)}
            onChange={(urut) => set({ urut })}
          />
        </>
      }
    >
      {(rows, isStale) => <MemberTable rows={rows} isStale={isStale} />}
    </ListPage>
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
