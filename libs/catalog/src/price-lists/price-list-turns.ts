import { Clock, startOfDay, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, Task, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { refreshProducts } from '../stock/shelves.js';
import { nextTurn, stateOn, type Validity } from './validity.js';

const TASK = 'catalog.turnPriceList';
/** Products whose cards are made anew in one transaction: few enough that no buyer waits for their locks. */
const AT_ONCE = 100;

/** Has the cards of a list's products made anew soon, and again whenever its validity begins or ends. */
export function turnSoon(tx: Tx, priceListId: string, runAt?: Date): void {
  tx.schedule({ task: TASK, ids: { priceListId }, key: `${TASK} ${priceListId}`, runAt });
}

/**
 * "Price from" in lists and details follows the validity of price lists. What a buyer pays is decided by the days
 * themselves (PricingService), so nobody pays a wrong price while a card is still to follow.
 */
@Injectable()
export class PriceListTurns {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Safe to run twice: marks the list by today's date, makes the cards of its products anew, plans its next turn. */
  @Task(TASK)
  async turn({ priceListId }: { priceListId: string }): Promise<void> {
    const zone = currentTenant().timeZone as CooperativeTimeZone;
    const isKnown = await this.db.transaction(async (tx) => {
      const list = await tx.row<Validity>(
        `select is_active as "isActive", valid_from as "validFrom", valid_until as "validUntil"
           from catalog.price_list where tenant_id = $1 and id = $2 for update`,
        [priceListId],
      );
      if (!list) return false;
      const today = this.clock.today(zone);
      await tx.rows('update catalog.price_list set is_in_force = $3 where tenant_id = $1 and id = $2', [
        priceListId,
        stateOn(list, today) === 'IN_FORCE',
      ]);
      const next = nextTurn(list, today);
      if (next) turnSoon(tx, priceListId, startOfDay(next, zone));
      return true;
    });
    if (!isKnown) return;
    let after: string | undefined = FIRST;
    while (after !== undefined) after = await this.refreshSome(priceListId, after);
  }

  /** The next products of the list in the order of their ids; answers the last of them, undefined at the end. */
  private refreshSome(priceListId: string, after: string): Promise<string | undefined> {
    return this.db.transaction(async (tx) => {
      const products = await tx.rows<{ id: string }>(
        `select distinct v.product_id as id from catalog.price_list_entry e
           join catalog.product_variant v on v.tenant_id = e.tenant_id and v.id = e.variant_id
          where e.tenant_id = $1 and e.price_list_id = $2 and v.product_id > $3 order by 1 limit $4`,
        [priceListId, after, AT_ONCE],
      );
      const ids = products.map(({ id }) => id);
      await refreshProducts(tx, ids);
      return ids.at(-1);
    });
  }
}

/** Before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';
