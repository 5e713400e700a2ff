import { ProductsService } from '@lumbung/catalog';
import { productIn, type ProductWish, type TestProduct } from '@lumbung/catalog/testing';
import { newId, quantity, rupiah, type Money } from '@lumbung/kernel';
import { accountCodes, LedgerService, PeriodClosed } from '@lumbung/ledger';
import { TenantDatabase } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import { HandoversService } from '../notes/handovers.service.js';
import { NoteDraftsService } from '../notes/note-drafts.service.js';
import type { ConsignmentNote } from '../notes/note.types.js';
import { ConsignmentService } from '../sales/consignment.service.js';
import type { Share } from '../sales/share.js';
import type { ConsignmentSettlement } from '../settlements/settlement.types.js';
import { SettlementsService } from '../settlements/settlements.service.js';
import type { AgreeConsignmentInput, ConsignmentAgreement } from '../terms/terms.schema.js';
import { TermsService } from '../terms/terms.service.js';

/** Terms; 15 % for the whole cooperative unless said otherwise. */
export async function agreementIn(
  coop: TestCooperative,
  wish: Partial<AgreeConsignmentInput> = {},
): Promise<ConsignmentAgreement> {
  const scope = wish.scope ?? 'COOPERATIVE';
  const own = scope === 'COOPERATIVE' ? ({ damageBearer: 'SELLER', settlementPeriod: 'MONTHLY' } as const) : {};
  return thing<ConsignmentAgreement>(
    await coop.run(() =>
      coop.house
        .get(TermsService)
        .agree({ requestId: newId(), scope, commissionBasisPoints: 1_500, validFrom: '2026-01-01', ...own, ...wish }),
    ),
  );
}

/** A product of a seller, published and without stock. */
export async function consignedProductIn(
  coop: TestCooperative,
  sellerId: string,
  wish: ProductWish = {},
): Promise<TestProduct> {
  const product = await productIn(coop, { ...wish, stock: 0 });
  thing(await coop.run(() => coop.house.get(ProductsService).update({ productId: product.id, sellerId })));
  return product;
}

/** Goods of a seller, delivered and counted; there must be terms. */
export async function deliveredIn(
  coop: TestCooperative,
  sellerId: string,
  lines: readonly { variantId: string; quantity: number }[],
): Promise<ConsignmentNote> {
  const wanted = lines.map((line) => ({ variantId: line.variantId, quantity: quantity(line.quantity) }));
  const note = thing<ConsignmentNote>(
    await coop.run(() =>
      coop.house.get(NoteDraftsService).draftDelivery({ requestId: newId(), sellerId, lines: wanted }),
    ),
  );
  return thing<ConsignmentNote>(
    await coop.run(() => coop.house.get(HandoversService).accept({ requestId: newId(), noteId: note.id, counted: [] })),
  );
}

/** Goods of a seller that are written down to come, and wait to be counted. */
export async function announcedIn(
  coop: TestCooperative,
  sellerId: string,
  lines: readonly { variantId: string; quantity: number }[],
): Promise<ConsignmentNote> {
  const wanted = lines.map((line) => ({ variantId: line.variantId, quantity: quantity(line.quantity) }));
  const drafts = coop.house.get(NoteDraftsService);
  return thing(await coop.run(() => drafts.draftDelivery({ requestId: newId(), sellerId, lines: wanted })));
}

/** A seller's account closed through a day; something must have been sold by then. */
export async function settledIn(
  coop: TestCooperative,
  sellerId: string,
  throughOn: string,
): Promise<ConsignmentSettlement> {
  const settlements = coop.house.get(SettlementsService);
  return thing(await coop.run(() => settlements.settle({ requestId: newId(), sellerId, throughOn })));
}

export interface TestSale extends Share {
  readonly orderId: string;
  readonly orderLineId: string;
}

/** One line sold for cash, booked as orders book it; stock is not touched. */
export async function soldIn(
  coop: TestCooperative,
  sale: {
    sellerId: string;
    variantId: string;
    quantity?: number;
    gross?: number;
    tax?: number;
    points?: number;
    soldOn?: string;
  },
): Promise<TestSale> {
  const [orderId, orderLineId] = [newId(), newId()];
  const [gross, tax] = [rupiah(sale.gross ?? 10_000), rupiah(sale.tax ?? 0)];
  const line = {
    orderLineId,
    sellerId: sale.sellerId,
    variantId: sale.variantId,
    quantity: quantity(sale.quantity ?? 1),
    gross,
    tax,
    commissionBasisPoints: sale.points ?? 1_500,
  };
  const share = await booked(coop, `spec.sale:${orderId}`, 1, async (tx) => {
    const shares = await coop.house
      .get(ConsignmentService)
      .recordSale(tx, { orderId, orderNumber: 'P-00001', soldOn: sale.soldOn ?? '2026-11-21', lines: [line] });
    return shares.get(orderLineId) as Share;
  });
  return { orderId, orderLineId, ...share };
}

/** Part of what was sold comes back, booked as orders book it. */
export async function returnedIn(
  coop: TestCooperative,
  sale: TestSale,
  amount: number,
  returnedOn = '2026-11-21',
): Promise<Share> {
  const refundId = newId();
  const lines = [{ orderLineId: sale.orderLineId, quantity: quantity(amount) }];
  return booked(coop, `spec.refund:${refundId}`, -1, async (tx) => {
    const shares = await coop.house
      .get(ConsignmentService)
      .recordReturn(tx, { orderId: sale.orderId, refundId, returnedOn, lines });
    return shares.get(sale.orderLineId) as Share;
  });
}

type Work = Parameters<TenantDatabase['transaction']>[0];

async function booked(
  coop: TestCooperative,
  key: string,
  way: 1 | -1,
  work: (tx: Parameters<Work>[0]) => Promise<Share>,
): Promise<Share> {
  const { CASH_ON_HAND, CONSIGNMENT_PAYABLES, CONSIGNMENT_COMMISSION } = accountCodes;
  return coop.run(() =>
    coop.house.get(TenantDatabase).transaction(async (tx) => {
      const share = await work(tx);
      const parts: [typeof CONSIGNMENT_PAYABLES | typeof CONSIGNMENT_COMMISSION, Money][] = [
        [CONSIGNMENT_PAYABLES, share.payable],
        [CONSIGNMENT_COMMISSION, share.commission],
      ];
      const postings = parts
        .filter(([, amount]) => amount.isPositive)
        .map(([account, amount]) =>
          way === 1
            ? { debit: CASH_ON_HAND, credit: account, amount }
            : { debit: account, credit: CASH_ON_HAND, amount },
        );
      if (postings.length === 0) return share;
      const posted = await coop.house
        .get(LedgerService)
        .post(tx, { kind: way === 1 ? 'SALE' : 'SALE_REFUND', key, text: 'Titip jual', postings });
      if (posted instanceof PeriodClosed) throw new Error(posted.message);
      return share;
    }),
  );
}

function thing<T>(result: object): T {
  if ('code' in result) throw new Error(`The factory was refused: ${JSON.stringify(result)}`);
  return result as T;
}
