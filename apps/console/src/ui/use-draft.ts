import { useState } from 'react';

/** What a person is writing: begins as a copy, and knows whether it has been touched. */
export function useDraft<Draft extends object>(initial: () => Draft) {
  const [saved, setSaved] = useState(initial);
  const [draft, setDraft] = useState(saved);
  return {
    draft,
    isTouched: draft !== saved,
    set:
      <Key extends keyof Draft>(key: Key) =>
      (value: Draft[Key]) =>
        setDraft((old) => ({ ...old, [key]: value })),
    change: (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part })),
    /** What is written now is what the house has; or begins anew from there. */
    keep: (next: Draft = draft) => {
      setSaved(next);
      setDraft(next);
    },
  };
}

/** An empty text is the absence of one: null clears a field in the house. */
export function textOrNull(text: string): string | null {
  return text.trim() || null;
}
