import { EVERYTHING, wantedValues } from './order-rows.js';

/** The paths a query selects below an order, or everything. */
export type Paths = ReadonlySet<string> | undefined;

/** What a statement brings besides the order itself, see `wantedValues`. */
export function wanted(paths: Paths): boolean[] {
  if (paths === undefined) return wantedValues(EVERYTHING);
  return wantedValues({
    // The text of a draft for WhatsApp names its goods; what can still come back is known line by line.
    lines: paths.has('lines') || paths.has('whatsappUrl') || paths.has('returnWindow'),
    refunds: paths.has('refunds'),
    history: paths.has('history'),
    address: paths.has('fulfilment.address'),
    payment: paths.has('payment'),
    discounts: paths.has('discounts'),
  });
}

/** The paths below the orders of a connection, whether they were asked by `nodes` or by `edges.node`. */
export function below(paths: Paths): Paths {
  return under(paths, 'nodes.', 'edges.node.');
}

/** The paths below these, such as `order.`. */
export function under(paths: Paths, ...prefixes: readonly string[]): Paths {
  if (paths === undefined) return undefined;
  const found = new Set<string>();
  for (const path of paths) {
    for (const prefix of prefixes) if (path.startsWith(prefix)) found.add(path.slice(prefix.length));
  }
  return found;
}
