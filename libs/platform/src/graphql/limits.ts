import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What one document may ask at most. A document beyond is refused with 400 before anything runs. */
export const LIMITS = {
  bodyBytes: 200_000,
  tokens: 4_000,
  depth: 12,
  aliases: 30,
  rootFields: 20,
  duplicates: 60,
} as const;

export function limitRules() {
  return [documentLimits];
}

/** Counts over the document with its fragments opened; stops as soon as one limit is passed. */
function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document: DocumentNode) {
      const fragments = new Map(
        document.definitions
          .filter((it): it is FragmentDefinitionNode => it.kind === Kind.FRAGMENT_DEFINITION)
          .map((it) => [it.name.value, it]),
      );
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const problem = new Count(fragments).of(definition.selectionSet);
        if (problem)
          context.reportError(
            new GraphQLError(problem, { nodes: definition, extensions: { code: 'BAD_USER_INPUT', limit: true } }),
          );
      }
    },
  };
}

class Count {
  private aliases = 0;
  private rootFields = 0;
  private readonly seen = new Map<string, number>();
  private readonly open = new Set<string>();
  private nodes = 0;

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  of(set: SelectionSetNode, depth = 1, path = ''): string | undefined {
    if (depth > LIMITS.depth) return `The query is deeper than ${LIMITS.depth} levels.`;
    for (const selection of set.selections) {
      if (++this.nodes > LIMITS.tokens) return `The query selects more than ${LIMITS.tokens} fields.`;
      const problem =
        selection.kind === Kind.FIELD ? this.field(selection, depth, path) : this.fragment(selection, depth, path);
      if (problem) return problem;
    }
    return undefined;
  }

  private field(
    field: Extract<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>,
    depth: number,
    path: string,
  ): string | undefined {
    const isIntrospection = field.name.value.startsWith('__');
    if (isIntrospection) return undefined;
    if (field.alias && ++this.aliases > LIMITS.aliases) return `The query uses more than ${LIMITS.aliases} aliases.`;
    if (depth === 1 && ++this.rootFields > LIMITS.rootFields)
      return `The query asks for more than ${LIMITS.rootFields} operations at once.`;
    const here = `${path}.${field.name.value}`;
    const times = (this.seen.get(here) ?? 0) + 1;
    this.seen.set(here, times);
    if (times > LIMITS.duplicates)
      return `The field ${field.name.value} is repeated more than ${LIMITS.duplicates} times.`;
    return field.selectionSet ? this.of(field.selectionSet, depth + 1, here) : undefined;
  }

  private fragment(
    spread: Exclude<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>,
    depth: number,
    path: string,
  ): string | undefined {
    if (spread.kind === Kind.INLINE_FRAGMENT) return this.of(spread.selectionSet, depth, path);
    const name = spread.name.value;
    const fragment = this.fragments.get(name);
    // A circle of fragments is refused by another rule of validation.
    if (!fragment || this.open.has(name)) return undefined;
    this.open.add(name);
    const problem = this.of(fragment.selectionSet, depth, path);
    this.open.delete(name);
    return problem;
  }
}
