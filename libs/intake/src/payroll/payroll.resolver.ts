import { Allow, PageArgs, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IntakePermission } from '../intake.permissions.js';
import { PayrollAssigning } from './payroll-assign.service.js';
import { PayrollPostingService } from './payroll-posting.service.js';
import { PayrollReadsService } from './payroll-reads.service.js';
import {
  AssignPayrollLineInput,
  AssignPayrollLineResult,
  CancelPayrollInput,
  CancelPayrollResult,
  DecidePayrollInput,
  DecidePayrollResult,
  PlanPayrollInput,
  PlanPayrollResult,
  PostPayrollInput,
  PostPayrollResult,
  ProposePayrollInput,
  ProposePayrollResult,
  ReversePayrollInput,
  ReversePayrollResult,
} from './payroll.schema.js';
import { PayrollService } from './payroll.service.js';
import {
  PayrollBatch,
  PayrollBatchConnection,
  PayrollEmployer,
  PayrollLineConnection,
  PayrollOutcome,
} from './payroll.types.js';

@Resolver(() => PayrollBatch)
export class PayrollResolver {
  constructor(
    private readonly payroll: PayrollService,
    private readonly posting: PayrollPostingService,
    private readonly reads: PayrollReadsService,
    private readonly assigning: PayrollAssigning,
  ) {}

  @Query(() => [PayrollEmployer], { description: '[permission: intake.payroll] Employers of active members, by name.' })
  @Allow(IntakePermission.Payroll)
  payrollEmployers(): Promise<PayrollEmployer[]> {
    return this.reads.employers();
  }

  @Query(() => PayrollBatchConnection, {
    description: '[permission: intake.payroll] Lists of deductions from pay, newest first.',
  })
  @Allow(IntakePermission.Payroll)
  payrollBatches(@Args() page: PageArgs): Promise<PayrollBatchConnection> {
    return this.reads.list(page);
  }

  @Query(() => PayrollBatch, { description: '[permission: intake.payroll] One list with its counts.' })
  @Allow(IntakePermission.Payroll)
  payrollBatch(@Args('id', { type: () => ID }) id: string): Promise<PayrollBatch> {
    return this.reads.one(requireUuid(id));
  }

  @Query(() => PayrollLineConnection, {
    description: '[permission: intake.payroll] The lines of a list, all or those of some outcomes.',
  })
  @Allow(IntakePermission.Payroll)
  payrollLines(
    @Args('batchId', { type: () => ID }) batchId: string,
    @Args() page: PageArgs,
    @Args('outcomes', { type: () => [PayrollOutcome], nullable: true }) outcomes?: PayrollOutcome[] | null,
  ): Promise<PayrollLineConnection> {
    return this.reads.lines(requireUuid(batchId), page, outcomes);
  }

  @Mutation(() => ProposePayrollResult, {
    description: '[permission: intake.payroll] Draws up the list of an employer for a month. Safe to repeat.',
  })
  @Allow(IntakePermission.Payroll)
  proposePayroll(@Args('input') input: ProposePayrollInput): Promise<typeof ProposePayrollResult> {
    return this.payroll.propose(input);
  }

  @Mutation(() => PlanPayrollResult, {
    description:
      '[permission: intake.payroll] Sets what a member lets be deducted for voluntary savings, this month and from now on.',
  })
  @Allow(IntakePermission.Payroll)
  planPayroll(@Args('input') input: PlanPayrollInput): Promise<typeof PlanPayrollResult> {
    return this.payroll.plan({ ...input, lineId: requireUuid(input.lineId) });
  }

  @Mutation(() => DecidePayrollResult, {
    description: '[permission: intake.payroll] Decides what becomes of more than was planned.',
  })
  @Allow(IntakePermission.Payroll)
  decidePayroll(@Args('input') input: DecidePayrollInput): Promise<typeof DecidePayrollResult> {
    return this.payroll.decide(input);
  }

  @Mutation(() => AssignPayrollLineResult, {
    description: '[permission: intake.payroll] Says which member an unknown person of the treasurer’s list is.',
  })
  @Allow(IntakePermission.Payroll)
  assignPayrollLine(@Args('input') input: AssignPayrollLineInput): Promise<typeof AssignPayrollLineResult> {
    return this.assigning.assign(input);
  }

  @Mutation(() => PostPayrollResult, {
    description:
      '[permission: intake.payroll] Posts a compared list (POST /payroll-files/:batchId), one receipt for each member. Safe to repeat.',
  })
  @Allow(IntakePermission.Payroll)
  postPayroll(@Args('input') input: PostPayrollInput): Promise<typeof PostPayrollResult> {
    return this.posting.post(input);
  }

  @Mutation(() => CancelPayrollResult, {
    description: '[permission: intake.payroll] Gives a list up that is not posted.',
  })
  @Allow(IntakePermission.Payroll)
  cancelPayroll(@Args('input') { batchId }: CancelPayrollInput): Promise<typeof CancelPayrollResult> {
    return this.payroll.cancel(batchId);
  }

  @Mutation(() => ReversePayrollResult, {
    description:
      '[permission: intake.payroll] Reverses a posted list as a whole; another person than the one who posted it. Safe to repeat.',
  })
  @Allow(IntakePermission.Payroll)
  reversePayroll(@Args('input') input: ReversePayrollInput): Promise<typeof ReversePayrollResult> {
    return this.posting.reverse(input);
  }
}
