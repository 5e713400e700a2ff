import qrcode from 'qrcode-generator';

/** A horizontal run of dark modules: column, row, how many. */
export type Run = readonly [x: number, y: number, width: number];

export interface QrDrawing {
  /** Modules a side, the quiet zone of four included. */
  readonly size: number;
  readonly runs: readonly Run[];
}

const QUIET_ZONE = 4;

/**
 * The dark modules of a QR code, joined row by row so that the drawing stays small. Error correction M, text as UTF-8.
 * Refuses text of more than 2,331 bytes with RangeError: no code holds it.
 */
export function qrDrawing(text: string): QrDrawing {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length === 0 || bytes.length > 2331) {
    throw new RangeError(`A QR code holds 1 to 2331 bytes; refused ${bytes.length}.`);
  }
  const code = qrcode(0, 'M');
  code.addData(bytes.toString('latin1'), 'Byte'); // one character a byte: the generator keeps their low eight bits
  code.make();

  const count = code.getModuleCount();
  const runs: Run[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      const start = column;
      while (column < count && code.isDark(row, column)) {
        column += 1;
      }
      if (column > start) {
        runs.push([start + QUIET_ZONE, row + QUIET_ZONE, column - start]);
      }
    }
  }
  return { size: count + 2 * QUIET_ZONE, runs };
}
