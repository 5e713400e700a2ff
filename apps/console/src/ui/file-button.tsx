import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Fault, type Asker } from '../api/ask.js';
import { useSlug } from '../api/slug.js';
import { UploadRefused } from '../api/upload.js';
import { useCommonWords, useLocale } from '../words/index.js';

interface FileButtonProps {
  readonly label: string;
  /** Said while it is on its way. */
  readonly busyLabel: string;
  /** What it is about, for those who do not see where the button stands. */
  readonly about?: string;
  readonly isSmall?: boolean;
  readonly onSend: (asker: Asker, file: File) => Promise<unknown>;
  readonly onDone?: () => void;
}

/** Takes one paper, as PDF or picture, and sends it; says in its place why it was not taken. */
export function FileButton({ label, busyLabel, about, isSmall = false, onSend, onDone }: FileButtonProps) {
  const common = useCommonWords();
  const slug = useSlug();
  const { locale } = useLocale();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setBusy(true);
    setProblem(null);
    try {
      await onSend({ slug, locale }, file);
      await queries.invalidateQueries({ queryKey: [slug] });
      onDone?.();
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
    <>
      <label className={`button button-quiet file-button${isSmall ? ' button-small' : ''}`}>
        {isBusy ? busyLabel : label}
        {about !== undefined && <span className="unseen"> {about}</span>}
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
    </>
  );
}
