import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { newId } from '@lumbung/kernel';

/** An operation with one of its id arguments left open. */
export interface Attempt {
  readonly operation: string;
  /** Where the id stands: `input.cartToken`, `id`. */
  readonly at: string;
  readonly document: string;
  variables(id: string): Record<string, unknown>;
}

const SAMPLES: Record<string, unknown> = {
  String: 'contoh',
  Int: 1,
  Float: 1,
  Boolean: true,
  Rupiah: 1000,
  Quantity: 1,
  DateTime: '2026-11-20T02:00:00Z',
  BusinessDate: '2026-11-20',
  PhoneNumber: '+628000009999',
  RegionCode: '35.75.04.1003',
  Slug: 'alamat-contoh',
  URL: 'https://contoh.id',
};
/** Ids that name the asking itself, not a thing of somebody. */
const OWN = new Set(['requestId']);

/** Every operation of the schema with each of its id arguments in turn. */
export function attemptsOf(schema: GraphQLSchema): Attempt[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([kind, root]) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) => attemptsAt(kind, field)),
  );
}

function attemptsAt(kind: string, field: GraphQLField<unknown, unknown>): Attempt[] {
  const declared = field.args.map((argument) => `$${argument.name}: ${argument.type.toString()}`).join(', ');
  const given = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const document = `${kind} Attempt${declared ? `(${declared})` : ''} { ${field.name}${given ? `(${given})` : ''} ${selectionOf(field.type)} }`;
  const places = field.args.flatMap((argument) => idPlaces(argument.type, argument.name));
  return places.map((at) => ({
    operation: field.name,
    at,
    document,
    variables: (id) =>
      Object.fromEntries(
        field.args
          .map((argument) => [argument.name, sampleOf(argument.type, argument.name, at, id)])
          .filter(([, value]) => value !== undefined),
      ),
  }));
}

/** The paths of all ids inside an argument. */
function idPlaces(type: GraphQLInputType, path: string, depth = 0): string[] {
  const named = getNamedType(type);
  if (named.name === 'ID') return OWN.has(path.split('.').at(-1) ?? '') ? [] : [path];
  if (!isInputObjectType(named) || depth > 3) return [];
  return Object.values(named.getFields()).flatMap((field) => idPlaces(field.type, `${path}.${field.name}`, depth + 1));
}

/** A value that passes validation: required fields, and whatever leads to the id in question. */
function sampleOf(type: GraphQLInputType, path: string, at: string, id: string): unknown {
  const leads = at === path || at.startsWith(`${path}.`);
  if (!leads && !isNonNullType(type)) return path === 'first' ? 5 : undefined;
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return [sampleOf(inner.ofType, path, at, id)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).map(
      (field) => [field.name, sampleOf(field.type, `${path}.${field.name}`, at, id)] as const,
    );
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  if (isLeafType(inner) && inner.name === 'ID') return at === path ? id : newId();
  return SAMPLES[(inner as { name: string }).name];
}

/** What is asked back: all plain fields of the thing, two levels deep. */
function selectionOf(type: GraphQLOutputType, depth = 2): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(member, 1)}`)
      .join(' ')} }`;
  if (!isObjectType(named) && !isInterfaceType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields())
    .filter((field) => field.args.length === 0)
    .map((field) =>
      isLeafType(getNamedType(field.type))
        ? field.name
        : depth > 0
          ? `${field.name} ${selectionOf(field.type, depth - 1)}`
          : '',
    );
  return `{ __typename ${fields.filter(Boolean).join(' ')} }`;
}
