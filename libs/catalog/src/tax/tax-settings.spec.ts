import { describe, expect, it } from '@jest/globals';
import { newId, quantity } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { permissionsOf } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { CatalogModule } from '../catalog.module.js';
import { CatalogPermission } from '../catalog.permissions.js';
import { PricingService } from '../pricing/pricing.service.js';
import { ProductReadsService } from '../products/product-reads.service.js';
import { productIn, type TestProduct } from '../testing/index.js';
import { TaxSettingsService } from './tax-settings.service.js';
import type { UpdateTaxSettingsInput } from './tax.schema.js';

describe('value added tax (PPN) of a cooperative', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const taxes = <T>(coop: TestCooperative, work: (service: TaxSettingsService) => Promise<T>) =>
    coop.run(() => work(house.get(TaxSettingsService)));
  const update = (coop: TestCooperative, input: UpdateTaxSettingsInput) => taxes(coop, (it) => it.update(input));
  const taxOf = async (coop: TestCooperative, { variants }: TestProduct) => {
    const wanted = variants.map(({ id }) => ({ variantId: id, quantity: quantity(1) }));
    const quotes = await coop.run(() => house.get(PricingService).quote(undefined, wanted, { isMember: false }), null);
    return [...quotes.values()][0]?.tax;
  };

  it('charges nothing until the cooperative says that it is PKP', async () => {
    const coop = await house.cooperative();
    const product = await productIn(coop);

    const settings = await taxes(coop, (it) => it.settings());

    expect(settings).toMatchObject({ isPkp: false, pkpSince: null, pricesIncludeTax: true });
    expect(settings.rates).toMatchObject([
      {
        category: 'STANDARD',
        validFrom: '2025-01-01',
        ratePercent: 12,
        baseNumerator: 11,
        baseDenominator: 12,
        numerator: 11,
        denominator: 100,
        legalSource: expect.stringContaining('PMK 131/2024'),
      },
      { category: 'LUXURY', ratePercent: 12, baseNumerator: 1, baseDenominator: 1, numerator: 12, denominator: 100 },
      { category: 'EXEMPT', numerator: 0 },
    ]);
    expect(await taxOf(coop, product)).toBeNull();
  });

  it('charges by category from the day of registration on, inside prices or on top', async () => {
    const coop = await house.cooperative();
    const [soap, ring, rice] = [await productIn(coop), await productIn(coop), await productIn(coop)];
    await taxes(coop, (it) => it.setCategory({ productIds: [ring.id], category: 'LUXURY' }));
    await taxes(coop, (it) => it.setCategory({ productIds: [rice.id], category: 'EXEMPT' }));

    await update(coop, { isPkp: true, pkpSince: '2026-11-22' });
    const before = await taxOf(coop, soap);
    await update(coop, { pkpSince: '2026-11-21' });

    expect(before).toBeNull();
    expect(await taxOf(coop, soap)).toEqual({
      category: 'STANDARD',
      numerator: 11,
      denominator: 100,
      isIncluded: true,
    });
    expect(await taxOf(coop, ring)).toEqual({ category: 'LUXURY', numerator: 12, denominator: 100, isIncluded: true });
    expect(await taxOf(coop, rice)).toBeNull();

    await update(coop, { pricesIncludeTax: false });
    expect(await taxOf(coop, soap)).toMatchObject({ isIncluded: false });
    await update(coop, { isPkp: false });
    expect(await taxOf(coop, soap)).toBeNull();
  });

  it("follows the seller in a seller's goods, whatever the cooperative is", async () => {
    const coop = await house.cooperative();
    const [pkp, small] = [await sellerIn(coop, { isPkp: true }), await sellerIn(coop)];
    const [hers, his] = [await productIn(coop, { stock: 0 }), await productIn(coop, { stock: 0 })];
    await house.admin(
      'update catalog.product set seller_id = case id when $1 then $2::uuid else $4::uuid end where id in ($1, $3)',
      [hers.id, pkp.id, his.id, small.id],
    );

    expect([await taxOf(coop, hers), await taxOf(coop, his)]).toMatchObject([
      { category: 'STANDARD', numerator: 11 },
      null,
    ]);
    await update(coop, { isPkp: true, pkpSince: '2020-01-01' });
    expect([await taxOf(coop, hers), await taxOf(coop, his)]).toMatchObject([
      { category: 'STANDARD', numerator: 11 },
      null,
    ]);
  });

  it('refuses a PKP without his day, forgets the day of one who is no longer PKP, and keeps a record', async () => {
    const coop = await house.cooperative();

    expect(await update(coop, { isPkp: true })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'pkpSince',
      message: expect.stringContaining('PKP'),
    });
    expect(await taxes(coop, (it) => it.settings())).toMatchObject({ isPkp: false });
    expect(await update(coop, { isPkp: true, pkpSince: '2024-05-01' })).toMatchObject({
      isPkp: true,
      pkpSince: '2024-05-01',
    });
    expect(await update(coop, { isPkp: false })).toMatchObject({ isPkp: false, pkpSince: null });
    expect(
      await house.admin(
        `select detail from platform.audit_record where tenant_id = $1 and action = 'catalog.updateTaxSettings'`,
        [coop.id],
      ),
    ).toHaveLength(2);
  });

  it('sets the category of many products once, shows it, and knows no products of others', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const [a, b] = [await productIn(coop), await productIn(coop)];
    const theirs = await productIn(other);
    const exempt = (productIds: string[]) => taxes(coop, (it) => it.setCategory({ productIds, category: 'EXEMPT' }));

    expect(await exempt([a.id, b.id])).toMatchObject({ changedCount: 2 });
    expect(await exempt([a.id, b.id])).toMatchObject({ changedCount: 0 });
    await expect(exempt([a.id, theirs.id])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const seen = await coop.run(() => house.get(ProductReadsService).variants(undefined, [a.variants[0]!.id]));
    expect([...seen.values()]).toMatchObject([{ product: { taxCategory: 'EXEMPT' } }]);
    await expect(exempt([newId()])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets two who change different things at once both have their way', async () => {
    const coop = await house.cooperative();

    await Promise.all([
      update(coop, { isPkp: true, pkpSince: '2024-05-01' }),
      update(coop, { pricesIncludeTax: false }),
    ]);

    expect(await taxes(coop, (it) => it.settings())).toMatchObject({ isPkp: true, pricesIncludeTax: false });
  });

  it('is for those who answer for the taxes', () => {
    expect(['OWNER', 'MANAGER', 'TREASURER'].every((role) => permissionsOf([role]).has(CatalogPermission.Tax))).toBe(
      true,
    );
    expect(
      ['CASHIER', 'CATALOG_EDITOR', 'SUPERVISOR', 'SELLER', 'MEMBER'].some((role) =>
        permissionsOf([role]).has(CatalogPermission.Tax),
      ),
    ).toBe(false);
  });
});
