import { Link } from '@tanstack/react-router';
import { isBusinessDate } from '@lumbung/kernel';
import { DeskTrialBalanceDocument, type AccountClass, type DeskTrialBalanceQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { StatementFiles } from '../../ui/files/statement-files.js';
import { Filters, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { DayFilter } from '../../ui/period-filter.js';
import { Empty, Loaded } from '../../ui/states.js';
import { wholeOf } from '../../ui/whole-of.js';
import { useBooksWords } from './words.js';

type Balance = DeskTrialBalanceQuery['trialBalance'];

/** Neraca saldo: every account with its side, and the proof that both sides agree. */
export function TrialBalancePage() {
  const words = useBooksWords();
  const here = useHere();
  const format = useFormat();
  const set = useFilters();
  const { tanggal } = useSearchWords<'tanggal'>();
  const asOf = isBusinessDate(tanggal) ? tanggal : undefined;
  const query = useAsk(DeskTrialBalanceDocument, { asOf }, { keepsPrevious: true });
  return (
    <Page
      title={words.trialBalance}
      lead={query.data && words.trialLead(format.longDay(query.data.trialBalance.asOf))}
      actions={
        <>
          <StatementFiles kind="trial-balance" asked={{ asOf }} />
          <Link to={here('/akuntansi/saldo-awal')} className="button button-quiet">
            {words.openingBalances}
          </Link>
        </>
      }
    >
      <Filters label={words.asOf}>
        <DayFilter label={words.asOf} value={asOf ?? format.today()} onChange={(day) => set({ tanggal: day })} />
      </Filters>
      <Loaded query={query} lines={12}>
        {({ trialBalance, latestLedgerProof }) => (
          <>
            {trialBalance.difference !== 0 ? (
              <div className="notice notice-bad" role="alert">
                <p>{words.difference(format.money(trialBalance.difference))}</p>
              </div>
            ) : (
              trialBalance.lines.length > 0 && (
                <p className="balanced">
                  <span className="stamp stamp-good" aria-hidden="true">
                    ✓
                  </span>
                  <span>
                    {words.balanced}{' '}
                    {latestLedgerProof && (
                      <Link to={here('/akuntansi/bukti')}>
                        {(latestLedgerProof.isSound ? words.proof : words.proofBad)(
                          format.day(latestLedgerProof.businessDate),
                        )}
                      </Link>
                    )}
                  </span>
                </p>
              )
            )}
            {trialBalance.lines.length === 0 ? (
              <Empty title={words.noBalance} />
            ) : (
              <BalanceTable balance={trialBalance} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

const CLASSES: readonly AccountClass[] = ['ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE'];

function BalanceTable({ balance }: { readonly balance: Balance }) {
  const words = useBooksWords();
  const format = useFormat();
  const here = useHere();
  const shown = (amount: number) => (amount === 0 ? '' : format.money(amount));
  return (
    <div className="table-frame">
      <table className="table table-keep">
        <caption className="unseen">{words.trialBalance}</caption>
        <thead>
          <tr>
            <th scope="col">{words.account}</th>
            <th scope="col" className="number">
              {words.debit}
            </th>
            <th scope="col" className="number">
              {words.credit}
            </th>
          </tr>
        </thead>
        {CLASSES.map((accountClass) => {
          const lines = balance.lines.filter((line) => line.account.accountClass === accountClass);
          return (
            lines.length > 0 && (
              <tbody key={accountClass}>
                <tr className="group-row">
                  <th colSpan={3} scope="rowgroup">
                    {words.classes[accountClass]}
                  </th>
                </tr>
                {lines.map((line) => (
                  <tr key={line.account.id}>
                    <td>
                      <Link
                        to={here(`/akuntansi/buku-besar/${line.account.id}`)}
                        search={wholeOf(balance.asOf) as never}
                        className="account-no"
                      >
                        {line.account.number}
                      </Link>{' '}
                      {line.account.name}
                    </td>
                    <td className="number">{shown(line.debit)}</td>
                    <td className="number">{shown(line.credit)}</td>
                  </tr>
                ))}
              </tbody>
            )
          );
        })}
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className="number">{format.money(balance.totalDebit)}</td>
            <td className="number">{format.money(balance.totalCredit)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
