import { Allow, InvalidInput } from '@lumbung/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SavingsPermission } from '../savings.permissions.js';
import {
  DepositSavingsInput,
  MoveSavingsResult,
  TransferSavingsInput,
  WithdrawSavingsInput,
  type SavingsMoneyMove,
} from './moves.schema.js';
import { SavingsMovesService } from './moves.service.js';
import { SavingsReceipt } from './receipt.types.js';

@Resolver(() => SavingsReceipt)
export class SavingsMovesResolver {
  constructor(private readonly moves: SavingsMovesService) {}

  @Mutation(() => MoveSavingsResult, { description: '[permission: savings.teller] Takes money into an account.' })
  @Allow(SavingsPermission.Teller)
  depositSavings(@Args('input') input: DepositSavingsInput): Promise<typeof MoveSavingsResult> {
    return offTheDesk(input) ?? this.moves.deposit(input);
  }

  @Mutation(() => MoveSavingsResult, { description: '[permission: savings.teller] Pays money out of an account.' })
  @Allow(SavingsPermission.Teller)
  withdrawSavings(@Args('input') input: WithdrawSavingsInput): Promise<typeof MoveSavingsResult> {
    return offTheDesk(input) ?? this.moves.withdraw(input);
  }

  @Mutation(() => MoveSavingsResult, {
    description: "[permission: savings.teller] Moves money between accounts, also to another member's.",
  })
  @Allow(SavingsPermission.Teller)
  transferSavings(@Args('input') input: TransferSavingsInput): Promise<typeof MoveSavingsResult> {
    return this.moves.transfer(input);
  }
}

/** Who names another channel must not get past drawer and limit: cash of collectors has operations of its own. */
function offTheDesk({ channel, money }: SavingsMoneyMove): Promise<InvalidInput> | undefined {
  return (channel ?? 'LOKET') !== 'LOKET' && money !== 'BANK'
    ? Promise.resolve(new InvalidInput('savings.problem.channel', 'channel'))
    : undefined;
}
