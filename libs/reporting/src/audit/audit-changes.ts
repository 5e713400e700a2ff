import { isUuid } from '@lumbung/kernel';
import { hidesSecret, withoutPersonalNumbers } from './audit-secrets.js';
import type { AuditChange } from './audit.schema.js';

/** Nobody reads on: a list of hundreds of goods stands in its own document. */
export const MOST_CHANGES = 60;

type Facts = ReadonlyMap<string, unknown>;

/**
 * What changed, field by field, with the value before and after as text; what stayed is left out. Parts of parts are
 * named by a path, lists of things counted from one: `lines.1.quantity`. Secrets have no value, numbers of persons are masked.
 */
export function changesOf(before: unknown, after: unknown): AuditChange[] {
  const [was, is] = [factsOf(before), factsOf(after)];
  const changes: AuditChange[] = [];
  for (const field of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(field), is.get(field)];
    if (textOf(old) === textOf(now)) continue;
    const isHidden = [old, now].some((value) => hidesSecret(field, value));
    changes.push({
      field,
      before: isHidden ? null : shown(field, old),
      after: isHidden ? null : shown(field, now),
      isHidden,
    });
  }
  return changes;
}

/** Everything of a thing that is no thing itself, by its path. */
function factsOf(thing: unknown, path = '', facts = new Map<string, unknown>()): Facts {
  if (isPlain(thing)) {
    if (path !== '') facts.set(path, thing);
    return facts;
  }
  const parts = Array.isArray(thing)
    ? thing.map((part, index) => [String(index + 1), part] as const)
    : Object.entries(thing as object);
  for (const [name, part] of parts) {
    if (name !== '__typename') factsOf(part, path === '' ? name : `${path}.${name}`, facts);
  }
  return facts;
}

/** A list of plain values is one value: the roles of a person, the days of a week. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (Array.isArray(value) && value.every(isScalar));
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function shown(field: string, value: unknown): string | null {
  const text = textOf(value);
  return text === null || typeof value === 'boolean' ? text : withoutPersonalNumbers(field, text);
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String).join(', ');
  return String(value);
}

/** Ids that stand in the changes, to be told by the names of their things. */
export function idsIn(changes: readonly AuditChange[]): string[] {
  return changes.flatMap(({ before, after }) => [...partsOf(before), ...partsOf(after)]).filter((part) => isUuid(part));
}

/** The same with names in the place of the ids one knows. */
export function named(change: AuditChange, names: ReadonlyMap<string, string>): AuditChange {
  const withNames = (text: string | null) =>
    text === null
      ? null
      : partsOf(text)
          .map((part) => names.get(part) ?? part)
          .join(', ');
  return { ...change, before: withNames(change.before), after: withNames(change.after) };
}

function partsOf(text: string | null): string[] {
  return text?.split(', ') ?? [];
}
