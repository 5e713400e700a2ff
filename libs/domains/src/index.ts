import type { Type } from '@nestjs/common';
import { AssetsModule, assetsMigrations } from '@lumbung/assets';
import { BankingModule, bankingMigrations } from '@lumbung/banking';
import { CatalogModule, catalogMigrations } from '@lumbung/catalog';
import { CooperativesModule, cooperativesMigrations } from '@lumbung/cooperatives';
import { CouncilModule, councilMigrations } from '@lumbung/council';
import { FieldModule, fieldMigrations } from '@lumbung/field';
import { IdentityModule, identityMigrations } from '@lumbung/identity';
import { IntakeModule, intakeMigrations } from '@lumbung/intake';
import { LedgerModule, ledgerMigrations } from '@lumbung/ledger';
import { MembershipModule, membershipMigrations } from '@lumbung/membership';
import { OrdersModule, ordersMigrations } from '@lumbung/orders';
import { PaymentsModule, paymentsMigrations } from '@lumbung/payments';
import { ConsignmentModule, consignmentMigrations } from '@lumbung/consignment';
import { MarketModule, marketMigrations } from '@lumbung/market';
import { PromotionsModule, promotionsMigrations } from '@lumbung/promotions';
import { SavingsModule, savingsMigrations } from '@lumbung/savings';
import { SellersModule, sellersMigrations } from '@lumbung/sellers';
import { platformMigrations, type MigrationClass } from '@lumbung/platform';
import { ReportingModule } from '@lumbung/reporting';

/** Every domain of the platform, in the order of the plan: gateway, worker and tools choose them from here. */
export const domains: readonly Type[] = [
  IdentityModule,
  LedgerModule,
  PaymentsModule,
  CooperativesModule,
  AssetsModule,
  BankingModule,
  CouncilModule,
  MembershipModule,
  SavingsModule,
  FieldModule,
  SellersModule,
  CatalogModule,
  PromotionsModule,
  ConsignmentModule,
  OrdersModule,
  MarketModule,
  IntakeModule,
  ReportingModule,
];

/** All migrations; TypeORM runs them in the order of their times. */
export const migrations: readonly MigrationClass[] = [
  ...platformMigrations,
  ...identityMigrations,
  ...ledgerMigrations,
  ...paymentsMigrations,
  ...cooperativesMigrations,
  ...assetsMigrations,
  ...bankingMigrations,
  ...councilMigrations,
  ...membershipMigrations,
  ...savingsMigrations,
  ...fieldMigrations,
  ...sellersMigrations,
  ...catalogMigrations,
  ...promotionsMigrations,
  ...consignmentMigrations,
  ...ordersMigrations,
  ...marketMigrations,
  ...intakeMigrations,
];
