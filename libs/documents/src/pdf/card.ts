import type { TextBlock, TextSize } from '../model/block.js';
import type { Sheet } from '../model/document.js';
import { CARD } from '../model/format.js';
import { winAnsi } from '../text/fold.js';
import { drawQr, mm, SANS, SANS_BOLD, type Pdf } from './canvas.js';

const MARGIN_MM = 4;
const CODE_MM = 32;
const SIZES: Record<TextSize, number> = { small: 6.5, normal: 8.5, large: 12, huge: 16 };

/** One card at the given corner: texts down the left side, the code in the lower right corner where a hand leaves it free. */
export function drawCard(pdf: Pdf, sheet: Sheet, x: number, y: number): void {
  const [left, right] = [x + mm(MARGIN_MM), x + mm(CARD.widthMm - MARGIN_MM)];
  const bottom = y + mm(CARD.heightMm - MARGIN_MM);
  const codeTop = bottom - mm(CODE_MM);
  let at = y + mm(MARGIN_MM);
  for (const block of sheet.blocks) {
    if (block.kind === 'qr') drawQr(pdf, block.text, right - mm(CODE_MM), codeTop, mm(CODE_MM));
    if (block.kind !== 'text') continue;
    // Above the code a line may run from side to side.
    const free = at + SIZES[block.size] * 1.2 <= codeTop ? right - left : right - left - mm(CODE_MM + 2);
    at += drawText(pdf, block, left, at, free, bottom - at);
  }
}

function drawText(pdf: Pdf, block: TextBlock, x: number, y: number, width: number, room: number): number {
  pdf
    .font(block.isStrong ? SANS_BOLD : SANS)
    .fontSize(SIZES[block.size])
    .fillColor('#000');
  const line = pdf.currentLineHeight(true);
  const text = winAnsi(block.text);
  const lines = Math.min(Math.round(pdf.heightOfString(text, { width }) / line), block.maxLines ?? 99);
  const height = Math.min(lines, Math.floor(room / line + 0.01)) * line;
  if (height <= 0) return 0;
  pdf.text(text, x, y, { width, height: height + 0.1, ellipsis: '…' });
  return height + mm(0.8);
}
