import type { Column, ItemsBlock, TableBlock } from '../model/block.js';
import { INK, mm } from './canvas.js';
import type { Flow, TextStyle } from './flow.js';

const PAD_X = mm(1.5);
const PAD_Y = mm(1.2);

/** Rows under a heading that is repeated on every page; a row is never torn in two. */
export function drawTable(flow: Flow, { columns, rows, strong = [], sums, whenEmpty }: TableBlock): void {
  const widths = widthsOf(columns, flow.width);
  const heading = () =>
    drawRow(
      flow,
      columns,
      widths,
      columns.map((column) => column.heading),
      { isBold: true, size: 8.5 },
      INK.shade,
    );
  // A heading at the very foot of a page belongs on the next one.
  flow.need(mm(16));
  heading();
  const isStrong = new Set(strong);
  for (const [index, row] of rows.entries()) {
    const style = isStrong.has(index) ? { isBold: true } : {};
    const height = rowHeight(flow, widths, row, style);
    if (flow.need(height)) {
      heading();
    }
    drawRow(flow, columns, widths, row, style);
  }
  if (rows.length === 0) {
    flow.skip(PAD_Y);
    flow.paragraph(whenEmpty, { color: INK.quiet, align: 'center' });
  }
  if (sums) {
    flow.need(rowHeight(flow, widths, sums, { isBold: true }));
    flow.line(flow.left, flow.y, flow.width, INK.text, 0.8);
    drawRow(flow, columns, widths, sums, { isBold: true });
  }
  flow.skip(mm(5));
}

/** Things bought, on a page: name, how many, how much; what belongs to an item stands beneath it. */
export function drawItems(flow: Flow, { items }: ItemsBlock): void {
  const columns: Column[] = [
    { heading: '', align: 'left', weight: 50 },
    { heading: '', align: 'right', weight: 28 },
    { heading: '', align: 'right', weight: 22 },
  ];
  const widths = widthsOf(columns, flow.width);
  flow.line(flow.left, flow.y, flow.width, INK.strongLine);
  for (const item of items) {
    const rows = [[item.name, item.detail, item.amount], ...item.under.map((row) => [row.label, '', row.amount])];
    flow.need(rows.reduce((sum, row) => sum + rowHeight(flow, widths, row, {}), 0));
    rows.forEach((row, index) => drawRow(flow, columns, widths, row, index === 0 ? {} : { color: INK.quiet }));
  }
  flow.skip(mm(4));
}

function drawRow(
  flow: Flow,
  columns: readonly Column[],
  widths: readonly number[],
  row: readonly string[],
  style: TextStyle,
  shade?: string,
): void {
  const height = rowHeight(flow, widths, row, style);
  if (shade) {
    flow.pdf.rect(flow.left, flow.y, flow.width, height).fill(shade);
  }
  let x = flow.left;
  for (const [index, column] of columns.entries()) {
    const width = widths[index] ?? 0;
    const cell = { ...style, align: column.align };
    flow.write(row[index] ?? '', x + PAD_X, flow.y + PAD_Y, width - 2 * PAD_X, cell, height - 2 * PAD_Y + 0.1);
    x += width;
  }
  flow.skip(height);
  flow.line(flow.left, flow.y, flow.width);
}

function rowHeight(flow: Flow, widths: readonly number[], row: readonly string[], style: TextStyle): number {
  const highest = Math.max(...row.map((cell, index) => flow.heightOf(cell, (widths[index] ?? 0) - 2 * PAD_X, style)));
  return Math.min(highest + 2 * PAD_Y, flow.wholePage / 2);
}

function widthsOf(columns: readonly Column[], width: number): number[] {
  const whole = columns.reduce((sum, column) => sum + column.weight, 0);
  return columns.map((column) => (column.weight / whole) * width);
}
