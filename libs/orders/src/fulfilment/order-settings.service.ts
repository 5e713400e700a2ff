import {
  connectionFrom,
  currentTenant,
  InvalidInput,
  sliceOf,
  TenantDatabase,
  type ConnectionOf,
  type PageArgs,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { OrderSettings, OrderToDo, UpdateOrderSettingsInput } from './deadlines.schema.js';
import { orderTimes, type OrderTimes } from './order-settings.js';

/** What each time may be. */
const BOUNDS = { acceptWithinHours: [1, 720], finishAfterDays: [1, 60], returnWithinDays: [0, 365] } as const;

/** Times the clock watches over, and what waits for the staff. */
@Injectable()
export class OrderSettingsService {
  constructor(private readonly db: TenantDatabase) {}

  /** The times as they are; no deadline, two days and seven where the cooperative never set them. */
  async settings(): Promise<OrderSettings> {
    return this.db.transaction(async (tx) => settingsOf(await orderTimes(tx)));
  }

  /** Changes what is named. Refuses with InvalidInput outside of what the API names. Source: the cooperative's own decision. */
  async update(input: UpdateOrderSettingsInput): Promise<OrderSettings | InvalidInput> {
    for (const [field, [least, most]] of Object.entries(BOUNDS)) {
      const value = input[field as keyof typeof BOUNDS];
      if (value != null && (value < least || value > most))
        return new InvalidInput('orderSettings.bounds', field, { least: String(least), most: String(most) });
    }
    return this.db.transaction(async (tx) => {
      const before = await orderTimes(tx);
      const after: OrderTimes = {
        acceptWithinHours: input.acceptWithinHours === undefined ? before.acceptWithinHours : input.acceptWithinHours,
        finishAfterDays: input.finishAfterDays ?? before.finishAfterDays,
        returnWithinDays: input.returnWithinDays ?? before.returnWithinDays,
      };
      await tx.rows(SAVE, [after.acceptWithinHours, after.finishAfterDays, after.returnWithinDays]);
      tx.audit({
        action: 'orders.configureTimes',
        subject: 'orderSettings',
        subjectId: currentTenant().id,
        before,
        after,
      });
      return settingsOf(after);
    });
  }

  /** What waits for a decision of the staff, longest waiting first. One statement. */
  async toDos(page: PageArgs): Promise<ConnectionOf<OrderToDo>> {
    const slice = sliceOf(page, 2);
    const key = [slice.key?.[0] ?? null, slice.key?.[1] ?? null];
    const rows = await this.db.read<OrderToDo>(slice.backward ? LATEST : LONGEST, [...key, slice.limit]);
    return connectionFrom(rows, slice, ({ since, id }) => [since.toISOString(), id]);
  }
}

function settingsOf(times: OrderTimes): OrderSettings {
  return { __typename: 'OrderSettings', ...times };
}

const SAVE = `
  insert into orders.order_settings (tenant_id, accept_within_hours, finish_after_days, return_within_days) values ($1, $2, $3, $4)
  on conflict (tenant_id) do update
    set accept_within_hours = excluded.accept_within_hours, finish_after_days = excluded.finish_after_days,
        return_within_days = excluded.return_within_days`;

const toDos = (backward: boolean) => {
  const [after, way] = backward ? ['<', 'desc'] : ['>', 'asc'];
  return `
  select t.id, t.kind, t.order_id as "orderId", t.number as "orderNumber", t.contact_name as "buyerName", t.since, t.amount
    from (
      (select o.id, 'ACCEPT_OVERDUE' as kind, o.id as order_id, o.number, o.contact_name, o.accept_overdue_at as since, o.captured - o.refunded as amount
         from orders.shop_order o
        where o.tenant_id = $1 and o.accept_overdue_at is not null and o.state = 'PLACED'
          and ($2::timestamptz is null or (o.accept_overdue_at, o.id) ${after} ($2, $3::uuid))
        order by o.accept_overdue_at ${way}, o.id ${way} limit $4)
      union all
      (select r.id, 'RETURN_' || r.state, o.id, o.number, o.contact_name, r.asked_at, o.captured - o.refunded
         from orders.order_return r join orders.shop_order o on o.tenant_id = $1 and o.id = r.order_id
        where r.tenant_id = $1 and r.state in ('REQUESTED', 'APPROVED')
          and ($2::timestamptz is null or (r.asked_at, r.id) ${after} ($2, $3::uuid))
        order by r.asked_at ${way}, r.id ${way} limit $4)) t
   order by t.since ${way}, t.id ${way} limit $4`;
};
const LONGEST = toDos(false);
const LATEST = toDos(true);
