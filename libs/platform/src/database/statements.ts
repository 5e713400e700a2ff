/** One SQL text sent to PostgreSQL, as specs and the benchmark count them. */
export interface SentStatement {
  readonly text: string;
  /** Which pool sent it: the run-time role's name. */
  readonly role: string;
  /** What was bound to $1, $2 …; absent for transaction control. */
  readonly values?: readonly unknown[];
}

type Listener = (statement: SentStatement) => void;
const listeners = new Set<Listener>();

/** Hears every statement of this process until the returned function is called. For specs and measurements. */
export function listenToStatements(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function statementSent(text: string, role: string, values?: readonly unknown[]): void {
  if (listeners.size > 0) for (const listener of listeners) listener({ text, role, values });
}

const names = new Map<string, string>();

/** The name under which a hand-written text is prepared once per connection. */
export function preparedName(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `s${names.size}`;
    names.set(text, name);
  }
  return name;
}
