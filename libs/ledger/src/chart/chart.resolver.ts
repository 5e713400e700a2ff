import { Allow } from '@lumbung/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { LedgerAccount } from '../accounts/account.schema.js';
import { LedgerPermission } from '../ledger.permissions.js';
import {
  LedgerAccountInput,
  AddLedgerAccountInput,
  AddLedgerAccountResult,
  DeactivateLedgerAccountResult,
  RemoveLedgerAccountResult,
  UpdateLedgerAccountInput,
  UpdateLedgerAccountResult,
} from './chart.schema.js';
import { ChartService } from './chart.service.js';

@Resolver()
export class ChartResolver {
  constructor(private readonly service: ChartService) {}

  @Mutation(() => AddLedgerAccountResult, { description: '[permission: ledger.chart] Adds an account to the chart.' })
  @Allow(LedgerPermission.Chart)
  addLedgerAccount(@Args('input') input: AddLedgerAccountInput): Promise<typeof AddLedgerAccountResult> {
    return this.service.add(input);
  }

  @Mutation(() => UpdateLedgerAccountResult, {
    description: '[permission: ledger.chart] Renames an account; its kind changes only before the first booking.',
  })
  @Allow(LedgerPermission.Chart)
  updateLedgerAccount(@Args('input') input: UpdateLedgerAccountInput): Promise<typeof UpdateLedgerAccountResult> {
    return this.service.update(input);
  }

  @Mutation(() => DeactivateLedgerAccountResult, {
    description: '[permission: ledger.chart] Puts an account without balance away: nothing can be booked on it.',
  })
  @Allow(LedgerPermission.Chart)
  deactivateLedgerAccount(@Args('input') input: LedgerAccountInput): Promise<typeof DeactivateLedgerAccountResult> {
    return this.service.deactivate(input.accountId);
  }

  @Mutation(() => LedgerAccount, { description: '[permission: ledger.chart] Takes an account back.' })
  @Allow(LedgerPermission.Chart)
  activateLedgerAccount(@Args('input') input: LedgerAccountInput): Promise<LedgerAccount> {
    return this.service.activate(input.accountId);
  }

  @Mutation(() => RemoveLedgerAccountResult, {
    description: '[permission: ledger.chart] Takes an account of your own away that was never booked on.',
  })
  @Allow(LedgerPermission.Chart)
  removeLedgerAccount(@Args('input') input: LedgerAccountInput): Promise<typeof RemoveLedgerAccountResult> {
    return this.service.remove(input.accountId);
  }
}
