import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskBookYearsDocument,
  DeskCloseYearDocument,
  DeskReopenYearDocument,
  type DeskBookYearsQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useBooksWords } from './words.js';

type Row = DeskBookYearsQuery['bookYears'][number];

/** The book years: closed in order into their surplus, the last one opened again with a reason. */
export function YearsSection() {
  const words = useBooksWords();
  const query = useAsk(DeskBookYearsDocument, {});
  return (
    <Section title={words.bookYears} note={words.bookYearsNote}>
      <Loaded query={query} lines={3}>
        {({ bookYears }) => <YearTable rows={bookYears} />}
      </Loaded>
    </Section>
  );
}

function YearTable({ rows }: { readonly rows: readonly Row[] }) {
  const words = useBooksWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  const [open, setOpen] = useState<Row | null>(null);
  return (
    <>
      <Table<Row>
        caption={words.bookYears}
        rows={rows}
        keyOf={({ year }) => String(year)}
        columns={[
          { key: 'year', head: words.year, cell: ({ year }) => <strong>{year}</strong> },
          {
            key: 'state',
            head: words.status,
            cell: (row) => (
              <>
                <Badge tone={row.isClosed ? 'plain' : row.canClose ? 'wait' : 'good'}>
                  {row.isClosed ? words.closed : row.canClose ? words.readyToClose : words.open}
                </Badge>
                {!row.isClosed && row.openMonths > 0 && (
                  <span className="under">{words.openMonths(format.count(row.openMonths))}</span>
                )}
              </>
            ),
          },
          {
            key: 'by',
            head: words.by,
            cell: (row) =>
              row.closedByName && row.closedAt ? words.closedBy(row.closedByName, format.time(row.closedAt)) : '–',
          },
          {
            key: 'result',
            head: words.surplus,
            isNumber: true,
            cell: (row) => {
              if (row.result == null) return '–';
              const amount = format.money(row.result);
              return row.journalId ? <Link to={here(`/akuntansi/jurnal/${row.journalId}`)}>{amount}</Link> : amount;
            },
          },
          {
            key: 'act',
            head: '',
            isNumber: true,
            cell: (row) =>
              can('ledger.close') &&
              (row.canClose || row.canReopen) && (
                <button
                  type="button"
                  className="button-text"
                  aria-label={`${row.canClose ? words.closeYear : words.reopenYear}: ${row.year}`}
                  onClick={() => setOpen(row)}
                >
                  {row.canClose ? words.closeYear : words.reopenYear}
                </button>
              ),
          },
        ]}
      />
      {open && <YearDialog row={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function YearDialog({ row, onClose }: { readonly row: Row; readonly onClose: () => void }) {
  const words = useBooksWords();
  const tell = useToast();
  const { year, canClose } = row;
  const close = useAct(DeskCloseYearDocument, { onDone: () => (onClose(), tell(words.closeYearDone(year))) });
  const reopen = useAct(DeskReopenYearDocument, { onDone: () => (onClose(), tell(words.reopenYearDone(year))) });
  return canClose ? (
    <ActDialog
      title={`${words.closeYear}: ${year}`}
      consequence={words.closeYearConsequence(year)}
      submit={words.closeYear}
      act={close}
      onSubmit={() => void close.run({ year })}
      onClose={onClose}
    />
  ) : (
    <ActDialog
      title={`${words.reopenYear}: ${year}`}
      consequence={words.reopenYearConsequence(year)}
      submit={words.reopenYear}
      act={reopen}
      reason={{ label: words.reason, isRequired: true }}
      onSubmit={(reason) => void reopen.run({ year, reason })}
      onClose={onClose}
    />
  );
}
