import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { DeskRemoveDocumentDocument, type DocumentKind } from '@lumbung/web-api';
import { Fault } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { uploadDocument, UploadRefused } from '../../api/upload.js';
import { useAct } from '../../api/use-act.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { PaperList, type Paper } from '../../ui/papers.js';
import { Section } from '../../ui/page.js';
import { useCommonWords, useLocale } from '../../words/index.js';
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
  const slug = useSlug();
  const { locale } = useLocale();
  const queries = useQueryClient();
  const [kind, setKind] = useState<DocumentKind>('DEED_OF_ESTABLISHMENT');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setBusy(true);
    setProblem(null);
    try {
      await uploadDocument({ slug, locale }, kind, file);
      await queries.invalidateQueries({ queryKey: [slug] });
    } catch (error) {
      setProblem(
        error instanceof UploadRefused
          ? error.message
          : (common.faults[error instanceof Fault ? error.code : 'INTERNAL_SERVER_ERROR'] ?? null),
      );
    } finally {
      setBusy(false);
    }
  }
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
      <label className="button button-quiet file-button">
        {isBusy ? words.uploadingPaper : words.addPaper}
        <input
          type="file"
          className="unseen"
          accept="application/pdf,image/jpeg,image/png,image/webp"
          disabled={isBusy}
          onChange={(event) => {
            void send(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <p role="alert" className="field-error">
        {problem}
      </p>
    </div>
  );
}
