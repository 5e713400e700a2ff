import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateScalar, Connection, DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One thing that was reckoned anew and compared.' })
export class LedgerProofCheck {
  @Field({
    description:
      'One of `trialBalance`, `cachedBalances`, `postings`, `subAccounts`, `subControls`, `subHolds`, `hashChain`, or of a register of another domain: `stock`, `memberCredit`, `drawers`, `consignment`, `assetCost`, `assetDepreciation`.',
  })
  key: string;
  @Field() isSound: boolean;
  @Field(() => RupiahScalar, { description: 'Rupiah, or rows, by which it differs.' }) difference: number;
  @Field(() => Int) checkedRows: number;
}

@ObjectType({ description: 'Nightly proof that the books agree with themselves.' })
export class LedgerProof {
  @Field(() => ID) id: string;
  @Field(() => BusinessDateScalar) businessDate: BusinessDate;
  @Field(() => DateTimeScalar) provedAt: string;
  @Field() isSound: boolean;
  @Field(() => [LedgerProofCheck]) checks: LedgerProofCheck[];
}

@ObjectType({
  description: 'The books will be proved within the minute; the proof then stands first among the proofs.',
})
export class LedgerProofAsked {
  @Field(() => DateTimeScalar) askedAt: Date;
}

@ObjectType({ description: 'Proofs, newest first.' })
export class LedgerProofConnection extends Connection(LedgerProof) {}
