import type { Block, TableBlock } from '../model/block.js';
import type { Document, Sheet } from '../model/document.js';
import { printable } from './fold.js';

/**
 * The document as a message for WhatsApp and the like: no columns, since letters differ in width there; what matters
 * in *bold*. Codes appear as their text only where it is a link; a payment code means nothing to a reader.
 */
export function toText(document: Document): string {
  return document.sheets.map(sheetText).join('\n\n\n');
}

function sheetText(sheet: Sheet): string {
  return sheet.blocks
    .map((block) => linesOf(block).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'letterhead':
      return [bold(block.name), ...block.details.map(printable)];
    case 'title':
      return [bold(block.text), ...(block.mark ? [bold(block.mark)] : [])];
    case 'facts':
      return [...block.rows, ...block.beside].map((row) => `${printable(row.label)}: ${printable(row.value)}`);
    case 'items':
      return block.items.flatMap((item) => [
        printable(item.name),
        `  ${printable(item.detail)} = ${printable(item.amount)}`,
        ...item.under.map((row) => `  ${printable(row.label)} ${printable(row.amount)}`.trimEnd()),
      ]);
    case 'table':
      return tableText(block);
    case 'totals':
      return block.rows.map((row) => {
        const text = `${printable(row.label)}: ${printable(row.value)}`;
        return row.isStrong ? bold(text) : text;
      });
    case 'words':
      return [`${printable(block.label)}: ${printable(block.text)}`];
    case 'qr':
      return /^https?:\/\//.test(block.text) ? [...(block.caption ? [printable(block.caption)] : []), block.text] : [];
    case 'barcode':
      return [printable(block.text)];
    case 'text':
      return [block.isStrong ? bold(block.text) : printable(block.text)];
    case 'signatures':
    case 'rule':
      return [];
  }
}

function tableText(block: TableBlock): string[] {
  if (block.rows.length === 0) {
    return [printable(block.whenEmpty)];
  }
  const rowText = (row: readonly string[]) =>
    row
      .map((cell, index) => {
        const heading = block.columns[index]?.heading;
        return cell && index > 0 && heading ? `${printable(heading)} ${printable(cell)}` : printable(cell);
      })
      .filter(Boolean)
      .join(', ');
  return [...block.rows.map((row) => `- ${rowText(row)}`), ...(block.sums ? [bold(rowText(block.sums))] : [])];
}

/** A star inside would end the bold, so it goes. */
function bold(text: string): string {
  const plain = printable(text).replaceAll('*', '').trim();
  return plain && `*${plain}*`;
}
