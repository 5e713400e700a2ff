import { useState } from 'react';
import {
  DeskManualJournalsDocument,
  type DeskManualJournalFragment,
  type ManualJournalForm,
  type ManualJournalState,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { ClearFilters, CountTabs, Filters, FilterSelect, SearchBox, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { DocumentSheet, STATE_TONES } from './document-sheet.js';
import { draftOf, type Draft } from './draft.js';
import { LimitDialog } from './manual-dialogs.js';
import { Templates } from './templates.js';
import { useManualWords } from './words.js';
import { WriteSheet } from './write-form.js';

type Row = DeskManualJournalFragment;
/** What is being written: a new one, one that begins from something, or another content of a document. */
type Writing = { readonly begins?: Draft; readonly document?: Row };

const TEMPLATES = 'templat';

/** Journals written by hand: what waits for whom, and the forms to write them. */
export function ManualPage() {
  const words = useManualWords();
  const format = useFormat();
  const set = useFilters();
  const can = useCan();
  const search = useSearchWords<'cari' | 'status' | 'bentuk' | 'setelah' | 'sebelum'>();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [isLimitOpen, setLimitOpen] = useState(false);
  const isTemplates = search.status === TEMPLATES;
  const filter = {
    states: search.status && !isTemplates ? [search.status as ManualJournalState] : undefined,
    forms: search.bentuk ? [search.bentuk as ManualJournalForm] : undefined,
    search: search.cari,
  };
  const query = useAsk(DeskManualJournalsDocument, { filter, ...pageOf(search) }, { keepsPrevious: true });
  const limit = query.data?.manualJournalSettings.fourEyesAbove ?? 0;
  const tabs = [
    { value: undefined, label: words.all },
    ...Object.entries(words.states).map(([value, label]) => ({ value, label })),
    ...(can('ledger.write') ? [{ value: TEMPLATES, label: words.templates }] : []),
  ];
  return (
    <Page
      title={words.manual}
      lead={limit > 0 ? words.leadLimit(format.money(limit)) : words.lead}
      actions={
        <>
          {can('ledger.settings') && (
            <button type="button" className="button button-quiet" onClick={() => setLimitOpen(true)}>
              {words.limit}
            </button>
          )}
          {can('ledger.write') && (
            <button type="button" className="button" onClick={() => setWriting({})}>
              {words.write}
            </button>
          )}
        </>
      }
    >
      <CountTabs
        label={words.status}
        tabs={tabs}
        value={search.status}
        onChange={(status) => set({ status, cari: undefined, bentuk: undefined })}
      />
      {isTemplates ? (
        <Templates onUse={(begins) => setWriting({ begins })} />
      ) : (
        <>
          <Filters label={words.filters}>
            <SearchBox label={words.search} value={search.cari ?? ''} onSearch={(cari) => set({ cari })} />
            <FilterSelect
              label={words.kind}
              value={search.bentuk}
              everything={words.all}
              options={Object.entries(words.forms)}
              onChange={(bentuk) => set({ bentuk })}
            />
            <ClearFilters isShown={Boolean(search.cari ?? search.bentuk)} keys={['cari', 'bentuk']} />
          </Filters>
          <Loaded query={query}>
            {({ manualJournals: { nodes, pageInfo, totalCount } }) =>
              nodes.length === 0 ? (
                <Empty title={search.cari || search.bentuk || search.status ? words.nothingFound : words.empty}>
                  {words.emptyText}
                </Empty>
              ) : (
                <>
                  <Documents rows={nodes} onEdit={(document) => setWriting({ begins: draftOf(document), document })} />
                  <Pager pageInfo={pageInfo} totalCount={totalCount} />
                </>
              )
            }
          </Loaded>
        </>
      )}
      {writing && <WriteSheet {...writing} onClose={() => setWriting(null)} />}
      {isLimitOpen && <LimitDialog limit={limit} onClose={() => setLimitOpen(false)} />}
    </Page>
  );
}

function Documents({ rows, onEdit }: { readonly rows: readonly Row[]; readonly onEdit: (row: Row) => void }) {
  const words = useManualWords();
  const format = useFormat();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = rows.find(({ id }) => id === openId);
  return (
    <>
      <Table<Row>
        caption={words.manual}
        rows={rows}
        keyOf={({ id }) => id}
        selected={openId}
        columns={[
          {
            key: 'number',
            head: words.number,
            isTight: true,
            cell: (row) => (
              <button type="button" className="button-text" onClick={() => setOpenId(row.id)}>
                {row.number}
              </button>
            ),
          },
          {
            key: 'text',
            head: words.text,
            cell: (row) => (
              <>
                {row.text}
                <span className="under">{words.forms[row.form]}</span>
              </>
            ),
          },
          {
            key: 'state',
            head: words.status,
            cell: (row) => <Badge tone={STATE_TONES[row.state]}>{words.states[row.state]}</Badge>,
          },
          {
            key: 'by',
            head: words.by,
            isWideOnly: true,
            cell: (row) => (
              <>
                {row.madeByName}
                <span className="under">{format.time(row.madeAt)}</span>
              </>
            ),
          },
          { key: 'amount', head: words.amount, isNumber: true, cell: (row) => format.money(row.amount) },
        ]}
      />
      {open && (
        <DocumentSheet document={open} onEdit={() => (setOpenId(null), onEdit(open))} onClose={() => setOpenId(null)} />
      )}
    </>
  );
}
