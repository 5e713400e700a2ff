import type { Align, Block, TableBlock, TextBlock } from '../model/block.js';
import type { Sheet } from '../model/document.js';
import type { Fold } from '../text/fold.js';
import { labelled, pair, wrap } from './columns.js';
import type { RollLine, RollText } from './roll-line.js';

const LONGEST_LABEL = 12;

/**
 * The lines of one sheet on paper of so many characters a line. Every text goes through `fold` before it is counted,
 * because '…' may become three characters on the way to the printer.
 */
export function rollLines(sheet: Sheet, columns: number, fold: Fold): RollLine[] {
  return sheet.blocks.flatMap((block) => linesOf(block, columns, fold));
}

function linesOf(block: Block, width: number, fold: Fold): RollLine[] {
  switch (block.kind) {
    case 'letterhead':
      return [
        ...centred(fold(block.name), width, { isStrong: true }),
        ...block.details.flatMap((detail) => centred(fold(detail), width)),
        dashes(width),
      ];
    case 'title':
      return [
        ...centred(fold(block.text), width, { isStrong: true }),
        ...(block.mark ? centred(`*** ${fold(block.mark)} ***`, width, { isStrong: true }) : []),
      ];
    case 'facts': {
      const rows = [...block.rows, ...block.beside].map((row) => ({ label: fold(row.label), value: fold(row.value) }));
      const widest = Math.min(LONGEST_LABEL, Math.max(0, ...rows.map((row) => row.label.length)));
      return rows.flatMap((row) => labelled(row.label, row.value, widest, width).map((text) => line(text)));
    }
    case 'items':
      return [
        dashes(width),
        ...block.items.flatMap((item) => [
          ...wrap(fold(item.name), width).map((text) => line(text)),
          ...pair(`  ${fold(item.detail)}`, fold(item.amount), width).map((text) => line(text)),
          ...item.under.flatMap((row) =>
            pair(`  ${fold(row.label)}`, fold(row.amount), width).map((text) => line(text)),
          ),
        ]),
        dashes(width),
      ];
    case 'table':
      return tableLines(block, width, fold);
    case 'totals':
      return block.rows.flatMap((row) =>
        pair(fold(row.label), fold(row.value), width).map((text) =>
          line(text, { isStrong: row.isStrong, isTall: row.isStrong }),
        ),
      );
    case 'words':
      return wrap(fold(`${block.label}: ${block.text}`), width).map((text) => line(text));
    case 'qr':
      return [
        line(''),
        { kind: 'qr', text: block.text },
        ...(block.caption ? centred(fold(block.caption), width) : []),
      ];
    case 'barcode':
      return [line(''), { kind: 'barcode', text: block.text }];
    case 'text':
      return textLines(block, width, fold);
    case 'signatures':
      return block.fields.flatMap((field) => [
        line(''),
        line(fold(field.role)),
        line(''),
        line(''),
        line(field.name ? `(${fold(field.name)})` : '(..................)'),
      ]);
    case 'rule':
      return [dashes(width)];
  }
}

/** A roll is too narrow for columns: the first cell names the row, the others follow with their headings. */
function tableLines(block: TableBlock, width: number, fold: Fold): RollLine[] {
  const headings = block.columns.map((column) => fold(column.heading));
  const cells = (row: readonly string[]) =>
    row
      .slice(1)
      .flatMap((cell, index) => (cell ? pair(`  ${headings[index + 1] ?? ''}`, fold(cell), width) : []))
      .map((text) => line(text));
  if (block.rows.length === 0) {
    return [dashes(width), ...centred(fold(block.whenEmpty), width), dashes(width)];
  }
  return [
    dashes(width),
    ...block.rows.flatMap((row) => [...wrap(fold(row[0] ?? ''), width).map((text) => line(text)), ...cells(row)]),
    dashes(width),
    ...(block.sums ? [line(fold(block.sums[0] ?? ''), { isStrong: true }), ...cells(block.sums), dashes(width)] : []),
  ];
}

function textLines(block: TextBlock, width: number, fold: Fold): RollLine[] {
  const isTall = block.size === 'large' || block.size === 'huge';
  const lines = wrap(fold(block.text), width);
  // A sentence stands apart from the rows above it.
  return [line(''), ...aligned(lines, block.align, width, { isStrong: block.isStrong, isTall })];
}

function centred(text: string, width: number, style: Partial<RollText> = {}): RollLine[] {
  return aligned(wrap(text, width), 'center', width, style);
}

function aligned(lines: readonly string[], align: Align, width: number, style: Partial<RollText>): RollLine[] {
  return lines.map((text) => line(align === 'right' ? text.padStart(width) : text, { ...style, align }));
}

function line(text: string, style: Partial<RollText> = {}): RollText {
  return { align: 'left', isStrong: false, isTall: false, ...style, kind: 'text', text };
}

function dashes(width: number): RollText {
  return line('-'.repeat(width));
}
