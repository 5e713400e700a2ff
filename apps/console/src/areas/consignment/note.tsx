import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskCancelNoteDocument,
  DeskHandBackDocument,
  DeskNoteDocument,
  type DeskNoteFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { NOTE_TONES } from '../../ui/consignment/note-table.js';
import { useConsignmentWords } from '../../ui/consignment/words.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { AcceptForm } from './accept-form.js';
import { NoteLines } from './note-lines.js';

/** One note: counted in, handed back, or cancelled. */
export function NotePage() {
  const words = useConsignmentWords();
  const common = useCommonWords();
  const here = useHere();
  const id = useIdInAddress();
  const query = useAsk(DeskNoteDocument, { id });
  const note = query.data?.consignmentNote;
  return (
    <Page
      title={note ? words.noteTitle(words.kindTitles[note.kind], note.number) : words.notes}
      badge={note && <Badge tone={NOTE_TONES[note.state]}>{note.stateLabel}</Badge>}
      lead={note?.sellerName}
      back={{ to: here('/toko/penjual/titipan'), label: words.notes }}
      actions={note?.state === 'DRAFT' && <Cancel note={note} />}
    >
      <Loaded query={query}>
        {({ consignmentNote }) =>
          consignmentNote ? <Whole note={consignmentNote} /> : <Empty title={common.faults.NOT_FOUND ?? ''} />
        }
      </Loaded>
    </Page>
  );
}

function Whole({ note }: { readonly note: DeskNoteFragment }) {
  const words = useConsignmentWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  const isOpen = note.state === 'DRAFT' && can('consignment.deliver');
  return (
    <>
      <Facts>
        <Fact label={words.seller}>
          <Link to={here(`/toko/penjual/${note.sellerId}`)}>{note.sellerName}</Link>
        </Fact>
        <Fact label={words.drafted}>
          {words.decidedBy(note.draftedByName, format.time(note.draftedAt))}
          {note.isBySeller && <span className="under">{words.bySeller}</span>}
        </Fact>
        {note.reason && <Fact label={words.reason}>{words.reasons[note.reason]}</Fact>}
        {note.text && <Fact label={words.text}>{note.text}</Fact>}
        {note.decidedAt && note.decidedByName && (
          <Fact label={note.state === 'CANCELLED' ? words.states.CANCELLED : words.decided}>
            {words.decidedBy(note.decidedByName, format.time(note.decidedAt))}
            {note.cancelReason && <span className="under">{note.cancelReason}</span>}
          </Fact>
        )}
      </Facts>
      {isOpen && note.kind === 'DELIVERY' ? (
        <AcceptForm note={note} />
      ) : (
        <Section title={words.product}>
          <NoteLines note={note} />
          {isOpen && <HandBack note={note} />}
        </Section>
      )}
    </>
  );
}

function HandBack({ note }: { readonly note: DeskNoteFragment }) {
  const words = useConsignmentWords();
  const tell = useToast();
  const [isAsking, setAsking] = useState(false);
  const act = useAct(DeskHandBackDocument, {
    onDone: ({ number }) => {
      tell(words.handedBack(number));
      setAsking(false);
    },
  });
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {words.handBack}
      </button>
      {isAsking && (
        <ActDialog
          title={`${words.handBack}: ${note.sellerName}`}
          consequence={words.handBackConsequence}
          submit={words.handBack}
          act={act}
          onSubmit={() => void act.run({ noteId: note.id })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function Cancel({ note }: { readonly note: DeskNoteFragment }) {
  const words = useConsignmentWords();
  const tell = useToast();
  const [isAsking, setAsking] = useState(false);
  const act = useAct(DeskCancelNoteDocument, {
    onDone: () => {
      tell(words.cancelled);
      setAsking(false);
    },
  });
  if (!useCan()('consignment.deliver')) return null;
  return (
    <>
      <button type="button" className="button button-danger" onClick={() => setAsking(true)}>
        {words.cancelNote}
      </button>
      {isAsking && (
        <ActDialog
          title={`${words.cancelNote} ${note.number}`}
          consequence={words.cancelConsequence}
          submit={words.cancelNote}
          isDanger
          act={act}
          reason={{ label: words.cancelReason, isRequired: false }}
          onSubmit={(reason) => void act.run({ noteId: note.id, reason: reason || null })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
