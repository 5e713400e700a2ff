import { asId, Clock } from '@lumbung/kernel';
import { InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ProductRecord, VariantRecord } from '../products/product.entity.js';
import { ProductReadsService } from '../products/product-reads.service.js';
import type { Product } from '../products/product.types.js';
import { refreshProducts } from '../stock/shelves.js';
import { addVariants } from './new-variants.js';
import { combinationsOf, planOptions, type OptionPlan } from './option-plan.js';
import {
  carryValues,
  chosenValues,
  combinationKey,
  nameOfValues,
  readOptions,
  type ChosenValue,
  type Options,
} from './option-values.js';
import type { CreateVariantsInput, SetProductOptionsInput } from './options.schema.js';
import { MOST_VARIANTS } from './variants.service.js';

/** What buyers choose between, and the variants made of it. */
@Injectable()
export class OptionsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly reads: ProductReadsService,
  ) {}

  /**
   * Gives a product its options, at most three, in place of those it had; ids keep options and values that are renamed
   * or moved. Variants keep the values they carry and get the first value of a new option, unless others are named for
   * them; names made of values follow. Refuses repeated or empty names, taking away a value that a variant carries, and
   * two variants with one combination (InvalidInput). Throws NOT_FOUND.
   */
  set(input: SetProductOptionsInput): Promise<Product | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const product = await tx.lock(ProductRecord, asId<'Product'>(input.productId));
      const before = await readOptions(tx, product.id);
      const variants = await tx.find(
        VariantRecord,
        { productId: product.id },
        { order: { position: 'asc', id: 'asc' } },
      );
      const plan = planOptions(before, variants, input);
      if (plan instanceof InvalidInput) return plan;
      await this.write(tx, product.id, plan);
      await this.touch(tx, product.id);
      tx.audit({
        action: 'catalog.setProductOptions',
        subject: 'Product',
        subjectId: product.id,
        before: { options: named(before.options) },
        after: { options: named(plan.options) },
      });
      return this.reads.inTransaction(tx, product.id);
    });
  }

  /**
   * Makes variants of a product's options: of the combinations named, or of all that have none yet, each with the same
   * unit and prices (whole rupiah). Safe to repeat by requestId. Refuses a product without options, a combination that
   * is there, more than 50 variants in all, and values that contradict each other (InvalidInput). Throws NOT_FOUND.
   * The number of statements does not grow with the variants.
   */
  createVariants({
    requestId,
    productId,
    combinations,
    ...values
  }: CreateVariantsInput): Promise<Product | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const id = asId<'Product'>(productId.toLowerCase());
      const earlier = await tx.claimRequest(
        'catalog.createVariants',
        requestId,
        { productId, combinations, ...values },
        id,
      );
      if (earlier) return this.reads.inTransaction(tx, earlier);
      const product = await tx.lock(ProductRecord, id);
      const options = await readOptions(tx, product.id);
      if (options.options.length === 0) return new InvalidInput('problem.catalog.noOptions', 'productId');
      const wanted = wantedCombinations(options, combinations);
      if (wanted instanceof InvalidInput) return wanted;
      const siblings = await tx.find(VariantRecord, { productId: product.id });
      if (siblings.length + wanted.length > MOST_VARIANTS)
        return new InvalidInput('problem.catalog.tooManyVariants', 'combinations');
      const names = wanted.map((chosen) => nameOfValues(chosen, 'combinations'));
      const tooLong = names.find((name) => name instanceof InvalidInput);
      if (tooLong) return tooLong;
      const after = Math.max(-1, ...siblings.map(({ position }) => position)) + 1;
      const inputs = names.map((name) => ({ ...values, name: name as string }));
      const added = await addVariants(tx, product.id, inputs, { after, at: this.clock.now(), path: '' });
      if (added instanceof InvalidInput) return added;
      await carryValues(
        tx,
        product.id,
        added.map((variantId, at) => [variantId, wanted[at] as ChosenValue[]]),
      );
      await this.touch(tx, product.id);
      tx.audit({
        action: 'catalog.createVariants',
        subject: 'Product',
        subjectId: product.id,
        after: { names, ...values },
      });
      return this.reads.inTransaction(tx, product.id);
    });
  }

  /** All anew with the ids that stay: names may change places, and no key is in the way. */
  private async write(tx: Tx, productId: string, { options, variants }: OptionPlan): Promise<void> {
    await tx.rows('delete from catalog.variant_value where tenant_id = $1 and product_id = $2', [productId]);
    await tx.rows(
      `with gone as (delete from catalog.option_value v using catalog.product_option o
         where v.tenant_id = $1 and o.tenant_id = $1 and o.id = v.option_id and o.product_id = $2 returning v.id)
       select count(*) from gone`,
      [productId],
    );
    await tx.rows('delete from catalog.product_option where tenant_id = $1 and product_id = $2', [productId]);
    await tx.rows(
      `insert into catalog.product_option (tenant_id, id, product_id, name, position)
       select $1, o.id, $2, o.name, o.n - 1 from unnest($3::uuid[], $4::text[]) with ordinality o (id, name, n)`,
      [productId, options.map(({ id }) => id), options.map(({ name }) => name)],
    );
    const values = options.flatMap(({ id: optionId, values: its }) =>
      its.map((value, position) => ({ ...value, optionId, position })),
    );
    await tx.rows(
      `insert into catalog.option_value (tenant_id, id, option_id, name, position)
       select $1, v.id, v.option_id, v.name, v.position from unnest($2::uuid[], $3::uuid[], $4::text[], $5::integer[]) v (id, option_id, name, position)`,
      [
        values.map(({ id }) => id),
        values.map(({ optionId }) => optionId),
        values.map(({ name }) => name),
        values.map(({ position }) => position),
      ],
    );
    await tx.rows(
      `update catalog.product_variant v set name = n.name from unnest($2::uuid[], $3::text[]) n (id, name)
        where v.tenant_id = $1 and v.id = n.id and v.name <> n.name`,
      [variants.map(({ id }) => id), variants.map(({ name }) => name)],
    );
    await carryValues(
      tx,
      productId,
      variants.map(({ id, values: its }) => [id, its]),
    );
  }

  private async touch(tx: Tx, productId: string): Promise<void> {
    await tx.rows('update catalog.product set updated_at = $3 where tenant_id = $1 and id = $2', [
      productId,
      this.clock.now(),
    ]);
    await refreshProducts(tx, [productId]);
  }
}

/** What is to be made; refuses what is there, what is named twice, and nothing at all. */
function wantedCombinations(
  options: Options,
  named: CreateVariantsInput['combinations'],
): ChosenValue[][] | InvalidInput {
  const taken = new Set([...options.carried.values()].map(combinationKey));
  if (!named) {
    const free = combinationsOf(options.options).filter(
      (values) => !taken.has(combinationKey(values.map(({ id }) => id))),
    );
    return free.length > 0 ? free : new InvalidInput('problem.catalog.nothingToMake', 'productId');
  }
  const wanted: ChosenValue[][] = [];
  for (const [at, { optionValueIds }] of named.entries()) {
    const field = `combinations.${at}`;
    const chosen = chosenValues(options, optionValueIds, { field });
    if (chosen instanceof InvalidInput) return chosen;
    const key = combinationKey(chosen.map(({ id }) => id));
    if (wanted.some((other) => combinationKey(other.map(({ id }) => id)) === key))
      return new InvalidInput('problem.catalog.sameCombination', field);
    wanted.push(chosen);
  }
  return wanted;
}

const named = (options: Options['options']) =>
  options.map(({ name, values }) => ({ name, values: values.map((value) => value.name) }));
