import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Whether the document asks for this field directly below the one that is being resolved. */
export function selects(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>, field: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) => contains(info, selectionSet, field));
}

function contains(
  info: Pick<GraphQLResolveInfo, 'fragments'>,
  set: SelectionSetNode | undefined,
  field: string,
): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === field;
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return contains(info, inner?.selectionSet, field);
  });
}
