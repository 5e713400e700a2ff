import { Link } from '@tanstack/react-router';
import { DeskNotesDocument, type ConsignmentNoteFilter, type DeskNoteRowFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { Badge, type Tone } from '../badges.js';
import { pageOf, Pager } from '../pager.js';
import { Empty, Loaded } from '../states.js';
import { Table } from '../table.js';
import { useConsignmentWords } from './words.js';

export const NOTE_TONES: Record<DeskNoteRowFragment['state'], Tone> = { DRAFT: 'wait', DONE: 'good', CANCELLED: 'bad' };

/** Delivery and return notes, page by page. */
export function NoteList({ filter }: { readonly filter: ConsignmentNoteFilter }) {
  const words = useConsignmentWords();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskNotesDocument, { filter, ...pageOf(search) }, { keepsPrevious: true });
  return (
    <Loaded query={query}>
      {({ consignmentNotes: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <Empty title={words.notesEmpty}>{words.notesEmptyText}</Empty>
        ) : (
          <>
            <NoteTable rows={nodes} isStale={query.isPlaceholderData} />
            <Pager pageInfo={pageInfo} />
          </>
        )
      }
    </Loaded>
  );
}

function NoteTable({ rows, isStale }: { readonly rows: readonly DeskNoteRowFragment[]; readonly isStale: boolean }) {
  const words = useConsignmentWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<DeskNoteRowFragment>
      caption={words.notes}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'number',
          head: words.number,
          isTight: true,
          cell: (row) => (
            <Link to={here(`/toko/penjual/titipan/${row.id}`)} className="row-link">
              {row.number}
            </Link>
          ),
        },
        { key: 'kind', head: words.kind, cell: (row) => words.kinds[row.kind] },
        { key: 'seller', head: words.seller, cell: (row) => row.sellerName },
        {
          key: 'state',
          head: words.state,
          cell: (row) => <Badge tone={NOTE_TONES[row.state]}>{row.stateLabel}</Badge>,
        },
        {
          key: 'drafted',
          head: words.drafted,
          cell: (row) => (
            <>
              {format.time(row.draftedAt)}
              <span className="under">{row.isBySeller ? words.bySeller : row.draftedByName}</span>
            </>
          ),
        },
        {
          key: 'decided',
          head: words.decided,
          isTight: true,
          isWideOnly: true,
          cell: (row) => (row.decidedAt ? format.time(row.decidedAt) : '–'),
        },
      ]}
    />
  );
}
