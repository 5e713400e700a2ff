import { barcode } from '../codes/barcode.js';
import { qrDrawing } from '../codes/qr.js';
import type { Document } from '../model/document.js';
import { rollOf, type RollFormat } from '../model/format.js';
import type { RollLine, RollText } from '../roll/roll-line.js';
import { rollLines } from '../roll/roll-lines.js';
import { ascii } from '../text/fold.js';
import { BAR_DOTS, barcodeCommands, escPos, qrCommands } from './commands.js';

const DOTS_PER_MM = 8;
const MIN_QR_DOTS = 3; // smaller modules do not scan from thermal paper
const MAX_QR_DOTS = 6;

export interface EscPosOptions {
  /** Cuts after each sheet. Printers of 58 mm seldom have a knife and some print the command as text: off there at first. */
  readonly cuts?: boolean;
  /** Opens the cash drawer, once and before anything is printed; only for a payment in cash. */
  readonly opensDrawer?: boolean;
}

/**
 * The bytes for a thermal printer, 32 characters a line on 58 mm and 48 on 80 mm. Letters only in ASCII: the code pages
 * of cheap printers disagree about everything else. Text can carry no command: control characters are taken out.
 */
export function toEscPos(document: Document, format: RollFormat, options: EscPosOptions = {}): Buffer {
  const { columns, printableMm } = rollOf(format);
  const { cuts = format === 'ROLL_80', opensDrawer = false } = options;
  const bytes: number[] = [...escPos.initialise, ...escPos.codePage];
  if (opensDrawer) {
    bytes.push(...escPos.openDrawer);
  }
  for (const sheet of document.sheets) {
    for (const line of rollLines(sheet, columns, ascii)) {
      bytes.push(...bytesOf(line, printableMm * DOTS_PER_MM));
    }
    bytes.push(...(cuts ? escPos.cut : escPos.feed(4)));
  }
  return Buffer.from(bytes);
}

function bytesOf(line: RollLine, widthDots: number): number[] {
  if (line.kind !== 'text') {
    return [...escPos.align('center'), ...codeBytes(line, widthDots), ...escPos.lineFeed, ...escPos.align('left')];
  }
  const text = [...Buffer.from(line.text, 'latin1'), ...escPos.lineFeed];
  return [
    ...(line.align === 'center' ? escPos.align('center') : []),
    ...(line.isStrong ? escPos.bold(true) : []),
    ...(line.isTall ? escPos.tall(true) : []),
    ...text,
    ...(line.isTall ? escPos.tall(false) : []),
    ...(line.isStrong ? escPos.bold(false) : []),
    ...(line.align === 'center' ? escPos.align('left') : []),
  ];
}

function codeBytes(line: Exclude<RollLine, RollText>, widthDots: number): number[] {
  if (line.kind === 'qr') {
    const fitting = Math.floor(widthDots / qrDrawing(line.text).size);
    return qrCommands(line.text, Math.max(MIN_QR_DOTS, Math.min(MAX_QR_DOTS, fitting)));
  }
  const { size, symbology } = barcode(line.text);
  // Printers stay silent about bars that do not fit; then the text alone is of more use.
  return size * BAR_DOTS > widthDots ? [...Buffer.from(line.text, 'latin1')] : barcodeCommands(symbology, line.text);
}
