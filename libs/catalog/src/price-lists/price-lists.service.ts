import { Clock, newId, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  connectionFrom,
  currentTenant,
  InvalidInput,
  notFound,
  sliceOf,
  TenantDatabase,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { orTaken } from '../shared/taken.js';
import { refreshProducts } from '../stock/shelves.js';
import { LISTS, ONE_LIST } from './price-list-statements.js';
import { turnSoon } from './price-list-turns.js';
import type { PriceList, PriceListConnection } from './price-list.types.js';
import type {
  CreatePriceListInput,
  DeletePriceListInput,
  PriceListDeleted,
  PriceListFilter,
  UpdatePriceListInput,
} from './price-lists.schema.js';

const MOST_LISTS = 200;
const NAME_KEY = 'price_list_tenant_id_name_key';

/** The lists themselves; their prices are kept by PriceListEntriesService. */
@Injectable()
export class PriceListsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Price lists, newest first, with how many prices each holds. One statement. */
  async list({ states, audience }: PriceListFilter, page: PageArgs, wantsTotal: boolean): Promise<PriceListConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<PriceList & { total: number }>(slice.backward ? LISTS.asc : LISTS.desc, [
      this.today(),
      states ?? null,
      audience ?? null,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom<PriceList>(rows, slice, ({ id }) => [id], wantsTotal ? (rows[0]?.total ?? 0) : null);
  }

  /** One list; throws NOT_FOUND for an unknown one. One statement. */
  async one(id: string): Promise<PriceList> {
    return (await this.db.readRow<PriceList>(ONE_LIST, [id, this.today()])) ?? Promise.reject(notFound());
  }

  /** As `one`, in the transaction that changed it. */
  inTransaction(tx: Tx, id: string): Promise<PriceList> {
    return tx.rowOrFail<PriceList>(ONE_LIST, [id, this.today()]);
  }

  /**
   * Makes an empty list. Days are business days in the cooperative's zone, both included. Refuses a taken name, a last
   * day before the first, and the 201st list (InvalidInput). Asked twice with one requestId, it is made once.
   */
  create({ requestId, ...input }: CreatePriceListInput): Promise<PriceList | InvalidInput> {
    return this.refusingTakenName(() =>
      this.db.transaction(async (tx) => {
        const id = newId<'PriceList'>();
        const earlier = await tx.claimRequest('catalog.createPriceList', requestId, input, id);
        if (earlier) return this.inTransaction(tx, earlier);
        const list = {
          name: input.name.trim(),
          audience: input.audience,
          validFrom: input.validFrom ?? null,
          validUntil: input.validUntil ?? null,
          isActive: input.isActive ?? true,
        };
        const problem = problemOfDays(list);
        if (problem) return problem;
        const { count } = await tx.rowOrFail<{ count: number }>(
          'select count(*)::integer as count from catalog.price_list where tenant_id = $1',
        );
        if (count >= MOST_LISTS) return new InvalidInput('problem.priceList.tooMany', null, { most: MOST_LISTS });
        await tx.rows(
          `insert into catalog.price_list (tenant_id, id, created_at, updated_at, name, audience, valid_from, valid_until, is_active)
           values ($1, $2, $3, $3, $4, $5, $6, $7, $8)`,
          [id, this.clock.now(), list.name, list.audience, list.validFrom, list.validUntil, list.isActive],
        );
        turnSoon(tx, id);
        tx.audit({ action: 'catalog.createPriceList', subject: 'PriceList', subjectId: id, after: list });
        return this.inTransaction(tx, id);
      }),
    );
  }

  /**
   * Changes name, days or whether it is on. Buyers pay by it at once; cards in lists follow within moments (see
   * PriceListTurns). Refuses as `create` does; throws NOT_FOUND for an unknown list.
   */
  update({ priceListId, ...input }: UpdatePriceListInput): Promise<PriceList | InvalidInput> {
    return this.refusingTakenName(() =>
      this.db.transaction(async (tx) => {
        await tx.rowOrFail('select id from catalog.price_list where tenant_id = $1 and id = $2 for update', [
          priceListId,
        ]);
        const before = await this.inTransaction(tx, priceListId);
        const after = {
          name: input.name?.trim() ?? before.name,
          validFrom: input.validFrom === undefined ? before.validFrom : input.validFrom,
          validUntil: input.validUntil === undefined ? before.validUntil : input.validUntil,
          isActive: input.isActive ?? before.isActive,
        };
        const problem = problemOfDays(after);
        if (problem) return problem;
        await tx.rows(
          `update catalog.price_list set updated_at = $3, name = $4, valid_from = $5, valid_until = $6, is_active = $7
            where tenant_id = $1 and id = $2`,
          [priceListId, this.clock.now(), after.name, after.validFrom, after.validUntil, after.isActive],
        );
        turnSoon(tx, priceListId);
        const { name, validFrom, validUntil, isActive } = before;
        tx.audit({
          action: 'catalog.updatePriceList',
          subject: 'PriceList',
          subjectId: priceListId,
          before: { name, validFrom, validUntil, isActive },
          after,
        });
        return this.inTransaction(tx, priceListId);
      }),
    );
  }

  /** Deletes a list with its prices; orders keep what they paid. Refuses one that is on (InvalidInput). */
  delete({ priceListId }: DeletePriceListInput): Promise<PriceListDeleted | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const list = await tx.rowOrFail<{ name: string; isActive: boolean; isInForce: boolean }>(
        `select name, is_active as "isActive", is_in_force as "isInForce" from catalog.price_list where tenant_id = $1 and id = $2 for update`,
        [priceListId],
      );
      if (list.isActive) return new InvalidInput('problem.priceList.stillActive', 'priceListId');
      const products = await tx.rows<{ id: string }>(
        `select distinct v.product_id as id from catalog.price_list_entry e
           join catalog.product_variant v on v.tenant_id = e.tenant_id and v.id = e.variant_id
          where e.tenant_id = $1 and e.price_list_id = $2`,
        [priceListId],
      );
      await tx.rows('delete from catalog.price_list where tenant_id = $1 and id = $2', [priceListId]);
      // Turned off a moment ago, cards may still count with it.
      if (list.isInForce)
        await refreshProducts(
          tx,
          products.map(({ id }) => id),
        );
      tx.audit({
        action: 'catalog.deletePriceList',
        subject: 'PriceList',
        subjectId: priceListId,
        before: { name: list.name },
      });
      return { __typename: 'PriceListDeleted', id: priceListId };
    });
  }

  private refusingTakenName<T>(work: () => Promise<T>): Promise<T | InvalidInput> {
    return orTaken(NAME_KEY, () => new InvalidInput('problem.priceList.nameTaken', 'name'), work);
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

function problemOfDays({
  validFrom,
  validUntil,
}: {
  validFrom: string | null;
  validUntil: string | null;
}): InvalidInput | null {
  return validFrom !== null && validUntil !== null && validUntil < validFrom
    ? new InvalidInput('problem.priceList.days', 'validUntil')
    : null;
}
