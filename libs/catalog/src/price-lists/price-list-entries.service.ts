import {
  Clock,
  formatQuantity,
  formatRupiah,
  quantity,
  Quantity,
  rupiah,
  type CooperativeTimeZone,
  type Locale,
} from '@lumbung/kernel';
import {
  connectionFrom,
  currentTenant,
  InvalidInput,
  notFound,
  sliceOf,
  TenantDatabase,
  translate,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { variantOfRow, type ProductRow } from '../products/product-view.js';
import { Viewers } from '../products/viewers.js';
import { refreshProducts } from '../stock/shelves.js';
import { changesOf, minQuantityOf, type Change } from './entry-changes.js';
import { ENTRIES_OF_VARIANTS, entriesPage } from './price-list-statements.js';
import type { PriceConflict, PriceListEntry, PriceListEntryConnection } from './price-list.types.js';
import type {
  PriceListEntriesSet,
  PriceListEntryFilter,
  PriceListEntryInput,
  SetPriceListEntriesInput,
} from './price-lists.schema.js';
import { PriceListsService } from './price-lists.service.js';

type EntryRow = ProductRow & {
  variantId: string;
  minQuantity: string;
  price: number;
  nameKey: string;
  conflicts: Omit<PriceConflict, 'message'>[] | null;
  total?: number | null;
};

const MOST_ENTRIES = 5_000;

/** The prices that stand in lists. */
@Injectable()
export class PriceListEntriesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly lists: PriceListsService,
    private readonly viewers: Viewers,
  ) {}

  /** The prices of a list by name of the product, each with what makes it without effect. One statement. */
  async list(
    priceListId: string,
    filter: PriceListEntryFilter,
    page: PageArgs,
    wantsTotal: boolean,
  ): Promise<PriceListEntryConnection> {
    const slice = sliceOf(page, 3);
    const [nameKey = null, variantId = null, minQuantity = null] = slice.key ?? [];
    const rows = await this.db.read<EntryRow>(
      entriesPage(slice.backward ? 'desc' : 'asc', filter.onlyConflicts ?? false),
      [
        this.today(),
        priceListId,
        filter.search?.trim() || null,
        nameKey,
        variantId,
        minQuantity,
        slice.limit,
        wantsTotal,
      ],
    );
    const keys = new Map(rows.map((row) => [this.entry(row), [row.nameKey, row.variantId, row.minQuantity] as const]));
    return connectionFrom(
      [...keys.keys()],
      slice,
      (entry) => keys.get(entry) ?? [],
      wantsTotal ? (rows[0]?.total ?? 0) : null,
    );
  }

  /**
   * Sets prices of a list or takes them out, all or none; the others stay. Whole rupiah per unit, from so many of the
   * variant in one order. Refuses a price below Rp1, a quantity that is no whole number of steps, one named twice, and
   * more than 5,000 prices in the list (InvalidInput). Throws NOT_FOUND for an unknown list or variant. Prices that are
   * without effect are no refusal: they are told in `conflicts`. The same number of statements for one price and many.
   */
  set({ priceListId, entries }: SetPriceListEntriesInput): Promise<PriceListEntriesSet | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const list = await tx.rowOrFail<{ name: string; isInForce: boolean }>(
        'select name, is_in_force as "isInForce" from catalog.price_list where tenant_id = $1 and id = $2 for update',
        [priceListId],
      );
      const variants = await this.variants(tx, entries);
      const changes = changesOf(entries, variants);
      if (changes instanceof InvalidInput) return changes;
      const written = await this.write(tx, priceListId, changes);
      if (written.count > MOST_ENTRIES)
        return new InvalidInput('problem.priceList.tooLong', 'entries', { most: MOST_ENTRIES });
      if (list.isInForce && written.changed.length > 0) {
        await refreshProducts(
          tx,
          written.changed.map(({ variantId }) => variants.get(variantId)?.productId as string),
        );
      }
      for (const { variantId, minQuantity, before, after } of written.changed) {
        const which = { priceListId, priceList: list.name, minQuantity: minQuantityOf(minQuantity) };
        tx.audit({
          action: 'catalog.setPriceListEntries',
          subject: 'ProductVariant',
          subjectId: variantId,
          before: { ...which, price: before },
          after: { ...which, price: after },
        });
      }
      const rows = await tx.rows<EntryRow>(ENTRIES_OF_VARIANTS, [this.today(), priceListId, [...variants.keys()]]);
      const priceList = await this.lists.inTransaction(tx, priceListId);
      return {
        __typename: 'PriceListEntriesSet',
        priceList,
        changedCount: written.changed.length,
        entries: rows.map((row) => this.entry(row)),
      };
    });
  }

  private async variants(
    tx: Tx,
    entries: readonly PriceListEntryInput[],
  ): Promise<Map<string, { productId: string; step: Quantity }>> {
    const ids = [...new Set(entries.map(({ variantId }) => variantId.toLowerCase()))];
    const rows = await tx.rows<{ id: string; productId: string; step: string }>(
      'select id, product_id as "productId", quantity_step as step from catalog.product_variant where tenant_id = $1 and id = any ($2::uuid[])',
      [ids],
    );
    if (rows.length < ids.length) throw notFound();
    return new Map(rows.map(({ id, productId, step }) => [id, { productId, step: quantity(step) }]));
  }

  /** What really changed, and how many prices the list holds now. */
  private async write(tx: Tx, priceListId: string, changes: readonly Change[]) {
    const columns = [
      changes.map(({ variantId }) => variantId),
      changes.map(({ minQuantity }) => minQuantity),
      changes.map(({ price }) => price),
    ];
    const changed = await tx.rows<{
      variantId: string;
      minQuantity: string;
      before: number | null;
      after: number | null;
    }>(
      `with wanted as (select * from unnest($3::uuid[], $4::numeric[], $5::bigint[]) w (variant_id, min_quantity, price)),
            changed as (select w.*, e.price as before from wanted w
                          left join catalog.price_list_entry e on e.tenant_id = $1 and e.price_list_id = $2
                               and e.variant_id = w.variant_id and e.min_quantity = w.min_quantity
                         where w.price is distinct from e.price),
            gone as (delete from catalog.price_list_entry e using changed c
                      where e.tenant_id = $1 and e.price_list_id = $2 and e.variant_id = c.variant_id and e.min_quantity = c.min_quantity and c.price is null),
            kept as (insert into catalog.price_list_entry as e (tenant_id, price_list_id, variant_id, min_quantity, price)
                     select $1, $2, c.variant_id, c.min_quantity, c.price from changed c where c.price is not null
                     on conflict (tenant_id, price_list_id, variant_id, min_quantity) do update set price = excluded.price)
       select variant_id as "variantId", min_quantity as "minQuantity", before, price as after from changed`,
      [priceListId, ...columns],
    );
    const { count } = await tx.rowOrFail<{ count: number }>(
      `update catalog.price_list l set updated_at = $3 where l.tenant_id = $1 and l.id = $2
       returning (select count(*)::integer from catalog.price_list_entry e where e.tenant_id = $1 and e.price_list_id = $2) as count`,
      [priceListId, this.clock.now()],
    );
    return { changed, count };
  }

  private entry(row: EntryRow): PriceListEntry {
    const viewer = this.viewers.viewer(false);
    const conflicts = (row.conflicts ?? []).map((conflict) => ({
      ...conflict,
      otherMinQuantity: conflict.otherMinQuantity === null ? null : minQuantityOf(String(conflict.otherMinQuantity)),
      message: sentenceOf(conflict, viewer.locale),
    }));
    return {
      variant: variantOfRow(row, row.variantId, viewer),
      minQuantity: minQuantityOf(row.minQuantity),
      price: row.price,
      conflicts,
    };
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

function sentenceOf(
  { kind, otherPrice, otherMinQuantity, otherPriceList }: Omit<PriceConflict, 'message'>,
  locale: Locale,
): string {
  return translate(`priceList.${kind}`, locale, {
    other: otherPriceList?.name ?? '',
    otherPrice: formatRupiah(rupiah(otherPrice), locale),
    otherQuantity: formatQuantity(quantity(otherMinQuantity ?? 0), locale),
  });
}
