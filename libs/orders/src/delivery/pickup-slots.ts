import { Clock, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { PickupSlotUnavailable } from '../shop/refusals.js';

/** Hours of one day in which goods can be fetched. */
export interface PickupSlot {
  readonly on: BusinessDate;
  /** In the cooperative's time, such as 09:00. */
  readonly from: string;
  readonly until: string;
  readonly left: number;
}

/** A slot as the buyer chose it. */
export interface WantedSlot {
  readonly on: BusinessDate;
  readonly from: string;
}

/** When goods can be fetched, where the cooperative keeps hours for it. */
@Injectable()
export class PickupSlots {
  constructor(private readonly clock: Clock) {}

  /** The hours of the next days with room in them, earliest first; none where the cooperative keeps none. */
  async free(tx: Tx): Promise<PickupSlot[]> {
    const timeZone = currentTenant().timeZone as CooperativeTimeZone;
    return tx.rows<PickupSlot>(FREE, [this.clock.today(timeZone), this.clock.now(), timeZone]);
  }

  /** Whether the cooperative keeps hours at all, so that one of them is to be chosen. */
  async keepsHours(tx: Tx): Promise<boolean> {
    return (await tx.row(ANY)) !== undefined;
  }

  /**
   * Takes a place in a slot for the order that the running transaction writes. Whoever comes to the same slot at the
   * same moment waits for this transaction, so that the last place goes to one. Refuses with PickupSlotUnavailable and
   * the slots that are left; an order that is cancelled frees its place by itself.
   */
  async take(tx: Tx, wanted: WantedSlot): Promise<PickupSlot | PickupSlotUnavailable> {
    await tx.rows(LOCK, [wanted.on, wanted.from]);
    const free = await this.free(tx);
    return free.find(({ on, from }) => on === wanted.on && from === wanted.from) ?? new PickupSlotUnavailable(free);
  }
}

const ANY = 'select 1 as any from orders.pickup_slot where tenant_id = $1 limit 1';

const LOCK = `
  select starts from orders.pickup_slot
   where tenant_id = $1 and weekday = extract(isodow from $2::date) and starts = $3::time for no key update`;

// A slot can be taken until the shop's notice before its end; the clock on the wall is the cooperative's.
const FREE = `
  select to_char(d.day, 'YYYY-MM-DD') as on, to_char(s.starts, 'HH24:MI') as from, to_char(s.ends, 'HH24:MI') as until,
         (s.capacity - taken.count)::int as left
    from (select coalesce(max(x.pickup_days_ahead), 7) as ahead, coalesce(max(x.pickup_notice_minutes), 60) as notice
            from orders.delivery_settings x where x.tenant_id = $1) settings
    cross join lateral (select $2::date + n as day from generate_series(0, settings.ahead) n) d
    join orders.pickup_slot s on s.tenant_id = $1 and s.weekday = extract(isodow from d.day)
    cross join lateral (select count(*) as count from orders.shop_order o
                         where o.tenant_id = $1 and o.pickup_on = d.day and o.pickup_from = s.starts and o.state <> 'CANCELLED') taken
   where s.capacity > taken.count and (d.day + s.ends) at time zone $4 >= $3::timestamptz + settings.notice * interval '1 minute'
   order by d.day, s.starts`;
