import { CatalogModule } from '@lumbung/catalog';
import { IdentityModule } from '@lumbung/identity';
import { MembershipModule } from '@lumbung/membership';
import { CouncilModule } from '@lumbung/council';
import { OrdersModule } from '@lumbung/orders';
import { SavingsModule } from '@lumbung/savings';
import { Module } from '@nestjs/common';
import './reporting.permissions.js';
import { AuditTrailResolver } from './audit/audit.resolver.js';
import { AuditTrailService } from './audit/audit.service.js';
import { CouncilCountsJobs } from './council-counts/council-counts.jobs.js';
import { OwnDataResolver } from './own-data/own-data.resolver.js';
import { OwnDataService } from './own-data/own-data.service.js';
import { SalesReportResolver } from './sales-report/sales-report.resolver.js';
import { SalesReportService } from './sales-report/sales-report.service.js';
import { ShopDashboardResolver } from './shop-dashboard/shop-dashboard.resolver.js';
import { ShopDashboardService } from './shop-dashboard/shop-dashboard.service.js';

/** What the desks show of all domains together, and what the council may count; it keeps nothing of its own. */
@Module({
  imports: [CatalogModule, CouncilModule, IdentityModule, MembershipModule, OrdersModule, SavingsModule],
  providers: [
    AuditTrailResolver,
    AuditTrailService,
    CouncilCountsJobs,
    OwnDataResolver,
    OwnDataService,
    SalesReportResolver,
    SalesReportService,
    ShopDashboardResolver,
    ShopDashboardService,
  ],
  exports: [OwnDataService, SalesReportService, ShopDashboardService],
})
export class ReportingModule {}
