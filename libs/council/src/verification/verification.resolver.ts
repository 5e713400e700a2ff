import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CooperativesPermission } from '@lumbung/cooperatives';
import { Allow, AllowCouncil, requireUuid, selectedFields, type ConnectionOf } from '@lumbung/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { CouncilPermission } from '../council.permissions.js';
import { currentCouncilId } from '../registry/councils.service.js';
import { SubmissionService } from './submission.service.js';
import { VerificationReader } from './verification.reader.js';
import {
  RejectVerificationInput,
  RejectVerificationResult,
  ReturnVerificationInput,
  ReturnVerificationResult,
  StartReviewInput,
  StartReviewResult,
  SubmitForVerificationInput,
  SubmitForVerificationResult,
  VerificationCase,
  VerificationCaseConnection,
  VerificationQueueArgs,
  VerifyCooperativeInput,
  VerifyCooperativeResult,
} from './verification.schema.js';
import { VerificationService } from './verification.service.js';

@Resolver(() => VerificationCase)
export class VerificationResolver {
  constructor(
    private readonly reader: VerificationReader,
    private readonly submission: SubmissionService,
    private readonly verification: VerificationService,
  ) {}

  @Query(() => VerificationCaseConnection, { description: '[council: council.read] Cases, longest waiting first.' })
  @AllowCouncil(CouncilPermission.Read)
  verificationQueue(
    @Args() { filter, ...page }: VerificationQueueArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<VerificationCase>> {
    return this.reader.queue(currentCouncilId(), filter, page, selectedFields(info).has('totalCount'));
  }

  @Query(() => VerificationCase, {
    nullable: true,
    description: '[council: council.read] One case with papers (cooperative.registration) and history.',
  })
  @AllowCouncil(CouncilPermission.Read)
  verificationCase(@Args('id', { type: () => ID }) id: string): Promise<VerificationCase> {
    return this.reader.get(requireUuid(id), currentCouncilId());
  }

  @Mutation(() => SubmitForVerificationResult, {
    description: "[permission: cooperatives.submit] Hands the tenant's papers to the council of its region.",
  })
  @Allow(CooperativesPermission.Submit)
  submitForVerification(
    @Args('input') { note }: SubmitForVerificationInput,
  ): Promise<typeof SubmitForVerificationResult> {
    return this.submission.submit(note ?? null);
  }

  @Mutation(() => StartReviewResult, { description: '[council: council.review] Takes a case on.' })
  @AllowCouncil(CouncilPermission.Review)
  startReview(@Args('input') { caseId }: StartReviewInput): Promise<typeof StartReviewResult> {
    return this.verification.startReview(caseId);
  }

  @Mutation(() => VerifyCooperativeResult, {
    description: '[council: council.review] Verifies; the shop becomes public.',
  })
  @AllowCouncil(CouncilPermission.Review)
  verifyCooperative(@Args('input') input: VerifyCooperativeInput): Promise<typeof VerifyCooperativeResult> {
    return this.verification.verify(input);
  }

  @Mutation(() => ReturnVerificationResult, { description: '[council: council.review] Sends back to be mended.' })
  @AllowCouncil(CouncilPermission.Review)
  returnVerification(@Args('input') input: ReturnVerificationInput): Promise<typeof ReturnVerificationResult> {
    return this.verification.return(input);
  }

  @Mutation(() => RejectVerificationResult, { description: '[council: council.review] Rejects for good.' })
  @AllowCouncil(CouncilPermission.Review)
  rejectVerification(@Args('input') input: RejectVerificationInput): Promise<typeof RejectVerificationResult> {
    return this.verification.reject(input);
  }
}
