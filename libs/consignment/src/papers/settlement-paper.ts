import { consignmentSettlement, type Document, type Issuer } from '@lumbung/documents';
import { quantity, rupiah, todayIn, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { translate, type Locale } from '@lumbung/platform';
import type { ConsignmentSettlement, PayoutMethod } from '../settlements/settlement.types.js';

/** A settlement with what stands on its paper besides; whole rupiah. */
export interface SettlementPaper extends Omit<ConsignmentSettlement, 'closedAt'> {
  readonly closedAt: Date;
  readonly sellerAddress: string | null;
  readonly lines: readonly {
    readonly name: string;
    readonly sold: number;
    readonly returned: number;
    readonly gross: number;
    readonly tax: number;
    readonly commission: number;
    readonly payable: number;
  }[];
  readonly payouts: readonly {
    readonly number: string;
    readonly paidOn: BusinessDate;
    readonly method: PayoutMethod;
    readonly amount: number;
  }[];
}

/** A settlement as paper. Nothing is reckoned here but sales less returns, as the settlement itself has them. */
export function documentOf(
  settlement: SettlementPaper,
  about: { issuer: Issuer; locale: Locale; timeZone: CooperativeTimeZone },
): Document {
  const { issuer, locale, timeZone } = about;
  return consignmentSettlement({
    issuer,
    locale,
    number: settlement.number,
    on: todayIn(timeZone, settlement.closedAt),
    from: settlement.fromOn as BusinessDate,
    until: settlement.throughOn as BusinessDate,
    seller: { name: settlement.sellerName, address: settlement.sellerAddress },
    lines: settlement.lines.map(({ name, sold, returned, ...money }) => ({
      ...{ name, sold: quantity(sold), returned: quantity(returned) },
      gross: rupiah(money.gross),
      tax: rupiah(money.tax),
      commission: rupiah(money.commission),
      payable: rupiah(money.payable),
    })),
    gross: rupiah(settlement.salesGross - settlement.returnsGross),
    tax: rupiah(settlement.salesTax - settlement.returnsTax),
    commission: rupiah(settlement.salesCommission - settlement.returnsCommission),
    payable: rupiah(settlement.payable),
    opening: rupiah(settlement.opening),
    paid: rupiah(settlement.paid),
    closing: rupiah(settlement.closing),
    payouts: settlement.payouts.map((payout) => ({
      ...{ number: payout.number, on: payout.paidOn, amount: rupiah(payout.amount) },
      by: translate(`consignment.payout.${payout.method}`, locale),
    })),
    isCarriedOn: settlement.isCarriedOn,
    signedBy: settlement.closedByName,
  });
}
