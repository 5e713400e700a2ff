import { promotionCreated } from '@lumbung/events';
import { Clock, newId, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PromotionState, Terms } from '../reckoning/offer.js';
import { contentOf, problemOf, termsOf, type PromotionContent } from './promotion-content.js';
import type { CreatePromotionInput, UpdatePromotionInput } from './promotion-inputs.js';
import {
  contentOfRow,
  lockPromotion,
  promotionOf,
  readPromotion,
  savePromotion,
  type PromotionRow,
} from './promotion-rows.js';
import { PromotionEnded, PromotionTermsFixed } from './promotion.schema.js';
import type { Promotion } from './promotion.types.js';

/** Every basket looks at all rules that work by themselves, so their number has an end. */
const MOST_AT_ONCE = 100;

/** Where the staff sets promotions up, changes and ends them. */
@Injectable()
export class PromotionDeskService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets a promotion up; it works from its first day on, by itself or once it has codes (see VouchersService). Amounts in
   * whole rupiah, days in the cooperative's zone, both included. Safe to repeat by requestId. Refuses with InvalidInput
   * what its kind has no use for or lacks, and a promotion beyond the hundredth that has not ended; throws NOT_FOUND for
   * unknown goods.
   */
  async create(input: CreatePromotionInput): Promise<Promotion | InvalidInput> {
    const today = this.today();
    const content = contentOf(input, today);
    if (content instanceof InvalidInput) return content;
    return this.db.transaction(async (tx) => {
      const id = newId<'Promotion'>();
      const earlier = await tx.claimRequest('promotions.create', input.requestId, input, id);
      if (earlier) return promotionOf(await readPromotion(tx, earlier, today));
      if (await this.isFull(tx)) return new InvalidInput('promotions.problem.tooMany', null, { most: MOST_AT_ONCE });
      await savePromotion(tx, id, content, this.clock.now(), 'new');
      tx.audit({ action: 'promotions.create', subject: 'Promotion', subjectId: id, after: content });
      tx.emit(promotionCreated({ promotionId: id, kind: content.kind, needsCode: content.needsCode }));
      return promotionOf(await readPromotion(tx, id, today));
    });
  }

  /**
   * Changes what is named and leaves the rest. What it gives (`terms`) is fixed once somebody used it: buyers were told,
   * and its cost is counted by it (PromotionTermsFixed). Refuses a limit below what was used, and an ended one
   * (PromotionEnded); throws NOT_FOUND for an unknown one or unknown goods.
   */
  async update(input: UpdatePromotionInput): Promise<Promotion | PromotionTermsFixed | PromotionEnded | InvalidInput> {
    const terms = input.terms ? termsOf(input.terms) : undefined;
    if (terms instanceof InvalidInput) return terms;
    return this.db.transaction(async (tx) => {
      const row = await lockPromotion(tx, input.promotionId, this.today());
      if (row.state === 'ENDED') return new PromotionEnded();
      const before = contentOfRow(row);
      const isOther = terms !== undefined && !isSame(terms, before);
      if (isOther && row.areTermsFixed) return new PromotionTermsFixed();
      const after = changed(before, input, terms);
      const problem = problemOf(after) ?? limitProblem(after, row);
      if (problem) return problem;
      await savePromotion(tx, row.id, after, this.clock.now(), isOther ? 'changed' : 'same');
      tx.audit({ action: 'promotions.update', subject: 'Promotion', subjectId: row.id, before, after });
      return promotionOf(await readPromotion(tx, row.id, this.today()));
    });
  }

  /** Lets a promotion rest; codes are refused with VoucherPaused meanwhile. Orders keep what they used. Safe to repeat. */
  pause(id: string): Promise<Promotion | PromotionEnded> {
    return this.put(id, 'PAUSED');
  }

  /** Lets a paused promotion work again. Safe to repeat. Refuses an ended one. */
  resume(id: string): Promise<Promotion | PromotionEnded> {
    return this.put(id, 'ACTIVE');
  }

  /** Ends a promotion for good; orders keep what they used. Safe to repeat. */
  end(id: string): Promise<Promotion> {
    return this.put(id, 'ENDED') as Promise<Promotion>;
  }

  private put(id: string, state: PromotionState): Promise<Promotion | PromotionEnded> {
    return this.db.transaction(async (tx) => {
      const row = await lockPromotion(tx, id, this.today());
      if (row.state === state) return promotionOf(row);
      if (row.state === 'ENDED') return new PromotionEnded();
      await tx.rows('update promotions.promotion set state = $3, updated_at = $4 where tenant_id = $1 and id = $2', [
        row.id,
        state,
        this.clock.now(),
      ]);
      tx.audit({
        action: `promotions.${VERBS[state]}`,
        subject: 'Promotion',
        subjectId: row.id,
        before: { state: row.state },
        after: { state },
      });
      return promotionOf(await readPromotion(tx, row.id, this.today()));
    });
  }

  private async isFull(tx: Tx): Promise<boolean> {
    const { count } = await tx.rowOrFail<{ count: number }>(
      `select count(*)::integer as count from promotions.promotion
        where tenant_id = $1 and state <> 'ENDED' and coalesce(ends_on >= $2::date, true)`,
      [this.today()],
    );
    return count >= MOST_AT_ONCE;
  }

  private today(): BusinessDate {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

const VERBS: Record<PromotionState, string> = { ACTIVE: 'resume', PAUSED: 'pause', ENDED: 'end' };

/** What is absent stays, null clears; what cannot be null stays as well. */
function changed(before: PromotionContent, input: UpdatePromotionInput, terms: Terms | undefined): PromotionContent {
  const orBefore = <T>(value: T | undefined, was: T): T => (value === undefined ? was : value);
  return {
    ...before,
    ...terms,
    name: input.name?.trim() ?? before.name,
    note: orBefore(input.note?.trim() || (input.note === undefined ? undefined : null), before.note),
    membersOnly: input.membersOnly ?? before.membersOnly,
    firstOrderOnly: input.firstOrderOnly ?? before.firstOrderOnly,
    channels: input.channels === null ? [] : (input.channels ?? before.channels),
    startsOn: (input.startsOn as BusinessDate | null | undefined) ?? before.startsOn,
    endsOn: orBefore(input.endsOn as BusinessDate | null | undefined, before.endsOn),
    maxUses: orBefore(input.maxUses, before.maxUses),
    maxUsesPerPerson: orBefore(input.maxUsesPerPerson, before.maxUsesPerPerson),
    budget: orBefore(input.budget, before.budget),
    isExclusive: input.isExclusive ?? before.isExclusive,
    priority: input.priority ?? before.priority,
  };
}

/** What stands beyond the limits does not count against them: see PromotionsService.restore. */
function limitProblem({ maxUses, budget }: PromotionContent, row: PromotionRow): InvalidInput | undefined {
  const [uses, spent] = [row.uses - row.usesBeyond, row.spent - row.spentBeyond];
  if (maxUses !== null && maxUses < uses) return new InvalidInput('promotions.problem.belowUses', 'maxUses', { uses });
  if (budget !== null && budget.amount < spent) return new InvalidInput('promotions.problem.belowSpent', 'budget');
  return undefined;
}

function isSame(one: Terms, other: Terms): boolean {
  const plain = (terms: Terms) => [
    ...[
      terms.kind,
      terms.scope,
      terms.basisPoints,
      terms.cap,
      terms.amount,
      terms.buyQuantity,
      terms.getQuantity,
      terms.gift,
      terms.mostSets,
      terms.minimum,
    ],
    ...[terms.productIds, terms.categoryIds, terms.sellerIds, terms.giftProductIds].map((ids) => ids.toSorted()),
  ];
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
