import { useState } from 'react';
import { DeskRemoveDocumentDocument, type DocumentKind } from '@lumbung/web-api';
import { uploadDocument } from '../../api/upload.js';
import { useAct } from '../../api/use-act.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { FileButton } from '../../ui/file-button.js';
import { PaperList, type Paper } from '../../ui/papers.js';
import { Section } from '../../ui/page.js';
import { useCommonWords } from '../../words/index.js';
import type { Profile } from './profile.js';
import { useSettingsWords } from './words.js';

/** The papers a council checks: sent one by one, kept by the house, opened only by those who may. */
export function Papers({ profile, isLocked }: { readonly profile: Profile; readonly isLocked: boolean }) {
  const words = useSettingsWords();
  const [removed, setRemoved] = useState<Paper | null>(null);
  const act = useAct(DeskRemoveDocumentDocument, { onDone: () => setRemoved(null) });
  const papers = profile.registration?.documents ?? [];
  return (
    <Section title={words.papers} note={words.papersHint}>
      {papers.length === 0 ? (
        <p className="hint">{words.noPapers}</p>
      ) : (
        <PaperList papers={papers} onRemove={isLocked ? undefined : setRemoved} removeLabel={words.removePaper} />
      )}
      <PaperPicker />
      {removed !== null && (
        <ActDialog
          title={words.removePaper(removed.fileName)}
          consequence={words.removeConsequence(removed.fileName)}
          submit={words.removePaper('').trim()}
          isDanger
          act={act}
          onSubmit={() => void act.run({ documentId: removed.id })}
          onClose={() => setRemoved(null)}
        />
      )}
    </Section>
  );
}

function PaperPicker() {
  const words = useSettingsWords();
  const common = useCommonWords();
  const [kind, setKind] = useState<DocumentKind>('DEED_OF_ESTABLISHMENT');
  return (
    <div className="paper-picker">
      <div className="filter">
        <label htmlFor="paper-kind">{words.paperKind}</label>
        <select
          id="paper-kind"
          className="input"
          value={kind}
          onChange={(event) => setKind(event.target.value as DocumentKind)}
        >
          {Object.entries(common.documents).map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <FileButton
        label={words.addPaper}
        busyLabel={words.uploadingPaper}
        onSend={(asker, file) => uploadDocument(asker, kind, file)}
      />
    </div>
  );
}
