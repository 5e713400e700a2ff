import { consignmentSettled } from '@lumbung/events';
import { Clock, newId, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentPrincipal, currentTenant, InvalidInput, TenantDatabase } from '@lumbung/platform';
import { SellersService } from '@lumbung/sellers';
import { Injectable } from '@nestjs/common';
import { lockAccount, standingOf } from './seller-account.js';
import { SettlementReadsService } from './settlement-reads.service.js';
import { SUMS } from './settlement-statements.js';
import type { ConsignmentSettlement } from './settlement.types.js';
import { NothingToSettle, type SettleConsignmentInput } from './settlements.schema.js';

/** Closing what a seller's goods brought in. */
@Injectable()
export class SettlementsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly sellers: SellersService,
    private readonly reads: SettlementReadsService,
  ) {}

  /**
   * Closes a seller's account through a day: every sale, return and payout up to it that stands in no settlement yet is
   * taken in and locked; opening is what the settlement before closed with. Books nothing: what is owed was booked with
   * each sale. A sale that is captured meanwhile waits for the next. Safe to repeat by requestId. Refuses a day to come
   * or before the last settlement's (InvalidInput) and a period without sales and returns (NothingToSettle). Throws NOT_FOUND.
   */
  settle(input: SettleConsignmentInput): Promise<ConsignmentSettlement | NothingToSettle | InvalidInput> {
    const { sellerId, throughOn } = input;
    return this.db.transaction(async (tx) => {
      const seller = await this.sellers.one(tx, sellerId);
      const id = newId<'ConsignmentSettlement'>();
      const earlier = await tx.claimRequest('consignment.settle', input.requestId, input, id);
      if (earlier) return this.reads.settlementIn(tx, earlier);
      if (throughOn > this.clock.today(currentTenant().timeZone as CooperativeTimeZone))
        return new InvalidInput('problem.consignment.future', 'throughOn');
      await lockAccount(tx, sellerId);
      const { settledThrough } = await standingOf(tx, sellerId);
      if (settledThrough !== null && throughOn < settledThrough)
        return new InvalidInput('problem.consignment.settledThrough', 'throughOn', { settledThrough });
      const [closed] = await tx.rows(CLOSE, [
        id,
        sellerId,
        throughOn,
        currentPrincipal().displayName,
        this.clock.now(),
      ]);
      if (!closed) return new NothingToSettle();

      const settlement = await this.reads.settlementIn(tx, id);
      const { number, closing, payable } = settlement;
      tx.emit(
        consignmentSettled({
          settlementId: id,
          number,
          sellerId,
          memberId: seller.memberId,
          through: throughOn,
          closing,
        }),
      );
      tx.audit({
        action: 'consignment.settle',
        subject: 'ConsignmentSettlement',
        subjectId: id,
        after: { number, sellerId, throughOn, payable, closing },
      });
      return settlement;
    });
  }
}

const CLOSE = /* sql */ `
  with taken as (
    update consignment.entry set settlement_id = $2 where tenant_id = $1 and seller_id = $3 and settlement_id is null and happened_on <= $4
       and exists (select from consignment.entry t where t.tenant_id = $1 and t.seller_id = $3 and t.settlement_id is null and t.happened_on <= $4
                      and t.kind in ('SALE', 'RETURN'))
    returning *),
  sums as (select ${SUMS} from taken),
  last as (select sequence, closing from consignment.settlement where tenant_id = $1 and seller_id = $3 order by sequence desc limit 1)
  insert into consignment.settlement (tenant_id, id, number, seller_id, sequence, from_on, through_on, opening, sales_gross, sales_tax,
      sales_commission, returns_gross, returns_tax, returns_commission, paid, closing, line_count, closed_by_name, closed_at)
  select $1, $2, 'PT-' || lpad(n::text, greatest(5, length(n::text)), '0'), $3, coalesce(l.sequence, 0) + 1, s.from_on, $4, coalesce(l.closing, 0),
         s.sales_gross, s.sales_tax, s.sales_commission, s.returns_gross, s.returns_tax, s.returns_commission, s.paid,
         coalesce(l.closing, 0) + s.payable - s.paid, s.line_count, $5, $6
    from sums s left join last l on true cross join lateral (select platform.next_number($1, 'consignment settlement') as n where s.line_count > 0) n
  returning id
`;
