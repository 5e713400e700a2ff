import { UrlScalar } from '@lumbung/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ConsignmentSettlement } from '../settlements/settlement.types.js';
import { SettlementPapersService } from './settlement-papers.service.js';

@Resolver(() => ConsignmentSettlement)
export class SettlementPapersResolver {
  constructor(private readonly papers: SettlementPapersService) {}

  @ResolveField(() => UrlScalar, {
    description: 'The settlement as a PDF: a path below the API, good for ten minutes and for the one who asked.',
  })
  paperUrl(@Parent() settlement: ConsignmentSettlement): string {
    return this.papers.link(settlement);
  }
}
