import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * The paths below a field that a query asks for, such as `nodes.variants.stock`, so that one statement brings what is
 * wanted and no more. @skip and @include are not looked at: what might be asked for counts as asked. Reckoned once per
 * document, since documents are kept.
 */
export function selectedFields({
  fieldNodes,
  fragments,
}: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> {
  const [first] = fieldNodes;
  if (!first) return new Set();
  let paths = fieldNodes.length === 1 ? known.get(first) : undefined;
  if (!paths) {
    const found = new Set<string>();
    for (const node of fieldNodes) if (node.selectionSet) collect(node.selectionSet, '', fragments, found);
    paths = found;
    known.set(first, paths);
  }
  return paths;
}

function collect(
  set: SelectionSetNode,
  prefix: string,
  fragments: Record<string, FragmentDefinitionNode>,
  found: Set<string>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === 'Field') {
      const path = prefix + selection.name.value;
      found.add(path);
      if (selection.selectionSet) collect(selection.selectionSet, `${path}.`, fragments, found);
    } else {
      const inner =
        selection.kind === 'InlineFragment' ? selection.selectionSet : fragments[selection.name.value]?.selectionSet;
      if (inner) collect(inner, prefix, fragments, found);
    }
  }
}
