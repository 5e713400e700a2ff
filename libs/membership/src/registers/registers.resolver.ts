import { Allow, BusinessDateRange, PageArgs } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MembershipPermission } from '../membership.permissions.js';
import { RegisterKind } from './register-kind.js';
import { RegistersService } from './registers.service.js';
import { Register, WriteRegisterEntryInput, WriteRegisterEntryResult } from './registers.types.js';

@Resolver()
export class RegistersResolver {
  constructor(private readonly registers: RegistersService) {}

  @Query(() => Register, {
    description: '[permission: membership.read] A page of a book that is written by hand, newest day first.',
  })
  @Allow(MembershipPermission.Read)
  register(
    @Args('kind', { type: () => RegisterKind }) kind: RegisterKind,
    @Args('period', { type: () => BusinessDateRange, nullable: true }) period: BusinessDateRange | null,
    @Args() page: PageArgs,
  ): Promise<Register> {
    return this.registers.page(kind, page, period ?? null);
  }

  @Mutation(() => WriteRegisterEntryResult, {
    description:
      "[permission: membership.read] Adds a line to a book, or one that corrects another. Needs membership.keepRegisters as well; for minutes of the board's and the members' meetings membership.keepMinutes, for the supervisors' books membership.keepSupervisorRegisters.",
  })
  @Allow(MembershipPermission.Read)
  writeRegisterEntry(@Args('input') input: WriteRegisterEntryInput): Promise<typeof WriteRegisterEntryResult> {
    return this.registers.write(input);
  }
}
