import type { BusinessDate } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import type { InterestTaxRule } from '../interest/interest-tax.js';
import type { DayBasis, InterestMethod, Tier, Tiering } from '../interest/interest.js';
import type { ShariaContract } from '../products/product.types.js';

/** Terms as the month's end needs them. */
export interface RunningTerms {
  readonly productId: string;
  readonly contract: ShariaContract | null;
  readonly startsOn: BusinessDate;
  readonly method: InterestMethod;
  readonly basis: DayBasis;
  readonly tiering: Tiering;
  readonly tiers: readonly Tier[];
  readonly minimumBalance: number;
  readonly monthlyFee: number;
  readonly belowMinimumFee: number;
  readonly dormantAfterDays: number | null;
  readonly dormantFee: number;
}

/** What counts when: terms of all products of the cooperative and the tax rules of the state. */
export class MonthRules {
  private readonly byProduct: ReadonlyMap<string, readonly RunningTerms[]>;

  constructor(
    terms: readonly RunningTerms[],
    readonly taxRules: readonly InterestTaxRule[],
  ) {
    const byProduct = new Map<string, RunningTerms[]>();
    for (const one of terms) byProduct.set(one.productId, [...(byProduct.get(one.productId) ?? []), one]);
    this.byProduct = byProduct;
  }

  static async read(tx: Tx): Promise<MonthRules> {
    const { terms, rules } = await tx.rowOrFail<{ terms: RunningTerms[]; rules: InterestTaxRule[] }>(READ);
    return new MonthRules(terms, rules);
  }

  /** The terms of a product in a month that begins on that day; undefined before it had any. */
  of(productId: string, month: BusinessDate): RunningTerms | undefined {
    return this.byProduct.get(productId)?.findLast(({ startsOn }) => startsOn <= month);
  }

  /** The first month for which a product has terms. */
  since(productId: string): BusinessDate | undefined {
    return this.byProduct.get(productId)?.[0]?.startsOn;
  }

  /** Products that ever were what is asked. */
  productsWhere(is: (terms: RunningTerms) => boolean): string[] {
    return [...this.byProduct].filter(([, list]) => list.some(is)).map(([productId]) => productId);
  }
}

const READ = /* sql */ `
  select coalesce((select json_agg(json_build_object('productId', t.product_id, 'contract', p.contract, 'startsOn', t.starts_on, 'method', t.method,
                     'basis', t.basis, 'tiering', t.tiering, 'minimumBalance', t.minimum_balance, 'monthlyFee', t.monthly_fee,
                     'belowMinimumFee', t.below_minimum_fee, 'dormantAfterDays', t.dormant_after_days, 'dormantFee', t.dormant_fee,
                     'tiers', coalesce((select json_agg(json_build_object('from', r.from_amount, 'rateYearlyPercent', trim_scale(r.rate_yearly_percent)::text)
                                                        order by r.from_amount)
                                          from savings.terms_tier r where r.tenant_id = $1 and r.terms_id = t.id), '[]'::json))
                     order by t.starts_on)
                    from (select distinct on (v.product_id, v.starts_on) v.* from savings.terms v where v.tenant_id = $1
                           order by v.product_id, v.starts_on, v.version desc) t
                    join savings.product p on p.tenant_id = $1 and p.id = t.product_id), '[]'::json) as terms,
         (select json_agg(json_build_object('startsOn', r.starts_on, 'freeThrough', r.free_through,
                                            'ratePercent', trim_scale(r.rate_percent)::text, 'source', r.source) order by r.starts_on)
            from savings.interest_tax_rule r) as rules
`;
