import { Link } from '@tanstack/react-router';
import type { DeskAuditQuery } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { Fact, Facts } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { Table } from '../../ui/table.js';
import { useSpoken } from './spoken.js';
import { useAuditWords } from './words.js';

export type Entry = DeskAuditQuery['auditEntries']['nodes'][number];
type Change = Entry['changes'][number];

/** One record: who, what, why, and each field as it was beside what it became. */
export function EntrySheet({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const words = useAuditWords();
  const spoken = useSpoken();
  const format = useFormat();
  return (
    <Sheet title={spoken.action(entry.action)} lead={words.entry(entry.id)} onClose={onClose}>
      <Facts>
        <Fact label={words.at}>{format.time(entry.at)}</Fact>
        <Fact label={words.who}>{spoken.actor(entry.actor)}</Fact>
        <Fact label={spoken.subject(entry.subject)}>{entry.subjectLabel}</Fact>
        <Fact label={words.reason}>{entry.reason && spoken.reason(entry.reason)}</Fact>
      </Facts>
      <p className="sheet-actions">
        <Link
          to="."
          search={{ jenis: entry.subject, hal: entry.subjectId } as never}
          className="button button-quiet button-small"
        >
          {words.aboutThis}
        </Link>
        <Link to="." search={{ oleh: entry.actor.key } as never} className="button button-quiet button-small">
          {words.byThem}
        </Link>
      </p>
      <section className="sheet-part">
        <h3 className="rule">{words.changes}</h3>
        {entry.changes.length === 0 ? (
          <p className="hint">{words.noChanges}</p>
        ) : (
          <Table<Change>
            caption={words.changes}
            rows={entry.changes}
            keyOf={({ field }) => field}
            columns={[
              { key: 'field', head: words.field, cell: ({ field }) => spoken.field(field) },
              { key: 'before', head: words.before, cell: (change) => <Value change={change} text={change.before} /> },
              {
                key: 'after',
                head: words.after,
                cell: (change) => (
                  <strong>
                    <Value change={change} text={change.after} />
                  </strong>
                ),
              },
            ]}
          />
        )}
        {entry.isCut && <p className="hint">{words.cut}</p>}
      </section>
    </Sheet>
  );
}

function Value({ change, text }: { readonly change: Change; readonly text: string | null }) {
  const words = useAuditWords();
  const spoken = useSpoken();
  if (change.isHidden) return <em>{words.hidden}</em>;
  return <>{text === null ? '–' : spoken.value(change.field, text)}</>;
}
