import { SetMemberCreditResult } from '@lumbung/payments';
import { Allow } from '@lumbung/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SetMemberCreditInput } from './member-credit.schema.js';
import { MemberCreditService } from './member-credit.service.js';

@Resolver()
export class MemberCreditResolver {
  constructor(private readonly credits: MemberCreditService) {}

  @Mutation(() => SetMemberCreditResult, {
    description: '[permission: payments.credit] Opens, changes or closes the credit line of a member.',
  })
  @Allow('payments.credit')
  setMemberCredit(@Args('input') input: SetMemberCreditInput): Promise<typeof SetMemberCreditResult> {
    return this.credits.set(input);
  }
}
