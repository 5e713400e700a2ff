import { Query, Resolver } from '@nestjs/graphql';
import { AllowCouncil } from '@lumbung/platform';
import { CouncilPermission } from '../council.permissions.js';
import { currentCouncilId } from '../registry/councils.service.js';
import { CouncilDashboard } from './dashboard.schema.js';
import { DashboardService } from './dashboard.service.js';

@Resolver(() => CouncilDashboard)
export class DashboardResolver {
  constructor(private readonly dashboard: DashboardService) {}

  @Query(() => CouncilDashboard, { description: '[council: council.read] Figures for the first page.' })
  @AllowCouncil(CouncilPermission.Read)
  councilDashboard(): Promise<CouncilDashboard> {
    return this.dashboard.of(currentCouncilId());
  }
}
