import { useState } from 'react';
import { Fault, type Asker } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { UploadRefused } from '../../api/upload.js';
import { useCommonWords, useLocale } from '../../words/index.js';
import { Icon } from '../icons.js';

interface BringListProps {
  readonly label: string;
  /** Said while it is on its way. */
  readonly busyLabel: string;
  /** Where a list may also be pasted: words for the field and its button. */
  readonly paste?: { readonly title: string; readonly label: string; readonly hint: string; readonly send: string };
  readonly onSend: (asker: Asker, file: File) => Promise<unknown>;
}

/** Takes one list as Excel, CSV or pasted text, and sends it; says in its place why it was not taken. */
export function BringList({ label, busyLabel, paste, onSend }: BringListProps) {
  const { faults } = useCommonWords();
  const slug = useSlug();
  const { locale } = useLocale();
  const [isBusy, setBusy] = useState(false);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function bring(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setBusy(true);
    setProblem(null);
    try {
      await onSend({ slug, locale }, file);
      setText('');
    } catch (error) {
      const code = error instanceof Fault ? error.code : 'INTERNAL_SERVER_ERROR';
      setProblem(error instanceof UploadRefused ? error.message : (faults[code] ?? faults.INTERNAL_SERVER_ERROR ?? ''));
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      {problem !== null && (
        <div className="notice notice-bad" role="alert">
          <p>{problem}</p>
        </div>
      )}
      <p className="file-links">
        <label className="button file-button" aria-busy={isBusy}>
          <Icon name="up" /> {isBusy ? busyLabel : label}
          <input
            type="file"
            className="unseen"
            accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            disabled={isBusy}
            onChange={(event) => {
              void bring(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
      </p>
      {paste !== undefined && (
        <details className="paste">
          <summary>{paste.title}</summary>
          <div className="field">
            <label htmlFor="pasted">{paste.label}</label>
            <textarea
              id="pasted"
              className="input"
              rows={6}
              aria-describedby="pasted-hint"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <div id="pasted-hint" className="hint">
              {paste.hint}
            </div>
          </div>
          <button
            type="button"
            className="button button-quiet"
            disabled={isBusy || text.trim() === ''}
            onClick={() => void bring(new File([text], 'tempelan.csv', { type: 'text/csv' }))}
          >
            {paste.send}
          </button>
        </details>
      )}
      <p role="status" className="unseen">
        {isBusy ? busyLabel : ''}
      </p>
    </>
  );
}
