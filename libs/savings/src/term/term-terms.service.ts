import { Clock, newId, type Money } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ceilingOn, warningsOf } from '../terms/ceiling.js';
import { dayOfTerm, earnedThrough } from './term-interest.js';
import { RATE_ON, type AgreedRate } from './term-rates.js';
import type { SaveTermTermsInput, SetTermRatesInput } from './term.schema.js';
import type { TermDepositQuote, TermTerms } from './term.types.js';

interface Ground {
  readonly family: string;
  readonly isSharia: boolean;
  readonly latest: string | null;
}

/** What term products pay, how they are reckoned, and what breaking a deposit costs. */
@Injectable()
export class TermTermsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
  ) {}

  /** The terms of a product with its rate tables, newest first; throws NOT_FOUND for what is no term product. */
  async of(productId: string): Promise<TermTerms> {
    const row = await this.db.readRow<{ terms: TermTerms }>(TERMS, [productId]);
    return row ? worded(row.terms) : raise();
  }

  /**
   * Sets how deposits placed from now on are reckoned and end; running ones keep what was agreed. Refuses (InvalidInput)
   * another family of product and a penalty below zero; throws NOT_FOUND. Source of the rule: the cooperative's own terms.
   */
  save(input: SaveTermTermsInput): Promise<TermTerms | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const { family } = await tx.rowOrFail<Ground>(GROUND, [input.productId]);
      if (family !== 'TERM') return new InvalidInput('savings.term.notTerm', 'productId');
      if (input.penaltyAmount.isNegative) return new InvalidInput('savings.problem.negative', 'penaltyAmount');
      const { productId, dayBasis, penaltyPercent, penaltyAmount, forfeitsInterest } = input;
      const before = await termsIn(tx, productId);
      await tx.rows(SAVE, [productId, dayBasis, penaltyPercent, penaltyAmount.amount, forfeitsInterest]);
      const after = await termsIn(tx, productId);
      tx.audit({ action: 'savings.saveTermTerms', subject: 'savingsProduct', subjectId: productId, before, after });
      return after;
    });
  }

  /**
   * Puts a whole rate table in the place of the one before, from a day on. Tables are dated and never edited: one for a
   * day before the latest, or of the same day, is refused (InvalidInput), as are two lines for the same months and
   * amount. Of a mudharabah product the percent is the member's part (nisbah). Throws NOT_FOUND.
   */
  setRates({ productId, startsOn, source, rates }: SetTermRatesInput): Promise<TermTerms | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const { family, isSharia, latest } = await tx.rowOrFail<Ground>(GROUND, [productId]);
      if (family !== 'TERM') return new InvalidInput('savings.term.notTerm', 'productId');
      if (latest !== null && startsOn <= latest) return new InvalidInput('savings.term.tableTaken', 'startsOn');
      const lines = rates.map((rate) => ({ ...rate, from: rate.fromAmount?.amount ?? 0 }));
      if (lines.some(({ from }) => from < 0)) return new InvalidInput('savings.problem.negative', 'rates');
      if (new Set(lines.map(({ termMonths, from }) => `${termMonths} ${from}`)).size < lines.length)
        return new InvalidInput('savings.term.lineTwice', 'rates');
      if (isSharia && lines.some(({ percent }) => Number(percent) === 0))
        return new InvalidInput('savings.term.noNisbah', 'rates');

      const percents = lines.map(({ percent }) => percent);
      const nothing = percents.map(() => null);
      await tx.rows(ADD_RATES, [
        productId,
        startsOn,
        source.trim(),
        this.clock.now(),
        lines.map(() => newId()),
        lines.map(({ termMonths }) => termMonths),
        lines.map(({ from }) => from),
        isSharia ? nothing : percents,
        isSharia ? percents : nothing,
      ]);
      const after = await termsIn(tx, productId);
      const written = { startsOn, source, rates };
      tx.audit({ action: 'savings.setTermRates', subject: 'savingsProduct', subjectId: productId, after: written });
      return after;
    });
  }

  /** What a deposit placed today would pay, before tax; null where the product does not offer it. */
  async quote(productId: string, amount: Money, termMonths: number): Promise<TermDepositQuote | null> {
    const today = this.ledger.today();
    const [terms, agreed] = await Promise.all([
      this.db.readRow<{ terms: TermTerms }>(TERMS, [productId]),
      this.db.readRow<AgreedRate>(RATE_ON, [productId, today, termMonths, amount.amount]),
    ]);
    if (!terms || !agreed) return null;
    const when = { placedOn: today, termNo: 1, termMonths };
    const maturesOn = dayOfTerm(when, termMonths);
    if (agreed.rateYearlyPercent === null) return { ...agreed, maturesOn, interest: null, firstMonth: null };
    const { rateYearlyPercent } = agreed;
    const it = { ...when, principal: amount.amount, rateYearlyPercent, basis: terms.terms.dayBasis };
    return { ...agreed, maturesOn, interest: earnedThrough(it, termMonths), firstMonth: earnedThrough(it, 1) };
  }
}

