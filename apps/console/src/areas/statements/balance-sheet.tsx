import { Link } from '@tanstack/react-router';
import { businessDateOf, dateParts, isBusinessDate, type BusinessDate } from '@lumbung/kernel';
import { DeskBalanceSheetDocument, DeskBookYearsDocument, type DeskBalanceSheetQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { StatementFiles } from '../../ui/files/statement-files.js';
import { Filters, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { DayFilter } from '../../ui/period-filter.js';
import { Empty, Loaded } from '../../ui/states.js';
import { wholeOf } from '../../ui/whole-of.js';
import { StatementTable } from './statement-table.js';
import { StatementTabs } from './statement-tabs.js';
import { useStatementWords } from './words.js';

type Sheet = DeskBalanceSheetQuery['balanceSheet'];

/** Neraca at any day, beside the same day of the year before. */
export function BalanceSheetPage() {
  const words = useStatementWords();
  const format = useFormat();
  const set = useFilters();
  const { tanggal } = useSearchWords<'tanggal'>();
  const asOf = isBusinessDate(tanggal) ? tanggal : undefined;
  const query = useAsk(DeskBalanceSheetDocument, { asOf }, { keepsPrevious: true });
  return (
    <Page
      title={words.kinds.neraca}
      lead={query.data && words.sheetLead(format.longDay(query.data.balanceSheet.asOf))}
      actions={<StatementFiles kind="balance-sheet" asked={{ asOf }} />}
    >
      <StatementTabs />
      <Filters label={words.asOf}>
        <DayFilter label={words.asOf} value={asOf ?? format.today()} onChange={(day) => set({ tanggal: day })} />
      </Filters>
      <Loaded query={query} lines={12}>
        {({ balanceSheet }) =>
          balanceSheet.sections.every(({ lines }) => lines.length === 0) && balanceSheet.openResult === 0 ? (
            <Empty title={words.nothing}>{words.nothingText}</Empty>
          ) : (
            <SheetTable sheet={balanceSheet} />
          )
        }
      </Loaded>
    </Page>
  );
}

/** Where the result that is not closed yet begins: with the first year that is open, or the year of the day itself. */
function useOpenSince(asOf: BusinessDate): BusinessDate {
  const years = useAsk(DeskBookYearsDocument, {}).data?.bookYears ?? [];
  const year = dateParts(asOf).year;
  const first = Math.min(year, ...years.filter(({ isClosed }) => !isClosed).map((one) => one.year));
  return businessDateOf({ year: first, month: 1, day: 1 });
}

function SheetTable({ sheet }: { readonly sheet: Sheet }) {
  const words = useStatementWords();
  const format = useFormat();
  const here = useHere();
  const search = { laporan: 'phu', dari: useOpenSince(sheet.asOf), sampai: sheet.asOf };
  const open = {
    label: words.openResult,
    amount: sheet.openResult,
    compared: sheet.comparedOpenResult,
    link: (
      <Link to={here('/akuntansi/laporan')} search={search as never}>
        {words.openResult}
      </Link>
    ),
  };
  const hasOpen = open.amount !== 0 || open.compared !== 0;
  const groups = sheet.sections.map((section) => {
    const withOpen = section.key === 'EQUITY' && hasOpen ? open : { amount: 0, compared: 0 };
    return {
      ...section,
      more: section.key === 'EQUITY' && hasOpen ? [open] : [],
      total: {
        label: words.total(section.label),
        amount: section.total + withOpen.amount,
        compared: section.comparedTotal + withOpen.compared,
      },
    };
  });
  return (
    <>
      {sheet.difference !== 0 ? (
        <div className="notice notice-bad" role="alert">
          <p>{words.difference(format.money(sheet.difference))}</p>
        </div>
      ) : (
        <p className="balanced">
          <span className="stamp stamp-good" aria-hidden="true">
            ✓
          </span>
          <span>{words.balanced}</span>
        </p>
      )}
      <StatementTable
        caption={words.kinds.neraca}
        now={format.day(sheet.asOf)}
        then={format.day(sheet.comparedAsOf)}
        groups={groups}
        period={{ from: wholeOf(sheet.asOf).dari, to: sheet.asOf }}
        totals={[
          { label: words.totalAssets, amount: sheet.totalAssets, compared: sheet.comparedTotalAssets },
          {
            label: words.totalBoth,
            amount: sheet.totalLiabilities + sheet.totalEquity,
            compared: sheet.comparedTotalLiabilities + sheet.comparedTotalEquity,
          },
        ]}
      />
    </>
  );
}
