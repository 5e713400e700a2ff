import type { Sheet } from '../model/document.js';
import type { Roll } from '../model/format.js';
import { BARCODE_MM, END_MM, heightOf, LINE_MM, QR_MM, stripHeight, type RollText } from '../roll/roll-line.js';
import { rollLines } from '../roll/roll-lines.js';
import { winAnsi } from '../text/fold.js';
import { drawBarcode, drawQr, mm, MONO, MONO_BOLD, type Pdf } from './canvas.js';

const TALL = 1.8;
/** A letter of Courier is 0.6 em wide. */
const COURIER_EM = 0.6;

/** One strip of a roll: its own page, as high as its lines. */
export function drawStrip(pdf: Pdf, sheet: Sheet, roll: Roll): void {
  const lines = rollLines(sheet, roll.columns, winAnsi);
  pdf.addPage({ size: [mm(roll.widthMm), mm(stripHeight(lines))], margin: 0 });
  const left = mm((roll.widthMm - roll.printableMm) / 2);
  const width = mm(roll.printableMm);
  let y = mm(END_MM);
  for (const line of lines) {
    if (line.kind === 'qr') {
      drawQr(pdf, line.text, left + (width - mm(QR_MM)) / 2, y, mm(QR_MM));
    } else if (line.kind === 'barcode') {
      drawBarcode(pdf, line.text, left, y, width, mm(BARCODE_MM - 1));
    } else {
      drawLine(pdf, line, left, y, roll);
    }
    y += mm(heightOf(line));
  }
}

function drawLine(pdf: Pdf, line: RollText, left: number, y: number, roll: Roll): void {
  const letter = mm(roll.printableMm / roll.columns);
  const size = letter / COURIER_EM;
  const indent = line.align === 'center' ? Math.floor((roll.columns - line.text.length) / 2) * letter : 0;
  pdf
    .font(line.isStrong ? MONO_BOLD : MONO)
    .fontSize(size)
    .fillColor('#000');
  pdf.save();
  pdf.translate(left + indent, y);
  if (line.isTall) {
    pdf.scale(1, TALL);
  }
  pdf.text(line.text, 0, (mm(LINE_MM) - size) / 2, { lineBreak: false });
  pdf.restore();
}
