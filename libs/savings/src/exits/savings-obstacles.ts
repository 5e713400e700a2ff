import { rupiah, type BusinessDate } from '@lumbung/kernel';
import { ExitObstacles, type ExitObstacle, type ExitObstacleProvider } from '@lumbung/membership';
import { CreditSettling } from '@lumbung/payments';
import { currentLocale, translate, type Tx } from '@lumbung/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SavingsExitsService } from './exits.service.js';
import { IN_FORCE } from './heir-payment-json.js';

interface Row {
  readonly number: string;
  readonly held: number;
  readonly isTerm: boolean;
}

const TIES = `select a.number, s.held, a.family = 'TERM' as "isTerm" from savings.account a
    join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id
  where a.tenant_id = $1 and a.member_id = $2 and (s.held > 0 or (a.family = 'TERM' and s.balance > 0)) order by a.id limit 20`;

const PAID = `select exists (select from savings.heir_payment p where p.tenant_id = $1 and p.member_id = $2 and ${IN_FORCE}) as paid`;

/** What of money still ties a member to the cooperative: purchases on credit, money that is held, terms that run. */
@Injectable()
export class SavingsObstacles implements ExitObstacleProvider, OnModuleInit {
  constructor(
    private readonly obstacles: ExitObstacles,
    private readonly credit: CreditSettling,
    private readonly exits: SavingsExitsService,
  ) {}

  onModuleInit(): void {
    this.obstacles.register(this);
  }

  hasLeft(tx: Tx, memberId: string, leftOn: BusinessDate): Promise<void> {
    return this.exits.hasLeft(tx, memberId, leftOn);
  }

  async hasPaidHeirs(tx: Tx, memberId: string): Promise<boolean> {
    const { paid } = await tx.rowOrFail<{ paid: boolean }>(PAID, [memberId]);
    return paid;
  }

  async obstaclesOf(tx: Tx, memberId: string): Promise<ExitObstacle[]> {
    const locale = currentLocale();
    const owed = await this.credit.owedBy(tx, memberId);
    const ties = await tx.rows<Row>(TIES, [memberId]);
    return [
      ...(owed.isPositive
        ? [{ kind: 'DEBT' as const, text: translate('savings.obstacle.credit', locale), amount: owed }]
        : []),
      ...ties.map(({ number, held, isTerm }): ExitObstacle => {
        const text = translate(isTerm ? 'savings.obstacle.term' : 'savings.obstacle.held', locale, { number });
        return { kind: isTerm ? 'DUTY' : 'HOLD', text, amount: held > 0 ? rupiah(held) : null };
      }),
    ];
  }
}
