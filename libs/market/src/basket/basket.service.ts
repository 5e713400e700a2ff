import type { OutOfStock } from '@lumbung/catalog';
import { Clock, newId } from '@lumbung/kernel';
import { CartService, type Cart, type ProductUnavailable } from '@lumbung/orders';
import { InvalidInput, newToken, PlatformDatabase, tokenHash } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { amountOf } from './amount-of.js';
import type { AddToMarketBasketInput, MarketBasket, MarketBasketPart } from './basket.schema.js';
import { CooperativesService, type KnownSeller } from './cooperatives.service.js';
import { openWith, sealWith } from './secret.js';

/** As long as a cart that nobody touches. */
const KEPT_DAYS = 30;
const MOST_COOPERATIVES = 10;

interface BasketRow {
  readonly id: string;
  readonly expiresAt: Date;
  readonly carts: readonly { readonly tenantId: string; readonly sealed: string }[];
}

/** One part of a basket as it is kept: which cart, in whose shop. */
export interface BasketCart {
  readonly seller: KnownSeller;
  readonly cartToken: string;
}

/** Baskets over several cooperatives: a bundle of carts, each of which its own cooperative keeps and reckons. */
@Injectable()
export class BasketService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly cooperatives: CooperativesService,
    private readonly carts: CartService,
    private readonly clock: Clock,
  ) {}

  /**
   * Puts so much of a variant into the cart of its cooperative; without a token, or with one that is forgotten, a new
   * basket is made. Refuses as a cart does, and with InvalidInput for the eleventh cooperative; throws NOT_FOUND for a
   * cooperative that shows nothing in the market place.
   */
  async add(input: AddToMarketBasketInput): Promise<MarketBasket | OutOfStock | ProductUnavailable | InvalidInput> {
    const tenant = await this.cooperatives.tenantOf(input.cooperative);
    const token = input.basketToken ?? newToken();
    const basket = input.basketToken ? await this.row(input.basketToken) : undefined;
    const kept = basket?.carts.find(({ tenantId }) => tenantId === tenant.id);
    if (!kept && (basket?.carts.length ?? 0) >= MOST_COOPERATIVES)
      return new InvalidInput('market.tooManyCooperatives', 'cooperative', { most: MOST_COOPERATIVES });

    const cart = await this.cooperatives.as(tenant, () =>
      this.carts.add({
        cartToken: kept && openWith(token, Buffer.from(kept.sealed, 'base64')),
        variantId: input.variantId,
        quantity: input.quantity,
      }),
    );
    if (!('token' in cart)) return cart;
    const secret = basket ? token : newToken();
    await this.keep(basket?.id ?? newId(), secret, tenant.id, cart.token);
    return (await this.find(secret)) as MarketBasket;
  }

  /** The basket of a token with what lies in it now; null, without fault, for one that is unknown or forgotten. */
  async find(token: string): Promise<MarketBasket | null> {
    const basket = await this.row(token);
    if (!basket) return null;
    const found = await Promise.all(
      (await this.cartsOf(token, basket)).map(async ({ seller, cartToken }) => {
        const cart = await this.cooperatives.as(seller.tenant, () => this.carts.find(cartToken));
        return cart && cart.lineCount > 0 ? [partOf(seller, cart)] : [];
      }),
    );
    const parts = found.flat();
    return {
      __typename: 'MarketBasket',
      token,
      parts,
      lineCount: parts.reduce((sum, part) => sum + part.lineCount, 0),
      total: parts.reduce((sum, part) => sum + part.total, 0),
      expiresAt: basket.expiresAt,
    };
  }

  /** The carts of a basket by name of their cooperatives; undefined for a token nobody knows. */
  async kept(token: string): Promise<BasketCart[] | undefined> {
    const basket = await this.row(token);
    return basket && this.cartsOf(token, basket);
  }

  private async cartsOf(token: string, { carts }: BasketRow): Promise<BasketCart[]> {
    const sellers = await this.cooperatives.sellers(carts.map(({ tenantId }) => tenantId));
    const sealed = new Map(carts.map((cart) => [cart.tenantId, cart.sealed]));
    return [...sellers].map(([tenantId, seller]) => ({
      seller,
      cartToken: openWith(token, Buffer.from(sealed.get(tenantId) ?? '', 'base64')),
    }));
  }

  private row(token: string): Promise<BasketRow | undefined> {
    return this.database.readRow<BasketRow>(BASKET, [tokenHash(token), this.clock.now()]);
  }

  private async keep(id: string, token: string, tenantId: string, cartToken: string): Promise<void> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + KEPT_DAYS * 86_400_000);
    await this.database.transaction((tx) =>
      tx.rows(KEEP, [id, tokenHash(token), now, until, tenantId, sealWith(token, cartToken)]),
    );
  }
}

function partOf(seller: KnownSeller, cart: Cart): MarketBasketPart {
  const { tenant: _, ...cooperative } = seller;
  return {
    cooperative,
    cartToken: cart.token,
    lineCount: cart.lineCount,
    total: amountOf(cart.total),
    canCheckOut: cart.canCheckOut,
  };
}

const BASKET = `
  select b.id, b.expires_at as "expiresAt",
         (select coalesce(json_agg(json_build_object('tenantId', c.tenant_id, 'sealed', encode(c.cart_token_sealed, 'base64'))), '[]')
            from market.basket_cart c where c.basket_id = b.id) as carts
    from market.basket b where b.token_hash = $1 and b.expires_at > $2`;

const KEEP = `
  with basket as (
    insert into market.basket (id, token_hash, created_at, expires_at) values ($1, $2, $3, $4)
    on conflict (id) do update set expires_at = excluded.expires_at returning id)
  insert into market.basket_cart (basket_id, tenant_id, cart_token_sealed) select id, $5, $6 from basket
  on conflict (basket_id, tenant_id) do update set cart_token_sealed = excluded.cart_token_sealed`;
