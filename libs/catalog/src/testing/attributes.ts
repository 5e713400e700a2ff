import type { TestCooperative } from '@lumbung/platform/testing';
import type { Attribute } from '../attributes/attribute.types.js';
import type { CreateAttributeInput } from '../attributes/attributes.schema.js';
import { AttributesService } from '../attributes/attributes.service.js';

/** Something the cooperative wants to know of its goods; a text for all goods unless said otherwise. */
export async function attributeIn(
  coop: TestCooperative,
  wish: Partial<Omit<CreateAttributeInput, 'choices'>> & { choices?: readonly string[] } = {},
): Promise<Attribute> {
  const { choices = [], ...rest } = wish;
  const made = await coop.run(() =>
    coop.house.get(AttributesService).create({
      name: 'Merek',
      kind: 'TEXT',
      isFilterable: false,
      categoryIds: [],
      choices: choices.map((name) => ({ name })),
      ...rest,
    }),
  );
  if (!('kind' in made)) throw new Error(made.message);
  return made;
}
