import { Allow, currentLocale, PageArgs, translate } from '@lumbung/platform';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LedgerPermission } from '../ledger.permissions.js';
import { LedgerProof, LedgerProofCheck, LedgerProofConnection } from './proof.schema.js';
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

  @ResolveField(() => String, { description: 'What was proved, in words.' })
  label(@Parent() check: LedgerProofCheck): string {
    return translate(`ledger.proof.${check.key}`, currentLocale());
  }
}
