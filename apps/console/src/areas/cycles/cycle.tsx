import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskCycleDocument,
  DeskEndCycleDocument,
  DeskPublishCycleDocument,
  type DeskCycleFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { CycleBadge } from './cycles.js';
import { useCyclesWords } from './words.js';

/** One round: when it runs, what has to be bought for it, and the way to the packing list. */
export function CyclePage() {
  const words = useCyclesWords();
  const common = useCommonWords();
  const here = useHere();
  const can = useCan();
  const id = useIdInAddress();
  const query = useAsk(DeskCycleDocument, { id });
  const cycle = query.data?.orderCycle;
  return (
    <Page
      title={cycle?.name ?? words.title}
      lead={cycle?.note ?? undefined}
      badge={cycle && <CycleBadge state={cycle.state} />}
      back={{ to: here('/toko/putaran'), label: words.title }}
      actions={cycle && can('orders.configure') && <Actions cycle={cycle} />}
    >
      <Loaded query={query} lines={8}>
        {({ orderCycle: found }) =>
          found ? (
            <>
              <About cycle={found} />
              <Demand cycle={found} />
            </>
          ) : (
            <Empty title={common.faults.NOT_FOUND ?? ''} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface PartProps {
  readonly cycle: DeskCycleFragment;
}

function About({ cycle }: PartProps) {
  const words = useCyclesWords();
  const format = useFormat();
  return (
    <Section title={words.about}>
      <Facts>
        <Fact label={words.opens}>{format.time(cycle.opensAt)}</Fact>
        <Fact label={words.closes}>{format.time(cycle.closesAt)}</Fact>
        <Fact label={words.pickup}>
          {format.longDay(cycle.pickupOn)}
          {cycle.pickupNote && <span className="under">{cycle.pickupNote}</span>}
        </Fact>
      </Facts>
    </Section>
  );
}

type Offer = DeskCycleFragment['offers'][number];

/** What was ordered of each: what has to be bought. */
function Demand({ cycle }: PartProps) {
  const words = useCyclesWords();
  const format = useFormat();
  const here = useHere();
  const left = ({ most, ordered }: Offer) => Math.round((most - ordered) * 1000) / 1000;
  return (
    <Section
      title={words.demand}
      note={words.demandNote}
      actions={
        <div className="page-actions">
          <Link to={here(`/toko/putaran/${cycle.id}/kemas`)} className="button button-quiet button-small">
            {words.openPacking}
          </Link>
          <button type="button" className="button button-quiet button-small" onClick={() => print()}>
            {words.print}
          </button>
        </div>
      }
    >
      <Table<Offer>
        caption={words.demand}
        rows={[...cycle.offers].sort((one, other) => other.ordered - one.ordered)}
        keyOf={(offer) => offer.variantId}
        columns={[
          {
            key: 'product',
            head: words.product,
            cell: ({ variant }) => (
              <>
                <strong>{titleOf(variant.product, variant)}</strong>
                <span className="under">
                  {variant.sku} · {format.money(variant.publicPrice)}
                </span>
              </>
            ),
          },
          {
            key: 'ordered',
            head: words.ordered,
            isNumber: true,
            cell: (offer) => (
              <strong>
                {format.quantity(offer.ordered)} {offer.variant.unitLabel}
              </strong>
            ),
          },
          {
            key: 'onHand',
            head: words.onHand,
            isNumber: true,
            cell: (offer) => format.quantity(offer.variant.stock?.onHand ?? 0),
          },
          { key: 'most', head: words.most, isNumber: true, cell: (offer) => format.quantity(offer.most) },
          { key: 'left', head: words.left, isNumber: true, cell: (offer) => format.quantity(Math.max(0, left(offer))) },
        ]}
      />
    </Section>
  );
}

function Actions({ cycle }: PartProps) {
  const words = useCyclesWords();
  const format = useFormat();
  const here = useHere();
  const tell = useToast();
  const [open, setOpen] = useState<'announce' | 'end' | null>(null);
  const done = (text: string) => () => {
    setOpen(null);
    tell(text);
  };
  const publish = useAct(DeskPublishCycleDocument, { onDone: done(words.announced) });
  const end = useAct(DeskEndCycleDocument, { onDone: done(words.ended) });
  const isDraft = cycle.state === 'DRAFT';
  if (cycle.state === 'CLOSED' || cycle.state === 'CANCELLED') return null;
  const isOpen = cycle.state === 'OPEN';
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setOpen('end')}>
        {isOpen ? words.endEarly : words.cancel}
      </button>
      {isDraft && (
        <>
          <Link to={here(`/toko/putaran/${cycle.id}/ubah`)} className="button button-quiet">
            {words.edit}
          </Link>
          <button type="button" className="button" onClick={() => setOpen('announce')}>
            {words.announce}
          </button>
        </>
      )}
      {open === 'announce' && (
        <ActDialog
          title={words.announce}
          consequence={words.announceConsequence(
            format.time(cycle.opensAt),
            format.time(cycle.closesAt),
            format.longDay(cycle.pickupOn),
          )}
          submit={words.announce}
          act={publish}
          onSubmit={() => void publish.run({ id: cycle.id })}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'end' && (
        <ActDialog
          title={isOpen ? words.endEarly : words.cancel}
          consequence={isOpen ? words.endConsequence : words.cancelConsequence}
          submit={isOpen ? words.endEarly : words.cancel}
          isDanger
          act={end}
          onSubmit={() => void end.run({ id: cycle.id })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
