import { useState } from 'react';
import type { DeskOrderFragment, DeskReturnFragment, OrderReturnState } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { useCommonWords } from '../../words/index.js';
import { CreateReturnDialog, DecideReturnDialog } from './return-dialogs.js';
import { ReceiveReturnDialog } from './receive-return-dialog.js';
import { useOrdersWords } from './words.js';

const TONES: Record<OrderReturnState, Tone> = { REQUESTED: 'wait', APPROVED: 'info', RECEIVED: 'good', REFUSED: 'bad' };

type Asked =
  { readonly kind: 'create' } | { readonly kind: 'approve' | 'refuse' | 'receive'; readonly it: DeskReturnFragment };

/** Goods that come back: asked for, agreed to, received in what condition, and the money for them. */
export function OrderReturns({ order }: { readonly order: DeskOrderFragment }) {
  const { returns: words } = useOrdersWords();
  const can = useCan();
  const format = useFormat();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const isOut = order.fulfilmentState === 'HANDED_OVER' || order.fulfilmentState === 'PARTLY_HANDED_OVER';
  const mayCreate = can('orders.handle') && isOut && order.lines.some((line) => line.quantity > line.returnedQuantity);
  const { isOpen, until, obstacle, message } = order.returnWindow;
  const isWithBuyer = obstacle !== 'NOT_WITH_BUYER';
  if (order.returns.length === 0 && !mayCreate && !isWithBuyer) return null;
  return (
    <section className="sheet-part">
      <h3 className="rule">{words.title}</h3>
      <ul className="parcels">
        {order.returns.map((it) => (
          <li key={it.id} className="parcel">
            <Return it={it} onAsk={setAsked} />
          </li>
        ))}
      </ul>
      {isWithBuyer && (
        <p className="hint">{isOpen ? (until ? words.openUntil(format.time(until)) : words.open) : message}</p>
      )}
      {mayCreate && (
        <button type="button" className="button button-quiet button-small" onClick={() => setAsked({ kind: 'create' })}>
          {words.create}
        </button>
      )}
      {asked?.kind === 'create' && <CreateReturnDialog order={order} onClose={close} />}
      {(asked?.kind === 'approve' || asked?.kind === 'refuse') && (
        <DecideReturnDialog it={asked.it} isApproved={asked.kind === 'approve'} onClose={close} />
      )}
      {asked?.kind === 'receive' && <ReceiveReturnDialog it={asked.it} order={order} onClose={close} />}
    </section>
  );
}

function Return({ it, onAsk }: { readonly it: DeskReturnFragment; readonly onAsk: (asked: Asked) => void }) {
  const { returns: words } = useOrdersWords();
  const format = useFormat();
  const can = useCan();
  return (
    <>
      <p className="parcel-head">
        <strong>{it.number}</strong> <Badge tone={TONES[it.state]}>{it.stateLabel}</Badge>
      </p>
      <p>{it.reason}</p>
      <p className="hint">
        {it.isByBuyer ? words.byBuyer : words.byStaff(it.askedBy ?? '')}, {format.time(it.askedAt)}
      </p>
      <ul className="parcel-lines">
        {it.lines.map((line) => (
          <li key={line.orderLineId}>
            {format.quantity(line.quantity)} {line.unitLabel} {line.productName} {line.variantName}
            {it.state === 'RECEIVED' && (
              <span className="under">
                {words.came(format.quantity(line.resellable), format.quantity(line.damaged))}
              </span>
            )}
          </li>
        ))}
      </ul>
      <ReturnPhotos it={it} />
      {it.decisionNote && <blockquote>{it.decisionNote}</blockquote>}
      {it.refunded > 0 && <p className="hint">{words.refunded(format.money(it.refunded))}</p>}
      <div className="row-tools row-tools-wrap empty-away">
        {it.state === 'REQUESTED' && can('orders.handle') && (
          <>
            <button type="button" className="button button-small" onClick={() => onAsk({ kind: 'approve', it })}>
              {words.approve}
            </button>
            <button
              type="button"
              className="button button-danger button-small"
              onClick={() => onAsk({ kind: 'refuse', it })}
            >
              {words.refuse}
            </button>
          </>
        )}
        {it.state === 'APPROVED' && can('orders.refund') && (
          <button type="button" className="button button-small" onClick={() => onAsk({ kind: 'receive', it })}>
            {words.receive}
          </button>
        )}
      </div>
    </>
  );
}

/** What the buyer shows of it; the whole photo opens in a tab of its own. */
function ReturnPhotos({ it }: { readonly it: DeskReturnFragment }) {
  const { returns: words } = useOrdersWords();
  const common = useCommonWords();
  const shown = it.photos.flatMap(({ id, url, thumbnailUrl }) =>
    url && thumbnailUrl ? [{ id, url, thumbnailUrl }] : [],
  );
  if (shown.length === 0) return null;
  return (
    <ul className="return-photos">
      {shown.map(({ id, url, thumbnailUrl }, index) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noreferrer">
            <img src={thumbnailUrl} alt={words.photoOf(index + 1, it.number)} width={96} height={96} loading="lazy" />
            <span className="unseen"> ({common.newTab})</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
