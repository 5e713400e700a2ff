/** The colours one drawing is printed with: paper and sun behind, three inks in front. */
export interface Inks {
  readonly paper: string;
  /** The round of light behind the thing. */
  readonly sun: string;
  /** The body of the thing. */
  readonly base: string;
  /** Lines, letters and the dark side. */
  readonly deep: string;
  /** Labels and what is white in life. */
  readonly light: string;
  /** Used sparingly: a cap, a seal, a chilli. */
  readonly accent: string;
}

/** One set for each kind of goods, all mixed from the colours of the house: paper, ink, leaf, rice, brick, indigo. */
export const INKS = {
  staples: { paper: '#f8efd9', sun: '#f3dca2', base: '#e3a92f', deep: '#5b3a12', light: '#fffaf0', accent: '#9c3a22' },
  kitchen: { paper: '#f7ebe0', sun: '#f0cfb2', base: '#c8632f', deep: '#4a2114', light: '#fff8ef', accent: '#e8b23a' },
  fresh: { paper: '#f1f1de', sun: '#dde3b6', base: '#b5543c', deep: '#43271f', light: '#fffbef', accent: '#5f8f4e' },
  household: {
    paper: '#e8f0ef',
    sun: '#c4dedb',
    base: '#3f8f8c',
    deep: '#173f45',
    light: '#fbfffd',
    accent: '#e8b23a',
  },
  school: { paper: '#eceef6', sun: '#ccd4ea', base: '#4a64a5', deep: '#22315c', light: '#fdfdff', accent: '#c24a32' },
  prayer: { paper: '#eaf1e8', sun: '#c9dfc8', base: '#2f7a57', deep: '#153f2e', light: '#fbfff8', accent: '#e8b23a' },
  treats: { paper: '#f9ece3', sun: '#f4cdb9', base: '#b9452a', deep: '#55190e', light: '#fff7ea', accent: '#e8b23a' },
  dairy: { paper: '#e9f1f6', sun: '#c8dfee', base: '#5d9cc4', deep: '#1f4361', light: '#ffffff', accent: '#e8b23a' },
  craft: { paper: '#f3ece2', sun: '#e4d0b3', base: '#8a5a33', deep: '#3a2314', light: '#fff8ea', accent: '#2f7a57' },
} as const satisfies Record<string, Inks>;

export type InkName = keyof typeof INKS;
