export interface Shelf {
  readonly id: string;
  readonly name: string;
  readonly children?: readonly Shelf[];
}

/** The shelves as lines of a choice, those below set in. */
export function shelfOptions(shelves: readonly Shelf[], depth = 0): (readonly [id: string, name: string])[] {
  return shelves.flatMap((shelf) => [
    [shelf.id, `${'   '.repeat(depth)}${shelf.name}`] as const,
    ...shelfOptions(shelf.children ?? [], depth + 1),
  ]);
}
