import type { Tx } from '@lumbung/platform';

/** Times the clock watches over. */
export interface OrderTimes {
  /** Null: the shop accepts whenever it likes. */
  readonly acceptWithinHours: number | null;
  readonly finishAfterDays: number;
  readonly returnWithinDays: number;
}

const TIMES = `
  select s.accept_within_hours as "acceptWithinHours", coalesce(s.finish_after_days, 2) as "finishAfterDays",
         coalesce(s.return_within_days, 7) as "returnWithinDays"
    from (select) one left join orders.order_settings s on s.tenant_id = $1`;

/** The times as the cooperative set them; two days to finish and seven to bring back where it never did. */
export function orderTimes(tx: Tx): Promise<OrderTimes> {
  return tx.rowOrFail<OrderTimes>(TIMES);
}
