import { useState } from 'react';
import type { ManagedProductFilter, ProductChoiceInput } from '@lumbung/web-api';
import type { ProductRow } from './product-table.js';

/** Products that were chosen: some by hand, over any number of pages, or all of the filter in the address. */
export interface Choice {
  readonly count: number;
  /** Those chosen by hand; empty when all of the filter are meant. */
  readonly rows: readonly ProductRow[];
  readonly isAll: boolean;
  /** As the house is told of it. */
  readonly input: ProductChoiceInput;
  readonly has: (row: ProductRow) => boolean;
  /** Turned off while all are meant, the others of its page stay chosen. */
  readonly turn: (row: ProductRow, page: readonly ProductRow[]) => void;
  readonly turnPage: (rows: readonly ProductRow[]) => void;
  readonly chooseAll: (count: number) => void;
  readonly clear: () => void;
}

const NOTHING = { rows: [], all: null } as const;

interface Chosen {
  readonly rows: readonly ProductRow[];
  /** How many the filter found when all of it was chosen. */
  readonly all: { readonly filter: string; readonly count: number } | null;
}

/** With another filter "all of it" would mean other products: it is let go then, what was chosen by hand stays. */
export function useChoice(filter: ManagedProductFilter): Choice {
  const [chosen, setChosen] = useState<Chosen>(NOTHING);
  const key = JSON.stringify(filter);
  const all = chosen.all?.filter === key ? chosen.all : null;
  const { rows } = chosen;
  const has = (row: ProductRow) => all !== null || rows.some(({ id }) => id === row.id);
  return {
    count: all?.count ?? rows.length,
    rows: all === null ? rows : [],
    isAll: all !== null,
    input: all === null ? { productIds: rows.map(({ id }) => id) } : { filter, expectedCount: all.count },
    has,
    turn: (row, page) => {
      const before = all === null ? rows : page;
      setChosen({ rows: has(row) ? before.filter(({ id }) => id !== row.id) : [...before, row], all: null });
    },
    turnPage: (page) => {
      const others = rows.filter(({ id }) => !page.some((row) => row.id === id));
      setChosen({ rows: page.every(has) ? others : [...others, ...page], all: null });
    },
    chooseAll: (count) => setChosen({ rows: [], all: { filter: key, count } }),
    clear: () => setChosen(NOTHING),
  };
}
