import { newId } from '@lumbung/kernel';
import { InvalidInput } from '@lumbung/platform';
import type { AttributeKind } from '../shared/enums.js';
import type { AttributeChoice } from './attribute.types.js';
import type { AttributeChoiceInput, AttributeValueInput } from './attributes.schema.js';

const FILTERABLE: ReadonlySet<AttributeKind> = new Set(['NUMBER', 'BOOLEAN', 'CHOICE']);

/** Whether unit, filter and choices go with the kind. */
export function problemOfAttribute(
  { kind, unit, isFilterable }: { kind: AttributeKind; unit: string | null; isFilterable: boolean },
  choices: number,
): InvalidInput | null {
  if (unit !== null && kind !== 'NUMBER') return new InvalidInput('problem.catalog.attributeUnit', 'unit');
  if (isFilterable && !FILTERABLE.has(kind)) return new InvalidInput('problem.catalog.attributeFilter', 'isFilterable');
  if ((kind === 'CHOICE') !== choices > 0) return new InvalidInput('problem.catalog.attributeChoices', 'choices');
  return null;
}

/** The choices as wished, new ones with an id. Refuses empty and repeated names, and ids of elsewhere. */
export function choicesOf(
  before: readonly AttributeChoice[],
  wished: readonly AttributeChoiceInput[],
): AttributeChoice[] | InvalidInput {
  const choices: AttributeChoice[] = [];
  for (const [at, { id, name: given }] of wished.entries()) {
    const name = given.trim();
    const known = before.find((choice) => choice.id === id?.toLowerCase());
    if (id && (!known || choices.some((choice) => choice.id === known.id)))
      return new InvalidInput('problem.catalog.unknownPart', `choices.${at}.id`);
    if (name === '') return new InvalidInput('problem.catalog.nameEmpty', `choices.${at}.name`);
    if (choices.some((choice) => choice.name.toLowerCase() === name.toLowerCase()))
      return new InvalidInput('problem.catalog.nameTwice', `choices.${at}.name`);
    choices.push({ id: known?.id ?? newId(), name });
  }
  return choices;
}

const FIELD_OF = { TEXT: 'text', NUMBER: 'number', BOOLEAN: 'isTrue', DATE: 'date', CHOICE: 'choiceId' } as const;

/** Whether exactly the field of this kind is filled. */
export function isOfKind(value: AttributeValueInput, kind: AttributeKind): boolean {
  return Object.values(FIELD_OF).every((field) => (value[field] != null) === (field === FIELD_OF[kind]));
}
