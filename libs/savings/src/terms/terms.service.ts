import { Clock, newId, startOfMonth } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { currentContext, DayEndService, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SavingsFamily, ShariaContract } from '../products/product.types.js';
import { warningsOf } from './ceiling.js';
import { againstTerms } from './terms.policy.js';
import { TERMS_FROM, TERMS_JSON } from './terms-json.js';
import type { SavingsTermsInput, SetSavingsTermsInput } from './terms.schema.js';
import type { SavingsTerms, SavingsTermsId } from './terms.types.js';

type Row = { terms: SavingsTerms };
interface Kind {
  readonly family: SavingsFamily;
  readonly contract: ShariaContract | null;
}

/** What the savings products of the current cooperative pay and take, dated. */
@Injectable()
export class SavingsTermsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly dayEnd: DayEndService,
  ) {}

  /** All terms of a product, the latest month first, also those that were replaced; none for an unknown one. */
  async ofProduct(productId: string): Promise<SavingsTerms[]> {
    const rows = await this.db.read<Row>(OF_PRODUCT, [startOfMonth(this.ledger.today()), productId]);
    return rows.map(({ terms }) => worded(terms));
  }

  /**
   * New terms of a product from the current month or a later one on; what counted before stays what counted. For a month
   * that has terms the new ones take their place. Refuses (InvalidInput) a month that is over, a rate for a sharia product,
   * tiers that do not rise from zero, and products that earn otherwise. A rate above the ministry's ceiling is answered
   * with a warning. Throws NOT_FOUND. Safe to repeat by requestId.
   */
  set(input: SetSavingsTermsInput): Promise<SavingsTerms | InvalidInput> {
    const id = newId<'SavingsTerms'>();
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('savings.setTerms', input.requestId, input, id);
      if (earlier) return this.one(tx, earlier);
      // Locked, so that two decisions for one month get versions of their own.
      const product = await tx.rowOrFail<Kind>(PRODUCT, [input.productId]);
      return this.addIn(tx, id, { id: input.productId, ...product }, input.terms);
    });
  }

  /** As `set`, for a product made in the caller's transaction. */
  async addIn(
    tx: Tx,
    id: SavingsTermsId,
    product: Kind & { readonly id: string },
    terms: SavingsTermsInput,
  ): Promise<SavingsTerms | InvalidInput> {
    const wrong = againstTerms(product, terms, this.ledger.today());
    if (wrong) return wrong;
    await tx.rows(INSERT, [
      id,
      product.id,
      terms.startsOn,
      terms.method,
      terms.basis,
      terms.tiering,
      terms.minimumBalance?.amount ?? 0,
      terms.monthlyFee?.amount ?? 0,
      terms.belowMinimumFee?.amount ?? 0,
      terms.closingFee?.amount ?? 0,
      terms.dormantAfterDays ?? null,
      terms.dormantFee?.amount ?? 0,
      terms.source.trim(),
      currentContext()?.principal?.displayName ?? null,
      this.clock.now(),
      terms.tiers.map(({ from }) => from.amount),
      terms.tiers.map(({ rateYearlyPercent }) => rateYearlyPercent),
    ]);
    await this.takePart(tx, terms);
    const after = await this.one(tx, id);
    tx.audit({ action: 'savings.setTerms', subject: 'savingsProduct', subjectId: product.id, after });
    return after;
  }

  /** Puts on the agenda of the month's end what the terms ask for; what is there already stays. */
  private async takePart(tx: Tx, terms: SavingsTermsInput): Promise<void> {
    const hasFee = [terms.monthlyFee, terms.belowMinimumFee, terms.dormantFee].some((fee) => fee?.isPositive);
    if (terms.tiers.length > 0) await this.dayEnd.plan(tx, 'savings.interest', terms.startsOn);
    if (terms.dormantAfterDays != null) await this.dayEnd.plan(tx, 'savings.dormancy', terms.startsOn);
    if (hasFee) await this.dayEnd.plan(tx, 'savings.fees', terms.startsOn);
  }

  private async one(tx: Tx, id: SavingsTermsId): Promise<SavingsTerms> {
    const { terms } = await tx.rowOrFail<Row>(ONE, [startOfMonth(this.ledger.today()), id]);
    return worded(terms);
  }
}

/** The warnings are not kept: they are words of the reader's language, and the ceiling is a rule of its own. */
function worded(terms: SavingsTerms): SavingsTerms {
  const { ceilingPercent: ratePercent, ceilingSource: source, tiers } = terms;
  const rates = tiers.map(({ rateYearlyPercent }) => rateYearlyPercent);
  return { ...terms, warnings: warningsOf(rates, { ratePercent, source }) };
}

const OF_PRODUCT = /* sql */ `
  select ${TERMS_JSON} as terms from ${TERMS_FROM}
   where t.tenant_id = $1 and t.product_id = $3 order by t.starts_on desc, t.version desc limit 200
`;

const ONE = `select ${TERMS_JSON} as terms from ${TERMS_FROM} where t.tenant_id = $1 and t.id = $3`;

const PRODUCT = `select p.family, p.contract from savings.product p where p.tenant_id = $1 and p.id = $2 for update`;

const INSERT = /* sql */ `
  with made as (
    insert into savings.terms (tenant_id, id, product_id, starts_on, version, method, basis, tiering, minimum_balance, monthly_fee,
                               below_minimum_fee, closing_fee, dormant_after_days, dormant_fee, source, decided_by_name, created_at)
    select $1, $2, $3, $4, coalesce(max(t.version), 0) + 1, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16
      from savings.terms t where t.tenant_id = $1 and t.product_id = $3 and t.starts_on = $4
    returning id)
  insert into savings.terms_tier (tenant_id, terms_id, from_amount, rate_yearly_percent)
  select $1, made.id, tier.from_amount, tier.rate from made cross join unnest($17::bigint[], $18::numeric[]) tier (from_amount, rate)
`;
