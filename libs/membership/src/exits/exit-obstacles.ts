import type { BusinessDate, Money } from '@lumbung/kernel';
import { RupiahScalar, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MemberId } from '../members/member.entity.js';

export const ExitObstacleKind = { DEBT: 'DEBT', HOLD: 'HOLD', DUTY: 'DUTY' } as const;
export type ExitObstacleKind = keyof typeof ExitObstacleKind;
registerEnumType(ExitObstacleKind, {
  name: 'ExitObstacleKind',
  description: 'Something owed, something held for somebody, or a duty to be handed over first.',
});

@ObjectType({ description: 'Why a member cannot leave yet.' })
export class ExitObstacle {
  @Field(() => ExitObstacleKind) kind: ExitObstacleKind;
  @Field({ description: 'In the language of the request.' }) text: string;
  @Field(() => RupiahScalar, { nullable: true }) amount: Money | null;
}

/** A domain that knows what still ties a member to the cooperative: savings, loans, credit at the shop. */
export interface ExitObstacleProvider {
  obstaclesOf(tx: Tx, memberId: MemberId): Promise<readonly ExitObstacle[]>;
  /** A member left by the register alone: what waits for him is written down in the same transaction. */
  hasLeft?(tx: Tx, memberId: MemberId, leftOn: BusinessDate): Promise<void>;
  /** Whether something was paid to the heirs by the list as it stands. */
  hasPaidHeirs?(tx: Tx, memberId: MemberId): Promise<boolean>;
}

/**
 * Asks every domain that registered itself at its start (`onModuleInit() { this.obstacles.register(this); }`): membership
 * stands below them in the plan of calls and must not know them.
 */
@Injectable()
export class ExitObstacles {
  private readonly providers: ExitObstacleProvider[] = [];

  register(provider: ExitObstacleProvider): void {
    this.providers.push(provider);
  }

  /** Tells every domain that a member left. */
  async tellThatLeft(tx: Tx, memberId: MemberId, leftOn: BusinessDate): Promise<void> {
    for (const provider of this.providers) await provider.hasLeft?.(tx, memberId, leftOn);
  }

  /** Whether heirs were paid by their shares: the list must stay as it is then. */
  async havePaidHeirs(tx: Tx, memberId: MemberId): Promise<boolean> {
    for (const provider of this.providers) if (await provider.hasPaidHeirs?.(tx, memberId)) return true;
    return false;
  }

  /** Everything that stands in the way, asked one after the other in the transaction that would let him leave. */
  async of(tx: Tx, memberId: MemberId): Promise<ExitObstacle[]> {
    const found: ExitObstacle[] = [];
    for (const provider of this.providers) found.push(...(await provider.obstaclesOf(tx, memberId)));
    return found;
  }
}

@ObjectType({ implements: () => UserError, description: 'Debts, holds or duties stand in the way of leaving.' })
export class MemberHasObligations extends UserError {
  @Field(() => [ExitObstacle]) readonly obstacles: ExitObstacle[];

  constructor(obstacles: ExitObstacle[]) {
    super('MEMBER_HAS_OBLIGATIONS', { first: obstacles[0]?.text ?? '' });
    this.obstacles = obstacles;
  }
}
