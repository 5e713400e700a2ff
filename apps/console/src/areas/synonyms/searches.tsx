import { useState } from 'react';
import { DeskRemoveSynonymsDocument, DeskSearchesDocument, type DeskSearchesQuery } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { Page, Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useCommonWords } from '../../words/index.js';
import { SynonymsDialog } from './synonyms-dialog.js';
import { useSynonymsWords } from './words.js';

type Group = DeskSearchesQuery['synonyms'][number];
type Past = DeskSearchesQuery['pastSearches']['nodes'][number];
type Open = { readonly kind: 'save' | 'remove'; readonly group: Group | null; readonly word?: string } | null;

const nameOf = ({ words }: Group) => words.join(' = ');

/** What was looked for in the shop, and the cooperative's own synonyms. */
export function SearchesPage() {
  const words = useSynonymsWords();
  const can = useCan();
  const set = useFilters();
  const search = useSearchWords<'hasil' | 'setelah' | 'sebelum'>();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const query = useAsk(
    DeskSearchesDocument,
    { withoutHits: search.hasil === 'tidak', ...pageOf(search) },
    { keepsPrevious: true },
  );
  const mayEdit = can('catalog.edit');
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded query={query}>
        {({ synonyms, pastSearches: { nodes, pageInfo } }) => (
          <>
            <Section title={words.past} note={words.pastNote}>
              <CountTabs
                label={words.past}
                value={search.hasil}
                onChange={(hasil) => set({ hasil })}
                tabs={[
                  { value: undefined, label: words.everything },
                  { value: 'tidak', label: words.onlyMissed },
                ]}
              />
              {nodes.length === 0 ? (
                <Empty title={words.pastEmpty}>{words.pastEmptyText}</Empty>
              ) : (
                <>
                  <PastTable
                    rows={nodes}
                    isStale={query.isPlaceholderData}
                    onSynonym={mayEdit ? (word) => setOpen({ kind: 'save', group: null, word }) : undefined}
                  />
                  <Pager pageInfo={pageInfo} />
                </>
              )}
            </Section>
            <Section
              title={words.synonyms}
              note={words.synonymsNote}
              actions={
                mayEdit && (
                  <button
                    type="button"
                    className="button button-quiet button-small"
                    onClick={() => setOpen({ kind: 'save', group: null })}
                  >
                    {words.add}
                  </button>
                )
              }
            >
              {synonyms.length === 0 ? (
                <Empty title={words.empty}>{words.emptyText}</Empty>
              ) : (
                <Groups groups={synonyms} onOpen={mayEdit ? setOpen : undefined} />
              )}
            </Section>
          </>
        )}
      </Loaded>
      {open?.kind === 'save' && <SynonymsDialog group={open.group} word={open.word} onClose={close} />}
      {open?.kind === 'remove' && open.group !== null && <RemoveDialog group={open.group} onClose={close} />}
    </Page>
  );
}

interface PastTableProps {
  readonly rows: readonly Past[];
  readonly isStale: boolean;
  readonly onSynonym?: (word: string) => void;
}

function PastTable({ rows, isStale, onSynonym }: PastTableProps) {
  const words = useSynonymsWords();
  const format = useFormat();
  return (
    <Table<Past>
      caption={words.past}
      rows={rows}
      keyOf={(row) => row.words}
      isStale={isStale}
      columns={[
        { key: 'words', head: words.words, cell: (row) => <strong>{row.words}</strong> },
        { key: 'searches', head: words.searches, isNumber: true, cell: (row) => format.count(row.searches) },
        {
          key: 'hits',
          head: words.hits,
          isNumber: true,
          cell: (row) => (row.hits === 0 ? words.nothing : format.count(row.hits)),
        },
        { key: 'last', head: words.lastOn, isTight: true, cell: (row) => format.day(row.lastOn) },
        {
          key: 'synonym',
          head: '',
          isNumber: true,
          cell: (row) =>
            onSynonym && (
              <button
                type="button"
                className="button-text"
                aria-label={words.makeSynonymFor(row.words)}
                onClick={() => onSynonym(row.words)}
              >
                {words.makeSynonym}
              </button>
            ),
        },
      ]}
    />
  );
}

function Groups({ groups, onOpen }: { readonly groups: readonly Group[]; readonly onOpen?: (open: Open) => void }) {
  const words = useSynonymsWords();
  const common = useCommonWords();
  return (
    <ul>
      {groups.map((group) => (
        <li key={group.id} className="tree-line">
          <span>{nameOf(group)}</span>
          {onOpen && (
            <span className="row-tools">
              <button
                type="button"
                className="button-text"
                aria-label={words.edit(nameOf(group))}
                onClick={() => onOpen({ kind: 'save', group })}
              >
                {common.edit}
              </button>
              <button
                type="button"
                className="button-text"
                aria-label={words.remove(nameOf(group))}
                onClick={() => onOpen({ kind: 'remove', group })}
              >
                {common.remove}
              </button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function RemoveDialog({ group, onClose }: { readonly group: Group; readonly onClose: () => void }) {
  const words = useSynonymsWords();
  const common = useCommonWords();
  const act = useAct(DeskRemoveSynonymsDocument, { onDone: onClose });
  return (
    <ActDialog
      title={words.remove(nameOf(group))}
      consequence={words.removeConsequence}
      submit={common.remove}
      isDanger
      act={act}
      onSubmit={() => void act.run({ synonymGroupId: group.id })}
      onClose={onClose}
    />
  );
}
