import { AllowShoppers } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApplicantService } from './applicant.service.js';
import { MembershipDesk, OwnApplication } from './application.types.js';
import { AnswerApplicationInput, ApplyForMembershipInput } from './applications.inputs.js';
import { AnswerApplicationResult, ApplyForMembershipResult, WithdrawApplicationResult } from './applications.schema.js';
import { MembershipDeskService } from './membership-desk.service.js';

@Resolver()
export class ApplicantResolver {
  constructor(
    private readonly applicant: ApplicantService,
    private readonly desk: MembershipDeskService,
  ) {}

  @Query(() => MembershipDesk, { description: '[shoppers] How one becomes a member here; with a link what it is for.' })
  @AllowShoppers()
  membershipDesk(@Args('link', { type: () => String, nullable: true }) link: string | null): Promise<MembershipDesk> {
    return this.desk.desk(link ?? null);
  }

  @Query(() => OwnApplication, {
    nullable: true,
    description: '[shoppers] How my application stands, for who holds its token.',
  })
  @AllowShoppers()
  ownApplication(@Args('token') token: string): Promise<OwnApplication> {
    return this.applicant.own(token);
  }

  @Mutation(() => ApplyForMembershipResult, {
    description: '[shoppers] Asks to become a member. A few from one address and telephone, then RATE_LIMITED.',
  })
  @AllowShoppers()
  applyForMembership(@Args('input') input: ApplyForMembershipInput): Promise<typeof ApplyForMembershipResult> {
    return this.applicant.apply(input);
  }

  @Mutation(() => AnswerApplicationResult, { description: '[shoppers] Answers what the cooperative asked.' })
  @AllowShoppers()
  answerApplication(@Args('input') input: AnswerApplicationInput): Promise<typeof AnswerApplicationResult> {
    return this.applicant.answer(input);
  }

  @Mutation(() => WithdrawApplicationResult, { description: '[shoppers] Takes my application back.' })
  @AllowShoppers()
  withdrawApplication(@Args('token') token: string): Promise<typeof WithdrawApplicationResult> {
    return this.applicant.withdraw(token);
  }
}
