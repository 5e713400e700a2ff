interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

interface Caret {
  readonly value: string;
  readonly selectionStart: number | null;
  readonly selectionEnd: number | null;
}

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Where a key leads from a cell: up and down always, Enter down and with Shift up, sideways only from the edge of the
 * text or while all of it is marked, so that one can still mend a digit. Null: the key is none of the grid's affair.
 */
export function stepOf(press: Press, { value, selectionStart, selectionEnd }: Caret): Step | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.key === 'Enter') return { rows: press.shiftKey ? -1 : 1, columns: 0 };
  if (press.shiftKey) return null;
  if (press.key === 'ArrowDown') return { rows: 1, columns: 0 };
  if (press.key === 'ArrowUp') return { rows: -1, columns: 0 };
  const isAllMarked = selectionStart === 0 && selectionEnd === value.length;
  if (press.key === 'ArrowLeft' && (isAllMarked || (selectionStart === 0 && selectionEnd === 0)))
    return { rows: 0, columns: -1 };
  if (press.key === 'ArrowRight' && (isAllMarked || selectionStart === value.length)) return { rows: 0, columns: 1 };
  return null;
}
