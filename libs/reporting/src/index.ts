export { ReportingModule } from './reporting.module.js';
export { ShopDashboardService } from './shop-dashboard/shop-dashboard.service.js';
