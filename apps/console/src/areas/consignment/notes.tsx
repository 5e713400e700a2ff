import { Link } from '@tanstack/react-router';
import type { ConsignmentNoteKind, ConsignmentNoteState } from '@lumbung/web-api';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { NoteList } from '../../ui/consignment/note-table.js';
import { useConsignmentWords } from '../../ui/consignment/words.js';
import { CountTabs, Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { useCommonWords } from '../../words/index.js';

/** The board: what has been announced and waits to be counted, what is done. */
export function NotesPage() {
  const words = useConsignmentWords();
  const common = useCommonWords();
  const here = useHere();
  const can = useCan();
  const set = useFilters();
  const { status, jenis } = useSearchWords<'status' | 'jenis'>();
  // Whoever opens the board wants to see what is to be counted.
  const state = status === 'semua' ? undefined : ((status as ConsignmentNoteState | undefined) ?? 'DRAFT');
  return (
    <Page
      title={words.notes}
      lead={words.notesLead}
      actions={
        can('consignment.deliver') && (
          <>
            <Link to={here('/toko/penjual/titipan/baru')} className="button">
              <Icon name="plus" /> {words.newDelivery}
            </Link>
            <Link
              to={here('/toko/penjual/titipan/baru')}
              search={{ jenis: 'RETURN' } as never}
              className="button button-quiet"
            >
              {words.newReturn}
            </Link>
          </>
        )
      }
    >
      <CountTabs
        label={words.state}
        value={status}
        onChange={(next) => set({ status: next })}
        tabs={[
          { value: undefined, label: words.states.DRAFT },
          { value: 'DONE', label: words.states.DONE },
          { value: 'CANCELLED', label: words.states.CANCELLED },
          { value: 'semua', label: common.all },
        ]}
      />
      <Filters label={words.filters}>
        <FilterSelect
          label={words.kind}
          value={jenis}
          everything={words.anyKind}
          options={Object.entries(words.kinds)}
          onChange={(next) => set({ jenis: next })}
        />
      </Filters>
      <NoteList filter={{ state, kind: jenis as ConsignmentNoteKind | undefined }} />
    </Page>
  );
}
