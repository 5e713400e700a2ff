import type { Search } from '../../search.js';

/** A way to look at the board that somebody gave a name; it is kept in his browser, and its address can be shared. */
export interface View {
  readonly name: string;
  readonly search: Search;
}

const MOST_VIEWS = 12;

const keyOf = (slug: string | null) => `lumbung.pesanan.tampilan.${slug ?? ''}`;

/** What this browser keeps; nothing where it keeps nothing, or something else than views. */
export function readViews(store: Pick<Storage, 'getItem'>, slug: string | null): View[] {
  try {
    const read: unknown = JSON.parse(store.getItem(keyOf(slug)) ?? '[]');
    return Array.isArray(read) ? read.filter(isView).slice(0, MOST_VIEWS) : [];
  } catch {
    return [];
  }
}

export function writeViews(store: Pick<Storage, 'setItem'>, slug: string | null, views: readonly View[]): void {
  try {
    store.setItem(keyOf(slug), JSON.stringify(views));
  } catch {
    // A browser that keeps nothing still shows the board.
  }
}

/** With one more, the newest of a name. */
export function withView(views: readonly View[], view: View): View[] {
  return [...views.filter(({ name }) => name !== view.name), view].slice(-MOST_VIEWS);
}

function isView(thing: unknown): thing is View {
  if (typeof thing !== 'object' || thing === null) return false;
  const { name, search } = thing as Partial<View>;
  return (
    typeof name === 'string' &&
    typeof search === 'object' &&
    search !== null &&
    Object.values(search).every((value) => value === undefined || typeof value === 'string')
  );
}
