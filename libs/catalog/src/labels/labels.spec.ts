import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { productIn } from '../testing/index.js';
import { LabelFormat, LabelKind } from './label.types.js';
import { LabelsService } from './labels.service.js';

describe('labels of goods', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const personId = newId<'Person'>();
  const asOne = <T>(coop: TestCooperative, work: (labels: LabelsService) => T, person = personId) =>
    coop.run(() => work(house.get(LabelsService)), ['CASHIER'], { personId: person });
  const linked = (coop: TestCooperative, variantIds: readonly string[], kind = LabelKind.SHELF_CARD, copies = 1) =>
    asOne(coop, (labels) =>
      labels.link({
        labels: variantIds.map((variantId) => ({ variantId, copies })),
        kind,
        format: LabelFormat.A4_LABELS,
      }),
    );
  const permitOf = (url: string) => new URL(url, 'http://x').searchParams.get('permit') ?? '';
  const opened = (coop: TestCooperative, url: string, person = personId) =>
    asOne(coop, (labels) => labels.open(permitOf(url), () => Promise.resolve('Koperasi Contoh')), person);

  const shop = async () => {
    const coop = await house.cooperative();
    const product = await productIn(coop, {
      name: 'Beras',
      publicPrice: 78_500,
      memberPrice: 75_000,
      variants: [{ name: '5 kg' }, { name: '10 kg' }],
    });
    return { coop, variantIds: product.variants.map(({ id }) => id) };
  };

  it.each([LabelKind.SHELF_CARD, LabelKind.PRODUCT_LABEL])(
    '%s: as many as were wanted, in one PDF, with one statement',
    async (kind) => {
      const { coop, variantIds } = await shop();
      const { labelCount, url } = await linked(coop, variantIds, kind, 3);

      const statements = await house.statementsOf(() => opened(coop, url));
      const file = await opened(coop, url);

      expect(labelCount).toBe(6);
      expect((file.content as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
      expect(file.mimeType).toBe('application/pdf');
      expect(statements.filter((text) => text.includes('catalog.product_variant'))).toHaveLength(1);
    },
  );

  it('are left out for what is gone, and for what belongs to another cooperative', async () => {
    const { coop, variantIds } = await shop();
    const { variantIds: foreign } = await shop();

    const { url } = await asOne(coop, (labels) =>
      labels.link({
        labels: [...variantIds, ...foreign, newId()].map((variantId) => ({ variantId, copies: 1 })),
        kind: LabelKind.PRODUCT_LABEL,
        format: LabelFormat.LABEL_58X40,
      }),
    );
    const bytes = ((await opened(coop, url)).content as Buffer).toString('latin1');

    // A page for each label on this paper.
    expect(bytes.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
  });

  it('open for ten minutes and for the one who asked, and for nobody who invents an address', async () => {
    const { coop, variantIds } = await shop();
    const { url } = await linked(coop, variantIds);

    await expect(opened(coop, url, newId<'Person'>())).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(opened(coop, '/papers/labels?permit=x')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    house.clock.advance({ minutes: 11 });
    await expect(opened(coop, url)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('are never more than fifty pages', async () => {
    const { coop } = await shop();

    await expect(
      (async () =>
        linked(
          coop,
          Array.from({ length: 11 }, () => newId()),
          LabelKind.SHELF_CARD,
          100,
        ))(),
    ).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
