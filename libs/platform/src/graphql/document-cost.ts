import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  typeFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { MOST_AT_ONCE } from './connection.js';

/** What asking costs, in tenths, so that sums stay whole: a thing is 1, a plain field a tenth, a mutation 10 more. */
const THING = 10;
const PLAIN_FIELD = 1;
const MUTATION = 100;
/** Reading the schema itself, however much of it. */
const INTROSPECTION = 500;
/** How long a list without `first` is taken to be. */
const USUAL_LENGTH = 5;

type Variables = Readonly<Record<string, unknown>>;
/** A number, or a function where a variable says how many are asked for. */
type Amount = number | ((variables: Variables) => number);

/**
 * What a document costs, reckoned once from its text and the schema; only `first` and `last` given as variables are
 * looked up at each call. Whole number, rounded up. Conditions are not looked at: what might be asked for counts as asked.
 */
export function documentCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string,
): (variables: Variables) => number {
  const operations = document.definitions.filter(
    (it): it is OperationDefinitionNode => it.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = operationName ? operations.find(({ name }) => name?.value === operationName) : operations[0];
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const amount = new Reckoning(schema, document, operation).root(root);
  if (typeof amount === 'function') return (variables) => whole(amount(variables));
  const fixed = whole(amount);
  return () => fixed;
}

const whole = (tenths: number) => Math.ceil(tenths / 10);

class Reckoning {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly defaults = new Map<string, unknown>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    this.fragments = new Map(
      document.definitions
        .filter((it): it is FragmentDefinitionNode => it.kind === Kind.FRAGMENT_DEFINITION)
        .map((it) => [it.name.value, it]),
    );
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue) this.defaults.set(variable.name.value, valueFromASTUntyped(defaultValue));
    }
  }

  root(type: GraphQLCompositeType): Amount {
    const each = this.operation.operation === 'mutation' ? MUTATION : 0;
    return this.selections(this.operation.selectionSet, type, undefined, each);
  }

  /** `length` is how many nodes the connection around these selections gives; `each` is added for every field. */
  private selections(set: SelectionSetNode, type: GraphQLCompositeType, length: Amount | undefined, each = 0): Amount {
    let total: Amount = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        total = plus(total, plus(each, this.field(selection, type, length)));
        continue;
      }
      // Circles of fragments were refused by validation.
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
      const meant = inner?.typeCondition ? typeFromAST(this.schema, inner.typeCondition) : type;
      if (inner && isCompositeType(meant))
        total = plus(total, this.selections(inner.selectionSet, meant, length, each));
    }
    return total;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType, length: Amount | undefined): Amount {
    const name = node.name.value;
    if (name === '__typename') return 0;
    if (name.startsWith('__')) return INTROSPECTION;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet) return PLAIN_FIELD;
    const isList = isListType(getNullableType(field.type));
    const asked = this.askedFor(node, field);
    const each = plus(THING, this.selections(node.selectionSet, type, isList ? undefined : asked));
    return isList ? times(each, length ?? asked ?? USUAL_LENGTH) : each;
  }

  /** What `first` or `last` says, in the document, in a variable or by default; undefined for a field that has neither. */
  private askedFor(node: FieldNode, field: GraphQLField<unknown, unknown>): Amount | undefined {
    const sizes = field.args.filter(({ name }) => name === 'first' || name === 'last');
    if (sizes.length === 0) return undefined;
    const byDefault =
      sizes.map(({ defaultValue }) => countIn(defaultValue)).find((it) => it !== undefined) ?? USUAL_LENGTH;
    const given = (node.arguments ?? []).filter(
      ({ name, value }) => (name.value === 'first' || name.value === 'last') && value.kind !== Kind.NULL,
    );
    return (
      given
        .map(({ value }) => this.count(value, byDefault))
        .reduce<Amount | undefined>((sum, it) => plus(sum ?? 0, it), undefined) ?? byDefault
    );
  }

  private count(value: ValueNode, byDefault: number): Amount {
    if (value.kind !== Kind.VARIABLE) return countIn(valueFromASTUntyped(value)) ?? byDefault;
    const name = value.name.value;
    const absent = countIn(this.defaults.get(name)) ?? byDefault;
    // A document may pass both `first` and `last` and leave one of them null.
    return (variables) => (variables[name] === null ? 0 : (countIn(variables[name]) ?? absent));
  }
}

/** More than allowed counts as the most allowed: the refusal of the list itself says better what is wrong. */
function countIn(value: unknown): number | undefined {
  return typeof value === 'number' ? Math.min(Math.max(value, 0), MOST_AT_ONCE) : undefined;
}

function plus(a: Amount, b: Amount): Amount {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  return (variables) => at(a, variables) + at(b, variables);
}

function times(a: Amount, b: Amount): Amount {
  if (typeof a === 'number' && typeof b === 'number') return a * b;
  return (variables) => at(a, variables) * at(b, variables);
}

function at(amount: Amount, variables: Variables): number {
  return typeof amount === 'function' ? amount(variables) : amount;
}
