import { Allow, AllowSignedIn, type ConnectionOf } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FieldPermission } from '../field.permissions.js';
import { CollectingService } from './collecting.service.js';
import {
  CollectDepositsInput,
  DepositsCollected,
  FieldCollectionConnection,
  FieldCollectionsArgs,
  type FieldCollection,
} from './collecting.types.js';
import { PackService } from './pack.service.js';
import { FieldPack } from './pack.types.js';

@Resolver()
export class CollectingResolver {
  constructor(
    private readonly collecting: CollectingService,
    private readonly pack: PackService,
  ) {}

  @Query(() => FieldPack, { description: '[signed in, a collector] What his phone takes along into the field.' })
  @AllowSignedIn()
  fieldPack(): Promise<FieldPack> {
    return this.pack.own();
  }

  @Mutation(() => DepositsCollected, {
    description: '[signed in, a collector] Takes in what he was given in the field; each item is posted once.',
  })
  @AllowSignedIn()
  collectDeposits(@Args('input') input: CollectDepositsInput): Promise<DepositsCollected> {
    return this.collecting.collect(input);
  }

  @Query(() => FieldCollectionConnection, { description: '[permission: field.read] What came from the field.' })
  @Allow(FieldPermission.Read)
  fieldCollections(@Args() args: FieldCollectionsArgs): Promise<ConnectionOf<FieldCollection>> {
    return this.collecting.list(args);
  }
}
