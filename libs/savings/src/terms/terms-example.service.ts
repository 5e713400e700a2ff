import { startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { InterestTaxRule } from '../interest/interest-tax.js';
import type { TermReckoning } from '../term/term-interest.js';
import { earnedThrough } from '../term/term-interest.js';
import { ceilingOn, warningsOf, type RateCeiling } from './ceiling.js';
import { exampleOf } from './terms-example.js';
import type {
  SavingsTermsExample,
  SavingsTermsExampleInput,
  TermRatesExample,
  TermRatesExampleInput,
} from './terms-example.schema.js';
import { againstTerms } from './terms.policy.js';

interface Rules extends RateCeiling {
  readonly taxRules: InterestTaxRule[];
}

/** Of a term deposit the example begins with this much, or with what its line asks for. */
const USUAL = 10_000_000;

/** What terms would come to, while somebody is still writing them; nothing is kept. */
@Injectable()
export class TermsExampleService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * What some amounts would earn and cost in a month, whole rupiah, by the functions of the month's end, and what an
   * officer should know of the rates. Terms that would be refused have a problem, and no lines. One statement.
   */
  async ofTerms({ family, contract = null, terms }: SavingsTermsExampleInput): Promise<SavingsTermsExample> {
    const wrong = againstTerms({ family, contract }, terms, this.ledger.today());
    if (wrong) return { lines: [], warnings: [], problem: wrong.message, field: wrong.field ?? null };
    const rules = await this.rulesOn(terms.startsOn);
    const tiers = terms.tiers.map(({ from, rateYearlyPercent }) => ({ from: from.amount, rateYearlyPercent }));
    const reckoned = {
      method: terms.method,
      basis: terms.basis,
      tiering: terms.tiering,
      tiers,
      minimumBalance: terms.minimumBalance?.amount ?? 0,
      monthlyFee: terms.monthlyFee?.amount ?? 0,
      belowMinimumFee: terms.belowMinimumFee?.amount ?? 0,
    };
    return {
      lines: exampleOf(terms.startsOn, reckoned, rules.taxRules),
      warnings: warningsOf(
        tiers.map(({ rateYearlyPercent }) => rateYearlyPercent),
        rules,
      ),
      problem: null,
      field: null,
    };
  }

  /** What one deposit of each line of a rate table would pay, before tax, whole rupiah; with the same warnings. */
  async ofRates({ startsOn, dayBasis: basis, rates }: TermRatesExampleInput): Promise<TermRatesExample> {
    const rules = await this.rulesOn(startsOn);
    const lines = rates.map(({ termMonths, fromAmount, percent }) => {
      const principal = fromAmount?.isPositive ? fromAmount.amount : USUAL;
      const when = { placedOn: startsOn, termNo: 1, termMonths };
      const deposit: TermReckoning = { ...when, principal, rateYearlyPercent: percent, basis };
      return { termMonths, amount: principal, earned: earnedThrough(deposit, termMonths) };
    });
    return {
      lines,
      warnings: warningsOf(
        rates.map(({ percent }) => percent),
        rules,
      ),
    };
  }

  private async rulesOn(day: BusinessDate): Promise<Rules> {
    const rules = await this.db.readRow<Rules>(RULES, [startOfMonth(day), day]);
    return rules ?? { ratePercent: null, source: null, taxRules: [] };
  }
}

const RULES = /* sql */ `
  select ceiling.percent as "ratePercent", ceiling.source,
         coalesce((select json_agg(json_build_object('startsOn', r.starts_on, 'freeThrough', r.free_through,
                                                     'ratePercent', trim_scale(r.rate_percent)::text, 'source', r.source))
                     from savings.interest_tax_rule r where r.starts_on <= $2), '[]'::json) as "taxRules"
    from (select $1::uuid as tenant_id) mine ${ceilingOn('$3::date')}
`;
