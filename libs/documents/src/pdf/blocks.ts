import type {
  Block,
  Fact,
  FactsBlock,
  LetterheadBlock,
  QrBlock,
  SignaturesBlock,
  TextBlock,
  TextSize,
  TitleBlock,
  TotalsBlock,
  WordsBlock,
} from '../model/block.js';
import { drawBarcode, drawQr, INK, mm } from './canvas.js';
import type { Flow } from './flow.js';
import { drawItems, drawTable } from './table.js';

/** What stays empty beneath a text. */
const AIR: Record<TextSize, number> = { small: mm(1.5), normal: mm(1.5), large: mm(3), huge: mm(5) };
const SIZES: Record<TextSize, number> = { small: 8.5, normal: 9.5, large: 20, huge: 42 };

/** One block on a page, beneath what is there; what must stay together moves to the next page together. */
export function drawBlock(flow: Flow, block: Block): void {
  switch (block.kind) {
    case 'letterhead':
      return drawLetterhead(flow, block);
    case 'title':
      return drawTitle(flow, block);
    case 'facts':
      return drawFacts(flow, block);
    case 'items':
      return drawItems(flow, block);
    case 'table':
      return drawTable(flow, block);
    case 'totals':
      return drawTotals(flow, block);
    case 'words':
      return drawWords(flow, block);
    case 'qr':
      return drawQrBlock(flow, block);
    case 'barcode': {
      flow.need(mm(24));
      drawBarcode(flow.pdf, block.text, flow.left, flow.y, mm(64), mm(18));
      return flow.skip(mm(22));
    }
    case 'text':
      return drawText(flow, block);
    case 'signatures':
      return drawSignatures(flow, block);
    case 'rule':
      flow.need(mm(6));
      flow.skip(mm(2));
      flow.line(flow.left, flow.y, flow.width, INK.strongLine);
      return flow.skip(mm(4));
  }
}

function drawLetterhead(flow: Flow, { name, details }: LetterheadBlock): void {
  flow.paragraph(name, { size: 15, isBold: true });
  for (const detail of details) {
    flow.paragraph(detail, { size: 9, color: INK.quiet });
  }
  flow.skip(mm(2.5));
  // The double rule of the savings book.
  flow.line(flow.left, flow.y, flow.width, INK.text, 1.2);
  flow.line(flow.left, flow.y + 2.4, flow.width, INK.text, 0.5);
  flow.skip(mm(7));
}

function drawTitle(flow: Flow, { text, mark }: TitleBlock): void {
  const style = { size: 14, isBold: true };
  const height = flow.heightOf(text, flow.width * 0.65, style);
  flow.need(height);
  flow.write(text, flow.left, flow.y, flow.width * 0.65, style);
  if (mark) {
    flow.write(mark, flow.left, flow.y + 3, flow.width, { size: 11, isBold: true, align: 'right' });
  }
  flow.skip(height + mm(3));
}

function drawFacts(flow: Flow, { rows, beside }: FactsBlock): void {
  const gap = mm(8);
  const column = (flow.width - gap) / 2;
  const labelWidth = mm(32);
  const rowHeight = (fact: Fact) =>
    Math.max(flow.heightOf(fact.value, column - labelWidth), flow.heightOf(fact.label, labelWidth - mm(2)));
  const heightOf = (facts: readonly Fact[]) => facts.reduce((sum, fact) => sum + rowHeight(fact), 0);
  const height = Math.max(heightOf(rows), heightOf(beside));
  flow.need(height);
  for (const [index, facts] of [rows, beside].entries()) {
    const x = flow.left + index * (column + gap);
    let y = flow.y;
    for (const fact of facts) {
      flow.write(fact.label, x, y, labelWidth - mm(2), { color: INK.quiet });
      flow.write(fact.value, x + labelWidth, y, column - labelWidth);
      y += rowHeight(fact);
    }
  }
  flow.skip(height + mm(4));
}

function drawTotals(flow: Flow, { rows }: TotalsBlock): void {
  const width = flow.width / 2;
  const x = flow.left + flow.width - width;
  const styleOf = (isStrong: boolean) => (isStrong ? { size: 12, isBold: true } : {});
  const heights = rows.map(
    (row) => flow.heightOf(row.label, width * 0.6, styleOf(row.isStrong)) + mm(row.isStrong ? 3.4 : 0.6),
  );
  flow.need(
    Math.min(
      flow.wholePage,
      heights.reduce((sum, height) => sum + height, 0),
    ),
  );
  for (const [index, row] of rows.entries()) {
    const height = heights[index] ?? 0;
    const y = flow.y + mm(row.isStrong ? 1.4 : 0.3);
    flow.write(row.label, x + mm(1.5), y, width * 0.6, styleOf(row.isStrong));
    flow.write(row.value, x, y, width - mm(1.5), { ...styleOf(row.isStrong), align: 'right' });
    if (row.isStrong) {
      flow.line(x, flow.y, width, INK.text, 0.8);
      flow.line(x, flow.y + height - mm(1), width, INK.text, 1.2);
    }
    flow.skip(height);
  }
  flow.skip(mm(4));
}

function drawWords(flow: Flow, { label, text }: WordsBlock): void {
  const pad = mm(2.5);
  const sentence = `${label}: ${text}`;
  const height = flow.heightOf(sentence, flow.width - 2 * pad) + 2 * pad - 1.5;
  flow.need(height);
  flow.pdf.rect(flow.left, flow.y, flow.width, height).fill(INK.shade);
  flow.write(sentence, flow.left + pad, flow.y + pad, flow.width - 2 * pad);
  flow.skip(height + mm(5));
}

function drawQrBlock(flow: Flow, { text, caption, size }: QrBlock): void {
  const isPoster = size === 'poster';
  const side = mm(isPoster ? 140 : 34);
  const captionStyle = isPoster ? { size: 15 } : { size: 8.5, color: INK.quiet };
  // The caption of a small code may be a little wider than the code.
  const width = isPoster ? flow.width : mm(60);
  const captionHeight = caption ? flow.heightOf(caption, width, captionStyle) : 0;
  flow.need(side + captionHeight);
  const x = isPoster ? flow.left + (flow.width - side) / 2 : flow.left;
  drawQr(flow.pdf, text, x, flow.y, side);
  flow.skip(side);
  if (caption) {
    flow.write(caption, flow.left, flow.y, width, { ...captionStyle, align: isPoster ? 'center' : 'left' });
  }
  flow.skip(captionHeight + mm(4));
}

function drawText(flow: Flow, { text, align, size, isStrong }: TextBlock): void {
  const color = size === 'small' ? INK.quiet : INK.text;
  flow.paragraph(text, { size: SIZES[size], isBold: isStrong, align, color });
  flow.skip(AIR[size]);
}

function drawSignatures(flow: Flow, { fields }: SignaturesBlock): void {
  const gap = mm(10);
  const share = (flow.width - gap * (fields.length - 1)) / Math.max(1, fields.length);
  const width = Math.min(share, mm(70));
  const step = fields.length > 1 ? (flow.width - width) / (fields.length - 1) : 0;
  flow.need(mm(40));
  flow.skip(mm(5));
  for (const [index, field] of fields.entries()) {
    const x = flow.left + index * step;
    flow.write(field.role, x, flow.y, width, { align: 'center' });
    flow.line(x, flow.y + mm(24), width, INK.text, 0.6);
    if (field.name) {
      flow.write(field.name, x, flow.y + mm(25.5), width, { align: 'center' }, mm(5));
    }
  }
  flow.skip(mm(33));
}
