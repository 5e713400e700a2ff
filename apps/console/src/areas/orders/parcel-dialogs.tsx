import { useState } from 'react';
import {
  DeskHandOverParcelDocument,
  DeskMarkParcelReadyDocument,
  DeskMergeParcelsDocument,
  DeskPackParcelDocument,
  DeskShipParcelDocument,
  DeskSplitParcelDocument,
  type DeskOrderFragment,
  type DeskParcelFragment,
  type ParcelAction,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { QuantityField } from '../../ui/value-fields.js';
import { useOrdersWords } from './words.js';

interface ParcelProps {
  readonly parcel: DeskParcelFragment;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Each step of a parcel asks only what it needs. */
export function ParcelActionDialog({
  action,
  parcel,
  order,
  onClose,
}: {
  readonly action: ParcelAction;
  readonly parcel: DeskParcelFragment;
  readonly order: DeskOrderFragment;
  readonly onClose: () => void;
}) {
  const { parcel: words } = useOrdersWords();
  const tell = useToast();
  const props: ParcelProps = {
    parcel,
    onClose,
    onDone: () => {
      tell(words.done[action]);
      onClose();
    },
  };
  switch (action) {
    case 'SPLIT':
      return <SplitDialog {...props} />;
    case 'SHIP':
      return <ShipDialog {...props} service={order.fulfilment.expeditionName ?? ''} />;
    case 'HAND_OVER':
      return <HandOverDialog {...props} />;
    case 'PACK':
    case 'MARK_READY':
      return <PlainStep {...props} action={action} />;
    case 'MERGE':
      return null;
  }
}

function PlainStep({ action, parcel, onClose, onDone }: ParcelProps & { readonly action: 'PACK' | 'MARK_READY' }) {
  const { parcel: words } = useOrdersWords();
  const format = useFormat();
  const pack = useAct(DeskPackParcelDocument, { onDone });
  const ready = useAct(DeskMarkParcelReadyDocument, { onDone });
  const act = action === 'PACK' ? pack : ready;
  return (
    <Sheet kind="dialog" title={words.actions[action]} lead={words.of(parcel.number)} onClose={onClose}>
      <Form
        act={act}
        submit={words.actions[action]}
        onCancel={onClose}
        consequence={words.consequences[action]}
        onSubmit={() => void act.run({ parcelId: parcel.id })}
      >
        <ul className="parcel-lines">
          {parcel.lines.map((line) => (
            <li key={line.orderLineId}>
              {format.quantity(line.quantity)} {line.unitLabel} {line.productName} {line.variantName}
            </li>
          ))}
        </ul>
      </Form>
    </Sheet>
  );
}

function ShipDialog({ parcel, service: agreed, onClose, onDone }: ParcelProps & { readonly service: string }) {
  const { parcel: words, ship } = useOrdersWords();
  const [service, setService] = useState(agreed);
  const [waybillNo, setWaybillNo] = useState('');
  const [courierName, setCourierName] = useState('');
  const [note, setNote] = useState('');
  const act = useAct(DeskShipParcelDocument, { onDone });
  return (
    <Sheet kind="dialog" title={words.actions.SHIP} lead={words.of(parcel.number)} onClose={onClose}>
      <Form
        act={act}
        submit={words.actions.SHIP}
        onCancel={onClose}
        consequence={ship.consequence}
        onSubmit={() =>
          void act.run({
            ...{ parcelId: parcel.id, service: textOrNull(service), waybillNo: textOrNull(waybillNo) },
            ...{ courierName: textOrNull(courierName), note: textOrNull(note) },
          })
        }
      >
        <TextField
          name="waybillNo"
          label={words.waybill}
          hint={words.waybillHint}
          maxLength={60}
          value={waybillNo}
          onChange={setWaybillNo}
          isFocused
        />
        <TextField name="service" label={words.service} maxLength={60} value={service} onChange={setService} />
        <TextField
          name="courierName"
          label={ship.courier}
          maxLength={120}
          value={courierName}
          onChange={setCourierName}
        />
        <TextField name="note" label={ship.note} rows={2} maxLength={500} value={note} onChange={setNote} />
      </Form>
    </Sheet>
  );
}

function HandOverDialog({ parcel, onClose, onDone }: ParcelProps) {
  const { parcel: words, handOver } = useOrdersWords();
  const [receivedBy, setReceivedBy] = useState('');
  const act = useAct(DeskHandOverParcelDocument, { onDone });
  return (
    <Sheet kind="dialog" title={words.actions.HAND_OVER} lead={words.of(parcel.number)} onClose={onClose}>
      <Form
        act={act}
        submit={words.actions.HAND_OVER}
        onCancel={onClose}
        consequence={words.consequences.HAND_OVER}
        onSubmit={() => void act.run({ parcelId: parcel.id, receivedBy: textOrNull(receivedBy) })}
      >
        <TextField
          name="receivedBy"
          label={handOver.receivedBy}
          hint={handOver.hint}
          maxLength={120}
          value={receivedBy}
          onChange={setReceivedBy}
          isFocused
        />
      </Form>
    </Sheet>
  );
}

/** A part of a parcel goes into one of its own. */
function SplitDialog({ parcel, onClose, onDone }: ParcelProps) {
  const { parcel: words } = useOrdersWords();
  const format = useFormat();
  const [moved, setMoved] = useState<Readonly<Record<string, number | null>>>({});
  const act = useAct(DeskSplitParcelDocument, { onDone });
  const lines = Object.entries(moved).flatMap(([orderLineId, quantity]) =>
    quantity ? [{ orderLineId, quantity }] : [],
  );
  return (
    <Sheet kind="dialog" title={words.actions.SPLIT} lead={words.of(parcel.number)} onClose={onClose}>
      <Form
        act={act}
        submit={words.actions.SPLIT}
        isDisabled={lines.length === 0}
        onCancel={onClose}
        consequence={words.consequences.SPLIT}
        onSubmit={() => void act.run({ parcelId: parcel.id, lines })}
      >
        <p className="hint">{words.splitHint}</p>
        {parcel.lines.map((line) => (
          <QuantityField
            key={line.orderLineId}
            name={`moved-${line.orderLineId}`}
            label={words.movedOf(`${line.productName} ${line.variantName}`.trim())}
            unit={line.unitLabel}
            hint={words.inIt(`${format.quantity(line.quantity)} ${line.unitLabel}`)}
            value={moved[line.orderLineId] ?? null}
            onChange={(quantity) => setMoved((old) => ({ ...old, [line.orderLineId]: quantity }))}
          />
        ))}
      </Form>
    </Sheet>
  );
}

export function MergeDialog({
  parcels,
  onClose,
}: {
  readonly parcels: readonly DeskParcelFragment[];
  readonly onClose: () => void;
}) {
  const { parcel: words } = useOrdersWords();
  const tell = useToast();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const act = useAct(DeskMergeParcelsDocument, {
    onDone: () => {
      tell(words.done.MERGE);
      onClose();
    },
  });
  return (
    <Sheet kind="dialog" title={words.actions.MERGE} onClose={onClose}>
      <Form
        act={act}
        submit={words.actions.MERGE}
        isDisabled={chosen.length < 2}
        onCancel={onClose}
        consequence={words.consequences.MERGE}
        onSubmit={() => void act.run({ parcelIds: [...chosen] })}
      >
        {parcels.map(({ id, number, sellerName }) => (
          <CheckField
            key={id}
            name={id}
            label={[number, sellerName].filter(Boolean).join(' · ')}
            isChecked={chosen.includes(id)}
            onChange={(isChosen) => setChosen((old) => (isChosen ? [...old, id] : old.filter((other) => other !== id)))}
          />
        ))}
      </Form>
    </Sheet>
  );
}
