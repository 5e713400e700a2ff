/**
 * Letters drawn with one line, so that a picture looks the same on every machine, whatever fonts it has.
 * Each is a path on a grid six high; the figure before it is its width.
 */
const LETTERS: Readonly<Record<string, readonly [width: number, path: string]>> = {
  A: [4, 'M0 6L2 0L4 6M.8 4H3.2'],
  B: [3.9, 'M0 0V6H2.3C3.3 6 3.9 5.4 3.9 4.4S3.3 2.9 2.3 2.9H0M2.1 2.9C3 2.9 3.5 2.3 3.5 1.45S3 0 2.1 0H0'],
  C: [4, 'M4 1.2C3.5 .4 2.9 0 2.2 0C.8 0 0 1.3 0 3S.8 6 2.2 6C2.9 6 3.5 5.6 4 4.8'],
  D: [4, 'M0 0V6H1.6C3.2 6 4 4.8 4 3S3.2 0 1.6 0Z'],
  E: [3.3, 'M3.3 0H0V6H3.3M0 3H2.7'],
  F: [3.3, 'M3.3 0H0V6M0 3H2.7'],
  G: [4.1, 'M4 1.2C3.5 .4 2.9 0 2.2 0C.8 0 0 1.3 0 3S.8 6 2.2 6C3.4 6 4.1 5.1 4.1 3.3H2.5'],
  H: [4, 'M0 0V6M4 0V6M0 3H4'],
  I: [0.1, 'M0 0V6'],
  J: [2.9, 'M2.9 0V4.3C2.9 5.5 2.2 6 1.4 6C.7 6 .2 5.6 0 4.9'],
  K: [3.8, 'M0 0V6M3.6 0L0 3.5M1.3 2.4L3.8 6'],
  L: [3.2, 'M0 0V6H3.2'],
  M: [4.8, 'M0 6V0L2.4 4L4.8 0V6'],
  N: [4, 'M0 6V0L4 6V0'],
  O: [4.2, 'M2.1 0C.8 0 0 1.2 0 3S.8 6 2.1 6S4.2 4.8 4.2 3S3.4 0 2.1 0Z'],
  P: [3.8, 'M0 6V0H2.2C3.2 0 3.8 .7 3.8 1.7S3.2 3.4 2.2 3.4H0'],
  R: [3.9, 'M0 6V0H2.2C3.2 0 3.8 .7 3.8 1.7S3.2 3.4 2.2 3.4H0M1.9 3.4L3.9 6'],
  S: [3.8, 'M3.6 1C3.2 .3 2.6 0 1.9 0C.9 0 .2 .6 .2 1.5C.2 3.6 3.8 2.4 3.8 4.5C3.8 5.4 3 6 1.9 6C1.1 6 .4 5.6 0 4.9'],
  T: [4, 'M0 0H4M2 0V6'],
  U: [4, 'M0 0V4C0 5.3 .8 6 2 6S4 5.3 4 4V0'],
  V: [4, 'M0 0L2 6L4 0'],
  W: [5.6, 'M0 0L1.4 6L2.8 1.4L4.2 6L5.6 0'],
  Y: [4, 'M0 0L2 3L4 0M2 3V6'],
  Z: [4, 'M0 0H4L0 6H4'],
  ' ': [1.6, ''],
};
const GAP = 1.15;
const HEIGHT = 6;

export interface Place {
  /** The middle of the word. */
  readonly x: number;
  readonly y: number;
  /** The most it may take; the smaller of both decides. */
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  /** Thickness of the line as a share of the letter's height. */
  readonly weight?: number;
}

/** A word in capitals, as large as its place allows, centred. Throws RangeError for a letter that nobody drew. */
export function lettering(word: string, { x, y, width, height, colour, weight = 0.17 }: Place): string {
  const letters = [...word.toUpperCase()].map((letter) => LETTERS[letter] ?? missing(letter));
  const wide = letters.reduce((sum, [own]) => sum + own + GAP, -GAP);
  const scale = Math.min(height / HEIGHT, width / (wide + weight * HEIGHT));
  let at = -wide / 2;
  const paths = letters.map(([own, path]) => {
    const drawn = path && `<path transform="translate(${round(at)} ${-HEIGHT / 2})" d="${path}"/>`;
    at += own + GAP;
    return drawn;
  });
  return `<g transform="translate(${x} ${y}) scale(${round(scale)})" fill="none" stroke="${colour}" stroke-width="${round(weight * HEIGHT)}" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function missing(letter: string): never {
  throw new RangeError(`Nobody has drawn the letter ${letter}.`);
}
