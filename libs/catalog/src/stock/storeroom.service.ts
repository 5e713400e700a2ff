import { Clock, Money, newId } from '@lumbung/kernel';
import { stockReceived } from '@lumbung/events';
import { accountCodes, LedgerService, PeriodClosed, type AccountCode } from '@lumbung/ledger';
import { InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { StockFunding } from '../shared/enums.js';
import { defaultLocation, openLocation } from './places.js';
import { tooLowToLeave } from './leaving.js';
import { isShort, lockShelves, recordMovements, refreshProducts, valueOf, type Shelf } from './shelves.js';
import { ConsignedGoods } from './stock.schema.js';
import {
  InsufficientStock,
  type AdjustStockInput,
  type ReceiveStockInput,
  type StockReceiptLineInput,
  type StockReceived,
} from './stock-inputs.js';
import type { StockMovement } from './stock-movement.types.js';
import { StockMovementsService } from './stock-movements.service.js';
import type { VariantId } from './stock.service.js';
import { announceArrived } from './waiting.js';

const PAID_FROM: Record<StockFunding, AccountCode> = {
  CASH: accountCodes.CASH_ON_HAND,
  BANK: accountCodes.BANK,
  PAYABLE: accountCodes.TRADE_PAYABLES,
  OPENING: accountCodes.OPENING_BALANCE,
};

/** A receipt with the ids of its lines as the house writes them. */
export type Receipt = Omit<ReceiveStockInput, 'requestId' | 'lines'> & {
  readonly lines: readonly (Omit<StockReceiptLineInput, 'variantId'> & { readonly variantId: VariantId })[];
};

/** Goods coming in and counts being corrected, each booked in the same transaction. */
@Injectable()
export class StoreroomService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly movements: StockMovementsService,
  ) {}

  /**
   * Receives goods and books their cost: debit 1-1510, credit cash, bank, payables or opening balance by `funding`.
   * Costs are whole rupiah per unit; each line is rounded half up once. The average cost moves with it. Goods go to the
   * place named, else to the usual one; orders that waited for them are told (stock.waitingGoodsArrived). Safe to repeat
   * by requestId. Refuses quantities that are not above zero and negative costs (InvalidInput), goods of a seller
   * (ConsignedGoods) and a closed month (PeriodClosed). Throws NOT_FOUND for an unknown variant or place; nothing is
   * received then.
   */
  async receive(input: ReceiveStockInput): Promise<StockReceived | ConsignedGoods | PeriodClosed | InvalidInput> {
    const lines = input.lines.map((line) => ({ ...line, variantId: line.variantId.toLowerCase() as VariantId }));
    for (const [index, { quantity, unitCost }] of lines.entries()) {
      if (!quantity.isPositive) return new InvalidInput('problem.catalog.notAboveZero', `lines.${index}.quantity`);
      if (unitCost.isNegative) return new InvalidInput('problem.catalog.price', `lines.${index}.unitCost`);
    }
    return this.db.transaction(async (tx) => {
      const receiptId = newId<'StockReceipt'>();
      const ids = lines.map(({ variantId }) => variantId);
      const total = Money.sum(lines.map(({ quantity, unitCost }) => unitCost.timesQuantity(quantity)));
      const earlier = await tx.claimRequest('catalog.receiveStock', input.requestId, input, receiptId);
      if (earlier) return received(await this.movements.byReference(tx, ids, `receipt:${earlier}`), total);

      const movementIds = await this.take(tx, receiptId, { ...input, lines }, total);
      if (!Array.isArray(movementIds)) return movementIds;
      return received(await this.movements.byIds(tx, movementIds), total);
    });
  }

  /**
   * As `receive`, in a transaction that is under way and for lines that were checked: above zero, costs not below it. The
   * caller sees to it that a receipt is taken once.
   */
  receiveIn(tx: Tx, receiptId: string, input: Receipt): Promise<string[] | ConsignedGoods | PeriodClosed> {
    return this.take(
      tx,
      receiptId,
      input,
      Money.sum(input.lines.map(({ quantity, unitCost }) => unitCost.timesQuantity(quantity))),
    );
  }

  private async take(
    tx: Tx,
    receiptId: string,
    input: Receipt,
    total: Money,
  ): Promise<string[] | ConsignedGoods | PeriodClosed> {
    const locationId = await openLocation(tx, input.locationId);
    const shelves = await lockShelves(
      tx,
      input.lines.map(({ variantId }) => variantId),
    );
    const consigned = [...shelves.values()].filter(({ sellerId }) => sellerId !== null);
    if (consigned.length > 0) return new ConsignedGoods(consigned);
    const journalId = total.isZero
      ? null
      : await this.ledger.post(tx, {
          kind: input.funding === 'OPENING' ? 'OPENING' : 'STOCK_RECEIPT',
          key: `stock.receipt:${receiptId}`,
          reference: `receipt:${receiptId}`,
          text: ['Penerimaan barang', input.supplierName].filter(Boolean).join(' dari ').slice(0, 200),
          postings: [{ debit: accountCodes.MERCHANDISE, credit: PAID_FROM[input.funding], amount: total }],
        });
    if (journalId instanceof PeriodClosed) return journalId;
    const note = [input.supplierName, input.note].filter(Boolean).join(': ') || null;
    const movementIds = await recordMovements(
      tx,
      input.lines.map(({ variantId, quantity, unitCost, expiresOn, batchCode }) => ({
        variantId,
        locationId,
        kind: 'RECEIPT',
        change: quantity,
        valueChange: unitCost.timesQuantity(quantity),
        unitCost,
        note,
        reference: `receipt:${receiptId}`,
        journalId,
        expiresOn,
        batchCode: batchCode?.trim() || null,
      })),
      this.clock.now(),
    );
    await refreshProducts(
      tx,
      [...shelves.values()].map(({ productId }) => productId),
    );
    await announceArrived(
      tx,
      input.lines.filter(({ variantId }) => isShort(shelves.get(variantId) as Shelf)),
    );
    tx.emit(stockReceived({ receiptId, totalCost: total.amount }));
    tx.audit({
      action: 'catalog.receiveStock',
      subject: 'StockReceipt',
      subjectId: receiptId,
      after: { lines: input.lines, funding: input.funding, total, supplierName: input.supplierName, locationId },
    });
    return movementIds;
  }

  /**
   * Corrects on hand at a place (the usual one, unless named) and books the difference at average cost: what is gone to
   * debit 5-1040, what is found from its credit, opening stock from 3-1090. Goods that never had a cost are corrected
   * without a journal. Safe to repeat by requestId. Refuses taking more than lies there and is free (InsufficientStock),
   * adding goods of a seller (ConsignedGoods), a change of nothing (InvalidInput) and a closed month (PeriodClosed).
   * Throws NOT_FOUND for an unknown variant or place.
   */
  adjust(
    input: AdjustStockInput,
  ): Promise<StockMovement | InsufficientStock | ConsignedGoods | PeriodClosed | InvalidInput> {
    return this.db.transaction(async (tx) => {
      if (input.change.isZero) return new InvalidInput('problem.catalog.noChange', 'change');
      const adjustmentId = newId<'StockAdjustment'>();
      const variantId = input.variantId.toLowerCase() as VariantId;
      const earlier = await tx.claimRequest('catalog.adjustStock', input.requestId, input, adjustmentId);
      if (earlier)
        return (await this.movements.byReference(tx, [variantId], `adjustment:${earlier}`))[0] as StockMovement;

      const locationId = (await openLocation(tx, input.locationId)) ?? (await defaultLocation(tx));
      const shelves = await lockShelves(tx, [variantId]);
      const shelf = shelves.get(variantId) as Shelf;
      if (shelf.sellerId !== null && input.change.isPositive) return new ConsignedGoods([shelf]);
      if (input.change.isNegative) {
        const tooLow = await tooLowToLeave(tx, locationId, [{ variantId, quantity: input.change.negated() }], shelves, {
          forGood: true,
        });
        if (tooLow)
          return new InsufficientStock({
            ...shelf,
            available: tooLow.shortages[0]?.quantityAvailable ?? shelf.available,
          });
      }
      const value = valueOf(input.change, shelf);
      const amount = value.isNegative ? value.negated() : value;
      const other = input.reason === 'OPENING' ? accountCodes.OPENING_BALANCE : accountCodes.INVENTORY_DIFFERENCES;
      const [debit, credit] = value.isNegative ? [other, accountCodes.MERCHANDISE] : [accountCodes.MERCHANDISE, other];
      const journalId = amount.isZero
        ? null
        : await this.ledger.post(tx, {
            kind: 'STOCK_ADJUSTMENT',
            key: `stock.adjustment:${adjustmentId}`,
            reference: `adjustment:${adjustmentId}`,
            text: `Penyesuaian persediaan ${shelf.productName}`.slice(0, 200),
            postings: [{ debit, credit, amount }],
          });
      if (journalId instanceof PeriodClosed) return journalId;
      const [movementId] = await recordMovements(
        tx,
        [
          {
            variantId,
            locationId,
            kind: 'ADJUSTMENT',
            change: input.change,
            valueChange: value,
            unitCost: shelf.averageCost,
            reason: input.reason,
            note: input.note ?? null,
            reference: `adjustment:${adjustmentId}`,
            journalId,
          },
        ],
        this.clock.now(),
      );
      await refreshProducts(tx, [shelf.productId]);
      if (input.change.isPositive && isShort(shelf)) await announceArrived(tx, [{ variantId, quantity: input.change }]);
      tx.audit({
        action: 'catalog.adjustStock',
        subject: 'ProductVariant',
        subjectId: variantId,
        after: { change: input.change, value, locationId },
        reason: `${input.reason} ${input.note ?? ''}`.trim(),
      });
      return (await this.movements.byIds(tx, [movementId as string]))[0] as StockMovement;
    });
  }
}

function received(movements: StockMovement[], total: Money): StockReceived {
  return { __typename: 'StockReceived', movements, totalCost: total.amount };
}
