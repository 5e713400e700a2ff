import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@lumbung/kernel';
import type { GraphqlAnswer } from '../testing/gateway-house.js';
import type { Chance } from './chance.js';

const ADD = `mutation Add($input: AddToCartInput!) { addToCart(input: $input) { __typename ... on Cart { token subtotal } ... on UserError { code } } }`;
const PLACE = `mutation Place($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on Order { id number total } ... on UserError { code } } }`;
const CONFIRM = `mutation Confirm($input: ConfirmPaymentInput!) { confirmPayment(input: $input) { __typename ... on Order { id number total } ... on UserError { code } } }`;

/** The answers of a mutation as these specs read them. */
interface Said {
  readonly __typename: string;
  readonly id?: string;
  readonly number?: string;
  readonly token?: string;
  readonly subtotal?: number;
  readonly code?: string;
}

/** An order somebody was told about. */
export interface Acknowledged {
  readonly requestId: string;
  readonly id: string;
  readonly number: string;
  readonly isPaid: boolean;
}

export interface ShopperNeeds {
  readonly ask: (query: string, variables: object, asStaff: boolean) => Promise<GraphqlAnswer>;
  readonly variants: readonly string[];
  readonly chance: Chance;
}

/** A patient client: whatever goes wrong on the way, it asks again with the same requestId until there is an answer. */
export class Shopper {
  readonly acknowledged: Acknowledged[] = [];
  readonly surprises: string[] = [];
  retries = 0;

  constructor(private readonly needs: ShopperNeeds) {}

  /** Fills a cart, orders it, and most times the cashier confirms the money. */
  async shop(): Promise<void> {
    const { chance } = this.needs;
    const cart = await this.fillCart();
    const requestId = newId();
    const place = () => this.until(PLACE, checkout(requestId, cart), false);
    const order = await place();
    if (!order.id || !order.number) return void this.surprises.push(`placeOrder: ${order.code ?? order.__typename}`);
    const isPaid = chance.is(0.7);
    if (isPaid) {
      const confirmation = { input: { requestId: newId(), orderId: order.id } };
      for (let times = chance.is(0.2) ? 2 : 1; times > 0; times--) {
        const paid = await this.until(CONFIRM, confirmation, true);
        if (paid.id !== order.id) this.surprises.push(`confirmPayment: ${paid.code ?? paid.__typename}`);
      }
    }
    if (chance.is(0.2)) {
      const again = await place();
      if (again.number !== order.number) this.surprises.push(`placeOrder asked again: ${again.number ?? again.code}`);
    }
    this.acknowledged.push({ requestId, id: order.id, number: order.number, isPaid });
  }

  private async fillCart(): Promise<Said> {
    const { chance, variants } = this.needs;
    let cart: Said | undefined;
    for (let lines = chance.between(1, 3); lines > 0; lines--) {
      const input = { cartToken: cart?.token, variantId: chance.one(variants), quantity: 1 };
      cart = await this.until(ADD, { input }, false);
    }
    return cart as Said;
  }

  private async until(query: string, variables: object, asStaff: boolean): Promise<Said> {
    for (;;) {
      try {
        const { data, errors } = await this.needs.ask(query, variables, asStaff);
        if (this.needs.chance.is(0.1)) throw new Error('The answer is lost on its way back.');
        if (data && !errors) return Object.values(data)[0] as Said;
        const code = errors?.[0]?.extensions.code;
        if (code !== 'INTERNAL_SERVER_ERROR') this.surprises.push(`${code}: ${errors?.[0]?.message}`);
      } catch {
        // No answer at all: asked again like a fault.
      }
      this.retries++;
      await sleep(this.needs.chance.between(5, 40));
    }
  }
}

function checkout(requestId: string, cart: Said): object {
  return {
    input: {
      requestId,
      cartToken: cart.token,
      contact: { name: 'Siti Aminah', phone: '+628000000101' },
      fulfilment: { method: 'PICKUP' },
      paymentMethod: 'CASH_AT_PICKUP',
      expectedTotal: cart.subtotal,
    },
  };
}
