import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskSavingsAccountDocument, type SavingsAccountRowFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { Fact, Facts, Page } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useCommonWords } from '../../words/index.js';
import { BookDialog } from './book-dialog.js';
import { CloseDialog } from './close-dialog.js';
import { HoldDialog, Holds } from './holds.js';
import { MandatoryYear } from './mandatory-year.js';
import { Passbook } from './passbook.js';
import { AccountState } from './savings.js';
import { StateDialog, type NextState } from './state-dialog.js';
import { StatementDialog } from './statement-dialog.js';
import { useMandatoryWords, useSavingsWords } from './words.js';

type Account = SavingsAccountRowFragment;
type Open = 'book' | 'statement' | 'hold' | 'close' | NextState | null;

/** One savings account: what is on it, its passbook line by line, what is held, and what can be done with it. */
export function SavingsAccountPage() {
  const words = useSavingsWords();
  const common = useCommonWords();
  const here = useHere();
  const [open, setOpen] = useState<Open>(null);
  const query = useAsk(DeskSavingsAccountDocument, { id: useIdInAddress() });
  const account = query.data?.savingsAccount;
  return (
    <Page
      title={account ? `${account.number} · ${account.memberName}` : words.title}
      badge={account && <AccountState state={account.state} />}
      lead={account && [account.product.name, account.label].filter(Boolean).join(' · ')}
      back={{ to: here('/simpanan'), label: words.title }}
      actions={account && <Steps account={account} onOpen={setOpen} />}
    >
      <Loaded query={query}>
        {({ savingsAccount }) =>
          savingsAccount ? <Whole account={savingsAccount} /> : <Empty title={common.faults.NOT_FOUND ?? ''} />
        }
      </Loaded>
      {account && <Dialogs account={account} open={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function Dialogs({
  account,
  open,
  onClose,
}: {
  readonly account: Account;
  readonly open: Open;
  readonly onClose: () => void;
}) {
  switch (open) {
    case null:
      return null;
    case 'book':
      return <BookDialog accountId={account.id} onClose={onClose} />;
    case 'statement':
      return <StatementDialog accountId={account.id} onClose={onClose} />;
    case 'hold':
      return <HoldDialog account={account} onClose={onClose} />;
    case 'close':
      return <CloseDialog account={account} onClose={onClose} />;
    default:
      return <StateDialog account={account} next={open} onClose={onClose} />;
  }
}

/** What can be done now: each step only where the account and the person allow it. */
function Steps({ account, onOpen }: { readonly account: Account; readonly onOpen: (open: Open) => void }) {
  const words = useSavingsWords();
  const here = useHere();
  const can = useCan();
  const { state, product, number } = account;
  const isTeller = can('savings.teller');
  const isShare = product.family === 'PRINCIPAL' || product.family === 'MANDATORY';
  const quiet = (label: string, open: Open) => (
    <button type="button" className="button button-quiet" onClick={() => onOpen(open)}>
      {label}
    </button>
  );
  return (
    <>
      {quiet(words.statement, 'statement')}
      {isTeller && quiet(words.print, 'book')}
      {can('savings.hold') && state === 'OPEN' && quiet(words.hold, 'hold')}
      {isTeller && state === 'OPEN' && quiet(words.block, 'BLOCKED')}
      {isTeller && state === 'BLOCKED' && quiet(words.unblock, 'OPEN')}
      {isTeller && state === 'DORMANT' && quiet(words.wake, 'OPEN')}
      {isTeller && state === 'OPEN' && !isShare && product.family !== 'TERM' && (
        <button type="button" className="button button-danger" onClick={() => onOpen('close')}>
          {words.close}
        </button>
      )}
      {isTeller && state !== 'CLOSED' && product.family !== 'TERM' && (
        <Link className="button" to={here('/loket/simpanan')} search={{ cari: number } as never}>
          {words.serve}
        </Link>
      )}
    </>
  );
}

function Whole({ account }: { readonly account: Account }) {
  const words = useSavingsWords();
  const set = useFilters();
  const { bagian } = useSearchWords<'bagian'>();
  const mandatory = useMandatoryWords();
  const isMandatory = account.product.family === 'MANDATORY';
  return (
    <>
      <Standing account={account} />
      <CountTabs
        label={words.accountParts}
        value={bagian}
        onChange={(next) => set({ bagian: next, dari: undefined, sampai: undefined, arah: undefined })}
        tabs={[
          { value: undefined, label: words.book },
          ...(isMandatory ? [{ value: 'wajib', label: mandatory.yearPart }] : []),
          { value: 'blokir', label: words.holds },
        ]}
      />
      {bagian === 'blokir' ? (
        <Holds accountId={account.id} />
      ) : bagian === 'wajib' && isMandatory ? (
        <MandatoryYear memberId={account.memberId} accountId={account.id} />
      ) : (
        <Passbook accountId={account.id} />
      )}
    </>
  );
}

function Standing({ account }: { readonly account: Account }) {
  const words = useSavingsWords();
  const format = useFormat();
  const here = useHere();
  const figures = [
    [words.balance, account.balance],
    [words.held, account.held],
    [words.minimum, account.minimumBalance],
    [words.available, account.available],
  ] as const;
  return (
    <>
      <div className="figures figures-small">
        {figures.map(([label, amount]) => (
          <div key={label} className="book figure">
            <h2>{label}</h2>
            <p className="figure-number">{format.money(amount)}</p>
          </div>
        ))}
      </div>
      <Facts>
        <Fact label={words.member}>
          <Link to={here(`/anggota/${account.memberId}`)}>
            {account.memberName} ({account.memberNo})
          </Link>
        </Fact>
        <Fact label={words.openedOn}>{format.day(account.openedOn)}</Fact>
        {account.closedOn && <Fact label={words.closedOn}>{format.day(account.closedOn)}</Fact>}
        <Fact label={words.moved}>{account.lastMovedAt ? format.time(account.lastMovedAt) : words.never}</Fact>
      </Facts>
    </>
  );
}
