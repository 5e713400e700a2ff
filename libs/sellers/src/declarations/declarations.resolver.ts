import { Allow, PageArgs, requireUuid } from '@lumbung/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SellersPermission } from '../sellers.permissions.js';
import {
  DeclareMyTurnoverInput,
  DeclareMyTurnoverResult,
  DeclareSellerTurnoverInput,
  DeclareSellerTurnoverResult,
  TurnoverDeclaration,
  TurnoverDeclarationConnection,
} from './declarations.schema.js';
import { DeclarationsService } from './declarations.service.js';

@Resolver(() => TurnoverDeclaration)
export class DeclarationsResolver {
  constructor(private readonly declarations: DeclarationsService) {}

  @Query(() => TurnoverDeclarationConnection, {
    description:
      '[permission: sellers.read] Declarations of turnover, newest first. Who handed in none: `sellers(filter: { undeclaredYear })`.',
  })
  @Allow(SellersPermission.Read)
  turnoverDeclarations(
    @Args() page: PageArgs,
    @Args('sellerId', { type: () => ID, nullable: true }) sellerId: string | null,
    @Args('year', { type: () => Int, nullable: true }) year: number | null,
  ): Promise<TurnoverDeclarationConnection> {
    return this.declarations.list(page, { sellerId: sellerId == null ? null : requireUuid(sellerId), year });
  }

  @Query(() => TurnoverDeclarationConnection, { description: '[permission: sellers.own] My declarations of turnover.' })
  @Allow(SellersPermission.Own)
  myTurnoverDeclarations(@Args() page: PageArgs): Promise<TurnoverDeclarationConnection> {
    return this.declarations.mine(page);
  }

  @Mutation(() => DeclareSellerTurnoverResult, {
    description: '[permission: sellers.edit] Writes down a declaration handed in at the office.',
  })
  @Allow(SellersPermission.Edit)
  declareSellerTurnover(@Args('input') input: DeclareSellerTurnoverInput): Promise<typeof DeclareSellerTurnoverResult> {
    return this.declarations.declare(input);
  }

  @Mutation(() => DeclareMyTurnoverResult, { description: '[permission: sellers.own] A seller declares his turnover.' })
  @Allow(SellersPermission.Own)
  declareMyTurnover(@Args('input') input: DeclareMyTurnoverInput): Promise<typeof DeclareMyTurnoverResult> {
    return this.declarations.declareMine(input);
  }
}
