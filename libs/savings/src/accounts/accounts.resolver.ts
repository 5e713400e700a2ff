import type { Money } from '@lumbung/kernel';
import { Allow, AllowSignedIn, requireUuid, RupiahScalar } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SavingsPermission } from '../savings.permissions.js';
import { SavingsAccount } from './account.types.js';
import { ChangeSavingsAccountStateInput, OpenSavingsAccountInput, SavingsAccountResult } from './accounts.schema.js';
import { SavingsAccountsService } from './accounts.service.js';
import { SavingsClosing } from './closing.service.js';
import { CloseSavingsAccountInput, CloseSavingsAccountResult } from './closing.types.js';

@Resolver(() => SavingsAccount)
export class SavingsAccountsResolver {
  constructor(
    private readonly accounts: SavingsAccountsService,
    private readonly closing: SavingsClosing,
  ) {}

  @Query(() => SavingsAccount, { nullable: true, description: '[permission: savings.view] One account.' })
  @Allow(SavingsPermission.View)
  async savingsAccount(@Args('id', { type: () => ID }) id: string): Promise<SavingsAccount> {
    return this.accounts.one({ id: requireUuid(id) });
  }

  @Query(() => SavingsAccount, {
    nullable: true,
    description: '[permission: savings.view] The account with this number, such as `S-000123`.',
  })
  @Allow(SavingsPermission.View)
  savingsAccountByNumber(@Args('number') number: string): Promise<SavingsAccount> {
    return this.accounts.one({ number: number.slice(0, 30) });
  }

  @Query(() => [SavingsAccount], {
    description: '[permission: savings.view] The accounts of a member: shares first, closed ones last.',
  })
  @Allow(SavingsPermission.View)
  async savingsAccountsOfMember(@Args('memberId', { type: () => ID }) memberId: string): Promise<SavingsAccount[]> {
    return this.accounts.ofMember(requireUuid(memberId));
  }

  @Query(() => [SavingsAccount], { description: '[signed in] My own accounts at this cooperative.' })
  @AllowSignedIn()
  mySavingsAccounts(): Promise<SavingsAccount[]> {
    return this.accounts.mine();
  }

  @Query(() => SavingsAccount, { nullable: true, description: '[signed in] One of my own accounts, by its number.' })
  @AllowSignedIn()
  mySavingsAccount(@Args('number') number: string): Promise<SavingsAccount> {
    return this.accounts.myOne(number.slice(0, 30));
  }

  @Mutation(() => SavingsAccountResult, { description: '[permission: savings.teller] Opens an account for a member.' })
  @Allow(SavingsPermission.Teller)
  openSavingsAccount(@Args('input') input: OpenSavingsAccountInput): Promise<typeof SavingsAccountResult> {
    return this.accounts.open(input);
  }

  @Mutation(() => SavingsAccountResult, {
    description: '[permission: savings.teller] Blocks, rests, wakes or closes an account, with a reason.',
  })
  @Allow(SavingsPermission.Teller)
  changeSavingsAccountState(
    @Args('input') input: ChangeSavingsAccountStateInput,
  ): Promise<typeof SavingsAccountResult> {
    return this.accounts.changeState(input);
  }

  @Query(() => RupiahScalar, {
    description:
      '[permission: savings.teller] What closing an account would take today by the terms of its product, as far as it is there.',
  })
  @Allow(SavingsPermission.Teller)
  savingsClosingFee(@Args('accountId', { type: () => ID }) accountId: string): Promise<Money> {
    return this.closing.fee(requireUuid(accountId));
  }

  @Mutation(() => CloseSavingsAccountResult, {
    description: '[permission: savings.teller] Pays the rest of an account out and closes it for good.',
  })
  @Allow(SavingsPermission.Teller)
  closeSavingsAccount(@Args('input') input: CloseSavingsAccountInput): Promise<typeof CloseSavingsAccountResult> {
    return this.closing.close(input);
  }
}
