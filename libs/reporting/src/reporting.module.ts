import { CatalogModule } from '@lumbung/catalog';
import { MembershipModule } from '@lumbung/membership';
import { OrdersModule } from '@lumbung/orders';
import { Module } from '@nestjs/common';
import './reporting.permissions.js';
import { ShopDashboardResolver } from './shop-dashboard/shop-dashboard.resolver.js';
import { ShopDashboardService } from './shop-dashboard/shop-dashboard.service.js';

/** What the desks show of all domains together; it writes nothing. */
@Module({
  imports: [CatalogModule, MembershipModule, OrdersModule],
  providers: [ShopDashboardResolver, ShopDashboardService],
  exports: [ShopDashboardService],
})
export class ReportingModule {}
