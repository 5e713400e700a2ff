import { DeskMoneyBoxesDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { CountTabs, Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { Page } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Matches } from './matches.js';
import { Matching } from './matching.js';
import { Reconciliation } from './reconciliation.js';
import { StatementList } from './statement-list.js';
import { StatementPage } from './statement.js';
import { useBankingWords } from './words.js';

type Part = keyof ReturnType<typeof useBankingWords>['parts'];

/** One bank account against its statements; one file where the address names it. */
export function BankStatementsPage() {
  const { berkas } = useSearchWords<'berkas'>();
  return berkas === undefined ? <OneBank /> : <StatementPage key={berkas} id={berkas} />;
}

function OneBank() {
  const words = useBankingWords();
  const here = useHere();
  const set = useFilters();
  const { akun, bagian } = useSearchWords<'akun' | 'bagian'>();
  const query = useAsk(DeskMoneyBoxesDocument, {});
  const banks = query.data?.moneyAccounts.filter(({ kind, account }) => kind === 'BANK' && account.isActive) ?? [];
  const accountId = akun ?? banks[0]?.id;
  const part: Part = bagian !== undefined && bagian in words.parts ? (bagian as Part) : 'cocokkan';
  return (
    <Page title={words.statements} lead={words.lead} back={{ to: here('/akuntansi/kas-bank'), label: words.accounts }}>
      <Filters label={words.account}>
        <FilterSelect
          label={words.account}
          value={accountId}
          options={banks.map(({ id, account }) => [id, `${account.number} ${account.name}`] as const)}
          onChange={(next) => set({ akun: next })}
        />
      </Filters>
      <CountTabs
        label={words.part}
        tabs={(Object.keys(words.parts) as Part[]).map((key) => ({
          value: key === 'cocokkan' ? undefined : key,
          label: words.parts[key],
        }))}
        value={part === 'cocokkan' ? undefined : part}
        onChange={(next) => set({ bagian: next })}
      />
      <Loaded query={query}>
        {() =>
          accountId === undefined ? (
            <Empty title={words.noBank}>{words.noBankText}</Empty>
          ) : part === 'berkas' ? (
            <StatementList accountId={accountId} />
          ) : part === 'sudah' ? (
            <Matches accountId={accountId} />
          ) : part === 'rekonsiliasi' ? (
            <Reconciliation accountId={accountId} />
          ) : (
            <Matching key={accountId} accountId={accountId} />
          )
        }
      </Loaded>
    </Page>
  );
}
