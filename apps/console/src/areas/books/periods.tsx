import { useState } from 'react';
import { dateParts, formatMonth } from '@lumbung/kernel';
import {
  DeskBookYearsDocument,
  DeskPeriodsDocument,
  DeskReopenPeriodDocument,
  type DeskPeriodsQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useLocale } from '../../words/index.js';
import { CloseMonth } from './close-month.js';
import { useBooksWords } from './words.js';
import { YearsSection } from './years.js';

type Row = DeskPeriodsQuery['periods'][number];

/** The months of a book year: closed in order, reopened in order, with a reason. */
export function PeriodsPage() {
  const words = useBooksWords();
  const format = useFormat();
  const set = useFilters();
  const { tahun } = useSearchWords<'tahun'>();
  const thisYear = dateParts(format.today()).year;
  const year = tahun === undefined ? undefined : Number(tahun);
  const query = useAsk(DeskPeriodsDocument, { year }, { keepsPrevious: true });
  // From the first year with journals on: what was booked there has to be closed before anything later.
  const known = useAsk(DeskBookYearsDocument, {}).data?.bookYears.map((one) => one.year) ?? [thisYear];
  const years = known.map((choice) => [String(choice), String(choice)] as const);
  return (
    <Page title={words.periods} lead={words.periodsLead}>
      <Filters label={words.year}>
        <FilterSelect
          label={words.year}
          value={tahun ?? String(thisYear)}
          options={years}
          onChange={(next) => set({ tahun: next })}
        />
      </Filters>
      <Loaded query={query}>{({ periods }) => <PeriodTable rows={periods} />}</Loaded>
      <YearsSection />
    </Page>
  );
}

function PeriodTable({ rows }: { readonly rows: readonly Row[] }) {
  const words = useBooksWords();
  const format = useFormat();
  const can = useCan();
  const { locale } = useLocale();
  const [open, setOpen] = useState<Row | null>(null);
  const monthOf = (row: Row) => formatMonth(row.from, locale);
  return (
    <>
      <Table<Row>
        caption={words.periods}
        rows={rows}
        keyOf={(row) => row.id}
        columns={[
          { key: 'month', head: words.month, cell: (row) => <strong>{monthOf(row)}</strong> },
          {
            key: 'state',
            head: words.status,
            cell: (row) => (
              <Badge tone={row.isClosed ? 'plain' : 'good'}>{row.isClosed ? words.closed : words.open}</Badge>
            ),
          },
          {
            key: 'by',
            head: words.by,
            cell: (row) =>
              row.isClosed && row.closedByName && row.closedAt
                ? words.closedBy(row.closedByName, format.time(row.closedAt))
                : '–',
          },
          { key: 'count', head: words.journalCount, isNumber: true, cell: (row) => format.count(row.journalCount) },
          {
            key: 'act',
            head: '',
            isNumber: true,
            cell: (row) =>
              can('ledger.close') &&
              row.from <= format.today() && (
                <button
                  type="button"
                  className="button-text"
                  aria-label={`${row.isClosed ? words.reopen : words.close}: ${monthOf(row)}`}
                  onClick={() => setOpen(row)}
                >
                  {row.isClosed ? words.reopen : words.close}
                </button>
              ),
          },
        ]}
      />
      {open !== null &&
        (open.isClosed ? (
          <Reopen row={open} month={monthOf(open)} onClose={() => setOpen(null)} />
        ) : (
          <CloseMonth periodId={open.id} month={monthOf(open)} onClose={() => setOpen(null)} />
        ))}
    </>
  );
}

interface DialogProps {
  readonly row: Row;
  readonly month: string;
  readonly onClose: () => void;
}

function Reopen({ row, month, onClose }: DialogProps) {
  const words = useBooksWords();
  const tell = useToast();
  const act = useAct(DeskReopenPeriodDocument, { onDone: () => (onClose(), tell(words.reopenDone)) });
  return (
    <ActDialog
      title={`${words.reopen}: ${month}`}
      consequence={words.reopenConsequence(month)}
      submit={words.reopen}
      act={act}
      reason={{ label: words.reason, isRequired: true }}
      onSubmit={(reason) => void act.run({ periodId: row.id, reason })}
      onClose={onClose}
    />
  );
}
