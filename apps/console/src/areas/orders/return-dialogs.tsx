import { useState } from 'react';
import {
  DeskCreateReturnDocument,
  DeskDecideReturnDocument,
  type DeskOrderFragment,
  type DeskReturnFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { QuantityField } from '../../ui/value-fields.js';
import { useOrdersWords } from './words.js';

/** The staff notes a return it agrees to. */
export function CreateReturnDialog({
  order,
  onClose,
}: {
  readonly order: DeskOrderFragment;
  readonly onClose: () => void;
}) {
  const { returns: words, orderTitle } = useOrdersWords();
  const format = useFormat();
  const tell = useToast();
  const [reason, setReason] = useState('');
  const [wanted, setWanted] = useState<Readonly<Record<string, number | null>>>({});
  const act = useAct(DeskCreateReturnDocument, {
    onDone: () => {
      tell(words.created);
      onClose();
    },
  });
  const lines = Object.entries(wanted).flatMap(([orderLineId, quantity]) =>
    quantity ? [{ orderLineId, quantity }] : [],
  );
  return (
    <Sheet kind="dialog" title={words.create} lead={orderTitle(order.number)} onClose={onClose}>
      <Form
        act={act}
        submit={words.create}
        isDisabled={lines.length === 0}
        onCancel={onClose}
        consequence={words.createConsequence}
        onSubmit={() => void act.run({ orderId: order.id, reason: reason.trim(), lines })}
      >
        {order.lines
          .filter((line) => line.quantity > line.returnedQuantity)
          .map((line) => (
            <QuantityField
              key={line.id}
              name={`wanted-${line.id}`}
              label={words.backOf(`${line.productName} ${line.variantName}`.trim())}
              unit={line.unitLabel}
              hint={words.bought(`${format.quantity(line.quantity - line.returnedQuantity)} ${line.unitLabel}`)}
              value={wanted[line.id] ?? null}
              onChange={(quantity) => setWanted((old) => ({ ...old, [line.id]: quantity }))}
            />
          ))}
        <TextField
          name="reason"
          label={words.reason}
          isRequired
          rows={2}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Sheet>
  );
}

/** Yes or no to what a buyer asks. */
export function DecideReturnDialog({
  it,
  isApproved,
  onClose,
}: {
  readonly it: DeskReturnFragment;
  readonly isApproved: boolean;
  readonly onClose: () => void;
}) {
  const { returns: words } = useOrdersWords();
  const tell = useToast();
  const [note, setNote] = useState('');
  const act = useAct(DeskDecideReturnDocument, {
    onDone: () => {
      tell(isApproved ? words.approved : words.refused);
      onClose();
    },
  });
  const title = isApproved ? words.approve : words.refuse;
  return (
    <Sheet kind="dialog" title={title} lead={it.number} onClose={onClose}>
      <Form
        act={act}
        submit={title}
        isDanger={!isApproved}
        onCancel={onClose}
        consequence={isApproved ? words.approveConsequence : words.refuseConsequence}
        onSubmit={() => void act.run({ returnId: it.id, isApproved, note: textOrNull(note) })}
      >
        <blockquote>{it.reason}</blockquote>
        <TextField
          name="note"
          label={words.decisionNote}
          isRequired={!isApproved}
          rows={2}
          maxLength={500}
          value={note}
          onChange={setNote}
          isFocused
        />
      </Form>
    </Sheet>
  );
}
