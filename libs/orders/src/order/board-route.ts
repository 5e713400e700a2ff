import type { OrderFilter } from './order-filter.js';
import { BOARD, BOARD_BY_CHANNEL, BOARD_BY_SELLER, BOARD_BY_STATUS, BOARD_SEARCH, type Pages } from './order-pages.js';

/** By which index the board is read: each filter that is rare has a statement whose page begins where its rows do. */
export interface BoardRoute {
  readonly pages: Pages;
  readonly statuses: readonly string[] | null;
  /** What the statement takes from $17 on. */
  readonly values: readonly unknown[];
}

export function boardRoute(filter: OrderFilter | null, search: readonly unknown[] | null): BoardRoute {
  const statuses = some(filter?.statuses);
  const channels = some(filter?.channels);
  if (search) return { pages: BOARD_SEARCH, statuses, values: [statuses, ...search] };
  if (statuses) return { pages: BOARD_BY_STATUS, statuses, values: [statuses] };
  if (filter?.sellerId) return { pages: BOARD_BY_SELLER, statuses, values: [filter.sellerId] };
  return channels ? { pages: BOARD_BY_CHANNEL, statuses, values: [channels] } : { pages: BOARD, statuses, values: [] };
}

function some(list: readonly string[] | null | undefined): readonly string[] | null {
  return list?.length ? [...new Set(list)] : null;
}
