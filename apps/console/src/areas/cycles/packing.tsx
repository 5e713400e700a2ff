import { useQuery } from '@tanstack/react-query';
import { DeskCycleDocument, DeskCyclePackingDocument, type DeskCyclePackingQuery } from '@lumbung/web-api';
import { ask, type Fault } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { Badge } from '../../ui/badges.js';
import { Page } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useLocale } from '../../words/index.js';
import { useCyclesWords } from './words.js';

type Packed = DeskCyclePackingQuery['orderCyclePacking']['nodes'][number];

const PAGE = 100;

/** Every order of a round, on one sheet to print: a list with a page missing packs the wrong bags. */
function usePacking(cycleId: string) {
  const slug = useSlug();
  const { locale } = useLocale();
  return useQuery<readonly Packed[], Fault>({
    queryKey: [slug, locale, 'every order of a round', cycleId],
    queryFn: async ({ signal }) => {
      const all: Packed[] = [];
      for (let after: string | null | undefined; ;) {
        const variables = { cycleId, first: PAGE, after };
        const { orderCyclePacking: page } = await ask({ slug, locale }, DeskCyclePackingDocument, variables, signal);
        all.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) return all;
        after = page.pageInfo.endCursor;
      }
    },
  });
}

/** What each buyer gets, buyer by buyer, with a box to tick. */
export function PackingPage() {
  const words = useCyclesWords();
  const format = useFormat();
  const here = useHere();
  const id = useIdInAddress();
  const cycle = useAsk(DeskCycleDocument, { id }).data?.orderCycle;
  const query = usePacking(id);
  return (
    <Page
      title={words.packing}
      lead={cycle ? words.packingLead(cycle.name, format.longDay(cycle.pickupOn)) : undefined}
      back={{ to: here(`/toko/putaran/${id}`), label: cycle?.name ?? words.title }}
      actions={
        <button type="button" className="button" onClick={() => print()}>
          {words.print}
        </button>
      }
    >
      <Loaded query={query}>
        {(orders) =>
          orders.length === 0 ? (
            <Empty title={words.packingEmpty}>{words.packingEmptyText}</Empty>
          ) : (
            <>
              <p className="hint">{words.orders(format.count(orders.length))}</p>
              {orders.map((order) => (
                <Bag key={order.orderId} order={order} />
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Bag({ order }: { readonly order: Packed }) {
  const words = useCyclesWords();
  const format = useFormat();
  return (
    <section className="section bag">
      <header className="section-head">
        <h2>
          {order.buyerName} <span className="hint">{order.number}</span>
        </h2>
        <span>
          {format.money(order.total)}{' '}
          <Badge tone={order.isPaid ? 'good' : 'wait'}>{order.isPaid ? words.paid : words.unpaid}</Badge>
        </span>
      </header>
      <ul>
        {order.lines.map((line) => (
          <li key={line.variantId} className="bag-line">
            <span className="bag-box" aria-hidden="true" />
            <strong>
              {format.quantity(line.quantity)} {line.unitLabel}
            </strong>
            <span>{`${line.productName} ${line.variantName}`.trim()}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
