import { Unit } from '@lumbung/catalog';
import { BusinessDateScalar, Connection, DateTimeScalar, QuantityScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SettlementPeriod } from '../terms/terms.schema.js';

export const ConsignmentEntryKind = {
  SALE: 'SALE',
  RETURN: 'RETURN',
  PAYOUT: 'PAYOUT',
  PAYOUT_REVERSAL: 'PAYOUT_REVERSAL',
} as const;
export type ConsignmentEntryKind = keyof typeof ConsignmentEntryKind;
registerEnumType(ConsignmentEntryKind, {
  name: 'ConsignmentEntryKind',
  description: "What changed a seller's account.",
  valuesMap: {
    RETURN: { description: 'A buyer gave goods back; what the sale had brought in is taken off.' },
    PAYOUT_REVERSAL: { description: 'A payout was booked by mistake and reversed.' },
  },
});

export const PayoutMethod = { CASH: 'CASH', BANK: 'BANK', SAVINGS: 'SAVINGS' } as const;
export type PayoutMethod = keyof typeof PayoutMethod;
registerEnumType(PayoutMethod, {
  name: 'ConsignmentPayoutMethod',
  description: 'How a seller is paid.',
  valuesMap: {
    CASH: { description: '1-1010 Kas' },
    BANK: { description: '1-1110 Bank' },
    SAVINGS: { description: 'Onto a voluntary savings account of the seller, who is a member.' },
  },
});

export const PayoutState = { PAID: 'PAID', REVERSED: 'REVERSED' } as const;
export type PayoutState = keyof typeof PayoutState;
registerEnumType(PayoutState, { name: 'ConsignmentPayoutState', description: 'Whether a payout stands.' });

@ObjectType({
  description: "A line of a seller's account. What takes off what is owed is below zero. Tells nothing of the buyer.",
})
export class ConsignmentEntry {
  @Field(() => ID) id: string;
  @Field(() => ID) sellerId: string;
  @Field(() => ConsignmentEntryKind) kind: ConsignmentEntryKind;
  @Field(() => BusinessDateScalar) happenedOn: string;
  @Field(() => String, { nullable: true, description: 'Number of the order, or of the payout.' }) reference:
    string | null;
  @Field(() => ID, { nullable: true }) variantId: string | null;
  @Field(() => String, { nullable: true, description: 'As it was called when it was sold.' }) productName:
    string | null;
  @Field(() => String, { nullable: true }) variantName: string | null;
  @Field(() => Unit, { nullable: true }) unit: Unit | null;
  @Field(() => QuantityScalar, { nullable: true }) quantity: number | null;
  @Field(() => RupiahScalar, { description: "Price × quantity, before the cooperative's own discounts." })
  gross: number;
  @Field(() => RupiahScalar, { description: "The seller's PPN on top." }) tax: number;
  @Field(() => Int, { nullable: true, description: 'Hundredths of a percent.' }) commissionBasisPoints: number | null;
  @Field(() => RupiahScalar, { description: 'What the cooperative keeps.' }) commission: number;
  @Field(() => RupiahScalar, { description: 'What it adds to what is owed: gross + tax − commission, or the payout.' })
  amount: number;
  @Field(() => ID, { nullable: true, description: 'The settlement it stands in; null while it waits for one.' })
  settlementId: string | null;
  @Field(() => DateTimeScalar) createdAt: string;
}

@ObjectType({ description: "Lines of sellers' accounts, newest first." })
export class ConsignmentEntryConnection extends Connection(ConsignmentEntry) {}

@ObjectType({ isAbstract: true })
export abstract class StatementSums {
  @Field(() => ID) sellerId: string;
  @Field() sellerName: string;
  @Field(() => BusinessDateScalar, { description: 'First day of its lines.' }) fromOn: string;
  @Field(() => BusinessDateScalar, { description: 'Last day that was taken in.' }) throughOn: string;
  @Field(() => RupiahScalar, { description: 'What was owed by the statement before.' }) opening: number;
  @Field(() => RupiahScalar) salesGross: number;
  @Field(() => RupiahScalar) salesTax: number;
  @Field(() => RupiahScalar) salesCommission: number;
  @Field(() => RupiahScalar) returnsGross: number;
  @Field(() => RupiahScalar) returnsTax: number;
  @Field(() => RupiahScalar) returnsCommission: number;
  @Field(() => RupiahScalar, { description: 'Sales less returns, less commission; may be below zero.' })
  payable: number;
  @Field(() => RupiahScalar, { description: 'Paid out since the statement before, less what was reversed.' })
  paid: number;
  @Field(() => RupiahScalar, { description: 'opening + payable − paid: what is owed now.' }) closing: number;
  @Field(() => Int) lineCount: number;
}

