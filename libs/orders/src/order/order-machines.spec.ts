import { describe, expect, it } from '@jest/globals';
import { startHouse } from '@lumbung/platform/testing';
import { OrderAction } from './order-enums.js';
import { actionsFor, actionsOfBuyer, possibleActions, statusOf, stepFor, type Standing } from './order-machines.js';

const STATES = ['DRAFT', 'PLACED', 'ACCEPTED', 'COMPLETED', 'CANCELLED'] as const;
const GOODS = [
  'PENDING',
  'PARTLY_READY',
  'READY_FOR_PICKUP',
  'PARTLY_SHIPPED',
  'SHIPPED',
  'PARTLY_HANDED_OVER',
  'HANDED_OVER',
] as const;
const MONEY = ['PENDING', 'CAPTURED', 'EXPIRED', 'VOIDED', 'PARTLY_REFUNDED', 'REFUNDED'] as const;
const WAYS = [
  'CASH_AT_PICKUP',
  'CASH_ON_DELIVERY',
  'BANK_TRANSFER',
  'QRIS',
  'VIRTUAL_ACCOUNT',
  'EWALLET',
  'MEMBER_CREDIT',
] as const;

const everyStanding = STATES.flatMap((state) =>
  GOODS.flatMap((fulfilmentState) =>
    MONEY.flatMap((paymentState) =>
      WAYS.map((paymentMethod): Standing => ({
        state,
        fulfilmentState,
        paymentState,
        paymentMethod,
        fulfilmentMethod: 'PICKUP',
      })),
    ),
  ),
);
const placed: Standing = {
  state: 'PLACED',
  fulfilmentState: 'PENDING',
  paymentState: 'PENDING',
  paymentMethod: 'BANK_TRANSFER',
  fulfilmentMethod: 'PICKUP',
};
const accepted: Standing = { ...placed, state: 'ACCEPTED', paymentState: 'CAPTURED' };

describe('the machines of an order', () => {
  const house = startHouse();

  it('derive the same status as the column of the database, in all standings', async () => {
    const [{ definition } = { definition: '' }] = await house.admin<{ definition: string }>(
      `select pg_get_expr(d.adbin, d.adrelid) as definition from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
        where d.adrelid = 'orders.shop_order'::regclass and a.attname = 'status'`,
    );

    const rows = await house.admin<{ status: string }>(
      `select ${definition} as status
         from (select e->>'state' as state, e->>'fulfilmentState' as fulfilment_state, e->>'paymentState' as payment_state,
                      e->>'paymentMethod' as payment_method, n
                 from jsonb_array_elements($1::jsonb) with ordinality as x (e, n)) o order by n`,
      [JSON.stringify(everyStanding)],
    );

    expect(rows.map(({ status }) => status)).toEqual(everyStanding.map(statusOf));
  });

  it('let a transfer be confirmed or cancelled before the money came, and not accepted', () => {
    expect(possibleActions(placed)).toEqual([OrderAction.CONFIRM_PAYMENT, OrderAction.CANCEL]);
    expect(possibleActions({ ...placed, paymentMethod: 'CASH_AT_PICKUP' })).toEqual([
      OrderAction.ACCEPT,
      OrderAction.CONFIRM_PAYMENT,
      OrderAction.CANCEL,
    ]);
  });

  it('hand goods over only when they are paid and ready', () => {
    const ready: Standing = { ...accepted, fulfilmentState: 'READY_FOR_PICKUP' };

    expect(possibleActions(ready)).toContain(OrderAction.HAND_OVER);
    expect(possibleActions({ ...ready, paymentState: 'PENDING', paymentMethod: 'CASH_AT_PICKUP' })).not.toContain(
      OrderAction.HAND_OVER,
    );
    expect(stepFor(ready, OrderAction.HAND_OVER)?.to).toEqual({ state: 'COMPLETED', fulfilmentState: 'HANDED_OVER' });
    expect(stepFor({ ...ready, fulfilmentState: 'SHIPPED' }, OrderAction.HAND_OVER)?.to).toEqual({
      fulfilmentState: 'HANDED_OVER',
    });
  });

  it('send by courier only what goes by courier, and set ready only what is picked up', () => {
    expect(possibleActions(accepted)).toEqual([OrderAction.MARK_READY, OrderAction.CANCEL, OrderAction.REFUND]);
    expect(possibleActions({ ...accepted, fulfilmentMethod: 'OWN_COURIER' })).toEqual([
      OrderAction.MARK_SHIPPED,
      OrderAction.CANCEL,
      OrderAction.REFUND,
    ]);
  });

  it('leave nothing to do with what was cancelled', () => {
    for (const standing of everyStanding.filter(({ state }) => state === 'CANCELLED'))
      expect(possibleActions(standing)).toEqual([]);
  });

  it('show each viewer only what his role may do', () => {
    expect(actionsFor(accepted, new Set(['orders.handle']))).toEqual([OrderAction.MARK_READY]);
    expect(actionsFor(accepted, new Set(['orders.handle', 'orders.refund']))).toEqual([
      OrderAction.MARK_READY,
      OrderAction.CANCEL,
      OrderAction.REFUND,
    ]);
    expect(actionsFor(placed, new Set(['payments.confirm']))).toEqual([OrderAction.CONFIRM_PAYMENT]);
    expect(actionsOfBuyer(placed)).toEqual([OrderAction.CANCEL]);
    expect(actionsOfBuyer(accepted)).toEqual([]);
  });
});
