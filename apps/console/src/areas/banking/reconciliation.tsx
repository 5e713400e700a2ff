import { isBusinessDate } from '@lumbung/kernel';
import { DeskBankReconciliationDocument, type DeskBankReconciliationQuery } from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { Filters, useFilters } from '../../ui/filters.js';
import { Section } from '../../ui/page.js';
import { DayFilter } from '../../ui/period-filter.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useBankingWords } from './words.js';

type Report = DeskBankReconciliationQuery['bankReconciliation'];

/** From the balance of the books to that of the bank, for any day. */
export function Reconciliation({ accountId }: { readonly accountId: string }) {
  const words = useBankingWords();
  const format = useFormat();
  const set = useFilters();
  const slug = useSlug();
  const { tanggal } = useSearchWords<'tanggal'>();
  const on = isBusinessDate(tanggal) ? tanggal : undefined;
  const query = useAsk(DeskBankReconciliationDocument, { accountId, on }, { keepsPrevious: true });
  const file = (kind: string) =>
    documentHref(`/bank-reconciliations/${accountId}/${kind}${on ? `?on=${on}` : ''}`, slug);
  return (
    <>
      <Filters label={words.asOf}>
        <DayFilter label={words.asOf} value={on ?? format.today()} onChange={(day) => set({ tanggal: day })} />
      </Filters>
      <p className="file-links">
        <a className="button button-quiet" href={file('pdf')} download>
          {words.pdf}
        </a>
        <a className="button button-quiet" href={file('xlsx')} download>
          {words.xlsx}
        </a>
      </p>
      <Loaded query={query} lines={8}>
        {({ bankReconciliation }) => (
          <>
            <Verdict report={bankReconciliation} />
            <Reckoning report={bankReconciliation} />
            <OpenThen report={bankReconciliation} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Verdict({ report: { difference } }: { readonly report: Report }) {
  const words = useBankingWords();
  const format = useFormat();
  if (difference === null)
    return (
      <div className="notice notice-warn">
        <p>{words.noBankBalance}</p>
      </div>
    );
  return difference === 0 ? (
    <p className="balanced">
      <span className="stamp stamp-good" aria-hidden="true">
        ✓
      </span>
      <span>{words.agrees}</span>
    </p>
  ) : (
    <div className="notice notice-bad" role="alert">
      <p>{words.differs(format.money(difference))}</p>
    </div>
  );
}

function Reckoning({ report }: { readonly report: Report }) {
  const words = useBankingWords();
  const format = useFormat();
  const rows: [string, number | null, boolean][] = [
    [words.bookBalance, report.bookBalance, true],
    [words.bookedIn, -report.bookedIn, false],
    [words.bookedOut, report.bookedOut, false],
    [words.statedIn, report.statedIn, false],
    [words.statedOut, -report.statedOut, false],
    [words.expected, report.expectedBalance, true],
    [words.stated, report.bankBalance, true],
    [words.difference, report.difference, true],
  ];
  return (
    <div className="table-frame">
      <table className="table table-keep">
        <caption className="unseen">{words.reckoning}</caption>
        <tbody>
          {rows.map(([label, amount, isStrong]) => (
            <tr key={label}>
              <th scope="row" className={isStrong ? undefined : 'plain'}>
                {label}
              </th>
              <td className="number">
                {amount === null ? '–' : isStrong ? <strong>{format.money(amount)}</strong> : format.money(amount)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OpenThen({ report }: { readonly report: Report }) {
  const words = useBankingWords();
  const format = useFormat();
  const lines = report.openLines.map(({ id, onDay, text, amount, statementNumber }) => ({
    id,
    day: onDay,
    text,
    amount,
    number: statementNumber,
  }));
  const postings = report.openPostings.map(({ id, bookedOn, text, amount, journalNumber }) => ({
    id,
    day: bookedOn,
    text,
    amount,
    number: journalNumber,
  }));
  const table = (caption: string, rows: typeof lines) =>
    rows.length > 0 && (
      <Section title={caption}>
        <Table<(typeof lines)[number]>
          caption={caption}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            { key: 'day', head: words.day, isTight: true, cell: ({ day }) => format.day(day) },
            {
              key: 'text',
              head: words.text,
              cell: ({ text, number }) => (
                <>
                  {text}
                  <span className="under">{number}</span>
                </>
              ),
            },
            { key: 'amount', head: words.amount, isNumber: true, cell: ({ amount }) => format.money(amount) },
          ]}
        />
      </Section>
    );
  return (
    <>
      {table(words.bookSide(format.count(report.openPostingCount)), postings)}
      {table(words.bankSide(format.count(report.openLineCount)), lines)}
    </>
  );
}
