/** The house's own leaf green; a cooperative that keeps it needs no theme. */
export const HOUSE_ACCENT = '#1f5f43';

const DARKER = 0.8;
const PAPER = 0.92;

/** The cooperative's colour in the three places of the leaf: itself, pressed, and as a tint. Checked for contrast when it was saved. */
export function themeCss(accent: string): string {
  return `:root{--daun:${accent};--daun-tua:${mix(accent, 0, DARKER)};--daun-muda:${mix(accent, 255, 1 - PAPER)}}\n`;
}

export function themeAddress(accent: string): string | null {
  return accent.toLowerCase() === HOUSE_ACCENT ? null : `/tema/${accent.slice(1).toLowerCase()}.css`;
}

/** `share` of the colour, the rest of it black or white. */
function mix(colour: string, other: 0 | 255, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${channels
    .map((channel) =>
      Math.round(channel * share + other * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
