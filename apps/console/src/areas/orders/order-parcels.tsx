import { lazy, Suspense, useEffect, useState } from 'react';
import type { DeskOrderFragment, DeskParcelFragment, ParcelAction } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { Badge, ParcelBadge } from '../../ui/badges.js';
import { PaperLinks } from './paper-links.js';
import { useOrdersWords } from './words.js';

const dialogs = () => import('./parcel-dialogs.js');
const ParcelActionDialog = lazy(() => dialogs().then((module) => ({ default: module.ParcelActionDialog })));
const MergeDialog = lazy(() => dialogs().then((module) => ({ default: module.MergeDialog })));

const ORDER_OF_STEPS: readonly ParcelAction[] = ['PACK', 'MARK_READY', 'SHIP', 'HAND_OVER', 'SPLIT'];

interface Asked {
  readonly action: ParcelAction;
  readonly parcel: DeskParcelFragment;
}

/** The parcels of an order: what lies in each, how far it is, and its next step. */
export function OrderParcels({ order }: { readonly order: DeskOrderFragment }) {
  const { parcel: words } = useOrdersWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isMerging, setMerging] = useState(false);
  useEffect(() => void dialogs(), []);
  if (order.parcels.length === 0) return null;
  const mergeable = order.parcels.filter(({ allowedActions }) => allowedActions.includes('MERGE'));
  return (
    <section className="sheet-part">
      <h3 className="rule">{words.title}</h3>
      <ul className="parcels">
        {order.parcels.map((parcel) => (
          <li key={parcel.id} className="parcel">
            <Parcel parcel={parcel} isAlone={order.parcels.length === 1} onAsk={setAsked} />
          </li>
        ))}
      </ul>
      {mergeable.length > 1 && (
        <button type="button" className="button button-quiet button-small" onClick={() => setMerging(true)}>
          {words.actions.MERGE}
        </button>
      )}
      <Suspense fallback={null}>
        {asked !== null && (
          <ParcelActionDialog
            action={asked.action}
            parcel={asked.parcel}
            order={order}
            onClose={() => setAsked(null)}
          />
        )}
        {isMerging && <MergeDialog parcels={mergeable} onClose={() => setMerging(false)} />}
      </Suspense>
    </section>
  );
}

function Parcel({
  parcel,
  isAlone,
  onAsk,
}: {
  readonly parcel: DeskParcelFragment;
  readonly isAlone: boolean;
  readonly onAsk: (asked: Asked) => void;
}) {
  const { parcel: words } = useOrdersWords();
  const format = useFormat();
  const steps = ORDER_OF_STEPS.filter((action) => parcel.allowedActions.includes(action));
  const carried = [parcel.service, parcel.courierName].filter(Boolean).join(', ');
  return (
    <>
      <p className="parcel-head">
        <strong>{parcel.number}</strong> <ParcelBadge state={parcel.state} label={parcel.stateLabel} />
        {parcel.sellerName && <Badge>{parcel.sellerName}</Badge>}
        {parcel.locationName && !isAlone && <Badge>{parcel.locationName}</Badge>}
      </p>
      <ul className="parcel-lines">
        {parcel.lines.map((line) => (
          <li key={line.orderLineId}>
            {format.quantity(line.quantity)} {line.unitLabel} {line.productName} {line.variantName}
          </li>
        ))}
      </ul>
      {carried !== '' && <p className="hint">{carried}</p>}
      {parcel.waybillNo && (
        <p className="hint">
          {words.waybill}: <strong>{parcel.waybillNo}</strong>
        </p>
      )}
      {parcel.receivedBy && <p className="hint">{words.receivedBy(parcel.receivedBy)}</p>}
      <div className="row-tools row-tools-wrap">
        {steps.map((action, index) => (
          <button
            key={action}
            type="button"
            className={index === 0 && action !== 'SPLIT' ? 'button button-small' : 'button button-quiet button-small'}
            aria-label={words.actionOf(words.actions[action], parcel.number)}
            onClick={() => onAsk({ action, parcel })}
          >
            {words.actions[action]}
          </button>
        ))}
        <PaperLinks papers={parcel.papers} about={parcel.number} />
      </div>
    </>
  );
}
