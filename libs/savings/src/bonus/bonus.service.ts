import { Clock, endOfMonth, newId, startOfMonth } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { currentContext, DAY_END_TASK, DayEndService, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { ShariaContract } from '../products/product.types.js';
import type { DecideSavingsBonusInput, SavingsBonus } from './bonus.schema.js';

type Row = { bonus: SavingsBonus };

/** The bonus of safe keeping (wadiah): a gift that the officers decide month by month. */
@Injectable()
export class SavingsBonusService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly dayEnd: DayEndService,
  ) {}

  /** The bonuses of a product, the latest month first; none for an unknown one. At most a hundred. */
  async ofProduct(productId: string): Promise<SavingsBonus[]> {
    return (await this.db.read<Row>(OF_PRODUCT, [productId])).map(({ bonus }) => bonus);
  }

  /**
   * Gives the savers of a wadiah product a bonus for a month that is over, whole rupiah for all together; it is shared out
   * by their average balances and booked on the last day of that month, at once. Refuses (InvalidInput) other products, a
   * month that is not over, an amount of nothing, and a month that has its bonus. Throws NOT_FOUND. Safe to repeat.
   * Source: a bonus of wadiah is the keeper's own will and may not be agreed on before (DSN-MUI fatwa 02/2000).
   */
  decide(input: DecideSavingsBonusInput): Promise<SavingsBonus | InvalidInput> {
    const id = newId<'SavingsBonus'>();
    const { productId, month, amount } = input;
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('savings.decideBonus', input.requestId, input, id);
      if (earlier) return one(tx, earlier);
      const { contract } = await tx.rowOrFail<{ contract: ShariaContract | null }>(CONTRACT, [productId]);
      if (contract !== 'WADIAH') return new InvalidInput('savings.problem.bonusProduct', 'productId');
      if (month !== startOfMonth(month)) return new InvalidInput('savings.problem.notAMonth', 'month');
      if (month >= startOfMonth(this.ledger.today())) return new InvalidInput('savings.problem.bonusMonth', 'month');
      if (!amount.isPositive) return new InvalidInput('savings.problem.notAboveZero', 'amount');
      const made = await tx.row(INSERT, [
        id,
        productId,
        month,
        amount.amount,
        input.source.trim(),
        currentContext()?.principal?.displayName ?? null,
        this.clock.now(),
      ]);
      if (!made) return new InvalidInput('savings.problem.bonusTaken', 'month');
      await this.dayEnd.plan(tx, 'savings.bonus', endOfMonth(month));
      tx.schedule({ task: DAY_END_TASK, ids: {}, key: DAY_END_TASK });
      const bonus = await one(tx, id);
      tx.audit({ action: 'savings.decideBonus', subject: 'savingsProduct', subjectId: productId, after: bonus });
      return bonus;
    });
  }
}

async function one(tx: Tx, id: string): Promise<SavingsBonus> {
  return (await tx.rowOrFail<Row>(ONE, [id])).bonus;
}

const BONUS = /* sql */ `
  select json_build_object('__typename', 'SavingsBonus', 'id', b.id, 'productId', b.product_id, 'month', b.month, 'amount', b.amount,
                           'source', b.source, 'decidedByName', b.decided_by_name, 'decidedAt', b.created_at) as bonus
    from savings.bonus b where b.tenant_id = $1
`;
const ONE = `${BONUS} and b.id = $2`;
const OF_PRODUCT = `${BONUS} and b.product_id = $2 order by b.month desc limit 100`;
const CONTRACT = `select p.contract from savings.product p where p.tenant_id = $1 and p.id = $2`;

const INSERT = /* sql */ `
  insert into savings.bonus (tenant_id, id, product_id, month, amount, source, decided_by_name, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id
`;
