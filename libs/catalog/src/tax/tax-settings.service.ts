import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { refreshProducts } from '../stock/shelves.js';
import type {
  SetTaxCategoryInput,
  TaxCategorySet,
  TaxRate,
  TaxSettings,
  UpdateTaxSettingsInput,
} from './tax.schema.js';

type SettingsRow = Pick<TaxSettings, 'isPkp' | 'pkpSince' | 'pricesIncludeTax'> & { rates: TaxRate[] };

const RATES = `(select coalesce(jsonb_agg(jsonb_build_object('category', r.category, 'validFrom', r.valid_from, 'ratePercent', r.rate_percent,
      'baseNumerator', r.base_numerator, 'baseDenominator', r.base_denominator, 'numerator', r.numerator, 'denominator', r.denominator,
      'legalSource', r.legal_source) order by array_position(array['STANDARD', 'LUXURY', 'EXEMPT'], r.category), r.valid_from), '[]')
    from catalog.tax_rate r
   where r.valid_from >= (select coalesce(max(n.valid_from), r.valid_from) from catalog.tax_rate n
                           where n.category = r.category and n.valid_from <= $2::date))`;

const SETTINGS = `select coalesce(s.is_pkp, false) as "isPkp", s.pkp_since as "pkpSince", coalesce(s.prices_include_tax, true) as "pricesIncludeTax",
         ${RATES} as rates
    from (select $1::uuid as tenant_id) here left join catalog.tax_settings s on s.tenant_id = here.tenant_id`;

/** Value added tax (PPN): whether the cooperative charges it, and what the law says of each kind of goods. */
@Injectable()
export class TaxSettingsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** The settings and the dated rates; a cooperative that never touched them is no PKP. One statement. */
  async settings(): Promise<TaxSettings> {
    return settingsOf(await this.db.readRow<SettingsRow>(SETTINGS, [this.today()]));
  }

  /**
   * Changes what is named, for orders from now on; placed ones keep their tax. Refuses a PKP without the day of his
   * registration (InvalidInput). One who is no longer PKP loses that day. Who is not registered must not charge PPN
   * (UU 8/1983 Pasal 14).
   */
  update(input: UpdateTaxSettingsInput): Promise<TaxSettings | InvalidInput> {
    return this.db.transaction(async (tx) => {
      await tx.rows('insert into catalog.tax_settings (tenant_id) values ($1) on conflict do nothing');
      const before = await tx.rowOrFail<SettingsRow>(
        `select is_pkp as "isPkp", pkp_since as "pkpSince", prices_include_tax as "pricesIncludeTax"
           from catalog.tax_settings where tenant_id = $1 for update`,
      );
      const isPkp = input.isPkp ?? before.isPkp;
      const pkpSince = isPkp ? (input.pkpSince ?? before.pkpSince) : null;
      if (isPkp && pkpSince === null) return new InvalidInput('problem.tax.sinceMissing', 'pkpSince');
      const after = { isPkp, pkpSince, pricesIncludeTax: input.pricesIncludeTax ?? before.pricesIncludeTax };
      await tx.rows(
        'update catalog.tax_settings set is_pkp = $2, pkp_since = $3, prices_include_tax = $4 where tenant_id = $1',
        Object.values(after),
      );
      tx.audit({ action: 'catalog.updateTaxSettings', subject: 'TaxSettings', subjectId: tx.tenantId, before, after });
      return settingsOf(await tx.row<SettingsRow>(SETTINGS, [this.today()]));
    });
  }

  /**
   * Says what tax law sees in these products; orders from now on follow. Safe to repeat. Throws NOT_FOUND when one of
   * them is unknown, then nothing changes.
   */
  setCategory({ productIds, category }: SetTaxCategoryInput): Promise<TaxCategorySet> {
    return this.db.transaction(async (tx) => {
      const wanted = [...new Set(productIds.map((id) => id.toLowerCase()))];
      const products = await this.lockProducts(tx, wanted);
      const changed = products.filter((product) => product.category !== category);
      const ids = changed.map(({ id }) => id);
      await tx.rows('update catalog.product set tax_category = $3 where tenant_id = $1 and id = any ($2::uuid[])', [
        ids,
        category,
      ]);
      await refreshProducts(tx, ids);
      for (const { id, category: before } of changed) {
        tx.audit({
          action: 'catalog.setTaxCategory',
          subject: 'Product',
          subjectId: id,
          before: { category: before },
          after: { category },
        });
      }
      return { __typename: 'TaxCategorySet', category, changedCount: changed.length };
    });
  }

  private async lockProducts(tx: Tx, ids: readonly string[]): Promise<{ id: string; category: string }[]> {
    const rows = await tx.rows<{ id: string; category: string }>(
      'select id, tax_category as category from catalog.product where tenant_id = $1 and id = any ($2::uuid[]) order by id for update',
      [ids],
    );
    if (rows.length < ids.length) throw notFound();
    return rows;
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

function settingsOf(row: SettingsRow | undefined): TaxSettings {
  if (!row) throw notFound();
  return { __typename: 'TaxSettings', ...row };
}
