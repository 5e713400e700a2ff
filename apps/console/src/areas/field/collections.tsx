import { DeskCollectionsDocument, type CollectionState, type DeskCollectionFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useFieldWords } from './words.js';

const TONES: Record<CollectionState, Tone> = { POSTED: 'good', REFUSED: 'bad', WITHDRAWN: 'plain' };
const EVERY = 'SEMUA';

/** What came from the phones; refused ones first when there are any is what the office looks for. */
export function Collections() {
  const words = useFieldWords();
  const format = useFormat();
  const set = useFilters();
  const search = useSearchWords<'keadaan' | 'setelah' | 'sebelum'>();
  const state = search.keadaan ?? EVERY;
  const query = useAsk(
    DeskCollectionsDocument,
    { state: state === EVERY ? undefined : (state as CollectionState), ...pageOf(search) },
    { keepsPrevious: true },
  );
  return (
    <>
      <CountTabs
        label={words.state}
        value={state}
        onChange={(keadaan) => set({ keadaan: keadaan === EVERY ? undefined : keadaan })}
        tabs={[
          { value: EVERY, label: words.every },
          ...Object.entries(words.collectionStates).map(([value, label]) => ({ value, label })),
        ]}
      />
      {state === 'REFUSED' && <p className="hint">{words.refusedLead}</p>}
      <Loaded query={query}>
        {({ fieldCollections: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.noCollections}>{words.noCollectionsText}</Empty>
          ) : (
            <>
              <Table<DeskCollectionFragment>
                caption={words.collections}
                rows={nodes}
                keyOf={({ id }) => id}
                isStale={query.isPlaceholderData}
                columns={[
                  { key: 'at', head: words.collectedAt, isTight: true, cell: (row) => format.time(row.collectedAt) },
                  {
                    key: 'member',
                    head: words.memberHead,
                    cell: (row) => (
                      <>
                        {row.memberName}
                        <span className="under">{`${row.memberNo} · ${row.accountNumber}`}</span>
                      </>
                    ),
                  },
                  { key: 'collector', head: words.collector, cell: (row) => row.collectorName },
                  {
                    key: 'receipt',
                    head: words.receipt,
                    isTight: true,
                    cell: (row) => row.receiptNumber ?? row.provisionalNumber,
                  },
                  { key: 'amount', head: words.amount, isNumber: true, cell: (row) => format.money(row.amount) },
                  {
                    key: 'state',
                    head: words.state,
                    cell: (row) => (
                      <>
                        <Badge tone={TONES[row.state]}>{words.collectionStates[row.state]}</Badge>
                        {row.reason && <span className="under">{row.reason}</span>}
                      </>
                    ),
                  },
                ]}
              />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
