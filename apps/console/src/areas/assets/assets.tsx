import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskAssetsDocument,
  DeskDepreciateDocument,
  type AssetCategory,
  type AssetState,
  type DeskAssetsQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { ListPage } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { RegisterDialog } from './register-dialog.js';
import { Totals } from './totals.js';
import { useAssetsWords } from './words.js';

type Row = DeskAssetsQuery['fixedAssets']['nodes'][number];

/** What the cooperative owns and uses for long, beside what the books say of it. */
export function AssetsPage() {
  const words = useAssetsWords();
  const set = useFilters();
  const search = useSearchWords<'cari' | 'status' | 'jenis' | 'setelah' | 'sebelum'>();
  const query = useAsk(
    DeskAssetsDocument,
    {
      filter: {
        search: search.cari,
        state: (search.status as AssetState | undefined) ?? 'IN_USE',
        category: search.jenis as AssetCategory | undefined,
      },
      ...pageOf(search),
    },
    { keepsPrevious: true },
  );
  return (
    <ListPage
      words={words}
      query={query}
      listOf={({ fixedAssets }) => fixedAssets}
      keys={['cari', 'status', 'jenis']}
      add={<Actions />}
      tabs={query.data && <Totals totals={query.data.fixedAssetTotals} />}
      filters={
        <>
          <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
          <FilterSelect
            label={words.category}
            value={search.jenis}
            everything={words.everything}
            options={Object.entries(words.categories)}
            onChange={(jenis) => set({ jenis })}
          />
          <FilterSelect
            label={words.state}
            value={search.status ?? 'IN_USE'}
            options={Object.entries(words.states)}
            onChange={(status) => set({ status: status === 'IN_USE' ? undefined : status })}
          />
        </>
      }
    >
      {(rows, isStale) => <AssetTable rows={rows} isStale={isStale} />}
    </ListPage>
  );
}

function Actions() {
  const words = useAssetsWords();
  const format = useFormat();
  const tell = useToast();
  const [open, setOpen] = useState<'register' | 'run' | null>(null);
  const close = () => setOpen(null);
  const run = useAct(DeskDepreciateDocument, {
    onDone: ({ count, amount }) => {
      close();
      tell(words.ran(count, format.money(amount)));
    },
  });
  if (!useCan()('assets.manage')) return null;
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setOpen('run')}>
        {words.run}
      </button>
      <button type="button" className="button" onClick={() => setOpen('register')}>
        <Icon name="plus" /> {words.add}
      </button>
      {open === 'register' && <RegisterDialog onClose={close} />}
      {open === 'run' && (
        <ActDialog
          title={words.run}
          consequence={words.runConsequence}
          submit={words.run}
          act={run}
          onSubmit={() => void run.run({ through: format.today() })}
          onClose={close}
        />
      )}
    </>
  );
}

function AssetTable({ rows, isStale }: { readonly rows: readonly Row[]; readonly isStale: boolean }) {
  const words = useAssetsWords();
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
              <Link to={here(`/akuntansi/aset/${row.id}`)} className="row-link">
                {row.name}
              </Link>
              <span className="under">
                {row.number} · {words.categories[row.category]}
                {row.place && ` · ${row.place}`}
              </span>
            </>
          ),
        },
        { key: 'acquired', head: words.acquiredOn, isTight: true, cell: (row) => format.day(row.acquiredOn) },
        {
          key: 'condition',
          head: words.condition,
          isWideOnly: true,
          cell: (row) => (
            <Badge tone={row.condition === 'GOOD' ? 'good' : row.condition === 'WORN' ? 'wait' : 'bad'}>
              {words.conditions[row.condition]}
            </Badge>
          ),
        },
        { key: 'cost', head: words.cost, isNumber: true, cell: (row) => format.money(row.cost) },
        { key: 'accumulated', head: words.accumulated, isNumber: true, cell: (row) => format.money(row.accumulated) },
        { key: 'book', head: words.bookValue, isNumber: true, cell: (row) => format.money(row.bookValue) },
      ]}
    />
  );
}
