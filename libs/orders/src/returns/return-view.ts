import { formatDateTime, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentLocale, currentTenant, translate } from '@lumbung/platform';
import type { OrderParts } from '../fulfilment/order-parts.js';
import type { LineRow, OrderRow } from '../order/order-rows.js';
import { returnWindow } from './return-window.js';
import { ReturnObstacle, type ReturnWindow } from './return.types.js';

/** An order whose goods nobody packed yet has no window. */
const NEVER = { returnWithinDays: 0, withBuyerSince: null };

/** What did not come back of a line and is not asked to. Quantities are thousandths, so that parts of a kilogram sum up. */
export function returnableOf(
  { id, quantity, returnedQuantity }: Pick<LineRow, 'id' | 'quantity' | 'returnedQuantity'>,
  parts: OrderParts | undefined,
): number {
  const left = thousandths(quantity) - thousandths(returnedQuantity) - thousandths(parts?.asked.get(id) ?? 0);
  return Math.max(0, left) / 1000;
}

/** Whether the buyer may ask to bring goods back, until when, and else why not, in words. */
export function windowOf(
  row: OrderRow,
  lines: readonly { readonly returnableQuantity: number }[],
  parts: OrderParts | undefined,
  now: Date,
): ReturnWindow {
  const { obstacle: found, until } = returnWindow(row, parts ?? NEVER, now);
  const isEmpty = row.lines !== null && lines.every(({ returnableQuantity }) => returnableQuantity === 0);
  const obstacle = found ?? (isEmpty ? ReturnObstacle.NOTHING_LEFT : null);
  return { isOpen: obstacle === null, until, obstacle, message: obstacle && sentenceOf(obstacle, until) };
}

function sentenceOf(obstacle: ReturnObstacle, until: Date | null): string {
  const locale = currentLocale();
  const time = until ? formatDateTime(until, currentTenant().timeZone as CooperativeTimeZone, locale) : '';
  return translate(`return.obstacle.${obstacle}`, locale, { time });
}

function thousandths(quantity: number): number {
  return Math.round(Number(quantity) * 1000);
}
