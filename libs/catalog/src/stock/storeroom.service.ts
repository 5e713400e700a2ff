import { Clock, Money, newId, type Quantity } from '@lumbung/kernel';
import { stockReceived } from '@lumbung/events';
import { accountCodes, LedgerService, PeriodClosed, type AccountCode } from '@lumbung/ledger';
import { InvalidInput, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { StockFunding } from '../shared/enums.js';
import { costOf, lockShelves, recordMovements, refreshProducts, type Shelf } from './shelves.js';
import { InsufficientStock, type AdjustStockInput, type ReceiveStockInput, type StockReceived } from './stock-inputs.js';
import type { StockMovement } from './stock-movement.types.js';
import { StockMovementsService } from './stock-movements.service.js';
import type { VariantId } from './stock.service.js';

const PAID_FROM: Record<StockFunding, AccountCode> = {
  CASH: accountCodes.CASH_ON_HAND,
  BANK: accountCodes.BANK,
  PAYABLE: accountCodes.TRADE_PAYABLES,
  OPENING: accountCodes.OPENING_BALANCE,
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
   * Costs are whole rupiah per unit; each line is rounded half up once. The average cost moves with it. Safe to repeat
   * by requestId. Refuses quantities that are not above zero and negative costs (InvalidInput), and a closed month
   * (PeriodClosed). Throws NOT_FOUND for an unknown variant; nothing is received then.
   */
  async receive(input: ReceiveStockInput): Promise<StockReceived | PeriodClosed | InvalidInput> {
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

      const shelves = await lockShelves(tx, ids);
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
        lines.map(({ variantId, quantity, unitCost }) => ({
          variantId,
          kind: 'RECEIPT',
          change: quantity,
          valueChange: unitCost.timesQuantity(quantity),
          unitCost,
          note,
          reference: `receipt:${receiptId}`,
          journalId,
        })),
        this.clock.now(),
      );
      await refreshProducts(tx, [...shelves.values()].map(({ productId }) => productId));
      tx.emit(stockReceived({ receiptId, totalCost: total.amount }));
      tx.audit({ action: 'catalog.receiveStock', subject: 'StockReceipt', subjectId: receiptId, after: { lines, funding: input.funding, total, supplierName: input.supplierName } });
      return received(await this.movements.byIds(tx, movementIds), total);
    });
  }

  /**
   * Corrects on hand and books the difference at average cost: what is gone to debit 5-1040, what is found from its
   * credit, opening stock from 3-1090. Goods that never had a cost are corrected without a journal. Safe to repeat by
   * requestId. Refuses taking more than is there and free (InsufficientStock), a change of nothing (InvalidInput) and
   * a closed month (PeriodClosed). Throws NOT_FOUND for an unknown variant.
   */
  adjust(input: AdjustStockInput): Promise<StockMovement | InsufficientStock | PeriodClosed | InvalidInput> {
    return this.db.transaction(async (tx) => {
      if (input.change.isZero) return new InvalidInput('problem.catalog.noChange', 'change');
      const adjustmentId = newId<'StockAdjustment'>();
      const variantId = input.variantId.toLowerCase() as VariantId;
      const earlier = await tx.claimRequest('catalog.adjustStock', input.requestId, input, adjustmentId);
      if (earlier) return (await this.movements.byReference(tx, [variantId], `adjustment:${earlier}`))[0] as StockMovement;

      const shelf = (await lockShelves(tx, [variantId])).get(variantId) as Shelf;
      if (shelf.available.plus(input.change).isNegative) return new InsufficientStock(shelf);
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
      tx.audit({ action: 'catalog.adjustStock', subject: 'ProductVariant', subjectId: variantId, after: { change: input.change, value }, reason: `${input.reason} ${input.note ?? ''}`.trim() });
      return (await this.movements.byIds(tx, [movementId as string]))[0] as StockMovement;
    });
  }
}

/** What a correction is worth, signed: goods that go take their share along, goods that come enter at average cost. */
function valueOf(change: Quantity, shelf: Shelf): Money {
  if (change.isNegative) return costOf(change.negated(), shelf).negated();
  return (shelf.averageCost ?? Money.zero).timesQuantity(change);
}

function received(movements: StockMovement[], total: Money): StockReceived {
  return { __typename: 'StockReceived', movements, totalCost: total.amount };
}
