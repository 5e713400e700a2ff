import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskHoldSavingsDocument,
  DeskReleaseSavingsHoldDocument,
  DeskSavingsHoldsDocument,
  type DeskSavingsHoldsQuery,
  type SavingsAccountRowFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { DateField, MoneyField } from '../../ui/value-fields.js';
import { useSavingsWords } from './words.js';

type Hold = NonNullable<DeskSavingsHoldsQuery['savingsHolds']>[number];

/** What is and was held on an account, why, and by whom; an officer lets go what an officer held. */
export function Holds({ accountId }: { readonly accountId: string }) {
  const words = useSavingsWords();
  const [freed, setFreed] = useState<Hold | null>(null);
  const query = useAsk(DeskSavingsHoldsDocument, { accountId });
  return (
    <>
      <Loaded query={query}>
        {({ savingsHolds }) =>
          savingsHolds && savingsHolds.length > 0 ? (
            <HoldTable holds={savingsHolds} onRelease={setFreed} />
          ) : (
            <Empty title={words.noHolds}>{words.noHoldsText}</Empty>
          )
        }
      </Loaded>
      {freed && <ReleaseDialog hold={freed} onClose={() => setFreed(null)} />}
    </>
  );
}

function HoldTable({
  holds,
  onRelease,
}: {
  readonly holds: readonly Hold[];
  readonly onRelease: (hold: Hold) => void;
}) {
  const words = useSavingsWords();
  const format = useFormat();
  const can = useCan();
  return (
    <Table<Hold>
      caption={words.holds}
      rows={holds}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'reason',
          head: words.reason,
          cell: (hold) => (
            <>
              {hold.reason}
              <span className="under">
                {words.since} {format.time(hold.heldAt)}, {hold.heldByName ?? words.byHouse}
                {hold.expiresAt && `, ${words.until(format.dayOf(hold.expiresAt))}`}
              </span>
            </>
          ),
        },
        {
          key: 'amount',
          head: words.amount,
          isNumber: true,
          isTight: true,
          cell: ({ amount }) => format.money(amount),
        },
        {
          key: 'state',
          head: words.state,
          cell: (hold) => (
            <>
              <Badge tone={hold.state === 'HELD' ? 'wait' : 'plain'}>{words.holdStates[hold.state]}</Badge>
              {hold.endedAt && (
                <span className="under">
                  {[format.time(hold.endedAt), hold.releasedByName, hold.releaseReason].filter(Boolean).join(', ')}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'do',
          head: '',
          cell: (hold) =>
            hold.isReleasable &&
            can('savings.hold') && (
              <button
                type="button"
                className="button button-quiet button-small"
                aria-label={words.releaseOf(format.money(hold.amount))}
                onClick={() => onRelease(hold)}
              >
                {words.release}
              </button>
            ),
        },
      ]}
    />
  );
}

function ReleaseDialog({ hold, onClose }: { readonly hold: Hold; readonly onClose: () => void }) {
  const words = useSavingsWords();
  const format = useFormat();
  const tell = useToast();
  const act = useAct(DeskReleaseSavingsHoldDocument, {
    onDone: () => {
      tell(words.released);
      onClose();
    },
  });
  const amount = format.money(hold.amount);
  return (
    <ActDialog
      title={words.releaseOf(amount)}
      consequence={words.releaseText(amount)}
      submit={words.release}
      act={act}
      reason={{ label: words.reason, isRequired: true }}
      onSubmit={(reason) => void act.run({ holdId: hold.id, reason: reason.slice(0, 200) })}
      onClose={onClose}
    />
  );
}

/** Holds part of an account; the member reads why. */
export function HoldDialog({
  account,
  onClose,
}: {
  readonly account: SavingsAccountRowFragment;
  readonly onClose: () => void;
}) {
  const words = useSavingsWords();
  const format = useFormat();
  const tell = useToast();
  const [amount, setAmount] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const [lastOn, setLastOn] = useState<BusinessDate | null>(null);
  const act = useAct(DeskHoldSavingsDocument, {
    onDone: () => {
      tell(words.heldNow);
      onClose();
    },
  });
  return (
    <Sheet kind="dialog" title={words.hold} lead={`${account.number} · ${account.memberName}`} onClose={onClose}>
      <Form
        act={act}
        submit={words.hold}
        consequence={words.holdText}
        onCancel={onClose}
        onSubmit={() =>
          void act.run({ accountId: account.id, amount: amount ?? 0, reason: reason.trim().slice(0, 200), lastOn })
        }
      >
        <MoneyField
          name="amount"
          label={words.amount}
          hint={`${words.available}: ${format.money(account.available)}`}
          isRequired
          isFocused
          value={amount}
          onChange={setAmount}
        />
        <TextField
          name="reason"
          label={words.holdReason}
          isRequired
          rows={2}
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <DateField name="lastOn" label={words.lastOn} hint={words.lastOnHint} value={lastOn} onChange={setLastOn} />
      </Form>
    </Sheet>
  );
}
