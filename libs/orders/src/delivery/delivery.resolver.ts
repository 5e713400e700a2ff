import { Allow, type InvalidInput } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DeliverySettings, UpdateDeliverySettingsInput, UpdateDeliverySettingsResult } from './delivery.schema.js';
import { DeliveryService } from './delivery.service.js';

@Resolver(() => DeliverySettings)
export class DeliveryResolver {
  constructor(private readonly delivery: DeliveryService) {}

  @Query(() => DeliverySettings, { description: '[permission: orders.read] Pickup and courier.' })
  @Allow('orders.read')
  deliverySettings(): Promise<DeliverySettings> {
    return this.delivery.settings();
  }

  @Mutation(() => UpdateDeliverySettingsResult, {
    description: '[permission: orders.configure] Pickup, courier and its fees.',
  })
  @Allow('orders.configure')
  updateDeliverySettings(@Args('input') input: UpdateDeliverySettingsInput): Promise<DeliverySettings | InvalidInput> {
    return this.delivery.update(input);
  }
}
