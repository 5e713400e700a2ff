import { Allow, PageArgs } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PaymentsPermission } from '../payments.permissions.js';
import { CreditAccounts } from './credit-accounts.service.js';
import { CreditPurchaseConnection, MemberCreditConnection, MemberCreditFilter } from './credit.schema.js';
import { DeductionListsService } from './deduction-lists.service.js';
import {
  DeductionLineConnection,
  DeductionList,
  DeductionListConnection,
  DrawUpDeductionsInput,
  DrawUpDeductionsResult,
  MoveDeductionsInput,
  MoveDeductionsResult,
  ReceiveDeductionsInput,
  ReceiveDeductionsResult,
} from './deductions.schema.js';
import { DeductionsService } from './deductions.service.js';
import { ParseUUIDPipe } from '@nestjs/common';

const listId = () => Args('listId', { type: () => ID }, ParseUUIDPipe);

@Resolver()
export class CreditResolver {
  constructor(
    private readonly credits: CreditAccounts,
    private readonly lists: DeductionListsService,
    private readonly deductions: DeductionsService,
  ) {}

  @Query(() => MemberCreditConnection, {
    description: '[permission: payments.credit] Credit lines of members, by name.',
  })
  @Allow(PaymentsPermission.Credit)
  memberCredits(
    @Args() page: PageArgs,
    @Args('filter', { type: () => MemberCreditFilter, nullable: true }) filter: MemberCreditFilter | null,
  ): Promise<MemberCreditConnection> {
    return this.credits.accounts(page, filter);
  }

  @Query(() => CreditPurchaseConnection, {
    description: '[permission: payments.credit] What a member bought on credit, the latest first.',
  })
  @Allow(PaymentsPermission.Credit)
  creditPurchases(
    @Args('memberId', { type: () => ID }, ParseUUIDPipe) memberId: string,
    @Args() page: PageArgs,
  ): Promise<CreditPurchaseConnection> {
    return this.credits.purchases(memberId, page);
  }

  @Query(() => DeductionListConnection, {
    description: '[permission: payments.credit] Deduction lists, the latest first.',
  })
  @Allow(PaymentsPermission.Credit)
  deductionLists(@Args() page: PageArgs): Promise<DeductionListConnection> {
    return this.lists.lists(page);
  }

  @Query(() => DeductionList, {
    nullable: true,
    description: '[permission: payments.credit] One deduction list; null for an unknown id.',
  })
  @Allow(PaymentsPermission.Credit)
  deductionList(@listId() id: string): Promise<DeductionList | null> {
    return this.lists.list(id);
  }

  @Query(() => DeductionLineConnection, {
    description: '[permission: payments.credit] Lines of a deduction list, by name.',
  })
  @Allow(PaymentsPermission.Credit)
  deductionLines(@listId() id: string, @Args() page: PageArgs): Promise<DeductionLineConnection> {
    return this.lists.lines(id, page);
  }

  @Query(() => String, {
    description: '[permission: payments.credit] A whole deduction list as CSV, for whoever pays the wages.',
  })
  @Allow(PaymentsPermission.Credit)
  deductionListCsv(@listId() id: string): Promise<string> {
    return this.lists.csv(id);
  }

  @Mutation(() => DrawUpDeductionsResult, {
    description: '[permission: payments.credit] Draws up the deduction list of one payroll for a month.',
  })
  @Allow(PaymentsPermission.Credit)
  drawUpDeductions(@Args('input') input: DrawUpDeductionsInput): Promise<typeof DrawUpDeductionsResult> {
    return this.deductions.drawUp(input);
  }

  @Mutation(() => MoveDeductionsResult, {
    description: '[permission: payments.credit] The list was handed to whoever pays the wages.',
  })
  @Allow(PaymentsPermission.Credit)
  sendDeductions(@Args('input') input: MoveDeductionsInput): Promise<typeof MoveDeductionsResult> {
    return this.deductions.send(input);
  }

  @Mutation(() => MoveDeductionsResult, {
    description: '[permission: payments.credit] Gives a list up; what stands on it stays owed.',
  })
  @Allow(PaymentsPermission.Credit)
  withdrawDeductions(@Args('input') input: MoveDeductionsInput): Promise<typeof MoveDeductionsResult> {
    return this.deductions.withdraw(input);
  }

  @Mutation(() => ReceiveDeductionsResult, {
    description:
      '[permission: payments.credit] The deducted money came: DR bank or cash, CR 1-1410; what was not deducted stays owed.',
  })
  @Allow(PaymentsPermission.Credit)
  receiveDeductions(@Args('input') input: ReceiveDeductionsInput): Promise<typeof ReceiveDeductionsResult> {
    return this.deductions.receive(input);
  }
}
