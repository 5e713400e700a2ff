import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  connectionFrom,
  currentTenant,
  notFound,
  sliceOf,
  TenantDatabase,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type {
  ConsignmentBalance,
  ConsignmentBalanceConnection,
  ConsignmentEntry,
  ConsignmentEntryConnection,
  ConsignmentPayout,
  ConsignmentPayoutConnection,
  ConsignmentSettlement,
  ConsignmentSettlementConnection,
  ConsignmentStatement,
} from './settlement.types.js';
import type { ConsignmentBalanceFilter, ConsignmentEntryFilter } from './settlements.schema.js';
import {
  balancesText,
  entriesText,
  PAYOUT_BY_ID,
  payoutsText,
  SETTLEMENT_BY_ID,
  settlementsText,
  STATEMENT,
} from './settlement-statements.js';

/** Sellers' accounts as they are read: one statement per question. `sellerId` null reads those of all. */
@Injectable()
export class SettlementReadsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Sellers who were ever active with what is owed to them, by name. */
  async balances(page: PageArgs, { sellerId, isDue }: ConsignmentBalanceFilter): Promise<ConsignmentBalanceConnection> {
    const slice = sliceOf(page, 2);
    const rows = await this.db.read<ConsignmentBalance & { key: string }>(balancesText(slice.backward), [
      this.today(),
      sellerId ?? null,
      isDue ?? null,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, (row) => [(row as ConsignmentBalance & { key: string }).key, row.sellerId]);
  }

  /** What a settlement would say if it were closed now; today where no day is named. Throws NOT_FOUND for an unknown seller. */
  async statement(sellerId: string, throughOn: string | null): Promise<ConsignmentStatement> {
    const row = await this.db.readRow<ConsignmentStatement>(STATEMENT, [sellerId, throughOn ?? this.today()]);
    if (!row) throw notFound();
    return row;
  }

  /** Lines, newest first. */
  async entries(page: PageArgs, filter: ConsignmentEntryFilter): Promise<ConsignmentEntryConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<ConsignmentEntry>(entriesText(slice.backward), [
      filter.sellerId ?? null,
      filter.kinds ?? null,
      filter.settlementId ?? null,
      filter.isOpen ?? null,
      filter.happenedOn?.from ?? null,
      filter.happenedOn?.to ?? null,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, ({ id }) => [id]);
  }

  async settlements(page: PageArgs, sellerId: string | null): Promise<ConsignmentSettlementConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<ConsignmentSettlement>(settlementsText(slice.backward), [
      sellerId,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, ({ id }) => [id]);
  }

  /** One settlement; of this seller only, where one is named. Throws NOT_FOUND. */
  async settlement(id: string, sellerId: string | null = null): Promise<ConsignmentSettlement> {
    const row = await this.db.readRow<ConsignmentSettlement>(SETTLEMENT_BY_ID, [id, sellerId]);
    if (!row) throw notFound();
    return row;
  }

  settlementIn(tx: Tx, id: string): Promise<ConsignmentSettlement> {
    return tx.rowOrFail<ConsignmentSettlement>(SETTLEMENT_BY_ID, [id, null]);
  }

  async payouts(page: PageArgs, sellerId: string | null): Promise<ConsignmentPayoutConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<ConsignmentPayout>(payoutsText(slice.backward), [
      sellerId,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, ({ id }) => [id]);
  }

  payoutIn(tx: Tx, id: string): Promise<ConsignmentPayout> {
    return tx.rowOrFail<ConsignmentPayout>(PAYOUT_BY_ID, [id]);
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}
