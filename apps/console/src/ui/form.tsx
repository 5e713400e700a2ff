import {
  createContext,
  useContext,
  useEffect,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Fault } from '../api/ask.js';
import type { Refusal } from '../api/use-act.js';
import { useCommonWords } from '../words/index.js';
import { FaultNotice } from './states.js';

type Problems = Readonly<Record<string, string>>;
const ProblemsContext = createContext<Problems>({});

export function useProblem(name: string): string | undefined {
  return useContext(ProblemsContext)[name];
}

interface FormProps {
  readonly onSubmit: () => void;
  readonly act?: { readonly refusal: Refusal | null; readonly fault: Fault | null; readonly isBusy: boolean };
  readonly submit: string;
  readonly isDanger?: boolean;
  readonly isQuiet?: boolean;
  readonly isDisabled?: boolean;
  readonly onCancel?: () => void;
  /** Beside the button: what will come of it. */
  readonly consequence?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A form that says in one place what is wrong and leads there: empty fields and unreadable values before sending, the
 * house's refusal after it. Ctrl+Enter sends.
 */
export function Form({
  onSubmit,
  act,
  submit,
  isDanger,
  isQuiet,
  isDisabled,
  onCancel,
  consequence,
  children,
}: FormProps) {
  const words = useCommonWords();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [missing, setMissing] = useState<Problems>({});
  const refused: Problems = act?.refusal?.field ? problemAt(act.refusal.field, act.refusal.message) : {};
  const hasTrouble = Object.keys(missing).length > 0 || act?.refusal != null || act?.fault != null;

  useEffect(() => {
    if (hasTrouble) summary.current?.focus();
  }, [hasTrouble, act?.refusal, act?.fault, missing]);

  function send(event: FormEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const problems = problemsIn(form.current, words.required);
    setMissing(problems);
    if (Object.keys(problems).length === 0 && act?.isBusy !== true) onSubmit();
  }

  return (
    <form
      ref={form}
      noValidate
      className="form"
      onSubmit={send}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && event.ctrlKey && form.current?.requestSubmit()}
    >
      {hasTrouble && (
        <div ref={summary} tabIndex={-1} className="trouble">
          {act?.fault != null ? (
            <FaultNotice fault={act.fault} />
          ) : (
            <div className="notice notice-bad" role="alert">
              <p>{act?.refusal?.message ?? words.errorTitle}</p>
              {Object.keys(missing).length > 0 && (
                <ul>
                  {Object.entries(missing).map(([name, problem]) => (
                    <li key={name}>
                      <button type="button" className="button-text" onClick={() => focusOn(form.current, name)}>
                        {labelOf(form.current, name)}: {problem}
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          )}
        </div>
      )}
      <ProblemsContext value={{ ...missing, ...refused }}>{children}</ProblemsContext>
      <div className="form-end">
        {consequence !== undefined && <div className="consequence">{consequence}</div>}
        <button
          type="submit"
          className={isDanger ? 'button button-danger' : isQuiet ? 'button button-quiet' : 'button'}
          disabled={isDisabled}
          aria-busy={act?.isBusy}
        >
          {act?.isBusy ? words.loading : submit}
        </button>
        {onCancel !== undefined && (
          <button type="button" className="button button-quiet" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

/** The field a refusal names: `lines.2.unitCost` is called `unitCost2` where a form has several lines. */
function problemAt(path: string, message: string): Problems {
  const steps = path.split('.');
  const name = steps.at(-1) ?? path;
  const index = steps.at(-2) ?? '';
  return { [/^\d+$/.test(index) ? name + index : name]: message };
}

/** Required fields left empty, and fields that say of themselves that they cannot be read. */
function problemsIn(form: HTMLFormElement | null, required: string): Problems {
  const problems: Record<string, string> = {};
  for (const element of form?.elements ?? []) {
    const field = element as HTMLInputElement;
    if (field.name === '' || field.disabled) continue;
    const isEmpty = field.type === 'checkbox' ? !field.checked : field.value.trim() === '';
    if (field.required && isEmpty) problems[field.name] ??= required;
    if (field.dataset.problem) problems[field.name] = field.dataset.problem;
  }
  return problems;
}

function focusOn(form: HTMLFormElement | null, name: string): void {
  (form?.elements.namedItem(name) as HTMLElement | null)?.focus();
}

function labelOf(form: HTMLFormElement | null, name: string): string {
  const field = form?.elements.namedItem(name);
  return (
    (field instanceof HTMLElement && 'labels' in field && (field as HTMLInputElement).labels?.[0]?.dataset.label) ||
    name
  );
}
