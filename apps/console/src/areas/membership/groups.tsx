import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { DeskGroupsDocument, type DeskGroupFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { CountTabs, Filters, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { GroupDialog } from './group-dialog.js';
import { GroupSection } from './group.js';
import { Posts } from './posts.js';
import { useMembershipWords } from './words.js';

/** Groups of members with their leaders, and the posts where money is collected: two parts of one page. */
export function GroupsPage() {
  const words = useMembershipWords();
  const here = useHere();
  const can = useCan();
  const set = useFilters();
  const { bagian } = useSearchWords<'bagian'>();
  const [isOpen, setOpen] = useState(false);
  return (
    <Page
      title={words.groups}
      lead={words.groupsLead}
      back={{ to: here('/anggota'), label: words.members }}
      actions={
        can('membership.edit') &&
        bagian !== 'pos' && (
          <button type="button" className="button" onClick={() => setOpen(true)}>
            <Icon name="plus" /> {words.addGroup}
          </button>
        )
      }
    >
      <CountTabs
        label={words.parts}
        value={bagian}
        onChange={(next) => set({ bagian: next, cari: undefined, kelompok: undefined })}
        tabs={[
          { value: undefined, label: words.groupList },
          { value: 'pos', label: words.posts },
        ]}
      />
      {bagian === 'pos' ? <Posts /> : <Groups />}
      {isOpen && <GroupDialog group={null} onClose={() => setOpen(false)} />}
    </Page>
  );
}

function Groups() {
  const words = useMembershipWords();
  const set = useFilters();
  const { kelompok, cari, ...page } = useSearchWords<'kelompok' | 'cari' | 'setelah' | 'sebelum'>();
  const query = useAsk(DeskGroupsDocument, { search: cari, ...pageOf(page) }, { keepsPrevious: true });
  return (
    <>
      <Filters label={words.groupList}>
        <SearchBox label={words.searchName} value={cari ?? ''} onSearch={(text) => set({ cari: text })} />
      </Filters>
      <Loaded query={query}>
        {({ memberGroups: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <p className="hint">{cari === undefined ? words.noGroups : words.nothingFound}</p>
          ) : (
            <>
              <GroupTable groups={nodes} chosen={kelompok ?? null} isStale={query.isPlaceholderData} />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
      {kelompok !== undefined && <GroupSection id={kelompok} />}
    </>
  );
}

interface GroupTableProps {
  readonly groups: readonly DeskGroupFragment[];
  readonly chosen: string | null;
  readonly isStale: boolean;
}

function GroupTable({ groups, chosen, isStale }: GroupTableProps) {
  const words = useMembershipWords();
  const format = useFormat();
  const navigate = useNavigate();
  const choose = (kelompok: string) =>
    void navigate({ to: '.', replace: true, search: (old: object) => ({ ...old, kelompok }) as never });
  return (
    <Table<DeskGroupFragment>
      caption={words.groupList}
      rows={groups}
      keyOf={({ id }) => id}
      selected={chosen}
      isStale={isStale}
      columns={[
        {
          key: 'name',
          head: words.groupName,
          cell: ({ id, name }) => (
            <button type="button" className="button-text" aria-pressed={id === chosen} onClick={() => choose(id)}>
              {name}
            </button>
          ),
        },
        { key: 'leader', head: words.leader, cell: ({ leaderName }) => leaderName ?? words.noLeader },
        { key: 'count', head: words.memberCount, isNumber: true, cell: ({ memberCount }) => format.count(memberCount) },
        { key: 'meets', head: words.meets, isWideOnly: true, cell: ({ meets }) => meets ?? '–' },
      ]}
    />
  );
}
