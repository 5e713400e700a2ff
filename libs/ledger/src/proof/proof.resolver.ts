import { Allow, currentLocale, PageArgs, translate } from '@lumbung/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LedgerPermission } from '../ledger.permissions.js';
import { LedgerProof, LedgerProofAsked, LedgerProofCheck, LedgerProofConnection } from './proof.schema.js';
import { ProofService } from './proof.service.js';

@Resolver(() => LedgerProofCheck)
export class ProofResolver {
  constructor(private readonly service: ProofService) {}

  @Query(() => LedgerProof, {
    nullable: true,
    description: '[permission: ledger.read] The latest proof of the books; null before the first.',
  })
  @Allow(LedgerPermission.Read)
  latestLedgerProof(): Promise<LedgerProof | null> {
    return this.service.latest();
  }

  @Query(() => LedgerProofConnection, { description: '[permission: ledger.read] Proofs, newest first.' })
  @Allow(LedgerPermission.Read)
  ledgerProofs(@Args() page: PageArgs): Promise<LedgerProofConnection> {
    return this.service.proofs(page);
  }

  @Mutation(() => LedgerProofAsked, {
    description: '[permission: ledger.read] Has the books proved now, in the background; asked twice, it is done once.',
  })
  @Allow(LedgerPermission.Read)
  requestLedgerProof(): Promise<LedgerProofAsked> {
    return this.service.request();
  }

  @ResolveField(() => String, {
    description: 'What was held against what, in a sentence for those who keep the books.',
  })
  meaning(@Parent() check: LedgerProofCheck): string {
    return translate(`ledger.proofMeaning.${check.key}`, currentLocale());
  }

  @ResolveField(() => String, { description: 'What was proved, in words.' })
  label(@Parent() check: LedgerProofCheck): string {
    return translate(`ledger.proof.${check.key}`, currentLocale());
  }
}
