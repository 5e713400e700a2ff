import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { formatPercent } from '@lumbung/kernel';
import {
  DeskChangeSavingsPlanDocument,
  DeskSavingsPlanOneDocument,
  type DeskSavingsPlanFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { CopyBox } from '../../ui/copy.js';
import { Form } from '../../ui/form.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { DateField, MoneyField } from '../../ui/value-fields.js';
import { useCommonWords, useLocale } from '../../words/index.js';
import { EndDialog } from './end-dialog.js';
import { Progress, TONES } from './plans.js';
import { usePlanWords } from './words.js';

export type Plan = DeskSavingsPlanFragment;

/** One plan: how far it is, what comes next, and the sentence that reminds the member. */
export function SavingsPlanPage() {
  const words = usePlanWords();
  const here = useHere();
  const query = useAsk(DeskSavingsPlanOneDocument, { id: useIdInAddress() });
  const plan = query.data?.savingsPlan;
  return (
    <Page
      title={plan?.name ?? words.title}
      badge={plan && <Badge tone={TONES[plan.state]}>{words.states[plan.state]}</Badge>}
      lead={plan && `${plan.account.memberName} · ${plan.account.product.name}`}
      back={{ to: here('/simpanan/rencana'), label: words.title }}
      actions={plan && plan.endedOn == null && <Steps plan={plan} />}
    >
      <Loaded query={query}>
        {({ savingsPlan }) =>
          savingsPlan && (
            <>
              <Section title={words.progress}>
                <Progress plan={savingsPlan} />
              </Section>
              <Data plan={savingsPlan} />
              {savingsPlan.reminder && (
                <Section title={words.reminder} note={words.reminderHint}>
                  <CopyBox label={words.reminder} text={savingsPlan.reminder} />
                </Section>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Steps({ plan }: { readonly plan: Plan }) {
  const words = usePlanWords();
  const here = useHere();
  const can = useCan();
  const [open, setOpen] = useState<'change' | 'end' | null>(null);
  const isDue = plan.state === 'DUE';
  if (!can('savings.teller')) return null;
  return (
    <>
      {(isDue || can('savings.release')) && (
        <button
          type="button"
          className={isDue ? 'button button-quiet' : 'button button-danger'}
          onClick={() => setOpen('end')}
        >
          {isDue ? words.endDue : words.end}
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={() => setOpen('change')}>
        {words.change}
      </button>
      <Link to={here('/loket/simpanan')} search={{ cari: plan.account.number } as never} className="button">
        {words.deposit}
      </Link>
      {open === 'end' && <EndDialog plan={plan} onClose={() => setOpen(null)} />}
      {open === 'change' && <ChangeDialog plan={plan} onClose={() => setOpen(null)} />}
    </>
  );
}

function Data({ plan }: { readonly plan: Plan }) {
  const words = usePlanWords();
  const format = useFormat();
  const { locale } = useLocale();
  const here = useHere();
  const { account, payoutAccount } = plan;
  const isRunning = plan.state === 'RUNNING';
  const fee = [
    Number(plan.feePercent) > 0 && words.feeOf(formatPercent(plan.feePercent, locale)),
    plan.feeAmount > 0 && format.money(plan.feeAmount),
  ].filter(Boolean);
  return (
    <Section title={words.plan}>
      <Facts>
        <Fact label={words.member}>
          <Link to={here(`/anggota/${account.memberId}`)}>
            {account.memberName} · {account.memberNo}
          </Link>
        </Fact>
        <Fact label={words.account}>{account.number}</Fact>
        <Fact label={words.goal}>{format.money(plan.goalAmount)}</Fact>
        <Fact label={words.monthly}>{format.money(plan.monthlyAmount)}</Fact>
        <Fact label={words.openedOn}>{format.day(plan.openedOn)}</Fact>
        <Fact label={words.dueOn}>{format.longDay(plan.dueOn)}</Fact>
        {isRunning && (
          <>
            <Fact label={words.dueNow}>{format.money(plan.dueNow)}</Fact>
            <Fact label={words.monthsLeft}>{format.count(plan.monthsLeft)}</Fact>
            <Fact label={words.monthlyNeeded}>{format.money(plan.monthlyNeeded)}</Fact>
            <Fact label={words.fee}>{fee.length === 0 ? words.noFee : fee.join(' + ')}</Fact>
          </>
        )}
        <Fact label={words.payout}>
          {payoutAccount.product.name} {payoutAccount.number}
        </Fact>
        {plan.endedOn != null && <Fact label={words.endedOn}>{format.day(plan.endedOn)}</Fact>}
      </Facts>
    </Section>
  );
}

function ChangeDialog({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const words = usePlanWords();
  const common = useCommonWords();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    goalAmount: plan.goalAmount as number | null,
    monthlyAmount: plan.monthlyAmount as number | null,
    dueOn: plan.dueOn as Plan['dueOn'] | null,
  }));
  const act = useAct(DeskChangeSavingsPlanDocument, {
    onDone: () => {
      tell(words.changed);
      onClose();
    },
  });
  return (
    <Sheet kind="dialog" title={words.change} onClose={onClose}>
      <Form
        act={act}
        submit={common.save}
        onCancel={onClose}
        onSubmit={() => void act.run({ planId: plan.id, ...draft })}
      >
        <MoneyField
          name="goalAmount"
          label={words.goal}
          isRequired
          value={draft.goalAmount}
          onChange={set('goalAmount')}
        />
        <MoneyField
          name="monthlyAmount"
          label={words.monthly}
          isRequired
          value={draft.monthlyAmount}
          onChange={set('monthlyAmount')}
        />
        <DateField
          name="dueOn"
          label={words.dueOn}
          hint={words.dueChangeHint}
          isRequired
          value={draft.dueOn}
          onChange={set('dueOn')}
        />
      </Form>
    </Sheet>
  );
}
