import { Link } from '@tanstack/react-router';
import { DeskRedemptionsDocument, type DeskRedemptionsQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { Badge } from '../../ui/badges.js';
import { Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { usePromotionsWords } from './words.js';

type Redemption = DeskRedemptionsQuery['promotionRedemptions']['nodes'][number];

/** Which orders used it, and what it took off each. */
export function Redemptions({ promotionId }: { readonly promotionId: string }) {
  const words = usePromotionsWords();
  const format = useFormat();
  const here = useHere();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskRedemptionsDocument, { promotionId, ...pageOf(search) }, { keepsPrevious: true });
  return (
    <Section title={words.redemptions}>
      <Loaded query={query} lines={3}>
        {({ promotionRedemptions: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <p className="hint">{words.noRedemptions}</p>
          ) : (
            <>
              <Table<Redemption>
                caption={words.redemptions}
                rows={nodes}
                keyOf={(row) => row.id}
                isStale={query.isPlaceholderData}
                columns={[
                  {
                    key: 'when',
                    head: words.when,
                    isTight: true,
                    cell: (row) => (
                      <>
                        {format.time(row.redeemedAt)}
                        {row.releasedAt && (
                          <span className="under">
                            <Badge tone="wait">{words.released}</Badge>
                          </span>
                        )}
                      </>
                    ),
                  },
                  { key: 'code', head: words.code, cell: (row) => row.code ?? words.byItself },
                  { key: 'amount', head: words.tookOff, isNumber: true, cell: (row) => format.money(row.amount) },
                  {
                    key: 'order',
                    head: words.order,
                    isNumber: true,
                    cell: (row) => (
                      <Link to={here('/toko/pesanan')} search={{ pesanan: row.orderId }}>
                        {words.openOrder}
                      </Link>
                    ),
                  },
                ]}
              />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
