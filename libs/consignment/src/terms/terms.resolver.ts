import { Allow, PageArgs } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ConsignmentPermission } from '../consignment.permissions.js';
import {
  AgreeConsignmentInput,
  AgreeConsignmentResult,
  ConsignmentAgreement,
  ConsignmentAgreementConnection,
  ConsignmentAgreementFilter,
  EndConsignmentAgreementInput,
  EndConsignmentAgreementResult,
} from './terms.schema.js';
import { TermsService } from './terms.service.js';

@Resolver(() => ConsignmentAgreement)
export class TermsResolver {
  constructor(private readonly terms: TermsService) {}

  @Query(() => ConsignmentAgreementConnection, {
    description: '[permission: consignment.read] Agreements, newest first.',
  })
  @Allow(ConsignmentPermission.Read)
  consignmentAgreements(
    @Args() page: PageArgs,
    @Args('filter', { type: () => ConsignmentAgreementFilter, nullable: true })
    filter: ConsignmentAgreementFilter | null,
  ): Promise<ConsignmentAgreementConnection> {
    return this.terms.list(page, filter ?? {});
  }

  @Mutation(() => AgreeConsignmentResult, {
    description: '[permission: consignment.terms] Writes down commission, bearer of damage and period.',
  })
  @Allow(ConsignmentPermission.Terms)
  agreeConsignment(@Args('input') input: AgreeConsignmentInput): Promise<typeof AgreeConsignmentResult> {
    return this.terms.agree(input);
  }

  @Mutation(() => EndConsignmentAgreementResult, {
    description: '[permission: consignment.terms] Gives an agreement its last day.',
  })
  @Allow(ConsignmentPermission.Terms)
  endConsignmentAgreement(
    @Args('input') input: EndConsignmentAgreementInput,
  ): Promise<typeof EndConsignmentAgreementResult> {
    return this.terms.end(input);
  }
}
