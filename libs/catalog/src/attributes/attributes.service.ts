import { newId, slugify } from '@lumbung/kernel';
import { InvalidInput, notFound, SlugTaken, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { orTaken } from '../shared/taken.js';
import { choicesOf, problemOfAttribute } from './attribute-rules.js';
import type { Attribute, AttributeChoice } from './attribute.types.js';
import type { CreateAttributeInput, UpdateAttributeInput } from './attributes.schema.js';

const MOST_ATTRIBUTES = 100;
const CODE_KEY = 'attribute_tenant_id_code_key';

/** Definitions of what a cooperative wants to know of its goods. */
@Injectable()
export class AttributesService {
  constructor(private readonly db: TenantDatabase) {}

  /** All attributes in order, inactive ones too; with a category only those that goods on that shelf can have. One statement. */
  list(categoryId: string | null): Promise<Attribute[]> {
    return this.db.read<Attribute>(LIST, [categoryId]);
  }

  /**
   * Makes an attribute, as the last. Refuses a code in use (SlugTaken), a unit, a filter or choices that do not go with
   * the kind, repeated choices, and more than 100 attributes (InvalidInput). Throws NOT_FOUND for an unknown category.
   */
  create(input: CreateAttributeInput): Promise<Attribute | SlugTaken | InvalidInput> {
    const wished = input.code ?? '';
    return orTaken(
      CODE_KEY,
      () => new SlugTaken(wished),
      () =>
        this.db.transaction(async (tx) => {
          const choices = choicesOf([], input.choices);
          if (choices instanceof InvalidInput) return choices;
          const problem = problemOfAttribute({ ...input, unit: input.unit ?? null }, choices.length);
          if (problem) return problem;
          const known = await tx.rows<{ code: string; position: number }>(
            'select code, position from catalog.attribute where tenant_id = $1',
          );
          if (known.length >= MOST_ATTRIBUTES) return new InvalidInput('problem.catalog.tooManyAttributes');
          const id = newId<'Attribute'>();
          const name = input.name.trim();
          const code = input.code ?? freeCode(name, new Set(known.map((it) => it.code)));
          await tx.rows(
            `insert into catalog.attribute (tenant_id, id, code, name, kind, unit, is_filterable, position) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
            [
              id,
              code,
              name,
              input.kind,
              input.unit ?? null,
              input.isFilterable,
              Math.max(-1, ...known.map(({ position }) => position)) + 1,
            ],
          );
          await writeChoices(tx, id, choices);
          await assign(tx, id, input.categoryIds);
          tx.audit({
            action: 'catalog.createAttribute',
            subject: 'Attribute',
            subjectId: id,
            after: { ...input, code },
          });
          return one(tx, id);
        }),
    );
  }

  /**
   * Changes an attribute; what is absent stays. Products keep the values they have, also when it is no longer for their
   * shelf. Refuses a unit, a filter or choices that do not go with the kind, and taking away a choice that products have
   * (InvalidInput). Throws NOT_FOUND.
   */
  update({ attributeId, ...input }: UpdateAttributeInput): Promise<Attribute | InvalidInput> {
    return this.db.transaction(async (tx) => {
      await tx.rowOrFail('select id from catalog.attribute where tenant_id = $1 and id = $2 for update', [attributeId]);
      const before = await one(tx, attributeId);
      const choices = input.choices ? choicesOf(before.choices, input.choices) : before.choices;
      if (choices instanceof InvalidInput) return choices;
      const after = {
        kind: before.kind,
        name: input.name?.trim() ?? before.name,
        unit: input.unit === undefined ? before.unit : input.unit,
        isFilterable: input.isFilterable ?? before.isFilterable,
        isActive: input.isActive ?? before.isActive,
        position: input.position ?? before.position,
      };
      const problem = problemOfAttribute(after, choices.length);
      if (problem) return problem;
      const carried = await carriedOf(
        tx,
        before.choices.filter(({ id }) => !choices.some((choice) => choice.id === id)),
      );
      if (carried) return new InvalidInput('problem.catalog.choiceCarried', 'choices', { choice: carried.name });
      await tx.rows(
        `update catalog.attribute set name = $3, unit = $4, is_filterable = $5, is_active = $6, position = $7 where tenant_id = $1 and id = $2`,
        [attributeId, after.name, after.unit, after.isFilterable, after.isActive, after.position],
      );
      if (input.choices) await writeChoices(tx, attributeId, choices);
      if (input.categoryIds) await assign(tx, attributeId, input.categoryIds);
      tx.audit({
        action: 'catalog.updateAttribute',
        subject: 'Attribute',
        subjectId: attributeId,
        before,
        after: input,
      });
      return one(tx, attributeId);
    });
  }
}

const ATTRIBUTE = `select 'Attribute' as "__typename", a.id, a.code, a.name, a.kind, a.unit, a.is_filterable as "isFilterable", a.is_active as "isActive", a.position,
       (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.position), '[]')
          from catalog.attribute_choice c where c.tenant_id = $1 and c.attribute_id = a.id) as choices,
       (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name) order by c.name), '[]')
          from catalog.category_attribute g join catalog.category c on c.tenant_id = $1 and c.id = g.category_id
         where g.tenant_id = $1 and g.attribute_id = a.id) as categories
  from catalog.attribute a where a.tenant_id = $1`;
const ONE = `${ATTRIBUTE} and a.id = $2`;
const LIST = `${ATTRIBUTE} and ($2::uuid is null
     or not exists (select from catalog.category_attribute g where g.tenant_id = $1 and g.attribute_id = a.id)
     or exists (select from catalog.category_attribute g join catalog.category c on c.tenant_id = $1 and c.id = $2 and g.category_id = any (c.path)
                 where g.tenant_id = $1 and g.attribute_id = a.id))
   order by a.position, a.name, a.id`;

const one = (tx: Tx, id: string) => tx.rowOrFail<Attribute>(ONE, [id]);

/** Names may change places, so those that stay first give theirs up. */
async function writeChoices(tx: Tx, attributeId: string, choices: readonly AttributeChoice[]): Promise<void> {
  const ids = choices.map(({ id }) => id);
  await tx.rows(
    'delete from catalog.attribute_choice where tenant_id = $1 and attribute_id = $2 and id <> all ($3::uuid[])',
    [attributeId, ids],
  );
  await tx.rows('update catalog.attribute_choice set name = id::text where tenant_id = $1 and attribute_id = $2', [
    attributeId,
  ]);
  await tx.rows(
    `insert into catalog.attribute_choice (tenant_id, id, attribute_id, name, position)
     select $1, c.id, $2, c.name, c.n from unnest($3::uuid[], $4::text[]) with ordinality c (id, name, n)
     on conflict (tenant_id, id) do update set name = excluded.name, position = excluded.position`,
    [attributeId, ids, choices.map(({ name }) => name)],
  );
}

async function assign(tx: Tx, attributeId: string, categoryIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(categoryIds.map((id) => id.toLowerCase()))];
  await tx.rows('delete from catalog.category_attribute where tenant_id = $1 and attribute_id = $2', [attributeId]);
  const assigned = await tx.rows(
    `insert into catalog.category_attribute (tenant_id, attribute_id, category_id)
     select $1, $2, c.id from catalog.category c where c.tenant_id = $1 and c.id = any ($3::uuid[]) returning category_id`,
    [attributeId, wanted],
  );
  if (assigned.length < wanted.length) throw notFound();
}

/** The first of these choices that a product has. */
async function carriedOf(tx: Tx, choices: readonly AttributeChoice[]): Promise<AttributeChoice | undefined> {
  if (choices.length === 0) return undefined;
  const row = await tx.row<{ id: string }>(
    'select choice_id as id from catalog.product_attribute where tenant_id = $1 and choice_id = any ($2::uuid[]) limit 1',
    [choices.map(({ id }) => id)],
  );
  return choices.find(({ id }) => id === row?.id);
}

function freeCode(name: string, taken: ReadonlySet<string>): string {
  const slug = slugify(name).slice(0, 50).replace(/-+$/, '');
  const base = slug.length < 3 ? `atribut-${slug || '1'}` : slug;
  for (let number = 1; ; number++) {
    const code = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(code)) return code;
  }
}
