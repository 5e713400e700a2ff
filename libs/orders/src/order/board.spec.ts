import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { listenToStatements, TenantDatabase, type SentStatement } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { OrdersModule } from '../orders.module.js';
import { goodsIn, openShop, orderIn } from '../testing/index.js';
import { OrdersService } from './orders.service.js';

const HOW_MANY = 100_000;

describe('the board of a cooperative with a hundred thousand orders', () => {
  const house = startHouse(OrdersModule);
  const sentBy = async (work: () => Promise<unknown>): Promise<SentStatement[]> => {
    const sent: SentStatement[] = [];
    const stop = listenToStatements((statement) => sent.push(statement));
    await work().finally(stop);
    return sent;
  };
  /** Rows that the statements touched on their way, those passed over included. */
  const rowsReadBy = async (coop: TestCooperative, sent: readonly SentStatement[]): Promise<number> => {
    let rows = 0;
    for (const { text, values } of sent.filter((it) => it.values !== undefined)) {
      const [plan] = await coop.run(() =>
        house
          .get(TenantDatabase)
          .read<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
            `explain (analyze, timing off, format json) ${text}`,
            (values ?? []).slice(1),
          ),
      );
      if (plan) rows += rowsOf(plan['QUERY PLAN'][0].Plan);
    }
    return rows;
  };
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    const rice = await goodsIn(coop);
    const order = await orderIn(coop, [{ variantId: rice }], { paymentMethod: 'CASH_AT_PICKUP' });
    await house.admin(PAYMENTS, [coop.id, HOW_MANY]);
    await house.admin(COPY, [coop.id, order.id, HOW_MANY]);
    await house.admin('analyze orders.shop_order');
    await house.admin(RARE, [coop.id]);
    return { coop, order };
  };

  it('shows first and deep pages, tabs and searches alike within six messages, each read by an index', async () => {
    const { coop } = await shop();
    const paths = new Set(
      ['number', 'status', 'total', 'payment', 'contact', 'member', 'lines', 'lineCount', 'discounts'].flatMap(
        (path) => ['nodes', `nodes.${path}`],
      ),
    );
    const board = (filter: Parameters<OrdersService['board']>[0], after?: string | null) =>
      coop.run(() => house.get(OrdersService).board(filter, { first: 10, after }, paths));
    const deep = (await coop.run(() => house.get(OrdersService).board(null, { last: 10 }, paths))).pageInfo.startCursor;
    const asked: [string, Parameters<OrdersService['board']>[0], (string | null | undefined)?][] = [
      ['first page', null],
      ['deep page', null, deep],
      ['rare status', { statuses: ['COMPLETED', 'CANCELLED'] as never }],
      ['number', { search: 'P-77777' }],
      ['name', { search: 'pembeli4242' }],
      ['way of bringing', { fulfilmentMethods: ['PICKUP'] as never }],
      ['channel', { channels: ['WHATSAPP'] }],
      ['seller', { sellerId: newId() }],
    ];
    const read: Record<string, number> = {};
    for (const [name, filter, after] of asked) {
      const sent = await sentBy(() => board(filter, after));
      read[name] = await rowsReadBy(coop, sent);
      expect(sent.length).toBeLessThanOrEqual(6);
    }

    expect((await board({ search: 'P-77777' })).nodes.map(({ number }) => number)).toEqual(['P-77777']);
    expect((await board({ search: 'pembeli4242' })).nodes.length).toBe(10);
    // An index leads to the page: of a hundred thousand orders only as many rows are touched as a page and its lines have.
    expect(Object.entries(read).filter(([, rows]) => rows > 2_000)).toEqual([]);
  }, 180_000);
});

interface PlanNode {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

function rowsOf(node: PlanNode): number {
  const own = (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
  return (node.Plans ?? []).reduce((sum, child) => sum + rowsOf(child), own);
}

const PAYMENTS = `
  insert into payments.payment (tenant_id, id, order_id, method, state, amount, opened_at)
  select $1, md5('p' || n)::uuid, md5('o' || n)::uuid, 'QRIS', 'VOIDED', 10000, now() from generate_series(1, $2::int) n`;

// The same order over and over, on other days, under other numbers and names.
const COPY = `
  insert into orders.shop_order (tenant_id, id, number, token_hash, placed_at, placed_on, state, payment_state, payment_method, payment_id,
    price_class, subtotal, shipping_fee, unique_amount, member_savings, line_count, contact_name, contact_phone_sealed, contact_phone_hash,
    contact_phone_masked, fulfilment_method, cancel_reason)
  select o.tenant_id, md5('o' || n)::uuid, 'P-' || lpad((n + 1)::text, greatest(5, length((n + 1)::text)), '0'), sha256(('o' || n)::bytea),
         o.placed_at - n * interval '1 minute', o.placed_on - n / 1440, o.state,
         'VOIDED', 'QRIS', md5('p' || n)::uuid, o.price_class, o.subtotal, 0, 0, 0, o.line_count, 'Nama' || n % 500 || ' Pembeli' || n,
         o.contact_phone_sealed, sha256(n::text::bytea), o.contact_phone_masked, o.fulfilment_method, null
    from orders.shop_order o, generate_series(1, $3::int) n
   where o.tenant_id = $1 and o.id = $2`;

// Rare states that the statistics of the table have not seen.
const RARE = `
  update orders.shop_order set state = 'CANCELLED', cancel_reason = 'OTHER'
   where tenant_id = $1 and id in (select md5('o' || n * 20000)::uuid from generate_series(1, 5) n)`;
