import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useCommonWords } from '../words/index.js';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
  /** Left out on a phone, where the row becomes a card. */
  readonly isWideOnly?: boolean;
  /** Never broken into two lines: numbers of things, days, states. */
  readonly isTight?: boolean;
  readonly total?: ReactNode;
}

interface TableProps<Row> {
  /** What the table holds, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The first link of a row opens it; a click anywhere in the row follows that link. */
  readonly opens?: boolean;
  readonly selected?: string | null;
  readonly isStale?: boolean;
  /** Wider than most screens and without links: the keyboard gets in to push it sideways. */
  readonly isBroad?: boolean;
}

/**
 * A table of the house: ruled lines, numbers at the right, arrows move between the rows' links, Enter opens. On a
 * phone each row is a card; the roles are written out because `display: block` would otherwise take them away.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  opens = false,
  selected = null,
  isStale = false,
  isBroad = false,
}: TableProps<Row>) {
  const words = useCommonWords();
  const hasTotals = columns.some((column) => column.total !== undefined);
  return (
    <div
      className={isStale ? 'table-frame stale' : 'table-frame'}
      {...(isBroad && { tabIndex: 0, role: 'region', 'aria-label': caption })}
    >
      <table className={opens ? 'table rows-open' : 'table'} role="table">
        <caption className="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" className={classOf(column)}>
                {column.head || <span className="unseen">{words.actions}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" onKeyDown={opens ? moveBetweenRows : undefined} onClick={opens ? openRow : undefined}>
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row" className={selected === keyOf(row) ? 'selected' : undefined}>
              {columns.map((column) => (
                <td key={column.key} role="cell" className={classOf(column)} data-label={column.head || undefined}>
                  <Cell>{column.cell(row)}</Cell>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {hasTotals && (
          <tfoot role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <td key={column.key} role="cell" className={classOf(column)} data-label={column.head || undefined}>
                  <Cell>{column.total}</Cell>
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** One box per cell, so that a card on a phone sets label and value apart; nothing at all leaves the cell empty. */
function Cell({ children }: { readonly children: ReactNode }) {
  return children === undefined || children === null || children === false || children === '' ? null : (
    <div>{children}</div>
  );
}

function classOf<Row>({ isNumber, isWideOnly, isTight }: Column<Row>): string | undefined {
  return [isNumber && 'number', isWideOnly && 'wide-only', isTight && 'tight'].filter(Boolean).join(' ') || undefined;
}

function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = (event.target as HTMLElement).closest('tr');
  if (step === undefined || row === null || (event.target as HTMLElement).matches('input, select, textarea')) return;
  const neighbour = step === 1 ? row.nextElementSibling : row.previousElementSibling;
  const link = neighbour?.querySelector<HTMLElement>('a, button');
  if (link) {
    event.preventDefault();
    link.focus();
  }
}

function openRow(event: MouseEvent<HTMLElement>): void {
  const target = event.target as HTMLElement;
  const isOwn = target.closest('a, button, input, select, label') !== null;
  const isSelecting = (getSelection()?.toString() ?? '') !== '';
  if (isOwn || isSelecting || event.metaKey || event.ctrlKey) return;
  target.closest('tr')?.querySelector<HTMLElement>('a')?.click();
}
