import { lazy, Suspense, useEffect, useState } from 'react';
import { DeskOrderDocument, type DeskOrderFragment, type OrderAction } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { OrderBadge } from '../../ui/badges.js';
import { Sheet } from '../../ui/sheet.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useCommonWords } from '../../words/index.js';
import { HoldCountdown } from './hold-countdown.js';
import { OrderGoods } from './order-goods.js';
import { OrderParcels } from './order-parcels.js';
import { OrderPeople } from './order-people.js';
import { OrderReturns } from './order-returns.js';
import { useOrdersWords } from './words.js';

// What is asked comes after what is looked at.
const actionDialog = () => import('./order-action-dialog.js');
const ChangeDialog = lazy(() => import('./change-dialog.js').then((module) => ({ default: module.ChangeDialog })));
const OrderActionDialog = lazy(() => actionDialog().then((module) => ({ default: module.OrderActionDialog })));

/** One order beside the board: everything agreed, everything done, and what may be done now. */
export function OrderSheet({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const words = useOrdersWords();
  const common = useCommonWords();
  const format = useFormat();
  const query = useAsk(DeskOrderDocument, { id });
  const order = query.data?.managedOrder;
  return (
    <Sheet
      title={order ? words.orderTitle(order.number) : words.title}
      badge={order && <OrderBadge status={order.status} label={order.statusLabel} />}
      lead={order && format.time(order.placedAt)}
      onClose={onClose}
    >
      <Loaded query={query} lines={12}>
        {({ managedOrder }) =>
          managedOrder ? <Whole order={managedOrder} /> : <Empty title={common.faults.NOT_FOUND ?? ''} />
        }
      </Loaded>
    </Sheet>
  );
}

function Whole({ order }: { readonly order: DeskOrderFragment }) {
  const [action, setAction] = useState<OrderAction | null>(null);
  const [isChanging, setChanging] = useState(false);
  useEffect(() => void actionDialog(), []);
  return (
    <>
      <Actions order={order} onChoose={setAction} onChange={() => setChanging(true)} />
      {order.status === 'DRAFT' && order.payment.expiresAt && <HoldCountdown until={order.payment.expiresAt} />}
      <OrderGoods order={order} />
      <OrderParcels order={order} />
      <OrderReturns order={order} />
      <OrderPeople order={order} />
      <Suspense fallback={null}>
        {isChanging && <ChangeDialog order={order} onClose={() => setChanging(false)} />}
        {action !== null && <OrderActionDialog action={action} order={order} onClose={() => setAction(null)} />}
      </Suspense>
    </>
  );
}

const GRAVE: readonly OrderAction[] = ['CANCEL', 'REFUND'];

/** What the server allows this person now, the next step first. */
function Actions({
  order,
  onChoose,
  onChange,
}: {
  readonly order: DeskOrderFragment;
  readonly onChoose: (action: OrderAction) => void;
  readonly onChange: () => void;
}) {
  const words = useOrdersWords();
  const mayChange = order.changeableParts.length > 0;
  const steps = order.allowedActions.filter((action) => !GRAVE.includes(action));
  const grave = order.allowedActions.filter((action) => GRAVE.includes(action));
  if (order.allowedActions.length === 0 && !mayChange) return null;
  return (
    <div className="sheet-actions">
      {steps.map((action, index) => (
        <button
          key={action}
          type="button"
          className={index === 0 ? 'button' : 'button button-quiet'}
          onClick={() => onChoose(action)}
        >
          {words.actions[action]}
        </button>
      ))}
      {mayChange && (
        <button type="button" className="button button-quiet" onClick={onChange}>
          {words.changing.title}
        </button>
      )}
      {grave.map((action) => (
        <button key={action} type="button" className="button button-danger" onClick={() => onChoose(action)}>
          {words.actions[action]}
        </button>
      ))}
    </div>
  );
}
