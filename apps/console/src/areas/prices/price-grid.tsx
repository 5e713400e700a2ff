import { useState } from 'react';
import { useBlocker } from '@tanstack/react-router';
import {
  DeskPriceGridDocument,
  DeskProductExportDocument,
  DeskUpdatePricesDocument,
  type ProductState,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ExportButton } from '../../ui/files/export-button.js';
import { ClearFilters, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { shelfOptions, type Shelf } from '../../ui/goods/shelf-options.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { ActNotice, Empty, Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { GridTable } from './grid-table.js';
import { cellText, inputOf, pricesOf, rowsOf, written, type Drafts, type GridRow } from './grid-rows.js';
import { PreviewDialog } from './preview-dialog.js';
import { RaiseDialog, type Raise } from './raise-dialog.js';
import { raisedPrice } from './raise.js';
import { usePricesWords } from './words.js';

const KEYS = ['cari', 'kategori', 'status'] as const;

/** Ordinary and member prices of many goods at once, as in a spreadsheet; saved together or not at all. */
export function PriceGridPage() {
  const words = usePricesWords();
  const format = useFormat();
  const can = useCan();
  const tell = useToast();
  const search = useSearchWords<(typeof KEYS)[number] | 'setelah' | 'sebelum'>();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [isRaising, setRaising] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const filter = {
    search: search.cari,
    categoryId: search.kategori,
    states: search.status === undefined ? undefined : [search.status as ProductState],
  };
  const query = useAsk(DeskPriceGridDocument, { filter, ...pageOf(search) }, { keepsPrevious: true });
  const file = useAsk(DeskProductExportDocument, { filter }, { keepsPrevious: true });
  const rows = rowsOf(query.data?.priceGrid.nodes ?? []);
  const check = useAct(DeskUpdatePricesDocument, { onDone: () => setChecked(true) });
  const save = useAct(DeskUpdatePricesDocument, {
    onDone: ({ changes }) => {
      setChecked(false);
      setDrafts(new Map());
      tell(words.saved(format.count(changes.length)));
    },
  });
  useLeaveWarning(drafts.size > 0, words.leave);
  const unreadable = [...drafts.values()].filter((draft) => pricesOf(draft) === undefined);
  const [told, setTold] = useState<unknown>(null);
  const refused = save.refusal ?? check.refusal;
  if (refused !== told) {
    // What the house refused stands in its own row until somebody writes there again.
    setTold(refused);
    setChecked(false);
    if (refused !== null && 'refusals' in refused) setDrafts(withRefusals(drafts, refused.refusals));
  }
  return (
    <Page
      title={words.gridTitle}
      lead={can('catalog.price') ? words.gridLead : words.gridLeadRead}
      actions={<ExportButton query={file} of={({ productExport }) => productExport} />}
    >
      <GridFilters categories={query.data?.categories ?? []} />
      {(check.fault ?? save.fault ?? (refused !== null && refused)) && (
        <ActNotice act={check.fault !== null || check.refusal !== null ? check : save} />
      )}
      <Loaded query={query}>
        {({ priceGrid: { pageInfo, totalCount } }) =>
          rows.length === 0 ? (
            <Empty title={words.nothingFound} />
          ) : (
            <>
              <GridTable
                rows={rows}
                drafts={drafts}
                isLocked={!can('catalog.price')}
                isStale={query.isPlaceholderData}
                onWrite={(row, column, text) => setDrafts((old) => written(old, row, column, text))}
                onDrafts={setDrafts}
              />
              <Pager pageInfo={pageInfo} totalCount={totalCount} />
            </>
          )
        }
      </Loaded>
      {can('catalog.price') && rows.length > 0 && (
        <div className="grid-bar">
          <p role="status">
            {drafts.size === 0
              ? words.noChanges
              : unreadable.length > 0
                ? words.someUnreadable(format.count(unreadable.length))
                : words.changed(format.count(drafts.size))}
          </p>
          <button type="button" className="button button-quiet" onClick={() => setRaising(true)}>
            {words.raise}
          </button>
          {drafts.size > 0 && (
            <button type="button" className="button button-quiet" onClick={() => setDrafts(new Map())}>
              {words.dropAll}
            </button>
          )}
          <button
            type="button"
            className="button"
            disabled={drafts.size === 0 || unreadable.length > 0}
            aria-busy={check.isBusy}
            onClick={() => {
              save.clear();
              void check.run({ rows: inputOf(drafts), dryRun: true });
            }}
          >
            {words.check}
          </button>
        </div>
      )}
      {isRaising && (
        <RaiseDialog
          count={rows.length}
          onClose={() => setRaising(false)}
          onRaise={(raise) => {
            setDrafts((old) => raised(old, rows, raise));
            setRaising(false);
          }}
        />
      )}
      {isChecked && (
        <PreviewDialog
          drafts={drafts}
          act={save}
          onSave={() => void save.run({ rows: inputOf(drafts), dryRun: false })}
          onClose={() => setChecked(false)}
        />
      )}
    </Page>
  );
}

function GridFilters({ categories }: { readonly categories: readonly Shelf[] }) {
  const words = usePricesWords();
  const { states } = useCommonWords();
  const set = useFilters();
  const search = useSearchWords<(typeof KEYS)[number]>();
  return (
    <Filters label={words.filters}>
      <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
      <FilterSelect
        label={words.category}
        value={search.kategori}
        everything={words.anyCategory}
        options={shelfOptions(categories)}
        onChange={(kategori) => set({ kategori })}
      />
      <FilterSelect
        label={words.state}
        value={search.status}
        everything={words.anyState}
        options={Object.entries(states.product)}
        onChange={(status) => set({ status })}
      />
      <ClearFilters isShown={KEYS.some((key) => search[key] !== undefined)} keys={KEYS} />
    </Filters>
  );
}

/** Asks before somebody walks away from prices that are not saved; another page of the same grid keeps them. */
function useLeaveWarning(isOn: boolean, question: string): void {
  useBlocker({
    shouldBlockFn: ({ current, next }) => isOn && current.pathname !== next.pathname && !window.confirm(question),
    enableBeforeUnload: isOn,
    disabled: !isOn,
  });
}

function raised(drafts: Drafts, rows: readonly GridRow[], { percent, step, columns }: Raise): Drafts {
  return rows.reduce<Drafts>(
    (all, row) =>
      columns.reduce<Drafts>((some, column) => {
        const price = row[column];
        return price === null ? some : written(some, row, column, cellText(raisedPrice(price, percent, step)));
      }, all),
    drafts,
  );
}

interface RowRefusal {
  readonly variantId: string;
  readonly problem: 'OUTDATED' | 'OUT_OF_RANGE' | 'MEMBER_ABOVE_PUBLIC' | 'TWICE' | 'UNKNOWN';
  readonly rowMessage: string;
  readonly publicPrice?: number | null;
  readonly memberPrice?: number | null;
}

function withRefusals(drafts: Drafts, refusals: readonly RowRefusal[]): Drafts {
  const next = new Map(drafts);
  for (const { variantId, problem, rowMessage, publicPrice, memberPrice } of refusals) {
    const draft = next.get(variantId);
    const now = publicPrice == null ? null : { publicPrice, memberPrice: memberPrice ?? null };
    if (draft) next.set(variantId, { ...draft, refusal: { problem, message: rowMessage, now } });
  }
  return next;
}
