interface CategoryTree {
  readonly id: string;
  readonly name: string;
  readonly children?: readonly CategoryTree[];
}

/** The shelves as lines of a choice, those below set in. */
export function categoryOptions(tree: readonly CategoryTree[], depth = 0): (readonly [id: string, name: string])[] {
  return tree.flatMap((category) => [
    [category.id, `${'   '.repeat(depth)}${category.name}`] as const,
    ...categoryOptions(category.children ?? [], depth + 1),
  ]);
}
