import { addDays, compareDates, daysBetween, startOfDay, type CooperativeTimeZone } from '@lumbung/kernel';
import { orderStatusLabel, OrderStatus } from '@lumbung/orders';
import { badUserInput, currentLocale, currentTenant, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { REPORT } from './sales-report.statement.js';
import type { SalesFigures, SalesReport, SalesReportInput } from './sales-report.schema.js';

const MOST_DAYS = 366;
const MOST_STEPS = 100;
const LONGEST: Readonly<Record<SalesReportInput['by'], number>> = { DAY: 1, WEEK: 7, MONTH: 28 };

type Sums = Omit<SalesFigures, 'from' | 'to'>;
type Row = Pick<SalesReport, 'steps' | 'channels' | 'bestSellers'> & {
  now: Sums;
  before: Sums;
  orders: { status: OrderStatus; count: number }[];
};

/** How the shop sells, over any time. */
@Injectable()
export class SalesReportService {
  constructor(private readonly db: TenantDatabase) {}

  /**
   * Sales from one business day to another beside as many days right before: by day, week or month, by channel, by
   * where the orders stand, the ten best sellers, average basket and what members bought. Whole rupiah, captured less
   * refunded, each on its own day in the cooperative's time zone. One statement, however long the time. Throws
   * BAD_USER_INPUT for a time that ends before it begins, is longer than 366 days or has more than 100 steps.
   */
  async show({ from, to, by }: SalesReportInput): Promise<SalesReport> {
    const days = daysBetween(from, to) + 1;
    if (compareDates(from, to) > 0 || days > MOST_DAYS) throw badUserInput(`A report covers 1 to ${MOST_DAYS} days.`);
    if (days / LONGEST[by] > MOST_STEPS)
      throw badUserInput(`A report has at most ${MOST_STEPS} steps; take longer ones.`);
    const zone = currentTenant().timeZone as CooperativeTimeZone;
    const before = { from: addDays(from, -days), to: addDays(from, -1) };
    const row = (await this.db.readRow<Row>(REPORT, [
      ...[from, to, before.from],
      ...[startOfDay(before.from, zone), startOfDay(addDays(to, 1), zone)],
      ...[zone, by.toLowerCase()],
    ])) as Row;
    const counts = new Map(row.orders.map(({ status, count }) => [status, count]));
    return {
      ...row,
      now: { from, to, ...row.now },
      before: { ...before, ...row.before },
      orders: Object.values(OrderStatus).map((status) => ({
        status,
        label: orderStatusLabel(status, currentLocale()),
        count: counts.get(status) ?? 0,
      })),
    };
  }
}
