import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskCancelMemberImportDocument,
  DeskStartMemberImportDocument,
  DeskUndoMemberImportDocument,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Section } from '../../ui/page.js';
import { ActNotice } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import type { FoundImport } from './member-import.js';
import { isOfTerms } from './kind.js';
import { useMemberImportWords } from './words.js';

interface PartProps {
  readonly found: FoundImport;
}

/** It came to a halt; started again it goes on where it stopped. */
export function Halted({ found }: PartProps) {
  const words = useMemberImportWords();
  const format = useFormat();
  const act = useAct(DeskStartMemberImportDocument);
  const cutOverOn = found.cutOverOn;
  return (
    <Section title={words.stopped}>
      <div className="notice notice-bad">
        <p>{found.problem}</p>
        <p>{words.progress(format.count(found.progress.done), format.count(found.progress.total))}</p>
      </div>
      <ActNotice act={act} />
      {cutOverOn != null && (
        <button
          type="button"
          className="button"
          aria-busy={act.isBusy}
          onClick={() => void act.run({ importId: found.id, cutOverOn, skipsWrongRows: true })}
        >
          {words.again}
        </button>
      )}
    </Section>
  );
}

export function Over({ found }: PartProps) {
  const words = useMemberImportWords();
  const format = useFormat();
  const here = useHere();
  const done = format.count(found.progress.done);
  if (found.state !== 'DONE') {
    return (
      <div className="notice notice-warn">
        <p>{found.state === 'UNDONE' ? words.undoneText(found.undoneBy ?? '') : words.cancelledText(done)}</p>
      </div>
    );
  }
  return (
    <div className="notice notice-good" role="status">
      <p>
        <strong>{isOfTerms(found) ? words.doneTerms(done) : words.done(done)}</strong> {words.doneNext}
      </p>
      <p className="file-links">
        <Link to={here('/akuntansi/saldo-awal')} className="button">
          {words.toOpening}
        </Link>
        <Link to={here('/anggota')} className="button button-quiet">
          {words.toMembers}
        </Link>
      </p>
    </div>
  );
}

export function CancelButton({ found }: PartProps) {
  const words = useMemberImportWords();
  const tell = useToast();
  const [isAsking, setAsking] = useState(false);
  const act = useAct(DeskCancelMemberImportDocument, {
    onDone: () => {
      setAsking(false);
      tell(words.cancelled);
    },
  });
  if (!['CHECKED', 'RUNNING', 'STOPPED'].includes(found.state)) return null;
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setAsking(true)}>
        {words.cancel}
      </button>
      {isAsking && (
        <ActDialog
          title={words.cancel}
          consequence={found.state === 'CHECKED' ? words.cancelChecked : words.cancelConsequence}
          submit={words.cancel}
          isDanger
          act={act}
          onSubmit={() => void act.run({ importId: found.id })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Another person than the one who started it takes all balances back, while nothing moved. */
export function UndoButton({ found }: PartProps) {
  const words = useMemberImportWords();
  const tell = useToast();
  const [isAsking, setAsking] = useState(false);
  const act = useAct(DeskUndoMemberImportDocument, {
    onDone: () => {
      setAsking(false);
      tell(words.undoneToast);
    },
  });
  if (!found.canBeUndone) return null;
  const setsClasses = found.columns.some(({ field }) => field === 'MANDATORY_CLASS');
  const beside = isOfTerms(found) ? ` ${words.undoTerms}` : setsClasses ? ` ${words.undoClasses}` : '';
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setAsking(true)}>
        {words.undo}
      </button>
      {isAsking && (
        <ActDialog
          title={words.undo}
          consequence={`${words.undoConsequence}${beside}`}
          submit={words.undo}
          isDanger
          act={act}
          reason={{ label: words.undoReason, isRequired: true }}
          onSubmit={(reason) => void act.run({ importId: found.id, reason: reason.slice(0, 100) })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
