import { Clock, newId } from '@lumbung/kernel';
import { connectionFrom, InvalidInput, sliceOf, TenantDatabase, type PageArgs, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { PromotionEnded } from '../promotions/promotion.schema.js';
import type { PromotionState } from '../reckoning/offer.js';
import { chosenCode, newCode } from './codes.js';
import {
  VoucherCodeTaken,
  type GeneratedVouchers,
  type GenerateVouchersInput,
  type Voucher,
  type VoucherConnection,
} from './vouchers.schema.js';

type Result = GeneratedVouchers | VoucherCodeTaken | PromotionEnded | InvalidInput;

/** The codes of promotions. */
@Injectable()
export class VouchersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes codes for a promotion that needs them: one that was thought of, or up to 2,000 that cannot be guessed. A code
   * means one thing in a cooperative, also after its promotion ended (VoucherCodeTaken). Safe to repeat by requestId: the
   * same codes are answered. Refuses a promotion that works by itself and a bad code (InvalidInput), and an ended one
   * (PromotionEnded); throws NOT_FOUND for an unknown one.
   */
  async generate(input: GenerateVouchersInput): Promise<Result> {
    const { promotionId } = input;
    if ((input.code == null) === (input.count == null))
      return new InvalidInput('promotions.problem.codeOrCount', 'code');
    const chosen = input.code == null ? null : chosenCode(input.code);
    if (input.code != null && chosen === null) return new InvalidInput('promotions.problem.code', 'code');
    const prefix = input.prefix?.trim().toUpperCase() || null;
    if (prefix && !/^[A-Z0-9]+$/.test(prefix)) return new InvalidInput('promotions.problem.code', 'prefix');
    return this.db.transaction(async (tx) => {
      const batchId = newId<'VoucherBatch'>();
      const earlier = await tx.claimRequest('promotions.generateVouchers', input.requestId, input, batchId);
      if (earlier) return made(promotionId, await codesOf(tx, earlier));
      const promotion = await tx.rowOrFail<{ state: PromotionState; needsCode: boolean }>(
        'select state, needs_code as "needsCode" from promotions.promotion where tenant_id = $1 and id = $2 for share',
        [promotionId],
      );
      if (promotion.state === 'ENDED') return new PromotionEnded();
      if (!promotion.needsCode) return new InvalidInput('promotions.problem.needsNoCode', 'promotionId');

      const maxUses = input.maxUses === undefined && chosen === null ? 1 : (input.maxUses ?? null);
      const wanted = chosen === null ? (input.count ?? 0) : 1;
      const codes = new Set<string>();
      // Two alike among so many is a matter of centuries; whoever meets them draws again.
      while (codes.size < wanted) {
        const drawn = new Set<string>();
        while (codes.size + drawn.size < wanted) drawn.add(chosen ?? newCode(prefix));
        const kept = await tx.rows<{ code: string }>(INSERT, [
          promotionId,
          batchId,
          maxUses,
          this.clock.now(),
          [...drawn].map(() => newId()),
          [...drawn],
        ]);
        if (chosen !== null && kept.length === 0) return new VoucherCodeTaken(chosen);
        for (const { code } of kept) codes.add(code);
      }
      tx.audit({
        action: 'promotions.generateVouchers',
        subject: 'Promotion',
        subjectId: promotionId,
        after: { batchId, count: codes.size, code: chosen, maxUses },
      });
      return made(promotionId, await codesOf(tx, batchId));
    });
  }

  /** The codes of a promotion with their uses, in the order they were made. One statement. */
  async list(promotionId: string, page: PageArgs, wantsTotal: boolean): Promise<VoucherConnection> {
    const slice = sliceOf(page, 1);
    const text = slice.backward ? BACKWARDS : FORWARDS;
    const rows = await this.db.read<Voucher & { total: number }>(text, [
      promotionId,
      slice.key?.[0] ?? null,
      slice.limit,
      wantsTotal,
    ]);
    return connectionFrom<Voucher>(rows, slice, ({ id }) => [id], wantsTotal ? (rows[0]?.total ?? 0) : null);
  }
}

async function codesOf(tx: Tx, batchId: string): Promise<string[]> {
  const rows = await tx.rows<{ code: string }>(
    'select code from promotions.voucher where tenant_id = $1 and batch_id = $2 order by id',
    [batchId],
  );
  return rows.map(({ code }) => code);
}

const made = (promotionId: string, codes: string[]): GeneratedVouchers => ({
  __typename: 'GeneratedVouchers',
  promotionId,
  codes,
});

const INSERT = /* sql */ `
  insert into promotions.voucher (tenant_id, id, promotion_id, batch_id, code, max_uses, created_at)
  select $1, n.id, $2, $3, n.code, $4, $5 from unnest($6::uuid[], $7::text[]) as n (id, code)
  on conflict (tenant_id, code) do nothing returning code`;

const vouchers = (way: '<' | '>') => /* sql */ `
  select v.id, v.code, v.max_uses as "maxUses", v.uses, v.created_at as "createdAt",
         case when $5 then (select count(*)::integer from promotions.voucher v where v.tenant_id = $1 and v.promotion_id = $2) end as total
    from promotions.voucher v where v.tenant_id = $1 and v.promotion_id = $2 and ($3::uuid is null or v.id ${way} $3)
   order by v.id ${way === '<' ? 'desc' : ''} limit $4`;

const FORWARDS = vouchers('>');
const BACKWARDS = vouchers('<');
