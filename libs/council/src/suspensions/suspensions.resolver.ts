import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AllowCouncil } from '@lumbung/platform';
import { ReinstateCooperativeResult } from '../cooperatives/council-cooperative.schema.js';
import { CouncilPermission } from '../council.permissions.js';
import {
  ApproveSuspensionInput,
  ApproveSuspensionResult,
  DeclineSuspensionInput,
  DeclineSuspensionResult,
  ReinstateCooperativeInput,
  RequestSuspensionInput,
  RequestSuspensionResult,
} from './suspension.schema.js';
import { SuspensionsService } from './suspensions.service.js';

@Resolver()
export class SuspensionsResolver {
  constructor(private readonly suspensions: SuspensionsService) {}

  @Mutation(() => RequestSuspensionResult, {
    description: '[council: council.suspend] Asks for a suspension; another approves it.',
  })
  @AllowCouncil(CouncilPermission.Suspend)
  requestSuspension(
    @Args('input') { cooperativeId, reason }: RequestSuspensionInput,
  ): Promise<typeof RequestSuspensionResult> {
    return this.suspensions.request(cooperativeId, reason);
  }

  @Mutation(() => ApproveSuspensionResult, {
    description: '[council: council.approve] Puts a suspension in force; not by the one who asked.',
  })
  @AllowCouncil(CouncilPermission.Approve)
  approveSuspension(@Args('input') { suspensionId }: ApproveSuspensionInput): Promise<typeof ApproveSuspensionResult> {
    return this.suspensions.approve(suspensionId);
  }

  @Mutation(() => DeclineSuspensionResult, {
    description: '[council: council.approve] Declines it; the one who asked may also withdraw it so.',
  })
  @AllowCouncil(CouncilPermission.Approve)
  declineSuspension(
    @Args('input') { suspensionId, reason }: DeclineSuspensionInput,
  ): Promise<typeof DeclineSuspensionResult> {
    return this.suspensions.decline(suspensionId, reason);
  }

  @Mutation(() => ReinstateCooperativeResult, { description: '[council: council.suspend] Lifts a suspension.' })
  @AllowCouncil(CouncilPermission.Suspend)
  reinstateCooperative(
    @Args('input') { cooperativeId, reason }: ReinstateCooperativeInput,
  ): Promise<typeof ReinstateCooperativeResult> {
    return this.suspensions.reinstate(cooperativeId, reason);
  }
}
