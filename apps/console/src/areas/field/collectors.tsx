import { useState } from 'react';
import { DeskCollectorsDocument, type DeskCollectorFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { Collections } from './collections.js';
import { CollectorDialog } from './collector-dialog.js';
import { Handovers } from './handovers.js';
import { RouteSheet } from './route-sheet.js';
import { useFieldWords } from './words.js';

/** Collectors, what they bring, and what came from the field: three parts of one page. */
export function CollectorsPage() {
  const words = useFieldWords();
  const can = useCan();
  const set = useFilters();
  const { bagian = '' } = useSearchWords<'bagian'>();
  const [changed, setChanged] = useState<DeskCollectorFragment | 'new' | null>(null);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        can('field.manage') && (
          <button type="button" className="button" onClick={() => setChanged('new')}>
            {words.add}
          </button>
        )
      }
    >
      <CountTabs
        label={words.parts}
        value={bagian}
        onChange={(part) => set({ bagian: part || undefined, keadaan: undefined })}
        tabs={[
          { value: '', label: words.collectors },
          { value: 'setoran', label: words.handovers },
          { value: 'lapangan', label: words.collections },
        ]}
      />
      {bagian === 'setoran' ? (
        <Handovers />
      ) : bagian === 'lapangan' ? (
        <Collections />
      ) : (
        <Collectors onChange={setChanged} />
      )}
      {changed && <CollectorDialog collector={changed === 'new' ? null : changed} onClose={() => setChanged(null)} />}
    </Page>
  );
}

function Collectors({ onChange }: { readonly onChange: (collector: DeskCollectorFragment) => void }) {
  const words = useFieldWords();
  const format = useFormat();
  const can = useCan();
  const [routed, setRouted] = useState<DeskCollectorFragment | null>(null);
  const query = useAsk(DeskCollectorsDocument, {});
  return (
    <Loaded query={query}>
      {({ fieldCollectors }) =>
        fieldCollectors.length === 0 ? (
          <Empty title={words.noCollectors}>{words.noCollectorsText}</Empty>
        ) : (
          <>
            <Table<DeskCollectorFragment>
              caption={words.title}
              rows={fieldCollectors}
              keyOf={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  head: words.name,
                  cell: (row) => (
                    <>
                      <strong>{row.name}</strong> {!row.isActive && <Badge>{words.inactive}</Badge>}
                      {row.refusedCount > 0 && <Badge tone="bad">{words.refused(row.refusedCount)}</Badge>}
                    </>
                  ),
                },
                { key: 'route', head: words.route, isTight: true, cell: (row) => words.members(row.memberCount) },
                {
                  key: 'carried',
                  head: words.carried,
                  isNumber: true,
                  total: format.money(fieldCollectors.reduce((sum, { carried }) => sum + carried, 0)),
                  cell: (row) => (
                    <>
                      <strong>{format.money(row.carried)}</strong>
                      <span className="under">{words.ofLimit(format.money(row.floatLimit))}</span>
                      {row.proposed > 0 && <span className="under">{words.waits(format.money(row.proposed))}</span>}
                    </>
                  ),
                },
                {
                  key: 'last',
                  head: words.lastReceived,
                  isTight: true,
                  cell: (row) => (row.lastReceivedAt ? format.time(row.lastReceivedAt) : words.never),
                },
                {
                  key: 'acts',
                  head: '',
                  cell: (row) =>
                    can('field.manage') && (
                      <>
                        <button
                          type="button"
                          className="button button-quiet button-small"
                          aria-label={`${words.setRoute}: ${row.name}`}
                          onClick={() => setRouted(row)}
                        >
                          {words.setRoute}
                        </button>{' '}
                        <button
                          type="button"
                          className="button button-quiet button-small"
                          aria-label={`${words.change}: ${row.name}`}
                          onClick={() => onChange(row)}
                        >
                          {words.change}
                        </button>
                      </>
                    ),
                },
              ]}
            />
            {routed && <RouteSheet collector={routed} onClose={() => setRouted(null)} />}
          </>
        )
      }
    </Loaded>
  );
}
