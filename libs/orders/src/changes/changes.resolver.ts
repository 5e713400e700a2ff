import { Allow, selectedFields } from '@lumbung/platform';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  ApplyOrderChangeInput,
  ApplyOrderChangeResult,
  OrderChangeInput,
  PreviewOrderChangeResult,
} from './changes.schema.js';
import { ChangesService } from './changes.service.js';

@Resolver()
export class ChangesResolver {
  constructor(private readonly changes: ChangesService) {}

  @Query(() => PreviewOrderChangeResult, {
    description: '[permission: orders.handle] What a change of an order would do, down to the rupiah; changes nothing.',
  })
  @Allow('orders.handle')
  previewOrderChange(@Args('input') input: OrderChangeInput): Promise<object> {
    return this.changes.preview(input);
  }

  @Mutation(() => ApplyOrderChangeResult, {
    description:
      '[permission: orders.handle] Changes an order nobody has packed. Unpaid: its payment is opened anew. Paid: it may become less, the difference goes back (also asks for orders.refund).',
  })
  @Allow('orders.handle')
  applyOrderChange(@Args('input') input: ApplyOrderChangeInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.changes.apply(input, selectedFields(info));
  }
}
