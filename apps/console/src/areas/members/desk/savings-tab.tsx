import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskMemberExitDocument,
  DeskSettleMemberExitDocument,
  type DeskMemberExitQuery,
  type LeaveReason,
} from '@lumbung/web-api';
import { useAct } from '../../../api/use-act.js';
import { useAsk } from '../../../api/use-ask.js';
import { useFormat } from '../../../format/use-format.js';
import { useHere } from '../../../shell/place.js';
import { useCan } from '../../../shell/viewer.js';
import { SelectField, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Fact, Facts, Section } from '../../../ui/page.js';
import { Sheet } from '../../../ui/sheet.js';
import { Loaded } from '../../../ui/states.js';
import { Table } from '../../../ui/table.js';
import { useToast } from '../../../ui/toast.js';
import { textOrNull } from '../../../ui/use-draft.js';
import { DateField } from '../../../ui/value-fields.js';
import { MandatoryYear } from '../../savings/mandatory-year.js';
import { OpenDialog } from '../../savings/open-dialog.js';
import { useSavingsWords } from '../../savings/words.js';
import { useMembersWords } from '../words.js';
import { Succession } from './succession.js';
import { useMemberDeskWords } from './words.js';

type Exit = NonNullable<DeskMemberExitQuery['memberExit']>;
type Account = Exit['accounts'][number];
type Member = Parameters<typeof OpenDialog>[0]['member'] & object;

interface SavingsTabProps {
  readonly member: Member;
  readonly hasLeft: boolean;
  readonly isDead: boolean;
}

/** What a member has here, and what is settled with him when he leaves. */
export function SavingsTab({ member, hasLeft, isDead }: SavingsTabProps) {
  const words = useMemberDeskWords();
  const savings = useSavingsWords();
  const can = useCan();
  const [isOpening, setOpening] = useState(false);
  const query = useAsk(DeskMemberExitDocument, { id: member.id });
  return (
    <Loaded query={query}>
      {({ memberExit }) =>
        memberExit && (
          <>
            {isDead && <Succession memberId={member.id} />}
            <div className="columns columns-form">
              <div>
                <Section
                  title={words.accounts}
                  actions={
                    !hasLeft &&
                    can('savings.teller') && (
                      <button
                        type="button"
                        className="button button-quiet button-small"
                        onClick={() => setOpening(true)}
                      >
                        {savings.open}
                      </button>
                    )
                  }
                >
                  <Accounts accounts={memberExit.accounts} />
                  {!(isDead && memberExit.isSettled) && <ToDesk accounts={memberExit.accounts} />}
                  {isOpening && <OpenDialog member={member} onClose={() => setOpening(false)} />}
                </Section>
                <Wajib memberId={member.id} accounts={memberExit.accounts} />
              </div>
              <Settlement exit={memberExit} hasLeft={hasLeft} isDead={isDead} />
            </div>
          </>
        )
      }
    </Loaded>
  );
}

/** The dots of his mandatory savings, where he has such an account. */
function Wajib({ memberId, accounts }: { readonly memberId: string; readonly accounts: readonly Account[] }) {
  const account = accounts.find(({ product, state }) => product.family === 'MANDATORY' && state !== 'CLOSED');
  return account ? <MandatoryYear memberId={memberId} accountId={account.id} /> : null;
}

/** Money is taken and paid at the desk: straight to this member there. */
function ToDesk({ accounts: [first] }: { readonly accounts: readonly Account[] }) {
  const words = useMemberDeskWords();
  const here = useHere();
  const can = useCan();
  if (!first || !can('savings.teller')) return null;
  return (
    <div className="page-actions">
      <Link
        to={here('/loket/simpanan')}
        search={{ cari: first.number } as never}
        className="button button-quiet button-small"
      >
        {words.serve}
      </Link>
    </div>
  );
}

