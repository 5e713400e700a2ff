/**
 * The commands of thermal printers we use; Epson's ESC/POS, which the cheap printers copy.
 * Names of the manual stand behind each.
 */
const ESC = 0x1b;
const GS = 0x1d;

export const escPos = {
  /** ESC @: forget what the job before has set. */
  initialise: [ESC, 0x40],
  /** ESC t 0: code page 437; we send ASCII only, which all pages share. */
  codePage: [ESC, 0x74, 0],
  lineFeed: [0x0a],
  /** ESC E. */
  bold: (isOn: boolean) => [ESC, 0x45, isOn ? 1 : 0],
  /** GS !: the low half is height, so 1 is twice as high and as wide as before. */
  tall: (isOn: boolean) => [GS, 0x21, isOn ? 1 : 0],
  /** ESC a. */
  align: (align: 'left' | 'center' | 'right') => [ESC, 0x61, { left: 0, center: 1, right: 2 }[align]],
  /** ESC d. */
  feed: (lines: number) => [ESC, 0x64, lines],
  /** GS V 66: moves the paper to the knife and leaves one point uncut. */
  cut: [GS, 0x56, 66, 0],
  /** ESC p: 50 ms on, 500 ms off, at pin 2, where cash drawers are. */
  openDrawer: [ESC, 0x70, 0, 25, 250],
} as const;

/** GS ( k: model 2, so many dots a module, correction M; the printer draws the code itself. */
export function qrCommands(text: string, dots: number): number[] {
  const data = [...Buffer.from(text, 'utf8')];
  return [
    ...qrFunction(65, [50, 0]),
    ...qrFunction(67, [dots]),
    ...qrFunction(69, [49]),
    ...qrFunction(80, [48, ...data]),
    ...qrFunction(81, [48]),
  ];
}

function qrFunction(fn: number, parameters: readonly number[]): number[] {
  const length = parameters.length + 2;
  return [GS, 0x28, 0x6b, length & 0xff, length >> 8, 49, fn, ...parameters];
}

/** The width of the narrowest bar. */
export const BAR_DOTS = 2;

/** GS k with the digits beneath (GS H), ten millimetres high (GS h), two dots a module (GS w). */
export function barcodeCommands(symbology: 'EAN13' | 'CODE128', text: string): number[] {
  // Code set B; '{' opens a code set there, so one that is meant is doubled.
  const data = [...Buffer.from(symbology === 'EAN13' ? text : `{B${text.replaceAll('{', '{{')}`, 'latin1')];
  const system = symbology === 'EAN13' ? 67 : 73;
  return [GS, 0x48, 2, GS, 0x68, 80, GS, 0x77, BAR_DOTS, GS, 0x6b, system, data.length, ...data];
}
