import { Allow } from '@lumbung/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { SalesReport, SalesReportInput } from './sales-report.schema.js';
import { SalesReportService } from './sales-report.service.js';

@Resolver(() => SalesReport)
export class SalesReportResolver {
  constructor(private readonly reports: SalesReportService) {}

  @Query(() => SalesReport, {
    description: '[permission: reporting.read] Sales from one day to another, beside the same time before.',
  })
  @Allow('reporting.read')
  salesReport(@Args('input') input: SalesReportInput): Promise<SalesReport> {
    return this.reports.show(input);
  }
}
