import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import type { Product } from '../products/product.types.js';
import { productIn } from '../testing/index.js';
import { combinationsOf } from './option-plan.js';
import type { CreateVariantsInput, SetProductOptionsInput } from './options.schema.js';
import { OptionsService } from './options.service.js';
import { VariantsService } from './variants.service.js';

const values = (...names: string[]) => names.map((name) => ({ name }));
const SIZE = { name: 'Ukuran', values: values('S', 'M', 'L') };
const TASTE = { name: 'Rasa', values: values('Asin', 'Pedas') };

describe('options of a product', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const set = (
    coop: TestCooperative,
    productId: string,
    options: SetProductOptionsInput['options'],
    more: Partial<SetProductOptionsInput> = {},
  ) => coop.run(() => house.get(OptionsService).set({ productId, options, ...more }));
  const make = (coop: TestCooperative, productId: string, more: Partial<CreateVariantsInput> = {}) =>
    coop.run(() =>
      house
        .get(OptionsService)
        .createVariants({ requestId: newId(), productId, unit: 'PIECE', publicPrice: rupiah(20_000), ...more }),
    );
  const variants = <T>(coop: TestCooperative, work: (service: VariantsService) => Promise<T>) =>
    coop.run(() => work(house.get(VariantsService)));
  const shirt = async () => {
    const coop = await house.cooperative();
    const { id } = await productIn(coop, { name: 'Kaus' });
    return { coop, id };
  };

  it('give the variant that is there their first values, and make all others from them', async () => {
    const { coop, id } = await shirt();

    const chosen = (await set(coop, id, [SIZE, TASTE])) as Product;
    const whole = (await make(coop, id)) as Product;

    expect(chosen.options).toMatchObject([
      { name: 'Ukuran', values: values('S', 'M', 'L') },
      { name: 'Rasa', values: values('Asin', 'Pedas') },
    ]);
    expect(chosen.variants).toMatchObject([
      {
        name: 'S, Asin',
        optionValues: [
          { name: 'S', optionName: 'Ukuran' },
          { name: 'Asin', optionName: 'Rasa' },
        ],
      },
    ]);
    expect(whole.variants.map(({ name }) => name)).toEqual([
      'S, Asin',
      'S, Pedas',
      'M, Asin',
      'M, Pedas',
      'L, Asin',
      'L, Pedas',
    ]);
    expect(new Set(whole.variants.map(({ sku }) => sku)).size).toBe(6);
    expect(await make(coop, id)).toMatchObject({ code: 'INVALID_INPUT', field: 'productId' });
  });

  it('make the same number of statements of two variants and of forty', async () => {
    const [few, many] = [await shirt(), await shirt()];
    await set(few.coop, few.id, [TASTE, { name: 'Warna', values: values('Putih') }]);
    await set(many.coop, many.id, [{ name: 'Nomor', values: values(...Array.from({ length: 41 }, (_, n) => `${n}`)) }]);

    const short = await house.statementsOf(() => make(few.coop, few.id));
    const long = await house.statementsOf(() => make(many.coop, many.id));

    expect(long.length).toBe(short.length);
    expect(long.length).toBeLessThanOrEqual(15);
  });

  it('are made once however often it is asked, and only what is named', async () => {
    const { coop, id } = await shirt();
    const [size] = ((await set(coop, id, [SIZE])) as Product).options;
    const requestId = newId();
    const combinations = [{ optionValueIds: [size!.values[2]!.id] }];

    const first = (await make(coop, id, { requestId, combinations })) as Product;
    const again = await make(coop, id, { requestId, combinations });

    expect(first.variants.map(({ name, publicPrice }) => [name, publicPrice])).toEqual([
      ['S', 15_000],
      ['L', 20_000],
    ]);
    expect(again).toEqual(first);
    expect(await make(coop, id, { combinations })).toMatchObject({ field: 'combinations.0' });
  });

  it('keep variants and their names through renaming and reordering', async () => {
    const { coop, id } = await shirt();
    const { options } = (await set(coop, id, [SIZE])) as Product;
    const before = (await make(coop, id)) as Product;
    const [small, medium, large] = options[0]!.values;

    const after = (await set(coop, id, [
      {
        id: options[0]!.id,
        name: 'Size',
        values: [
          { id: large!.id, name: 'S' },
          { id: small!.id, name: 'M' },
          { id: medium!.id, name: 'Sedang' },
        ],
      },
    ])) as Product;

    expect(after.options).toMatchObject([
      {
        id: options[0]!.id,
        name: 'Size',
        values: [{ id: large!.id, name: 'S' }, { id: small!.id }, { id: medium!.id }],
      },
    ]);
    expect(after.variants.map((it) => [it.id, it.name])).toEqual(
      before.variants.map((it, at) => [it.id, ['M', 'Sedang', 'S'][at]]),
    );
  });

  it('let variants that are there be told apart, and refuse two alike', async () => {
    const coop = await house.cooperative();
    const product = await productIn(coop, { variants: [{ name: 'kecil' }, { name: 'besar' }] });
    const [a, b] = product.variants;
    const sizes = [{ name: 'Ukuran', values: values('Kecil', 'Besar') }];

    expect(await set(coop, product.id, sizes)).toMatchObject({ field: 'variants' });
    expect(await set(coop, product.id, sizes, { variants: [{ variantId: b!.id, values: ['Raksasa'] }] })).toMatchObject(
      { field: 'variants.0.values.0' },
    );
    expect(await set(coop, product.id, sizes, { variants: [{ variantId: b!.id, values: ['besar'] }] })).toMatchObject({
      variants: [
        { id: a!.id, name: 'kecil', optionValues: [{ name: 'Kecil' }] },
        { id: b!.id, name: 'besar', optionValues: [{ name: 'Besar' }] },
      ],
    });
    const [small, large] = (
      (await set(coop, product.id, sizes, { variants: [{ variantId: b!.id, values: ['besar'] }] })) as Product
    ).options[0]!.values;
    expect(await variants(coop, (it) => it.update({ variantId: a!.id, optionValueIds: [large!.id] }))).toMatchObject({
      field: 'optionValueIds',
    });
    expect(
      await variants(coop, (it) =>
        it.add({
          productId: product.id,
          variant: { name: '', unit: 'PIECE', publicPrice: rupiah(1), optionValueIds: [small!.id] },
        }),
      ),
    ).toMatchObject({ field: 'variant.optionValueIds' });
    expect(
      await variants(coop, (it) =>
        it.add({ productId: product.id, variant: { name: '', unit: 'PIECE', publicPrice: rupiah(1) } }),
      ),
    ).toMatchObject({ field: 'variant.optionValueIds' });
  });

  it('refuse odd wishes, what variants still carry, and products of elsewhere', async () => {
    const { coop, id } = await shirt();
    const other = await house.cooperative();
    const { options } = (await set(coop, id, [SIZE])) as Product;
    const kept = { id: options[0]!.id, name: 'Ukuran' };

    expect(await make(other, id).catch((error: { code: string }) => error.code)).toBe('NOT_FOUND');
    expect(await set(coop, id, [SIZE, { name: 'ukuran ', values: values('x') }])).toMatchObject({
      field: 'options.1.name',
    });
    expect(await set(coop, id, [{ name: 'Rasa', values: values('a', 'A') }])).toMatchObject({
      field: 'options.0.values.1.name',
    });
    expect(await set(coop, id, [{ ...kept, id: newId(), values: values('S') }])).toMatchObject({
      field: 'options.0.id',
    });
    expect(await set(coop, id, [{ ...kept, values: values('XL') }])).toMatchObject({
      field: 'options',
      message: expect.stringContaining('S'),
    });
    expect(await set(coop, id, [])).toMatchObject({ options: [], variants: [{ name: '', optionValues: [] }] });
    expect(await make(coop, id)).toMatchObject({ field: 'productId' });
  });

  it('lets one of two at once make a combination', async () => {
    const { coop, id } = await shirt();
    const [size] = ((await set(coop, id, [SIZE])) as Product).options;
    const combinations = [{ optionValueIds: [size!.values[1]!.id] }];

    const both = await Promise.all([make(coop, id, { combinations }), make(coop, id, { combinations })]);

    expect(both.map((it) => ('code' in it ? it.code : 'made')).sort()).toEqual(['INVALID_INPUT', 'made']);
  });
});

describe('combinations', () => {
  it('are all there, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }), (counts) => {
        const options = counts.map((count, n) => ({
          id: `o${n}`,
          name: `o${n}`,
          values: Array.from({ length: count }, (_, v) => ({ id: `o${n}v${v}`, name: `${v}` })),
        }));
        const made = combinationsOf(options).map((it) => it.map(({ id }) => id).join(' '));
        expect(new Set(made).size).toBe(counts.reduce((product, count) => product * count, 1));
        expect(made).toHaveLength(new Set(made).size);
      }),
    );
  });
});
