import { addDays, startOfDay, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { connectionFrom, currentTenant, sliceOf, TenantDatabase, type PageArgs } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { changesOf, idsIn, MOST_CHANGES, named } from './audit-changes.js';
import { NAMES_OF } from './audit-names.js';
import { CHOICES, PAGES, type Road } from './audit-pages.js';
import { withoutNumbers } from './audit-secrets.js';
import type {
  AuditActor,
  AuditChange,
  AuditChoices,
  AuditEntry,
  AuditEntryConnection,
  AuditFilter,
} from './audit.schema.js';

interface Row {
  readonly seq: number;
  readonly at: Date;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  readonly actorKey: string;
  readonly actorKind: string;
  readonly actorName: string | null;
}

/** What was done in the cooperative, for those who look over its shoulder. It reads and writes nothing. */
@Injectable()
export class AuditTrailService {
  constructor(private readonly db: TenantDatabase) {}

  /**
   * Writes of the current cooperative, newest first: who, what, to which thing, why, and field by field from what to what.
   * Days are the cooperative's own. Two statements, however long the page: the records, and the names of all things on it.
   * Throws BAD_USER_INPUT for a page that cannot be. Source: the audit of the supervisors (pengawas), UU 25/1992 article 39.
   */
  async entries(page: PageArgs, filter: AuditFilter | null | undefined): Promise<AuditEntryConnection> {
    const slice = sliceOf(page, 1);
    const statement = PAGES[roadOf(filter)][slice.backward ? 'backward' : 'forward'];
    const rows = await this.db.read<Row>(statement, [...valuesOf(filter), slice.key?.[0] ?? null, slice.limit]);
    const all = rows.map((row) => ({ row, changes: changesOf(row.before, row.after) }));
    const shown = all.map(({ row, changes }) => ({ row, changes: changes.slice(0, MOST_CHANGES), of: changes.length }));
    const names = await this.namesOf(shown);
    const entries = shown.map(({ row, changes, of }): AuditEntry => ({
      id: String(row.seq),
      at: row.at.toISOString(),
      actor: { key: row.actorKey, kind: row.actorKind, name: row.actorName },
      action: row.action,
      subject: kindOf(row.subject),
      subjectId: row.subjectId,
      subjectLabel: names.get(row.subjectId) ?? ownName(changes),
      reason: row.reason === null ? null : withoutNumbers(row.reason),
      changes: changes.map((change) => named(change, names)),
      isCut: of > changes.length,
    }));
    return connectionFrom(entries, slice, ({ id }) => [Number(id)]);
  }

  /** Actions, kinds of things and actors that occur, for filters; one statement that costs as much as there are of them. */
  async choices(): Promise<AuditChoices> {
    const row = await this.db.readRow<{ actions: string[]; subjects: string[]; actors: AuditActor[] }>(CHOICES);
    const { actions = [], subjects = [], actors = [] } = row ?? {};
    return { actions, actors, subjects: [...new Set(subjects.map(kindOf))].sort() };
  }

  private async namesOf(
    shown: readonly { readonly row: Row; readonly changes: readonly AuditChange[] }[],
  ): Promise<ReadonlyMap<string, string>> {
    const ids = new Set(shown.flatMap(({ row, changes }) => [row.subjectId, ...idsIn(changes)]));
    if (ids.size === 0) return new Map();
    const names = await this.db.read<{ id: string; name: string }>(NAMES_OF, [[...ids]]);
    return new Map(names.map(({ id, name }) => [id, name]));
  }
}

function roadOf(filter: AuditFilter | null | undefined): Road {
  if (filter?.subjectId) return filter.subject ? 'thing' : 'id';
  if (filter?.actor) return 'actor';
  return filter?.action ? 'action' : 'all';
}

function valuesOf(filter: AuditFilter | null | undefined): unknown[] {
  const zone = currentTenant().timeZone as CooperativeTimeZone;
  const startOf = (day: BusinessDate | null | undefined) => (day ? startOfDay(day, zone) : null);
  const { from, to } = filter?.writtenOn ?? {};
  return [
    ...[startOf(from), startOf(to && addDays(to, 1))],
    ...[filter?.actor ?? null, filter?.action ?? null],
    ...[filter?.subject ? spellingsOf(filter.subject) : null, filter?.subjectId ?? null],
  ];
}

/** Domains wrote the same kind as `Member`, `member` or, for papers, `RECEIPT`; records are never edited, so all are read. */
function kindOf(subject: string): string {
  return subject === subject.toUpperCase() ? subject.toLowerCase() : subject.charAt(0).toLowerCase() + subject.slice(1);
}

function spellingsOf(kind: string): string[] {
  return [...new Set([kind, kind.charAt(0).toUpperCase() + kind.slice(1), kind.toUpperCase()])];
}

const OWN_NAMES = ['name', 'fullName', 'number', 'certificateNo', 'fileName', 'label'];

/** What a thing that is gone, or has no register, was called in the record itself. */
function ownName(changes: readonly AuditChange[]): string | null {
  for (const own of OWN_NAMES) {
    const change = changes.find(({ field }) => field === own);
    if (change) return change.after ?? change.before;
  }
  return null;
}