@ObjectType({ description: 'What a settlement would say if it were closed now.' })
export class ConsignmentStatement extends StatementSums {}

@ObjectType({ description: 'A closed settlement (perhitungan titip jual); its lines are locked.' })
export class ConsignmentSettlement extends StatementSums {
  readonly __typename: 'ConsignmentSettlement';

  @Field(() => ID) id: string;
  @Field({ description: 'Such as `PT-00001`.' }) number: string;
  @Field(() => RupiahScalar, { description: 'What was paid out on it and stands.' }) paidOut: number;
  @Field({ description: 'A later settlement carries on what was left; payouts go there.' }) isCarriedOn: boolean;
  @Field() closedByName: string;
  @Field(() => DateTimeScalar) closedAt: string;
}

@ObjectType({ description: 'Settlements, newest first.' })
export class ConsignmentSettlementConnection extends Connection(ConsignmentSettlement) {}

@ObjectType({ description: 'Money that a seller got.' })
export class ConsignmentPayout {
  readonly __typename: 'ConsignmentPayout';

  @Field(() => ID) id: string;
  @Field({ description: 'Such as `BT-00001`.' }) number: string;
  @Field(() => ID) sellerId: string;
  @Field() sellerName: string;
  @Field(() => ID) settlementId: string;
  @Field() settlementNumber: string;
  @Field(() => RupiahScalar) amount: number;
  @Field(() => PayoutMethod) method: PayoutMethod;
  @Field(() => String, { nullable: true, description: 'SAVINGS only: the account, such as `S-000123`.' })
  savingsAccountNo: string | null;
  @Field(() => BusinessDateScalar) paidOn: string;
  @Field(() => PayoutState) state: PayoutState;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => ID, { description: 'Its journal; a reversal is asked for there (requestReversal).' }) journalId: string;
  @Field() paidByName: string;
  @Field(() => DateTimeScalar) createdAt: string;
}

@ObjectType({ description: 'A savings account onto which a seller can be paid.' })
export class ConsignmentPayoutAccount {
  @Field(() => ID) id: string;
  @Field({ description: 'Such as `S-000123`.' }) number: string;
  @Field({ description: 'What the member calls it, else the product.' }) name: string;
  @Field({ description: 'The seller wants to be paid here.' }) isChosen: boolean;
}

@ObjectType({ description: 'Payouts, newest first.' })
export class ConsignmentPayoutConnection extends Connection(ConsignmentPayout) {}

@ObjectType({ description: 'Where a seller stands.' })
export class ConsignmentBalance {
  @Field(() => ID) sellerId: string;
  @Field() sellerName: string;
  @Field(() => RupiahScalar, {
    description: 'In all; his part of 2-1050. Below zero he owes, after returns of what was paid.',
  })
  owed: number;
  @Field(() => RupiahScalar, { description: 'Of it settled and not paid yet: what can be paid out now.' })
  payable: number;
  @Field(() => Int, { description: 'Sales and returns that wait for a settlement.' }) openCount: number;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Day of the oldest of them.' }) openSince:
    string | null;
  @Field(() => BusinessDateScalar, { nullable: true }) settledThrough: string | null;
  @Field(() => SettlementPeriod, { description: 'As agreed; ON_DEMAND where nothing is.' })
  settlementPeriod: SettlementPeriod;
  @Field({ description: 'A period that is over has sales or returns that wait.' }) isDue: boolean;
  @Field(() => BusinessDateScalar, {
    description: 'Through which day to settle: the end of the last period, today when on demand.',
  })
  suggestedThrough: string;
}

@ObjectType({ description: 'Sellers with their balances, by name.' })
export class ConsignmentBalanceConnection extends Connection(ConsignmentBalance) {}
