import { LedgerPermission } from '@lumbung/ledger';
import { Allow } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BankingPermission } from '../banking.permissions.js';
import {
  AddMoneyAccountInput,
  AddMoneyAccountResult,
  ChangeMoneyAccountInput,
  ChangeMoneyAccountResult,
  MoneyAccount,
  RetireMoneyAccountInput,
  RetireMoneyAccountResult,
} from './money-account.types.js';
import { MoneyAccountsService } from './money-accounts.service.js';

@Resolver(() => MoneyAccount)
export class MoneyAccountsResolver {
  constructor(private readonly accounts: MoneyAccountsService) {}

  @Query(() => [MoneyAccount], {
    description: '[permission: banking.read] Cash boxes and bank accounts, those put away last.',
  })
  @Allow(BankingPermission.Read)
  moneyAccounts(): Promise<MoneyAccount[]> {
    return this.accounts.all();
  }

  @Mutation(() => AddMoneyAccountResult, {
    description: '[permission: ledger.chart] Adds a cash box or bank account to the chart.',
  })
  @Allow(LedgerPermission.Chart)
  addMoneyAccount(@Args('input') input: AddMoneyAccountInput): Promise<typeof AddMoneyAccountResult> {
    return this.accounts.add(input);
  }

  @Mutation(() => ChangeMoneyAccountResult, {
    description: '[permission: ledger.chart] Renames a cash or bank account, or says at which bank it is.',
  })
  @Allow(LedgerPermission.Chart)
  changeMoneyAccount(@Args('input') input: ChangeMoneyAccountInput): Promise<typeof ChangeMoneyAccountResult> {
    return this.accounts.change(input);
  }

  @Mutation(() => RetireMoneyAccountResult, {
    description: '[permission: ledger.chart] Puts a cash or bank account away that has nothing left.',
  })
  @Allow(LedgerPermission.Chart)
  retireMoneyAccount(@Args('input') input: RetireMoneyAccountInput): Promise<typeof RetireMoneyAccountResult> {
    return this.accounts.retire(input.accountId);
  }
}
