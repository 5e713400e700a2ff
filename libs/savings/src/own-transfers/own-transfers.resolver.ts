import { Allow, AllowSignedIn } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ownPerson } from '../passbook/passbook.resolver.js';
import { SavingsPermission } from '../savings.permissions.js';
import {
  MyTransferRoom,
  SavingsRecipientResult,
  SavingsTransferRule,
  SavingsTransferRuleResult,
  SetSavingsTransferRuleInput,
  TransferMySavingsInput,
  TransferMySavingsResult,
} from './own-transfers.schema.js';
import { OwnTransfersService } from './own-transfers.service.js';
import { TransferRulesService } from './transfer-rules.service.js';

@Resolver()
export class OwnTransfersResolver {
  constructor(
    private readonly transfers: OwnTransfersService,
    private readonly rules: TransferRulesService,
  ) {}

  @Query(() => SavingsTransferRule, { description: '[permission: savings.view] What members may send to one another.' })
  @Allow(SavingsPermission.View)
  savingsTransferRule(): Promise<SavingsTransferRule> {
    return this.rules.current();
  }

  @Mutation(() => SavingsTransferRuleResult, {
    description: '[permission: savings.products] Sets what members may send to one another.',
  })
  @Allow(SavingsPermission.Products)
  setSavingsTransferRule(@Args('input') input: SetSavingsTransferRuleInput): Promise<typeof SavingsTransferRuleResult> {
    return this.rules.set(input);
  }

  @Query(() => MyTransferRoom, { description: '[signed in] What I may still send to other members today.' })
  @AllowSignedIn()
  async mySavingsTransferRoom(): Promise<MyTransferRoom> {
    return this.rules.roomOf(ownPerson());
  }

  @Query(() => SavingsRecipientResult, {
    description:
      '[signed in] The member whom a member number or a telephone number means, to make sure before sending.',
  })
  @AllowSignedIn()
  async mySavingsRecipient(@Args('search') search: string): Promise<typeof SavingsRecipientResult> {
    return this.transfers.recipient(search.slice(0, 40), ownPerson());
  }

  @Mutation(() => TransferMySavingsResult, {
    description: '[signed in] Moves money out of one of my accounts, to another of mine or to another member.',
  })
  @AllowSignedIn()
  async transferMySavings(@Args('input') input: TransferMySavingsInput): Promise<typeof TransferMySavingsResult> {
    return this.transfers.transfer(input, ownPerson());
  }
}
