import { Allow, AllowSignedIn, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MembershipPermission } from '../membership.permissions.js';
import { ConsentsService } from './consents.service.js';
import {
  GiveMyConsentInput,
  GiveMyConsentResult,
  MemberConsent,
  WithdrawMyConsentInput,
  WithdrawMyConsentResult,
} from './consents.types.js';

@Resolver()
export class ConsentsResolver {
  constructor(private readonly consents: ConsentsService) {}

  @Query(() => MemberConsent, {
    nullable: true,
    description: '[permission: membership.read] Whether a member agrees to the use of his data, and since when.',
  })
  @Allow(MembershipPermission.Read)
  memberConsent(@Args('memberId', { type: () => ID }) memberId: string): Promise<MemberConsent> {
    return this.consents.of(requireUuid(memberId));
  }

  @Query(() => MemberConsent, {
    nullable: true,
    description: '[signed in] What I agreed to about my data, and when; null if I am no member.',
  })
  @AllowSignedIn()
  myConsent(): Promise<MemberConsent | null> {
    return this.consents.mine();
  }

  @Mutation(() => WithdrawMyConsentResult, {
    description: '[signed in] Takes my consent back, from now on. The register and the books are kept all the same.',
  })
  @AllowSignedIn()
  withdrawMyConsent(@Args('input') input: WithdrawMyConsentInput): Promise<typeof WithdrawMyConsentResult> {
    return this.consents.withdraw(input);
  }

  @Mutation(() => GiveMyConsentResult, {
    description: '[signed in] Agrees to the use of my data in the words the cooperative asks for today.',
  })
  @AllowSignedIn()
  giveMyConsent(@Args('input') input: GiveMyConsentInput): Promise<typeof GiveMyConsentResult> {
    return this.consents.give(input);
  }
}
