import { defineEvent } from './domain-event.js';

/** A product can be bought in the shop from now on; also one that was away and came back. */
export const productPublished = defineEvent<'product.published', { productId: string }>('product.published', 1);

/** A product was taken out of the shop. */
export const productArchived = defineEvent<'product.archived', { productId: string }>('product.archived', 1);

/** Goods came in and their cost was booked; whole rupiah. */
export const stockReceived = defineEvent<'stock.received', { receiptId: string; totalCost: number }>(
  'stock.received',
  1,
);

/**
 * Goods that these orders were waiting for are there now: a receipt, a return or an order given up before them. An order
 * may still wait for others of its goods, and may hear of the same ones twice: ask `StockService.missing`.
 */
export const waitingGoodsArrived = defineEvent<'stock.waitingGoodsArrived', { orderIds: string[] }>(
  'stock.waitingGoodsArrived',
  1,
);
