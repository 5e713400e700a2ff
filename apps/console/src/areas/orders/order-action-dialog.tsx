import { useState } from 'react';
import {
  DeskAcceptOrderDocument,
  DeskCompleteOrderDocument,
  DeskHandOverOrderDocument,
  DeskMarkOrderReadyDocument,
  DeskMarkOrderShippedDocument,
  type DeskOrderFragment,
  type OrderAction,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { ConfirmDraftDialog } from './confirm-draft-dialog.js';
import { CancelDialog } from './cancel-dialog.js';
import { ConfirmPaymentDialog } from './confirm-payment-dialog.js';
import { RefundDialog } from './refund-dialog.js';
import { useOrdersWords } from './words.js';

export interface OrderDialogProps {
  readonly order: DeskOrderFragment;
  readonly onClose: () => void;
  /** Says that it worked, and closes. */
  readonly onDone: () => void;
}

/** Each step asks only what it needs. */
export function OrderActionDialog({
  action,
  order,
  onClose,
}: {
  readonly action: OrderAction;
  readonly order: DeskOrderFragment;
  readonly onClose: () => void;
}) {
  const words = useOrdersWords();
  const tell = useToast();
  const props: OrderDialogProps = {
    order,
    onClose,
    onDone: () => {
      tell(words.done[action]);
      onClose();
    },
  };
  switch (action) {
    case 'CONFIRM_PAYMENT':
      return <ConfirmPaymentDialog {...props} />;
    case 'MARK_SHIPPED':
      return <ShipDialog {...props} />;
    case 'HAND_OVER':
      return <HandOverDialog {...props} />;
    case 'CANCEL':
      return <CancelDialog {...props} />;
    case 'REFUND':
      return <RefundDialog {...props} />;
    case 'CONFIRM_DRAFT':
      return <ConfirmDraftDialog {...props} />;
    // Only the buyer says this.
    case 'CONFIRM_ARRIVAL':
      return null;
    case 'ACCEPT':
    case 'MARK_READY':
    case 'COMPLETE':
      return <PlainStep action={action} {...props} />;
  }
}

function PlainStep({
  action,
  order,
  onClose,
  onDone,
}: OrderDialogProps & { readonly action: 'ACCEPT' | 'MARK_READY' | 'COMPLETE' }) {
  const words = useOrdersWords();
  const accept = useAct(DeskAcceptOrderDocument, { onDone });
  const ready = useAct(DeskMarkOrderReadyDocument, { onDone });
  const complete = useAct(DeskCompleteOrderDocument, { onDone });
  const act = { ACCEPT: accept, MARK_READY: ready, COMPLETE: complete }[action];
  return (
    <Sheet kind="dialog" title={words.actions[action]} lead={words.orderTitle(order.number)} onClose={onClose}>
      <Form
        act={act}
        submit={words.actions[action]}
        onCancel={onClose}
        onSubmit={() => void act.run({ orderId: order.id })}
      >
        {null}
      </Form>
    </Sheet>
  );
}

function ShipDialog({ order, onClose, onDone }: OrderDialogProps) {
  const words = useOrdersWords();
  const { parcel } = words;
  const [service, setService] = useState(order.fulfilment.expeditionName ?? '');
  const [waybillNo, setWaybillNo] = useState('');
  const [courierName, setCourierName] = useState('');
  const [note, setNote] = useState('');
  const act = useAct(DeskMarkOrderShippedDocument, { onDone });
  return (
    <Sheet kind="dialog" title={words.actions.MARK_SHIPPED} lead={words.orderTitle(order.number)} onClose={onClose}>
      <Form
        act={act}
        submit={words.actions.MARK_SHIPPED}
        onCancel={onClose}
        consequence={words.ship.consequence}
        onSubmit={() =>
          void act.run({
            ...{ orderId: order.id, courierName: textOrNull(courierName), note: textOrNull(note) },
            ...{ service: textOrNull(service), waybillNo: textOrNull(waybillNo) },
          })
        }
      >
        <TextField
          name="courierName"
          label={words.ship.courier}
          value={courierName}
          onChange={setCourierName}
          isFocused
        />
        <TextField name="service" label={parcel.service} maxLength={60} value={service} onChange={setService} />
        <TextField
          name="waybillNo"
          label={parcel.waybill}
          hint={parcel.waybillHint}
          maxLength={60}
          value={waybillNo}
          onChange={setWaybillNo}
        />
        <TextField name="note" label={words.ship.note} rows={2} value={note} onChange={setNote} />
      </Form>
    </Sheet>
  );
}

function HandOverDialog({ order, onClose, onDone }: OrderDialogProps) {
  const words = useOrdersWords();
  const [receivedBy, setReceivedBy] = useState('');
  const act = useAct(DeskHandOverOrderDocument, { onDone });
  return (
    <Sheet kind="dialog" title={words.actions.HAND_OVER} lead={words.orderTitle(order.number)} onClose={onClose}>
      <Form
        act={act}
        submit={words.actions.HAND_OVER}
        onCancel={onClose}
        consequence={words.handOver.consequence}
        onSubmit={() => void act.run({ orderId: order.id, receivedBy: textOrNull(receivedBy) })}
      >
        <TextField
          name="receivedBy"
          label={words.handOver.receivedBy}
          hint={words.handOver.hint}
          value={receivedBy}
          onChange={setReceivedBy}
          isFocused
        />
      </Form>
    </Sheet>
  );
}