/** The terms of a product as they are in the caller's transaction; throws NOT_FOUND. */
export async function termsIn(tx: Tx, productId: string): Promise<TermTerms> {
  return worded((await tx.rowOrFail<{ terms: TermTerms }>(TERMS, [productId])).terms);
}

/** The warnings are not kept: they are words of the reader's language, and the ceiling is a rule of its own. */
function worded(terms: TermTerms): TermTerms {
  const tables = terms.tables.map((table) => {
    const rates = table.rates.flatMap(({ rateYearlyPercent }) => rateYearlyPercent ?? []);
    return { ...table, warnings: warningsOf(rates, table.ceiling) };
  });
  return { ...terms, tables };
}

function raise(): never {
  throw notFound();
}

const GROUND = /* sql */ `
  select p.family, p.contract is not null as "isSharia",
         (select max(r.starts_on)::text from savings.term_rate r where r.tenant_id = $1 and r.product_id = p.id) as latest
    from savings.product p where p.tenant_id = $1 and p.id = $2 for update
`;

const SAVE = /* sql */ `
  insert into savings.term_terms (tenant_id, id, day_basis, penalty_percent, penalty_amount, forfeits_interest)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (tenant_id, id) do update
    set day_basis = excluded.day_basis, penalty_percent = excluded.penalty_percent, penalty_amount = excluded.penalty_amount,
        forfeits_interest = excluded.forfeits_interest
`;

const ADD_RATES = /* sql */ `
  insert into savings.term_rate (tenant_id, id, product_id, starts_on, source, created_at, term_months, from_amount, rate_yearly_percent, nisbah_percent)
  select $1, r.id, $2, $3, $4, $5, r.months, r.from_amount, r.rate, r.nisbah
    from unnest($6::uuid[], $7::smallint[], $8::bigint[], $9::numeric[], $10::numeric[]) r (id, months, from_amount, rate, nisbah)
`;

// A product nobody set terms for has the usual ones: 365 days, no penalty, what is not paid yet is lost.
const TERMS = /* sql */ `
  select json_build_object('__typename', 'TermTerms', 'productId', p.id, 'dayBasis', coalesce(t.day_basis, 'ACTUAL_365'),
           'penaltyPercent', coalesce(trim_scale(t.penalty_percent)::text, '0'), 'penaltyAmount', coalesce(t.penalty_amount, 0),
           'forfeitsInterest', coalesce(t.forfeits_interest, true),
           'tables', (select coalesce(json_agg(json_build_object('startsOn', tables.starts_on, 'source', tables.source, 'rates', tables.rates,
                                                                      'ceiling', json_build_object('ratePercent', ceiling.percent, 'source', ceiling.source))
                                              order by tables.starts_on desc), '[]')
                        from (select r.starts_on, min(r.source) as source,
                                     json_agg(json_build_object('termMonths', r.term_months, 'fromAmount', r.from_amount,
                                                                'rateYearlyPercent', trim_scale(r.rate_yearly_percent)::text,
                                                                'nisbahPercent', trim_scale(r.nisbah_percent)::text)
                                              order by r.term_months, r.from_amount) as rates
                                from savings.term_rate r where r.tenant_id = $1 and r.product_id = p.id
                               group by r.starts_on order by r.starts_on desc limit 20) tables
                             ${ceilingOn('tables.starts_on')})) as terms
    from savings.product p left join savings.term_terms t on t.tenant_id = $1 and t.id = p.id
   where p.tenant_id = $1 and p.id = $2 and p.family = 'TERM'
`;
