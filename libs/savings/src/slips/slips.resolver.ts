import { Allow } from '@lumbung/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { SavingsPermission } from '../savings.permissions.js';
import { WithholdingSlip, WithholdingSlipConnection, WithholdingSlipsArgs } from './slips.schema.js';
import { WithholdingSlipsService } from './slips.service.js';

@Resolver(() => WithholdingSlip)
export class WithholdingSlipsResolver {
  constructor(private readonly service: WithholdingSlipsService) {}

  @Query(() => WithholdingSlipConnection, {
    description: '[permission: savings.view] Slips of the tax on what savings earned, in their latest revision.',
  })
  @Allow(SavingsPermission.View)
  withholdingSlips(@Args() args: WithholdingSlipsArgs): Promise<WithholdingSlipConnection> {
    return this.service.slips(args);
  }
}
