import { isBusinessDate } from '@lumbung/kernel';
import { DeskResultStatementDocument, type DeskResultStatementQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { StatementFiles } from '../../ui/files/statement-files.js';
import { Filters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { PeriodFilter } from '../../ui/period-filter.js';
import { Empty, Loaded } from '../../ui/states.js';
import { StatementTable, type Group } from './statement-table.js';
import { StatementTabs } from './statement-tabs.js';
import { useStatementWords } from './words.js';

type Statement = DeskResultStatementQuery['resultStatement'];

/** PHU of any period: business with members and with others apart, beside the same period a year before. */
export function ResultStatementPage() {
  const words = useStatementWords();
  const format = useFormat();
  const search = useSearchWords<'dari' | 'sampai'>();
  const from = isBusinessDate(search.dari) ? search.dari : undefined;
  const to = isBusinessDate(search.sampai) ? search.sampai : undefined;
  const query = useAsk(
    DeskResultStatementDocument,
    { period: from || to ? { from, to } : undefined },
    { keepsPrevious: true },
  );
  const statement = query.data?.resultStatement;
  return (
    <Page
      title={words.kinds.phu}
      lead={statement && words.resultLead(format.day(statement.from), format.day(statement.to))}
      actions={<StatementFiles kind="result-statement" asked={{ from, to }} />}
    >
      <StatementTabs />
      <Filters label={words.period}>
        <PeriodFilter from={from ?? statement?.from} to={to ?? statement?.to} />
      </Filters>
      <Loaded query={query} lines={12}>
        {({ resultStatement }) =>
          resultStatement.parts.every(({ income, expenses }) => income.length + expenses.length === 0) ? (
            <Empty title={words.nothing}>{words.nothingText}</Empty>
          ) : (
            <PartsTable statement={resultStatement} />
          )
        }
      </Loaded>
    </Page>
  );
}

function PartsTable({ statement }: { readonly statement: Statement }) {
  const words = useStatementWords();
  const format = useFormat();
  const groups = statement.parts
    .filter(({ income, expenses }) => income.length + expenses.length > 0)
    .flatMap((part): Group[] => [
      { key: `${part.business}-income`, label: `${part.label}: ${words.income.toLowerCase()}`, lines: part.income },
      {
        key: `${part.business}-expenses`,
        label: `${part.label}: ${words.expenses.toLowerCase()}`,
        lines: part.expenses,
      },
      {
        key: part.business,
        label: part.label,
        lines: [],
        more: [
          { label: words.total(words.income), amount: part.totalIncome, compared: part.comparedTotalIncome },
          { label: words.total(words.expenses), amount: part.totalExpenses, compared: part.comparedTotalExpenses },
          { label: words.partResult(part.label), amount: part.result, compared: part.comparedResult },
        ],
      },
    ]);
  return (
    <StatementTable
      caption={words.kinds.phu}
      now={`${format.day(statement.from)} – ${format.day(statement.to)}`}
      then={`${format.day(statement.comparedFrom)} – ${format.day(statement.comparedTo)}`}
      groups={groups}
      period={{ from: statement.from, to: statement.to }}
      totals={[{ label: words.result, amount: statement.result, compared: statement.comparedResult }]}
    />
  );
}
