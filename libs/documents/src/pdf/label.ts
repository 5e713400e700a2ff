import type { Block, TextBlock, TextSize } from '../model/block.js';
import type { Sheet } from '../model/document.js';
import { LABEL } from '../model/format.js';
import { winAnsi } from '../text/fold.js';
import { drawBarcode, drawQr, mm, SANS, SANS_BOLD, type Pdf } from './canvas.js';

const MARGIN_MM = 2;
const SIZES: Record<TextSize, number> = { small: 6.5, normal: 8, large: 13, huge: 21 };
const LEAST_CODE = mm(9);

/** One label of 58 × 40 mm at the given corner. Texts stand from the top; a code takes what they leave. */
export function drawLabel(pdf: Pdf, sheet: Sheet, x: number, y: number): void {
  const width = mm(LABEL.widthMm - 2 * MARGIN_MM);
  const left = x + mm(MARGIN_MM);
  const bottom = y + mm(LABEL.heightMm - MARGIN_MM);
  const hasCode = sheet.blocks.some(isCode);
  const lastText = hasCode ? bottom - LEAST_CODE : bottom;
  let at = y + mm(MARGIN_MM);
  for (const block of sheet.blocks) {
    if (block.kind === 'barcode') {
      drawBarcode(pdf, block.text, left, at + mm(0.5), width, bottom - at - mm(0.5));
    } else if (block.kind === 'qr') {
      const side = Math.min(width, bottom - at);
      drawQr(pdf, block.text, left + (width - side) / 2, at, side);
    } else if (block.kind === 'text') {
      at += drawText(pdf, block, left, at, width, lastText - at);
    }
  }
}

/** What does not fit any more is left out: half a line on a label misleads. */
function drawText(pdf: Pdf, block: TextBlock, x: number, y: number, width: number, room: number): number {
  const size = SIZES[block.size];
  pdf
    .font(block.isStrong ? SANS_BOLD : SANS)
    .fontSize(size)
    .fillColor('#000');
  const line = pdf.currentLineHeight(true);
  const text = winAnsi(block.text);
  const wanted = Math.min(pdf.heightOfString(text, { width }), line * (block.maxLines ?? 99));
  const lines = Math.floor(Math.min(wanted, room) / line + 0.01);
  if (lines < 1) {
    return 0;
  }
  const height = lines * line;
  pdf.text(text, x, y, { width, height: height + 0.1, ellipsis: '…', align: block.align });
  return height;
}

function isCode(block: Block): boolean {
  return block.kind === 'barcode' || block.kind === 'qr';
}
