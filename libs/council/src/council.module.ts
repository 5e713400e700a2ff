import { Module, type OnModuleInit } from '@nestjs/common';
import { CooperativesModule } from '@lumbung/cooperatives';
import { IdentityModule, OrganisationNames } from '@lumbung/identity';
import { addMessages } from '@lumbung/platform';
import { CouncilCooperativesReader } from './cooperatives/council-cooperatives.reader.js';
import { CouncilCooperativesResolver } from './cooperatives/council-cooperatives.resolver.js';
import { CountsService } from './cooperatives/counts.service.js';
import { grantCouncilAtFirst } from './council.permissions.js';
import { DashboardResolver } from './dashboard/dashboard.resolver.js';
import { DashboardService } from './dashboard/dashboard.service.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { AssignmentResolver } from './registry/assignment.resolver.js';
import { CouncilsService } from './registry/councils.service.js';
import { SuspensionsReader } from './suspensions/suspensions.reader.js';
import { SuspensionsResolver } from './suspensions/suspensions.resolver.js';
import { SuspensionsService } from './suspensions/suspensions.service.js';
import { CooperativeCaseResolver } from './verification/cooperative-case.resolver.js';
import { ExpiryService } from './verification/expiry.service.js';
import { SubmissionService } from './verification/submission.service.js';
import { VerificationListener } from './verification/verification.listener.js';
import { VerificationReader } from './verification/verification.reader.js';
import { VerificationResolver } from './verification/verification.resolver.js';
import { VerificationService } from './verification/verification.service.js';

addMessages({ id, en });
grantCouncilAtFirst();

/** What a Dekopinda does: it vouches for cooperatives, and closes a shop with four eyes. */
@Module({
  imports: [IdentityModule, CooperativesModule],
  providers: [
    CouncilsService,
    AssignmentResolver,
    VerificationReader,
    VerificationService,
    SubmissionService,
    ExpiryService,
    VerificationListener,
    VerificationResolver,
    CooperativeCaseResolver,
    SuspensionsReader,
    SuspensionsService,
    SuspensionsResolver,
    CouncilCooperativesReader,
    CouncilCooperativesResolver,
    CountsService,
    DashboardService,
    DashboardResolver,
  ],
  exports: [CouncilsService, VerificationService, SubmissionService, SuspensionsService, CountsService],
})
export class CouncilModule implements OnModuleInit {
  constructor(
    private readonly names: OrganisationNames,
    private readonly councils: CouncilsService,
  ) {}

  onModuleInit(): void {
    this.names.answeredBy('COUNCIL', async (councilId) => (await this.councils.find(councilId))?.name);
  }
}
