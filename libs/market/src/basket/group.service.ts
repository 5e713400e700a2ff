import { Clock, newId } from '@lumbung/kernel';
import { amountOf } from './amount-of.js';
import { CheckoutService, OrdersService, type Order } from '@lumbung/orders';
import { InvalidInput, notFound, PlatformDatabase, tokenHash, UserError } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { BasketService, type BasketCart } from './basket.service.js';
import { CooperativesService, type KnownSeller } from './cooperatives.service.js';
import {
  NothingPlaced,
  type MarketGroup,
  type MarketGroupPart,
  type MarketPartInput,
  type PlaceMarketOrderInput,
} from './group.schema.js';
import { requestIdFor } from './secret.js';

interface GroupRow {
  readonly placedAt: Date;
  readonly orders: readonly { readonly tenantId: string; readonly orderId: string }[];
}

/** From one basket to one order per cooperative, held together by a group. */
@Injectable()
export class GroupService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly cooperatives: CooperativesService,
    private readonly baskets: BasketService,
    private readonly checkout: CheckoutService,
    private readonly orders: OrdersService,
    private readonly clock: Clock,
  ) {}

  /**
   * Orders parts of a basket, each in a transaction of its own cooperative: one that refuses keeps its goods in the
   * basket and stands in the answer with its reason, the others are placed. Refuses with NothingPlaced when all did,
   * InvalidInput for a part that is not in the basket or named twice; throws NOT_FOUND for an unknown basket. Safe to
   * repeat by requestId: every part is placed once, and one refused before is tried again.
   */
  async place(input: PlaceMarketOrderInput): Promise<MarketGroup | NothingPlaced | InvalidInput> {
    const kept = await this.baskets.kept(input.basketToken);
    if (!kept) throw notFound();
    const wanted = wantedOf(input.parts, kept);
    if (wanted instanceof InvalidInput) return wanted;

    const parts: MarketGroupPart[] = [];
    const placed: { tenantId: string; orderId: string }[] = [];
    for (const { part, cart } of wanted) {
      const answer = await this.placePart(input, part, cart);
      parts.push(partOf(cart.seller, answer));
      if (!(answer instanceof UserError)) placed.push({ tenantId: cart.seller.tenant.id, orderId: answer.id });
    }
    if (placed.length === 0) return new NothingPlaced(parts);
    const token = groupToken(input);
    const placedAt = await this.keep(input.requestId, token, placed);
    return groupOf(token, placedAt, parts);
  }

  /** A group by its token, with the orders as they stand now; null for one that is unknown. */
  async find(token: string): Promise<MarketGroup | null> {
    const group = await this.database.readRow<GroupRow>(GROUP, [tokenHash(token)]);
    if (!group) return null;
    const sellers = await this.cooperatives.sellers(group.orders.map(({ tenantId }) => tenantId));
    const parts = await Promise.all(
      [...sellers].map(async ([tenantId, seller]) => {
        const orderId = group.orders.find((it) => it.tenantId === tenantId)?.orderId ?? '';
        const order = await this.cooperatives.as(seller.tenant, () =>
          this.orders.transaction((tx) => this.orders.inside(tx, orderId, 'buyer')),
        );
        return partOf(seller, order);
      }),
    );
    return groupOf(token, group.placedAt, parts);
  }

  private placePart(
    { requestId, contact }: PlaceMarketOrderInput,
    { cooperative: _, ...part }: MarketPartInput,
    { seller, cartToken }: BasketCart,
  ): Promise<Order | UserError> {
    const own = requestIdFor(requestId, seller.tenant.id);
    return this.cooperatives.as(seller.tenant, () =>
      this.checkout.place({ ...part, requestId: own, cartToken, contact }),
    );
  }

  private async keep(
    requestId: string,
    token: string,
    placed: readonly { tenantId: string; orderId: string }[],
  ): Promise<Date> {
    const values = [newId(), requestId, tokenHash(token), this.clock.now()];
    return this.database.transaction(async (tx) => {
      const group = await tx.rowOrFail<{ id: string; placedAt: Date }>(KEEP_GROUP, values);
      await tx.rows(KEEP_ORDERS, [
        group.id,
        placed.map(({ tenantId }) => tenantId),
        placed.map(({ orderId }) => orderId),
      ]);
      return group.placedAt;
    });
  }
}

function wantedOf(
  parts: readonly MarketPartInput[],
  kept: readonly BasketCart[],
): { part: MarketPartInput; cart: BasketCart }[] | InvalidInput {
  const wanted: { part: MarketPartInput; cart: BasketCart }[] = [];
  for (const [index, part] of parts.entries()) {
    const cart = kept.find(({ seller }) => seller.slug === part.cooperative);
    if (!cart || wanted.some((it) => it.cart === cart))
      return new InvalidInput('market.notInBasket', `parts.${index}.cooperative`);
    wanted.push({ part, cart });
  }
  return wanted;
}

/** Reckoned, so that a repetition shows the same page: who has basket and request has it. */
function groupToken({ basketToken, requestId }: PlaceMarketOrderInput): string {
  return tokenHash(`market group ${basketToken} ${requestId}`).toString('base64url');
}

function partOf({ tenant: _, ...cooperative }: KnownSeller, answer: Order | UserError): MarketGroupPart {
  if (answer instanceof UserError) return { cooperative, order: null, refusal: answer };
  const { number, status, statusLabel, total, publicUrl: url } = answer;
  return { cooperative, order: { number, status, statusLabel, total: amountOf(total), url }, refusal: null };
}

function groupOf(token: string, placedAt: Date, parts: MarketGroupPart[]): MarketGroup {
  const total = parts.reduce((sum, { order }) => sum + (order?.total ?? 0), 0);
  return { __typename: 'MarketGroup', token, placedAt, parts, total };
}

const GROUP = `
  select g.placed_at as "placedAt",
         (select json_agg(json_build_object('tenantId', o.tenant_id, 'orderId', o.order_id)) from market.group_order o where o.group_id = g.id) as orders
    from market.order_group g where g.token_hash = $1`;

const KEEP_GROUP = `
  insert into market.order_group (id, request_id, token_hash, placed_at) values ($1, $2, $3, $4)
  on conflict (request_id) do update set request_id = excluded.request_id where market.order_group.token_hash = excluded.token_hash
  returning id, placed_at as "placedAt"`;

const KEEP_ORDERS = `
  insert into market.group_order (group_id, tenant_id, order_id)
  select $1, o.tenant_id, o.order_id from unnest($2::uuid[], $3::uuid[]) o (tenant_id, order_id) on conflict do nothing`;
