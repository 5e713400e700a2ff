import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import {
  DeskDeletePriceListDocument,
  DeskPriceListDocument,
  DeskPriceListExportDocument,
  DeskUpdatePriceListDocument,
  type DeskPriceListFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { CheckField } from '../../ui/fields.js';
import { ExportButton } from '../../ui/files/export-button.js';
import { Filters, SearchBox, useFilters } from '../../ui/filters.js';
import { Fact, Facts, Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { EntryDialog, type EntryOf } from './entry-dialog.js';
import { EntryTable } from './entry-table.js';
import { PriceListDialog } from './price-list-dialog.js';
import { PriceListBadge, useDays } from './price-lists.js';
import { usePricesWords } from './words.js';

type Open = 'edit' | 'turn' | 'delete' | null;

/** One price list: for whom and when, and its prices with what makes some of them pointless. */
export function PriceListPage() {
  const words = usePricesWords();
  const common = useCommonWords();
  const here = useHere();
  const id = useIdInAddress();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<'cari' | 'tanpa-guna' | 'setelah' | 'sebelum'>();
  const onlyConflicts = search['tanpa-guna'] === 'ya';
  const isFiltered = onlyConflicts || search.cari !== undefined;
  const [open, setOpen] = useState<Open>(null);
  const [entry, setEntry] = useState<EntryOf | 'new' | null>(null);
  const filter = { search: search.cari, onlyConflicts };
  const query = useAsk(DeskPriceListDocument, { id, filter, ...pageOf(search) }, { keepsPrevious: true });
  const file = useAsk(DeskPriceListExportDocument, { id, filter }, { keepsPrevious: true });
  const list = query.data?.priceList ?? undefined;
  const add = can('catalog.price') && (
    <button type="button" className="button" onClick={() => setEntry('new')}>
      {words.addEntry}
    </button>
  );
  return (
    <Page
      title={list?.name ?? words.list}
      badge={list && <PriceListBadge state={list.state} />}
      back={{ to: here('/toko/harga/daftar'), label: words.listsTitle }}
      actions={
        list && (
          <>
            <ExportButton query={file} of={({ priceListExport }) => priceListExport} />
            {can('catalog.price') && <ListActions list={list} onOpen={setOpen} />}
            {add}
          </>
        )
      }
    >
      <Loaded query={query}>
        {({ priceList, priceListEntries: { nodes, pageInfo, totalCount } }) =>
          !priceList ? (
            <Empty title={common.faults.NOT_FOUND ?? ''} />
          ) : (
            <>
              <ListFacts list={priceList} />
              <Filters label={words.filters}>
                <SearchBox label={words.entrySearch} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
                <CheckField
                  name="onlyConflicts"
                  label={words.onlyConflicts}
                  isChecked={onlyConflicts}
                  onChange={(isOn) => set({ 'tanpa-guna': isOn ? 'ya' : undefined })}
                />
              </Filters>
              {nodes.length === 0 ? (
                <Empty title={isFiltered ? words.nothingFound : words.noEntries} action={!isFiltered && add}>
                  {isFiltered ? undefined : words.noEntriesText}
                </Empty>
              ) : (
                <>
                  <EntryTable
                    rows={nodes}
                    isStale={query.isPlaceholderData}
                    onEdit={can('catalog.price') ? setEntry : undefined}
                  />
                  <Pager pageInfo={pageInfo} totalCount={totalCount} />
                </>
              )}
            </>
          )
        }
      </Loaded>
      {list && <Dialogs list={list} open={open} onClose={() => setOpen(null)} />}
      {list && entry !== null && (
        <EntryDialog list={list} of={entry === 'new' ? null : entry} onClose={() => setEntry(null)} />
      )}
    </Page>
  );
}

function ListActions({
  list,
  onOpen,
}: {
  readonly list: DeskPriceListFragment;
  readonly onOpen: (open: Open) => void;
}) {
  const words = usePricesWords();
  return (
    <>
      {!list.isActive && (
        <button type="button" className="button button-quiet" onClick={() => onOpen('delete')}>
          {words.remove}
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={() => onOpen('turn')}>
        {list.isActive ? words.turnOff : words.turnOn}
      </button>
      <button type="button" className="button button-quiet" onClick={() => onOpen('edit')}>
        {words.edit}
      </button>
    </>
  );
}

function ListFacts({ list }: { readonly list: DeskPriceListFragment }) {
  const words = usePricesWords();
  const format = useFormat();
  const daysOf = useDays();
  return (
    <Facts>
      <Fact label={words.audience}>{words.audiences[list.audience]}</Fact>
      <Fact label={words.days}>{daysOf(list)}</Fact>
      <Fact label={words.entryCount}>{words.prices(format.count(list.entryCount))}</Fact>
    </Facts>
  );
}

interface DialogsProps {
  readonly list: DeskPriceListFragment;
  readonly open: Open;
  readonly onClose: () => void;
}

function Dialogs({ list, open, onClose }: DialogsProps) {
  const words = usePricesWords();
  const format = useFormat();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const turn = useAct(DeskUpdatePriceListDocument, {
    onDone: ({ isActive }) => {
      onClose();
      tell(isActive ? words.turnedOn : words.turnedOff);
    },
  });
  const remove = useAct(DeskDeletePriceListDocument, {
    onDone: () => {
      tell(words.removed);
      void navigate({ to: here('/toko/harga/daftar') });
    },
  });
  if (open === 'edit') return <PriceListDialog list={list} onClose={onClose} />;
  if (open === 'turn') {
    return (
      <ActDialog
        title={list.isActive ? words.turnOff : words.turnOn}
        consequence={list.isActive ? words.turnOffConsequence : words.turnOnConsequence(format.count(list.entryCount))}
        submit={list.isActive ? words.turnOff : words.turnOn}
        act={turn}
        onSubmit={() => void turn.run({ priceListId: list.id, isActive: !list.isActive })}
        onClose={onClose}
      />
    );
  }
  if (open !== 'delete') return null;
  return (
    <ActDialog
      title={words.remove}
      consequence={words.removeConsequence(list.name)}
      submit={words.remove}
      isDanger
      act={remove}
      onSubmit={() => void remove.run({ priceListId: list.id })}
      onClose={onClose}
    />
  );
}
