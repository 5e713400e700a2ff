import { Clock, newId, quantity } from '@lumbung/kernel';
import { InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { orTaken } from '../shared/taken.js';
import { defaultLocation } from '../stock/places.js';
import { refreshProducts } from '../stock/shelves.js';
import { shortageOfShelf, StockTooLow } from '../stock/stock.schema.js';
import type { VariantId } from '../stock/stock.service.js';
import type { StockLocation, VariantPlaces } from './location.types.js';
import {
  LocationInUse,
  LocationNameTaken,
  type AddStockLocationInput,
  type UpdateStockLocationInput,
} from './locations.schema.js';

const MOST_LOCATIONS = 100;

export const LOCATION_JSON = /* sql */ `json_build_object('__typename', 'StockLocation', 'id', l.id, 'name', l.name, 'kind', l.kind,
    'addressNote', l.address_note, 'isPickupPoint', l.is_pickup_point, 'sellsFrom', l.sells_from, 'priority', l.priority,
    'isActive', l.is_active, 'isDefault', l.is_default)`;

const LIST = `select ${LOCATION_JSON} as location from catalog.location l where l.tenant_id = $1 and l.kind <> 'TRANSIT'
   order by l.is_active desc, l.priority, l.name`;
const ONE = `select ${LOCATION_JSON} as location from catalog.location l where l.tenant_id = $1 and l.id = $2 and l.kind <> 'TRANSIT'`;
type Row = { location: StockLocation };

/** The places where a cooperative's goods lie. */
@Injectable()
export class LocationsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** All places, those in use first, in the order in which orders take from them. A cooperative has at least the usual one. */
  async list(): Promise<StockLocation[]> {
    let rows = await this.db.read<Row>(LIST);
    if (rows.length === 0) {
      rows = await this.db.transaction(async (tx) => {
        await defaultLocation(tx);
        return tx.rows<Row>(LIST);
      });
    }
    return rows.map(({ location }) => location);
  }

  /** Makes sure that the usual place is there; safe to repeat. */
  async open(): Promise<void> {
    await this.db.transaction((tx) => defaultLocation(tx));
  }

  /** Where the goods of one variant are: per place, and on the way. One statement. Throws NOT_FOUND. */
  async placesOf(variantId: string): Promise<VariantPlaces> {
    const row = await this.db.readRow<Omit<VariantPlaces, '__typename'>>(PLACES, [variantId]);
    if (!row) throw notFound();
    return { __typename: 'VariantPlaces', ...row, onTheWay: Number(row.onTheWay) };
  }

  /** As `placesOf`, of many variants in the order given; those this cooperative does not have are left out. One statement. */
  async placesOfMany(variantIds: readonly string[]): Promise<VariantPlaces[]> {
    const rows = await this.db.read<Omit<VariantPlaces, '__typename'>>(PLACES_OF_MANY, [variantIds]);
    return rows.map((row) => ({ __typename: 'VariantPlaces', ...row, onTheWay: Number(row.onTheWay) }));
  }

  /** Adds a place. Refuses a name another one has (LocationNameTaken), an empty name and more than 100 (InvalidInput). */
  add(input: AddStockLocationInput): Promise<StockLocation | LocationNameTaken | InvalidInput> {
    const name = input.name.trim();
    return orTaken(
      'location_name',
      () => new LocationNameTaken(name),
      () =>
        this.db.transaction(async (tx) => {
          if (!name) return new InvalidInput('problem.catalog.nameMissing', 'name');
          await defaultLocation(tx);
          const { count } = await tx.rowOrFail<{ count: number }>(
            'select count(*)::integer as count from catalog.location where tenant_id = $1',
          );
          if (count >= MOST_LOCATIONS) return new InvalidInput('problem.catalog.tooManyLocations');
          const { kind, addressNote = null, isPickupPoint, sellsFrom, priority } = input;
          const id = newId<'StockLocation'>();
          await tx.rows(
            `insert into catalog.location (tenant_id, id, name, kind, address_note, is_pickup_point, sells_from, priority, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
            [id, name, kind, addressNote, isPickupPoint ?? false, sellsFrom ?? true, priority ?? 100, this.clock.now()],
          );
          tx.audit({
            action: 'catalog.addLocation',
            subject: 'StockLocation',
            subjectId: id,
            after: { ...input, name },
          });
          return (await tx.rowOrFail<Row>(ONE, [id])).location;
        }),
    );
  }

  /**
   * Changes a place. Refuses a name another one has (LocationNameTaken), taking a place out of use while goods lie there
   * and deciding anew whether it sells while goods are on the way to or from it (LocationInUse), holding goods back that orders were promised (StockTooLow), and leaving the
   * cooperative without a usual place (InvalidInput). Throws NOT_FOUND.
   */
  update({
    locationId,
    ...input
  }: UpdateStockLocationInput): Promise<
    StockLocation | LocationNameTaken | LocationInUse | StockTooLow | InvalidInput
  > {
    return orTaken(
      'location_name',
      () => new LocationNameTaken(input.name?.trim() ?? ''),
      () =>
        this.db.transaction(async (tx) => {
          const first = (await tx.rowOrFail<Row>(ONE, [locationId])).location;
          // Stock before places, as everywhere: so nobody waits in a circle.
          const isOtherSale = input.sellsFrom != null && input.sellsFrom !== first.sellsFrom;
          const goods = isOtherSale ? await this.lockGoods(tx, locationId) : [];
          await tx.rows(
            'select from catalog.location where tenant_id = $1 and (id = $2 or is_default) order by id for update',
            [locationId],
          );
          const { location: before } = await tx.rowOrFail<Row>(ONE, [locationId]);
          const now = {
            ...before,
            ...given(input),
            addressNote: input.addressNote === undefined ? before.addressNote : input.addressNote,
          };
          now.name = now.name.trim();
          const refusal =
            problemOf(before, now) ?? (await this.inUse(tx, before, now)) ?? (now.sellsFrom ? null : promised(goods));
          if (refusal) return refusal;
          if (now.isDefault && !before.isDefault)
            await tx.rows('update catalog.location set is_default = false where tenant_id = $1 and is_default');
          await tx.rows(
            `update catalog.location set name = $3, kind = $4, address_note = $5, is_pickup_point = $6, sells_from = $7, priority = $8,
                  is_active = $9, is_default = $10 where tenant_id = $1 and id = $2`,
            [
              locationId,
              now.name,
              now.kind,
              now.addressNote,
              now.isPickupPoint,
              now.sellsFrom,
              now.priority,
              now.isActive,
              now.isDefault,
            ],
          );
          await refreshProducts(
            tx,
            goods.map(({ productId }) => productId),
          );
          tx.audit({
            action: 'catalog.updateLocation',
            subject: 'StockLocation',
            subjectId: locationId,
            before,
            after: now,
          });
          return (await tx.rowOrFail<Row>(ONE, [locationId])).location;
        }),
    );
  }

  private lockGoods(tx: Tx, locationId: string): Promise<Goods[]> {
    return tx.rows<Goods>(
      `select s.variant_id as "variantId", s.product_id as "productId", p.name as "productName", v.name as "variantName",
              here.on_hand as here, s.available
         from catalog.stock s
         join catalog.location_stock here on here.tenant_id = s.tenant_id and here.variant_id = s.variant_id
         join catalog.product_variant v on v.tenant_id = s.tenant_id and v.id = s.variant_id
         join catalog.product p on p.tenant_id = s.tenant_id and p.id = s.product_id
        where s.tenant_id = $1 and here.location_id = $2 and here.on_hand > 0 order by s.variant_id for update of s`,
      [locationId],
    );
  }

  private async inUse(tx: Tx, before: StockLocation, now: StockLocation): Promise<LocationInUse | null> {
    const isClosed = before.isActive && !now.isActive;
    if (!isClosed && before.sellsFrom === now.sellsFrom) return null;
    const { count } = await tx.rowOrFail<{ count: number }>(
      `select (select count(*) from catalog.location_stock where tenant_id = $1 and location_id = $2 and on_hand > 0 and $3)::integer
            + (select count(*) from catalog.transfer t join catalog.transfer_line l on l.tenant_id = t.tenant_id and l.transfer_id = t.id
                where t.tenant_id = $1 and (t.to_id = $2 or t.from_id = $2) and t.state = 'SENT')::integer as count`,
      [before.id, isClosed],
    );
    return count > 0 ? new LocationInUse(before.name, count) : null;
  }
}

/** What lies at a place, its stock row locked. */
interface Goods {
  variantId: VariantId;
  productId: string;
  productName: string;
  variantName: string;
  here: string;
  available: string;
}

/** The refusal to hold back what orders were promised. */
function promised(goods: readonly Goods[]): StockTooLow | null {
  const shortages = goods
    .filter(({ here, available }) => quantity(here).exceeds(quantity(available)))
    .map((row) => shortageOfShelf(row, quantity(row.here), quantity(row.available)));
  return shortages.length > 0 ? new StockTooLow(shortages) : null;
}

function problemOf(before: StockLocation, now: StockLocation): InvalidInput | null {
  if (!now.name) return new InvalidInput('problem.catalog.nameMissing', 'name');
  if (now.isDefault && !now.isActive) return new InvalidInput('problem.catalog.defaultLocation', 'isActive');
  if (before.isDefault && !now.isDefault) return new InvalidInput('problem.catalog.defaultLocation', 'isDefault');
  return null;
}

/** Without what is absent or null. */
function given<T extends object>(input: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as never;
}

const PLACES_OF_SOME = /* sql */ `
  select v.id as "variantId",
         coalesce((select json_agg(json_build_object('location', ${LOCATION_JSON}, 'onHand', p.on_hand, 'reorderAt', p.reorder_at, 'reorderTo', p.reorder_to)
                                   order by l.is_active desc, l.priority, l.id)
            from catalog.location_stock p join catalog.location l on l.tenant_id = p.tenant_id and l.id = p.location_id
           where p.tenant_id = $1 and p.variant_id = v.id and l.kind <> 'TRANSIT' and (p.on_hand > 0 or p.reorder_at is not null)), '[]') as places,
         coalesce((select sum(p.on_hand) from catalog.location_stock p join catalog.location l on l.tenant_id = p.tenant_id and l.id = p.location_id
           where p.tenant_id = $1 and p.variant_id = v.id and l.kind = 'TRANSIT'), 0) as "onTheWay"
    from catalog.product_variant v`;
const PLACES = `${PLACES_OF_SOME} where v.tenant_id = $1 and v.id = $2`;
const PLACES_OF_MANY = `${PLACES_OF_SOME} join unnest($2::uuid[]) with ordinality as w (id, n) on w.id = v.id where v.tenant_id = $1 order by w.n`;
