import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskSavingsAccountsDocument,
  DeskSavingsProductNamesDocument,
  type SavingsAccountRowFragment,
  type SubAccountState,
} from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { ListPage } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { Table } from '../../ui/table.js';
import { Arrears } from './arrears.js';
import { useClassNames } from './class-fields.js';
import { OpenDialog } from './open-dialog.js';
import { Parts } from './parts.js';
import { Requests } from './requests.js';
import { DeskRules } from './rules.js';
import { useMandatoryWords, useSavingsWords } from './words.js';

/** Savings of the whole cooperative: accounts, what waits for a second pair of eyes, who is behind, and the rules. */
export function SavingsPage() {
  const { bagian } = useSearchWords<'bagian'>();
  if (bagian === 'persetujuan') return <Requests />;
  if (bagian === 'tunggakan') return <Arrears />;
  if (bagian === 'aturan') return <DeskRules />;
  return <Accounts />;
}

type Asked = 'cari' | 'produk' | 'golongan' | 'status' | 'setelah' | 'sebelum';

function Accounts() {
  const words = useSavingsWords();
  const set = useFilters();
  const search = useSearchWords<Asked>();
  const mandatory = useMandatoryWords();
  const products = useAsk(DeskSavingsProductNamesDocument, {}).data?.savingsProducts ?? [];
  const classes = useClassNames();
  const query = useAsk(
    DeskSavingsAccountsDocument,
    {
      filter: {
        search: search.cari,
        productId: search.produk,
        memberClass: search.golongan,
        states: search.status === undefined ? undefined : [search.status as SubAccountState],
      },
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  return (
    <ListPage
      words={words}
      query={query}
      listOf={({ savingsAccounts }) => savingsAccounts}
      keys={['cari', 'produk', 'golongan', 'status']}
      add={<Actions />}
      tabs={<Parts />}
      filters={
        <>
          <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
          <FilterSelect
            label={words.product}
            value={search.produk}
            everything={words.everything}
            options={products.map(({ id, name }) => [id, name] as const)}
            onChange={(produk) => set({ produk })}
          />
          <FilterSelect
            label={mandatory.memberClass}
            value={search.golongan}
            everything={words.everything}
            options={classes.map((name) => [name, name] as const)}
            onChange={(golongan) => set({ golongan })}
          />
          <FilterSelect
            label={words.state}
            value={search.status}
            everything={words.notClosed}
            options={Object.entries(words.states)}
            onChange={(status) => set({ status })}
          />
        </>
      }
    >
      {(rows, isStale) => <AccountTable rows={rows} isStale={isStale} />}
    </ListPage>
  );
}

function Actions() {
  const words = useSavingsWords();
  const can = useCan();
  const slug = useSlug();
  const { cari, produk, golongan, status } = useSearchWords<Asked>();
  const [isOpening, setOpening] = useState(false);
  const asked = new URLSearchParams(
    Object.entries({ search: cari, productId: produk, memberClass: golongan, state: status }).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
  return (
    <>
      <a className="button button-quiet" href={documentHref(`/savings-lists/accounts?${asked}`, slug)} download>
        <Icon name="down" /> {words.export}
      </a>
      {can('savings.teller') && (
        <button type="button" className="button" onClick={() => setOpening(true)}>
          <Icon name="plus" /> {words.open}
        </button>
      )}
      {isOpening && <OpenDialog member={null} onClose={() => setOpening(false)} />}
    </>
  );
}

interface TableProps {
  readonly rows: readonly SavingsAccountRowFragment[];
  readonly isStale: boolean;
}

function AccountTable({ rows, isStale }: TableProps) {
  const words = useSavingsWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<SavingsAccountRowFragment>
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'account',
          head: words.account,
          isTight: true,
          cell: (row) => (
            <>
              <Link to={here(`/simpanan/${row.id}`)} className="row-link">
                {row.number}
              </Link>{' '}
              <AccountState state={row.state} />
            </>
          ),
        },
        {
          key: 'member',
          head: words.member,
          cell: (row) => (
            <>
              {row.memberName}
              <span className="under">{row.memberNo}</span>
            </>
          ),
        },
        {
          key: 'product',
          head: words.product,
          cell: (row) => (
            <>
              {row.label ?? row.product.name}
              {row.label ? (
                <span className="under">{row.product.name}</span>
              ) : (
                row.product.familyLabel !== row.product.name && <span className="under">{row.product.familyLabel}</span>
              )}
            </>
          ),
        },
        {
          key: 'balance',
          head: words.balance,
          isNumber: true,
          isTight: true,
          cell: (row) => format.money(row.balance),
        },
        {
          key: 'moved',
          head: words.moved,
          isTight: true,
          isWideOnly: true,
          cell: (row) => (row.lastMovedAt ? format.dayOf(row.lastMovedAt) : words.never),
        },
      ]}
    />
  );
}

/** Said of an account that is not simply open. */
export function AccountState({ state }: { readonly state: SubAccountState }) {
  const words = useSavingsWords();
  if (state === 'OPEN') return null;
  return (
    <Badge tone={state === 'CLOSED' ? 'plain' : state === 'BLOCKED' ? 'bad' : 'wait'}>{words.states[state]}</Badge>
  );
}
