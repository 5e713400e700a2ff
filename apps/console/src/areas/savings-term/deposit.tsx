import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { formatPercent } from '@lumbung/kernel';
import {
  DeskSettleTermDepositDocument,
  DeskTermDepositOneDocument,
  type DeskTermDepositOneQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useLocale } from '../../words/index.js';
import { BreakDialog } from './break-dialog.js';
import { ChangeDialog } from './change-dialog.js';
import { Left, TONES } from './deposits.js';
import { useTermWords } from './words.js';

export type Deposit = NonNullable<DeskTermDepositOneQuery['termDeposit']>;

/** One term deposit: what was agreed, what it earned, and what can be done with it. */
export function TermDepositPage() {
  const words = useTermWords();
  const here = useHere();
  const query = useAsk(DeskTermDepositOneDocument, { id: useIdInAddress() });
  const deposit = query.data?.termDeposit;
  return (
    <Page
      title={deposit?.certificateNo ?? words.title}
      badge={deposit && <Badge tone={TONES[deposit.state]}>{words.states[deposit.state]}</Badge>}
      lead={deposit && `${deposit.account.memberName} · ${deposit.account.product.name}`}
      back={{ to: here('/simpanan/berjangka'), label: words.title }}
      actions={deposit && <Steps deposit={deposit} />}
    >
      <Loaded query={query}>
        {({ termDeposit }) =>
          termDeposit && (
            <>
              <Agreed deposit={termDeposit} />
              <Earnings deposit={termDeposit} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Steps({ deposit }: { readonly deposit: Deposit }) {
  const words = useTermWords();
  const format = useFormat();
  const tell = useToast();
  const can = useCan();
  const [open, setOpen] = useState<'change' | 'break' | 'settle' | null>(null);
  const close = () => setOpen(null);
  const settle = useAct(DeskSettleTermDepositDocument, {
    onDone: () => {
      close();
      tell(words.settleDone);
    },
  });
  const isRunning = deposit.state === 'RUNNING';
  const isDue = isRunning && deposit.maturesOn <= format.today();
  return (
    <>
      {isRunning && !isDue && can('savings.release') && (
        <button type="button" className="button button-danger" onClick={() => setOpen('break')}>
          {words.break}
        </button>
      )}
      {isRunning && can('savings.teller') && (
        <button type="button" className="button button-quiet" onClick={() => setOpen('change')}>
          {words.change}
        </button>
      )}
      {isDue && can('savings.teller') && (
        <button type="button" className="button" onClick={() => setOpen('settle')}>
          {words.settle}
        </button>
      )}
      {deposit.certificateUrl && (
        <a
          className={isDue ? 'button button-quiet' : 'button'}
          href={deposit.certificateUrl}
          target="_blank"
          rel="noreferrer"
        >
          {deposit.prints > 0 ? words.reprint : words.print}
        </a>
      )}
      {open === 'change' && <ChangeDialog deposit={deposit} onClose={close} />}
      {open === 'break' && <BreakDialog deposit={deposit} onClose={close} />}
      {open === 'settle' && (
        <ActDialog
          title={words.settle}
          consequence={words.settleText}
          submit={words.settle}
          act={settle}
          onSubmit={() => void settle.run({ depositId: deposit.id })}
          onClose={close}
        />
      )}
    </>
  );
}

function Agreed({ deposit }: { readonly deposit: Deposit }) {
  const words = useTermWords();
  const format = useFormat();
  const { locale } = useLocale();
  const here = useHere();
  const { rateYearlyPercent, nisbahPercent, account, payoutAccount } = deposit;
  const isSharia = nisbahPercent != null;
  return (
    <Section title={words.agreed}>
      <Facts>
        <Fact label={words.member}>
          <Link to={here(`/anggota/${account.memberId}`)}>
            {account.memberName} · {account.memberNo}
          </Link>
        </Fact>
        <Fact label={words.principal}>{format.money(deposit.principal)}</Fact>
        <Fact label={words.term}>{words.months(format.count(deposit.termMonths))}</Fact>
        {rateYearlyPercent != null && (
          <Fact label={words.rate}>{words.yearly(formatPercent(rateYearlyPercent, locale))}</Fact>
        )}
        {isSharia && <Fact label={words.nisbah}>{formatPercent(nisbahPercent, locale)}</Fact>}
        <Fact label={words.startsOn}>{format.day(deposit.startsOn)}</Fact>
        <Fact label={words.maturesOn}>
          {format.day(deposit.maturesOn)} {deposit.state === 'RUNNING' && <Left maturesOn={deposit.maturesOn} />}
        </Fact>
        {deposit.termNo > 1 && <Fact label={words.termNo}>{format.count(deposit.termNo)}</Fact>}
        <Fact label={isSharia ? words.sharePaid : words.interestPaid}>{words.paid[deposit.interestPaid]}</Fact>
        <Fact label={words.rollover}>{(isSharia ? words.shariaRollovers : words.rollovers)[deposit.rollover]}</Fact>
        <Fact label={words.payout}>
          {payoutAccount.product.name} {payoutAccount.number}
        </Fact>
        {deposit.endedOn != null && <Fact label={words.endedOn}>{format.day(deposit.endedOn)}</Fact>}
        <Fact label={words.prints}>{words.printsOf(format.count(deposit.prints))}</Fact>
      </Facts>
    </Section>
  );
}

function Earnings({ deposit }: { readonly deposit: Deposit }) {
  const words = useTermWords();
  const format = useFormat();
  const { nisbahPercent, termInterest, interestEarned, interestSettled, taxWithheld } = deposit;
  if (nisbahPercent != null)
    return (
      <Section title={words.shareEarnings}>
        <p className="hint">{words.shareNote}</p>
      </Section>
    );
  return (
    <Section title={words.earnings}>
      <Facts>
        {termInterest != null && <Fact label={words.termInterest}>{format.money(termInterest)}</Fact>}
        <Fact label={words.earned}>{format.money(interestEarned)}</Fact>
        <Fact label={words.settled}>{format.money(interestSettled)}</Fact>
        <Fact label={words.waiting}>{format.money(interestEarned - interestSettled)}</Fact>
        <Fact label={words.tax}>{format.money(taxWithheld)}</Fact>
      </Facts>
    </Section>
  );
}
