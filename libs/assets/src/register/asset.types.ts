import type { BusinessDate, Id } from '@lumbung/kernel';
import { accountCodes, type AccountCode } from '@lumbung/ledger';
import { BusinessDateScalar, Connection, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export type FixedAssetId = Id<'FixedAsset'>;

export const AssetCategory = {
  LAND: 'LAND',
  BUILDING: 'BUILDING',
  VEHICLE: 'VEHICLE',
  EQUIPMENT: 'EQUIPMENT',
} as const;
export type AssetCategory = keyof typeof AssetCategory;
registerEnumType(AssetCategory, {
  name: 'AssetCategory',
  description: 'What a fixed asset is; chooses its account of the chart.',
  valuesMap: {
    LAND: { description: 'Tanah (1-2010): is not written off.' },
    BUILDING: { description: 'Bangunan (1-2020).' },
    VEHICLE: { description: 'Kendaraan (1-2030).' },
    EQUIPMENT: { description: 'Inventaris: furniture, machines, devices (1-2040).' },
  },
});

export const AssetState = { IN_USE: 'IN_USE', DISPOSED: 'DISPOSED', CANCELLED: 'CANCELLED' } as const;
export type AssetState = keyof typeof AssetState;
registerEnumType(AssetState, {
  name: 'AssetState',
  description: 'Whether a fixed asset is there.',
  valuesMap: {
    IN_USE: { description: 'It is there.' },
    DISPOSED: { description: 'Sold, given away, lost or scrapped.' },
    CANCELLED: { description: 'Entered by mistake; all it had posted was posted back.' },
  },
});

export const AssetCondition = { GOOD: 'GOOD', WORN: 'WORN', BROKEN: 'BROKEN' } as const;
export type AssetCondition = keyof typeof AssetCondition;
registerEnumType(AssetCondition, {
  name: 'AssetCondition',
  description: 'Baik, rusak ringan, rusak berat.',
});

export const AssetFunding = {
  CASH: 'CASH',
  BANK: 'BANK',
  PAYABLE: 'PAYABLE',
  GRANT: 'GRANT',
  IN_BOOKS: 'IN_BOOKS',
} as const;
export type AssetFunding = keyof typeof AssetFunding;
registerEnumType(AssetFunding, {
  name: 'AssetFunding',
  description: 'What a fixed asset was paid with.',
  valuesMap: {
    CASH: { description: 'Kas.' },
    BANK: { description: 'Bank.' },
    PAYABLE: { description: 'Still owed to the supplier (utang usaha).' },
    GRANT: { description: 'A gift or grant (hibah): equity.' },
    IN_BOOKS: { description: 'Its cost stood in the books before, as with opening balances: nothing is posted.' },
  },
});

export const ACCOUNT_OF: Readonly<Record<AssetCategory, AccountCode>> = {
  LAND: accountCodes.LAND,
  BUILDING: accountCodes.BUILDINGS,
  VEHICLE: accountCodes.VEHICLES,
  EQUIPMENT: accountCodes.EQUIPMENT,
};

export const PAID_FROM: Readonly<Record<Exclude<AssetFunding, 'IN_BOOKS'>, AccountCode>> = {
  CASH: accountCodes.CASH_ON_HAND,
  BANK: accountCodes.BANK,
  PAYABLE: accountCodes.TRADE_PAYABLES,
  GRANT: accountCodes.DONATED_CAPITAL,
};

@ObjectType({ description: 'What was written off an asset in one run, through a month.' })
export class AssetDepreciation {
  @Field(() => BusinessDateScalar, { description: 'Through this month, by its first day.' }) throughMonth: BusinessDate;
  @Field(() => RupiahScalar) amount: number;
  @Field(() => ID, { description: 'The journal it stands in.' }) journalId: string;
}

@ObjectType({ description: 'Something lasting the cooperative owns (aset tetap). Amounts are whole rupiah.' })
export class FixedAsset {
  readonly __typename: 'FixedAsset';
  @Field(() => ID) id: FixedAssetId;
  @Field({ description: 'Such as `AT-0012`; stands on its label.' }) number: string;
  @Field() name: string;
  @Field(() => AssetCategory) category: AssetCategory;
  @Field(() => AssetState) state: AssetState;
  @Field(() => BusinessDateScalar) acquiredOn: BusinessDate;
  @Field(() => AssetFunding) funding: AssetFunding;
  @Field(() => RupiahScalar, { description: 'What it cost (harga perolehan).' }) cost: number;
  @Field(() => RupiahScalar, { description: 'What it will still be worth in the end (nilai sisa).' }) residual: number;
  @Field(() => RupiahScalar, { description: 'Written off so far, also before this register began.' })
  accumulated: number;
  @Field(() => RupiahScalar, { description: 'Cost less what was written off (nilai buku).' }) bookValue: number;
  @Field(() => RupiahScalar, { description: 'About so much is written off a month; nothing for land.' })
  monthly: number;
  @Field(() => Int, { nullable: true, description: 'Months of the plan that counts; null for land.' })
  months: number | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'The month from which that plan counts.' })
  startsOn: BusinessDate | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Written off through this month; null: not yet.' })
  depreciatedThrough: BusinessDate | null;
  @Field(() => String, { nullable: true, description: 'Where it stands.' }) place: string | null;
  @Field(() => AssetCondition) condition: AssetCondition;
  @Field(() => String, { nullable: true }) serialNo: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => ID, { nullable: true }) journalId: string | null;
  @Field(() => BusinessDateScalar, { nullable: true }) leftOn: BusinessDate | null;
  @Field(() => String, { nullable: true }) leftReason: string | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'What it was sold for.' }) proceeds: number | null;
  @Field(() => [AssetDepreciation], { description: 'The latest first, at most 240.' })
  depreciations: AssetDepreciation[];
}

@ObjectType({ description: 'Fixed assets by number.' })
export class FixedAssetConnection extends Connection(FixedAsset) {}

@ObjectType({ description: 'The register beside the books, of one category.' })
export class FixedAssetTotal {
  @Field(() => AssetCategory) category: AssetCategory;
  @Field(() => Int) count: number;
  @Field(() => RupiahScalar) cost: number;
  @Field(() => RupiahScalar) accumulated: number;
  @Field(() => RupiahScalar) bookValue: number;
  @Field(() => RupiahScalar, {
    description: 'What its account in the books stands at; differs where it was moved by hand.',
  })
  costInBooks: number;
}

@ObjectType({ description: 'All fixed assets in use, and whether the books agree.' })
export class FixedAssetTotals {
  @Field(() => [FixedAssetTotal]) categories: FixedAssetTotal[];
  @Field(() => RupiahScalar) accumulated: number;
  @Field(() => RupiahScalar, { description: 'What the account of accumulated depreciation (1-2090) stands at.' })
  accumulatedInBooks: number;
}
