/** Least contrast of normal text (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** Contrast of white letters on a colour `#rrggbb`, 1 to 21: (1 + 0.05) ÷ (relative luminance + 0.05), WCAG 2.2. */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** Whether white letters can be read on it, as on the buttons of the shop. */
export function isReadableAccent(colour: string): boolean {
  return contrastWithWhite(colour) >= LEAST_CONTRAST;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
