/** A fact in the past tense that one domain tells the others. Versioned; never edited after release. */
export interface DomainEvent<Type extends string = string, Payload extends object = object> {
  readonly type: Type;
  readonly version: number;
  readonly payload: Payload;
}

export interface EventDefinition<Type extends string, Payload extends object> {
  (payload: Payload): DomainEvent<Type, Payload>;
  readonly type: Type;
  readonly version: number;
}

/** Declares an event: `export const orderPlaced = defineEvent<'order.placed', { orderId: string }>('order.placed', 1)`. */
export function defineEvent<Type extends string, Payload extends object>(
  type: Type,
  version: number,
): EventDefinition<Type, Payload> {
  return Object.assign((payload: Payload) => ({ type, version, payload }), { type, version });
}
