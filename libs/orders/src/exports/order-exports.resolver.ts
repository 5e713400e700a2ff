import { TableExport } from '@lumbung/catalog';
import { Allow } from '@lumbung/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { OrderFilter } from '../order/order-filter.js';
import { OrderExportsService } from './order-exports.service.js';
import { OrderExportRows } from './order-exports.types.js';

@Resolver()
export class OrderExportsResolver {
  constructor(private readonly exports: OrderExportsService) {}

  @Query(() => TableExport, {
    description: '[permission: orders.read] Exactly the orders of this filter of the board as a file.',
  })
  @Allow('orders.read')
  orderExport(
    @Args('filter', { type: () => OrderFilter, nullable: true }) filter: OrderFilter | null,
    @Args('rows', { type: () => OrderExportRows, defaultValue: 'ORDERS' }) rows: OrderExportRows,
  ): Promise<TableExport> {
    return this.exports.export(filter, rows);
  }
}
