import { Link } from '@tanstack/react-router';
import {
  DeskMembersDocument,
  type DeskMembersQuery,
  type MemberAccountState,
  type MemberKind,
  type MemberSort,
  type MemberStatus,
} from '@lumbung/web-api';
import { documentHref } from '../../api/upload.js';
import { useSlug } from '../../api/slug.js';
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
import { InviteManyPage } from './invite-many.js';
import { PlaceFilters } from './place-filters.js';
import { useMembersWords } from './words.js';

type Asked = 'cari' | 'status' | 'urut' | 'jenis' | 'kelompok' | 'pos' | 'akun' | 'undang' | 'setelah' | 'sebelum';
type Row = DeskMembersQuery['members']['nodes'][number];

/** The member register (buku daftar anggota), or the sheet of links that is made from it. */
export function MembersPage() {
  return useSearchWords<Asked>().undang === undefined ? <Register /> : <InviteManyPage />;
}

function Register() {
  const words = useMembersWords();
  const common = useCommonWords();
  const here = useHere();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<Asked>();
  const query = useAsk(
    DeskMembersDocument,
    {
      filter: {
        search: search.cari,
        statuses: search.status === undefined ? undefined : [search.status as MemberStatus],
        kinds: search.jenis === undefined ? undefined : [search.jenis as MemberKind],
        account: search.akun as MemberAccountState | undefined,
        groupId: search.kelompok,
        collectingPostId: search.pos,
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
      keys={['cari', 'status', 'jenis', 'kelompok', 'pos', 'akun']}
      add={
        <>
          <Link to={here('/anggota/permohonan')} className="button button-quiet">
            {words.applications}
          </Link>
          {(['perubahan', 'kelompok', 'pengurus', 'buku', 'aturan'] as const).map((room) => (
            <Link key={room} to={here(`/anggota/${room}`)} className="button button-quiet">
              {words.rooms[room]}
            </Link>
          ))}
          <ExportLink />
          {can('membership.edit') && (
            <Link to={here('/anggota')} search={{ undang: '1' } as never} className="button button-quiet">
              {words.inviteMany}
            </Link>
          )}
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
          <MoreFilters />
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

/** Kind, account, group and collecting post. */
function MoreFilters() {
  const words = useMembersWords();
  const set = useFilters();
  const search = useSearchWords<Asked>();
  return (
    <>
      <FilterSelect
        label={words.kind}
        value={search.jenis}
        everything={words.everything}
        options={Object.entries(words.kinds)}
        onChange={(jenis) => set({ jenis })}
      />
      <FilterSelect
        label={words.account}
        value={search.akun}
        everything={words.everything}
        options={Object.entries(words.accounts)}
        onChange={(akun) => set({ akun })}
      />
      <PlaceFilters />
    </>
  );
}

/** What is filtered now, as a workbook. */
function ExportLink() {
  const words = useMembersWords();
  const slug = useSlug();
  const { cari, status, jenis, kelompok, pos, akun, urut } = useSearchWords<Asked>();
  const asked = new URLSearchParams(
    Object.entries({
      search: cari,
      status,
      kind: jenis,
      groupId: kelompok,
      collectingPostId: pos,
      account: akun,
      sort: urut,
    }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  return (
    <a className="button button-quiet" href={documentHref(`/member-lists/members?${asked}`, slug)} download>
      <Icon name="down" /> {words.export}
    </a>
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
              {row.kind === 'ASSOCIATE' && (
                <>
                  {' '}
                  <Badge tone="info">{words.kinds.ASSOCIATE}</Badge>
                </>
              )}
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
