import { Allow, PageArgs, requireUuid, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { MembershipPermission } from '../membership.permissions.js';
import { AdmissionService } from './admission.service.js';
import { ApplicationReadsService } from './application-reads.service.js';
import {
  ApplicationStateCount,
  MembershipApplication,
  MembershipApplicationConnection,
  ReviewedApplication,
} from './application.types.js';
import {
  ApplicationFilter,
  ApplicationStepInput,
  ApproveApplicationInput,
  ConfirmPrincipalPaidInput,
  EnterApplicationInput,
} from './applications.inputs.js';
import {
  ApplicationStepResult,
  ApproveApplicationResult,
  ConfirmPrincipalPaidResult,
  EnterApplicationResult,
} from './applications.schema.js';
import { ApplicationsService } from './applications.service.js';

@Resolver(() => MembershipApplication)
export class ApplicationsResolver {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly reads: ApplicationReadsService,
    private readonly admission: AdmissionService,
  ) {}

  @Query(() => MembershipApplicationConnection, {
    description: '[permission: membership.read] Applications, newest first.',
  })
  @Allow(MembershipPermission.Read)
  membershipApplications(
    @Args() page: PageArgs,
    @Args('filter', { type: () => ApplicationFilter, nullable: true }) filter: ApplicationFilter | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MembershipApplicationConnection> {
    const paths = selectedFields(info);
    const steps = paths.has('nodes.steps') || paths.has('edges.node.steps');
    return this.reads.list(filter ?? {}, page, { steps, total: paths.has('totalCount') });
  }

  @Query(() => ReviewedApplication, {
    nullable: true,
    description: '[permission: membership.read] One application with who looks alike.',
  })
  @Allow(MembershipPermission.Read)
  membershipApplication(@Args('id', { type: () => ID }) id: string): Promise<ReviewedApplication> {
    return this.reads.review(requireUuid(id));
  }

  @Query(() => MembershipApplication, {
    nullable: true,
    description: '[permission: membership.read] The application by which a member came; null when there was none.',
  })
  @Allow(MembershipPermission.Read)
  applicationOfMember(@Args('memberId', { type: () => ID }) memberId: string): Promise<MembershipApplication | null> {
    return this.reads.ofMember(requireUuid(memberId));
  }

  @Query(() => [ApplicationStateCount], { description: '[permission: membership.read] Applications by state.' })
  @Allow(MembershipPermission.Read)
  applicationCounts(): Promise<ApplicationStateCount[]> {
    return this.reads.counts();
  }

  @Mutation(() => EnterApplicationResult, {
    description: '[permission: membership.enterApplication] Writes an application down at the desk.',
  })
  @Allow(MembershipPermission.Enter)
  enterApplication(@Args('input') input: EnterApplicationInput): Promise<typeof EnterApplicationResult> {
    return this.applications.enter(input);
  }

  @Mutation(() => ApplicationStepResult, {
    description: '[permission: membership.decide] Asks the applicant something.',
  })
  @Allow(MembershipPermission.Decide)
  returnApplication(@Args('input') input: ApplicationStepInput): Promise<typeof ApplicationStepResult> {
    return this.applications.return(input);
  }

  @Mutation(() => ApplicationStepResult, {
    description:
      '[permission: membership.enterApplication] Hands it in again with what the applicant answered at the desk.',
  })
  @Allow(MembershipPermission.Enter)
  resubmitApplication(@Args('input') input: ApplicationStepInput): Promise<typeof ApplicationStepResult> {
    return this.applications.resubmit(input);
  }

  @Mutation(() => ApplicationStepResult, { description: '[permission: membership.decide] Declines with a reason.' })
  @Allow(MembershipPermission.Decide)
  declineApplication(@Args('input') input: ApplicationStepInput): Promise<typeof ApplicationStepResult> {
    return this.applications.decline(input);
  }

  @Mutation(() => ApproveApplicationResult, {
    description: '[permission: membership.decide] Takes the applicant on; he is in the register from now.',
  })
  @Allow(MembershipPermission.Decide)
  approveApplication(@Args('input') input: ApproveApplicationInput): Promise<typeof ApproveApplicationResult> {
    return this.applications.approve(input);
  }

  @Mutation(() => ConfirmPrincipalPaidResult, {
    description:
      '[permission: membership.admit] The principal share is whole in the books: the applicant is a member. Books nothing itself.',
  })
  @Allow(MembershipPermission.Admit)
  confirmPrincipalPaid(@Args('input') input: ConfirmPrincipalPaidInput): Promise<typeof ConfirmPrincipalPaidResult> {
    return this.admission.confirmPrincipalPaid(input);
  }
}
