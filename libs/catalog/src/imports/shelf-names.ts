import { nameKey, type KnownShelf } from './shop-state.js';

const DEEPEST = 3;
const LONGEST = 60;

export type FoundShelf =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly path: readonly string[] }
  | { readonly kind: 'problem'; readonly code: string };

/** The shelves of the shop by what people write of them: 'Camilan', or from the top 'Makanan > Camilan'. */
export class ShelfNames {
  private readonly byPath = new Map<string, string>();
  private readonly byName = new Map<string, string[]>();
  private readonly byId: ReadonlyMap<string, KnownShelf>;

  constructor(shelves: readonly KnownShelf[]) {
    const byId = new Map(shelves.map((shelf) => [shelf.id, shelf]));
    this.byId = byId;
    for (const shelf of shelves) {
      const path: string[] = [];
      for (let at: KnownShelf | undefined = shelf; at; at = at.parentId ? byId.get(at.parentId) : undefined)
        path.unshift(nameKey(at.name));
      this.byPath.set(path.join('>'), shelf.id);
      const key = nameKey(shelf.name);
      this.byName.set(key, [...(this.byName.get(key) ?? []), shelf.id]);
    }
  }

  /** A name may itself hold a slash, so the text is tried as it is before it is taken apart. */
  find(text: string): FoundShelf {
    const readings = [[text], text.split('>'), text.split(/[>|]|\s\/\s/)].map((names) =>
      names.map((name) => name.trim()).filter(Boolean),
    );
    for (const path of readings) {
      const known = this.byPath.get(path.map(nameKey).join('>'));
      if (known) return { kind: 'known', id: known };
      const named = path.length === 1 ? (this.byName.get(nameKey(path[0] as string)) ?? []) : [];
      if (named.length === 1) return { kind: 'known', id: named[0] as string };
      if (named.length > 1) return { kind: 'problem', code: 'categoryAmbiguous' };
    }
    const path = readings[2] as string[];
    if (path.length === 0 || path.length > DEEPEST) return { kind: 'problem', code: 'categoryDeep' };
    return path.some((name) => name.length > LONGEST) ? { kind: 'problem', code: 'tooLong' } : { kind: 'new', path };
  }

  /**
   * Whether a shelf is one of these or below one; where none is named, every shelf is, also none at all. One that is yet to
   * be made lies below those of its path that are there.
   */
  isWithin(shelf: string | null, wanted: readonly string[]): boolean {
    if (wanted.length === 0) return true;
    for (let at = shelf && this.known(shelf); at; at = this.byId.get(at)?.parentId ?? null)
      if (wanted.includes(at)) return true;
    return false;
  }

  private known(shelf: string): string | null {
    if (!isYetToBeMade(shelf)) return shelf;
    const path = shelf.slice(YET_TO_BE_MADE.length).split('>');
    while (path.length > 0 && !this.byPath.has(path.join('>'))) path.pop();
    return this.byPath.get(path.join('>')) ?? null;
  }
}

const YET_TO_BE_MADE = 'new ';
const isYetToBeMade = (shelf: string): boolean => shelf.startsWith(YET_TO_BE_MADE);

/** Stands for the id of a shelf that is not there yet. */
export const shelfToBe = (path: readonly string[]): string => YET_TO_BE_MADE + path.map(nameKey).join('>');

/** How a shelf is written in files, from the top. */
export const shelfPath = (names: readonly string[]): string => names.join(' > ');
