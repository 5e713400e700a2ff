import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@lumbung/platform';
import { CooperativesPermission } from '../cooperatives.permissions.js';
import { OnboardingChecklist } from './onboarding.schema.js';
import { OnboardingService } from './onboarding.service.js';

@Resolver(() => OnboardingChecklist)
export class OnboardingResolver {
  constructor(private readonly onboarding: OnboardingService) {}

  @Query(() => OnboardingChecklist, { description: '[permission: cooperatives.read] The way to a live shop.' })
  @Allow(CooperativesPermission.Read)
  onboardingChecklist(): Promise<OnboardingChecklist> {
    return this.onboarding.checklist();
  }
}
