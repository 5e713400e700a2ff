import { Allow, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { MemberOrdersToPay, PayOrderAtDeskInput, PayOrderAtDeskResult } from './desk-payments.schema.js';
import { DeskPayments } from './desk-payments.service.js';

@Resolver()
export class DeskPaymentsResolver {
  constructor(private readonly payments: DeskPayments) {}

  @Query(() => MemberOrdersToPay, {
    description: '[permission: payments.confirm] What a member at the savings desk ordered and has not paid.',
  })
  @Allow('payments.confirm')
  memberOrdersToPay(@Args('memberId', { type: () => ID }) memberId: string): Promise<MemberOrdersToPay> {
    return this.payments.ordersOf(memberId);
  }

  @Mutation(() => PayOrderAtDeskResult, {
    description:
      '[permission: payments.confirm] A member pays an order at the savings desk: cash into the open drawer, or his savings, for which savings.teller is needed too. Captured and booked at once. Safe to repeat by requestId.',
  })
  @Allow('payments.confirm')
  payOrderAtDesk(@Args('input') input: PayOrderAtDeskInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payments.pay(input, selectedFields(info));
  }
}
