export { OwnDataService } from './own-data/own-data.service.js';
export { ReportingModule } from './reporting.module.js';
export { ShopDashboardService } from './shop-dashboard/shop-dashboard.service.js';
