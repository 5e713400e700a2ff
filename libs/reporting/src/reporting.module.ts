import { CatalogModule } from '@lumbung/catalog';
import { MembershipModule } from '@lumbung/membership';
import { CouncilModule } from '@lumbung/council';
import { OrdersModule } from '@lumbung/orders';
import { Module } from '@nestjs/common';
import './reporting.permissions.js';
import { AuditTrailResolver } from './audit/audit.resolver.js';
import { AuditTrailService } from './audit/audit.service.js';
import { CouncilCountsJobs } from './council-counts/council-counts.jobs.js';
import { SalesReportResolver } from './sales-report/sales-report.resolver.js';
import { SalesReportService } from './sales-report/sales-report.service.js';
import { ShopDashboardResolver } from './shop-dashboard/shop-dashboard.resolver.js';
import { ShopDashboardService } from './shop-dashboard/shop-dashboard.service.js';

/** What the desks show of all domains together, and what the council may count; it keeps nothing of its own. */
@Module({
  imports: [CatalogModule, CouncilModule, MembershipModule, OrdersModule],
  providers: [
    AuditTrailResolver,
    AuditTrailService,
    CouncilCountsJobs,
    SalesReportResolver,
    SalesReportService,
    ShopDashboardResolver,
    ShopDashboardService,
  ],
  exports: [SalesReportService, ShopDashboardService],
})
export class ReportingModule {}