function Accounts({ accounts }: { readonly accounts: readonly Account[] }) {
  const words = useMemberDeskWords();
  const format = useFormat();
  const here = useHere();
  if (accounts.length === 0) return <p className="hint">{words.noAccounts}</p>;
  return (
    <Table<Account>
      caption={words.accounts}
      rows={accounts}
      keyOf={({ id }) => id}
      columns={[
        { key: 'product', head: words.product, cell: ({ product }) => product.name },
        {
          key: 'number',
          head: words.accountNo,
          isTight: true,
          cell: ({ id, number }) => <Link to={here(`/simpanan/${id}`)}>{number}</Link>,
        },
        { key: 'balance', head: words.balance, isNumber: true, cell: ({ balance }) => format.money(balance) },
      ]}
    />
  );
}

function Settlement({ exit, hasLeft, isDead }: Omit<SavingsTabProps, 'member'> & { readonly exit: Exit }) {
  const words = useMemberDeskWords();
  const format = useFormat();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const { capital, savings, debt, netted, payable, refundRule, capitalDueOn, obstacles } = exit;
  return (
    <Section title={hasLeft ? words.settled : words.settlement}>
      <Facts>
        <Fact label={words.capital}>{format.money(capital)}</Fact>
        <Fact label={words.savings}>{format.money(savings)}</Fact>
        <Fact label={words.debt}>{format.money(debt)}</Fact>
        {netted > 0 && <Fact label={words.netted}>{format.money(netted)}</Fact>}
        <Fact label={isDead ? words.payableToHeirs : words.payable}>
          <strong>{format.money(payable)}</strong>
        </Fact>
      </Facts>
      <p className="hint">
        {words.rules[refundRule]} {hasLeft && capitalDueOn && words.due(format.day(capitalDueOn))}{' '}
        {isDead ? words.payHeirsHere : words.payAtDesk}
      </p>
      {obstacles.length > 0 && (
        <div className="notice notice-warn">
          <p>{words.obstacles}</p>
          <ul>
            {obstacles.map(({ text, amount }) => (
              <li key={text}>
                {text} {amount != null && format.money(amount)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {!hasLeft && can('savings.settleExit') && obstacles.length === 0 && (
        <div className="page-actions">
          <button type="button" className="button button-danger" onClick={() => setOpen(true)}>
            {words.leave}
          </button>
        </div>
      )}
      {isOpen && <LeaveDialog exit={exit} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function LeaveDialog({ exit, onClose }: { readonly exit: Exit; readonly onClose: () => void }) {
  const words = useMemberDeskWords();
  const members = useMembersWords();
  const format = useFormat();
  const tell = useToast();
  const [leaveReason, setLeaveReason] = useState<LeaveReason>('OWN_REQUEST');
  const [effectiveOn, setEffectiveOn] = useState<BusinessDate | null>(format.today());
  const [reason, setReason] = useState('');
  const act = useAct(DeskSettleMemberExitDocument, {
    onDone: () => {
      tell(words.left);
      onClose();
    },
  });
  const { DECEASED: _, ...reasons } = members.leaveReasons;
  const leave = () => void act.run({ memberId: exit.memberId, leaveReason, effectiveOn, reason: textOrNull(reason) });
  return (
    <Sheet kind="dialog" title={words.leave} onClose={onClose}>
      <Form
        act={act}
        submit={words.leave}
        isDanger
        consequence={
          <>
            <p>{words.leaveText}</p>
            <p>
              {words.payable}: <strong>{format.money(exit.payable)}</strong>
            </p>
          </>
        }
        onCancel={onClose}
        onSubmit={leave}
      >
        <SelectField
          name="leaveReason"
          label={members.leaveReason}
          isRequired
          options={Object.entries(reasons)}
          value={leaveReason}
          onChange={(value) => setLeaveReason(value as LeaveReason)}
        />
        <DateField
          name="effectiveOn"
          label={members.effectiveOn}
          isRequired
          value={effectiveOn}
          onChange={setEffectiveOn}
        />
        <TextField name="reason" label={members.reason} rows={2} maxLength={500} value={reason} onChange={setReason} />
      </Form>
    </Sheet>
  );
}
