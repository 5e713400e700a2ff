import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { Badge } from '../../ui/badges.js';
import { stepOf } from './cell-keys.js';
import { GridCell } from './grid-cell.js';
import { cellText, COLUMNS, written, type Draft, type Drafts, type GridRow, type PriceColumn } from './grid-rows.js';
import { usePricesWords } from './words.js';

interface GridTableProps {
  readonly rows: readonly GridRow[];
  readonly drafts: Drafts;
  readonly isLocked: boolean;
  readonly isStale: boolean;
  readonly onWrite: (row: GridRow, column: PriceColumn, text: string) => void;
  readonly onDrafts: (change: (old: Drafts) => Drafts) => void;
}

/**
 * Two cells per line. Arrows and Enter walk as in a spreadsheet, Escape takes back, and what was copied from a
 * spreadsheet falls into the cells from here on.
 */
export function GridTable({ rows, drafts, isLocked, isStale, onWrite, onDrafts }: GridTableProps) {
  const words = usePricesWords();
  const format = useFormat();
  const body = useRef<HTMLTableSectionElement>(null);

  function walk(event: KeyboardEvent<HTMLElement>): void {
    const place = placeOf(event.target);
    if (place === null) return;
    if (event.key === 'Escape') {
      const row = rows[place.row];
      const cell = event.target as HTMLInputElement;
      // At once, so that whoever types on replaces what the cell says again.
      if (row) flushSync(() => onDrafts((old) => without(old, row.id)));
      cell.select();
      return;
    }
    const step = stepOf(event, event.target as HTMLInputElement);
    if (step === null) return;
    event.preventDefault();
    const next = cellAt(body.current, place.row + step.rows, place.column + step.columns);
    next?.focus();
  }

  function paste(event: ClipboardEvent<HTMLElement>): void {
    const place = placeOf(event.target);
    const lines = event.clipboardData
      .getData('text')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/);
    const cells = lines.map((line) => line.split('\t'));
    if (isLocked || place === null || (cells.length === 1 && cells[0]?.length === 1)) return;
    event.preventDefault();
    onDrafts((old) =>
      cells.reduce<Drafts>(
        (all, line, down) =>
          line.reduce<Drafts>((some, text, right) => {
            const row = rows[place.row + down];
            const column = COLUMNS[place.column + right];
            return row === undefined || column === undefined ? some : written(some, row, column, text.trim());
          }, all),
        old,
      ),
    );
  }

  return (
    <div className={isStale ? 'table-frame stale' : 'table-frame'}>
      <table className="table table-keep price-grid">
        <caption className="unseen">{words.gridTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.goods}</th>
            <th scope="col" className="number wide-only">
              {words.cost}
            </th>
            <th scope="col" className="number">
              {words.publicPrice}
            </th>
            <th scope="col" className="number">
              {words.memberPrice}
            </th>
            <th scope="col" className="wide-only">
              {words.fromLists}
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={walk} onPaste={paste}>
          {rows.map((row, index) => (
            <GridLine
              key={row.id}
              row={row}
              index={index}
              draft={drafts.get(row.id)}
              isLocked={isLocked}
              cost={row.cost === null ? '–' : format.money(row.cost)}
              onWrite={onWrite}
              onDrafts={onDrafts}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface GridLineProps extends Pick<GridTableProps, 'isLocked' | 'onWrite' | 'onDrafts'> {
  readonly row: GridRow;
  readonly index: number;
  readonly draft: Draft | undefined;
  readonly cost: string;
}

function GridLine({ row, index, draft, cost, isLocked, onWrite, onDrafts }: GridLineProps) {
  const words = usePricesWords();
  const format = useFormat();
  const here = useHere();
  const problem = draft?.refusal && `${row.id}-problem`;
  const now = draft?.refusal?.problem === 'OUTDATED' ? draft.refusal.now : null;
  return (
    <tr className={draft === undefined ? undefined : 'grid-changed'}>
      <th scope="row">
        <Link to={here(`/toko/produk/${row.productId}`)} className="row-link" tabIndex={-1}>
          {row.title}
        </Link>
        <span className="under">
          {row.sku} · {row.unitLabel} {draft !== undefined && <Badge tone="wait">{words.isChanged}</Badge>}
        </span>
        {draft?.refusal && (
          <span id={problem} className="field-error">
            {draft.refusal.message}{' '}
            {now !== null && (
              <>
                {words.now(
                  format.money(now.publicPrice),
                  now.memberPrice === null ? null : format.money(now.memberPrice),
                )}{' '}
                <button
                  type="button"
                  className="button-text"
                  onClick={() =>
                    onDrafts((old) => new Map(old).set(row.id, { ...draft, expected: now, refusal: undefined }))
                  }
                >
                  {words.changeAnyway}
                </button>{' '}
                <button type="button" className="button-text" onClick={() => onDrafts((old) => without(old, row.id))}>
                  {words.keepTheirs}
                </button>
              </>
            )}
          </span>
        )}
      </th>
      <td className="number wide-only">{cost}</td>
      {COLUMNS.map((column, at) => (
        <td key={column} className="number">
          <GridCell
            place={`${index}:${at}`}
            label={words.cellOf(words[column], row.title)}
            text={draft?.[column] ?? cellText(row[column])}
            before={draft?.expected[column] ?? row[column]}
            isNeeded={column === 'publicPrice'}
            isLocked={isLocked}
            describedBy={problem}
            onWrite={(text) => onWrite(row, column, text)}
          />
        </td>
      ))}
      <td className="wide-only">
        {row.listPrices.map(({ priceList, price, minQuantity }) => (
          <Link
            key={`${priceList.id} ${minQuantity ?? ''}`}
            to={here(`/toko/harga/daftar/${priceList.id}`)}
            className="list-price"
            tabIndex={-1}
          >
            {words.listPrice(
              format.money(price),
              minQuantity == null ? null : format.quantity(minQuantity),
              priceList.name,
              words.listStates[priceList.state],
            )}
          </Link>
        ))}
      </td>
    </tr>
  );
}

function without(drafts: Drafts, id: string): Drafts {
  const next = new Map(drafts);
  next.delete(id);
  return next;
}

function placeOf(target: EventTarget): { readonly row: number; readonly column: number } | null {
  const [row, column] = ((target as HTMLElement).dataset.cell ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

function cellAt(body: HTMLElement | null, row: number, column: number): HTMLInputElement | null {
  return body?.querySelector<HTMLInputElement>(`[data-cell="${row}:${column}"]`) ?? null;
}
