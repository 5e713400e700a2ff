import { Clock, newId, startOfMonth } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { currentContext, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SetSavingsNisbahInput } from './mudharabah.schema.js';
import type { SavingsNisbah } from './mudharabah.types.js';

type Row = { nisbah: SavingsNisbah };
interface Ground {
  readonly contract: string | null;
  readonly family: string;
  readonly latest: string | null;
}

/** The ratio by which savers of a mudharabah product share in what their money earns. */
@Injectable()
export class NisbahService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
  ) {}

  /** The ratios of a product, the latest first; none for an unknown one. At most a hundred. */
  async ofProduct(productId: string): Promise<SavingsNisbah[]> {
    return (await this.db.read<Row>(OF_PRODUCT, [productId])).map(({ nisbah }) => nisbah);
  }

  /**
   * Sets the members' part from a month on. Refuses (InvalidInput) products that do not share profit, and term deposits,
   * which have their ratios in their own table; a day that begins no month; and what was agreed for months that are over:
   * the first ratio may reach back, each later one begins this month at the earliest, after the one before. Throws
   * NOT_FOUND. Safe to repeat. Source: the ratio is part of the contract and agreed before (DSN-MUI 02/2000).
   */
  set(input: SetSavingsNisbahInput): Promise<SavingsNisbah | InvalidInput> {
    const id = newId<'SavingsNisbah'>();
    const { productId, startsOn, memberPercent } = input;
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('savings.setNisbah', input.requestId, input, id);
      if (earlier) return one(tx, earlier);
      const { contract, family, latest } = await tx.rowOrFail<Ground>(GROUND, [productId]);
      if (contract !== 'MUDHARABAH' || family === 'TERM')
        return new InvalidInput('savings.problem.nisbahProduct', 'productId');
      if (startsOn !== startOfMonth(startsOn)) return new InvalidInput('savings.problem.notAMonth', 'startsOn');
      if (latest !== null && (startsOn <= latest || startsOn < startOfMonth(this.ledger.today())))
        return new InvalidInput('savings.problem.nisbahPast', 'startsOn');
      const by = currentContext()?.principal?.displayName ?? null;
      await tx.rows(INSERT, [id, productId, startsOn, memberPercent, input.source.trim(), by, this.clock.now()]);
      const nisbah = await one(tx, id);
      tx.audit({ action: 'savings.setNisbah', subject: 'savingsProduct', subjectId: productId, after: nisbah });
      return nisbah;
    });
  }
}

async function one(tx: Tx, id: string): Promise<SavingsNisbah> {
  return (await tx.rowOrFail<Row>(ONE, [id])).nisbah;
}

const GROUND = /* sql */ `
  select p.contract, p.family, (select max(n.starts_on)::text from savings.nisbah n where n.tenant_id = $1 and n.product_id = p.id) as latest
    from savings.product p where p.tenant_id = $1 and p.id = $2 for update
`;

const NISBAH = /* sql */ `
  select json_build_object('__typename', 'SavingsNisbah', 'id', n.id, 'productId', n.product_id, 'startsOn', n.starts_on,
                           'memberPercent', trim_scale(n.member_percent)::text, 'source', n.source,
                           'decidedByName', n.decided_by_name, 'decidedAt', n.created_at) as nisbah
    from savings.nisbah n where n.tenant_id = $1
`;
const ONE = `${NISBAH} and n.id = $2`;
const OF_PRODUCT = `${NISBAH} and n.product_id = $2 order by n.starts_on desc limit 100`;

const INSERT = /* sql */ `
  insert into savings.nisbah (tenant_id, id, product_id, starts_on, member_percent, source, decided_by_name, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
`;
