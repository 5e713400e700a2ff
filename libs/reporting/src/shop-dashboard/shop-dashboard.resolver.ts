import { Allow } from '@lumbung/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { ShopDashboard } from './shop-dashboard.schema.js';
import { ShopDashboardService } from './shop-dashboard.service.js';

@Resolver(() => ShopDashboard)
export class ShopDashboardResolver {
  constructor(private readonly dashboards: ShopDashboardService) {}

  @Query(() => ShopDashboard, { description: '[permission: reporting.read] First page of the shop desk.' })
  @Allow('reporting.read')
  shopDashboard(): Promise<ShopDashboard> {
    return this.dashboards.show();
  }
}
