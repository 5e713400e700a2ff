import type { FoundImport } from './member-import.js';
import { useMemberImportWords } from './words.js';

/** Where one stands: file, columns, check, post. */
export function Steps({ found }: { readonly found: FoundImport }) {
  const words = useMemberImportWords();
  const at = found.state !== 'CHECKED' ? 3 : found.problem ? 1 : 2;
  const isOver = ['DONE', 'UNDONE', 'CANCELLED'].includes(found.state);
  return (
    <ol className="import-steps" aria-label={words.steps}>
      {words.stepNames.map((name, n) => {
        const isDone = n < at || isOver;
        return (
          <li
            key={name}
            className={isDone ? 'done' : undefined}
            aria-current={n === at && !isOver ? 'step' : undefined}
          >
            {name}
            {isDone && <span className="unseen"> ({words.stepDone})</span>}
          </li>
        );
      })}
    </ol>
  );
}
