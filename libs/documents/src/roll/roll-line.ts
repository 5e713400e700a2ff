import type { Align } from '../model/block.js';

/** One line of a roll; tall is twice the height at the same width, so columns keep standing under each other. */
export interface RollText {
  readonly kind: 'text';
  readonly text: string;
  readonly align: Align;
  readonly isStrong: boolean;
  readonly isTall: boolean;
}

export type RollLine =
  RollText | { readonly kind: 'qr'; readonly text: string } | { readonly kind: 'barcode'; readonly text: string };

// One line of font A on thermal printers is 30 dots at 8 dots a millimetre; 3.5 mm is close to it and easy to read.
export const LINE_MM = 3.5;
export const TALL_LINE_MM = 7;
export const QR_MM = 30;
/** Bars and the digits beneath them. */
export const BARCODE_MM = 16;
/** Blank at both ends, so that the knife does not cut into text. */
export const END_MM = 4;

/** How much of the roll a line takes. */
export function heightOf(line: RollLine): number {
  switch (line.kind) {
    case 'qr':
      return QR_MM;
    case 'barcode':
      return BARCODE_MM;
    case 'text':
      return line.isTall ? TALL_LINE_MM : LINE_MM;
  }
}

/** The height of a whole strip, in whole millimetres: browsers and PDF need it before they print. */
export function stripHeight(lines: readonly RollLine[]): number {
  return Math.ceil(lines.reduce((sum, line) => sum + heightOf(line), 2 * END_MM));
}
