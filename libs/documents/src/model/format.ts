/** The papers we print on. */
export type Format =
  'A4' | 'A4_LANDSCAPE' | 'A4_LABELS' | 'ROLL_80' | 'ROLL_58' | 'LABEL_58X40' | 'CARD_86X54' | 'A4_CARDS';

/** What is cut out of a page: a label for goods, or a card for a wallet. */
export interface Piece {
  readonly of: 'label' | 'card';
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A page with margins, a continuous roll, one label or card, or a page full of them to be cut. */
export type Paper =
  | { readonly kind: 'page'; readonly widthMm: number; readonly heightMm: number; readonly marginMm: number }
  | { readonly kind: 'roll'; readonly widthMm: number; readonly printableMm: number; readonly columns: number }
  | ({ readonly kind: 'label' } & Piece)
  | {
      readonly kind: 'grid';
      readonly widthMm: number;
      readonly heightMm: number;
      readonly across: number;
      readonly down: number;
      readonly piece: Piece;
    };

/** The label all labels are drawn for, in millimetres. */
export const LABEL = { of: 'label', widthMm: 58, heightMm: 40 } as const;
/** A card as wallets and laminating pouches know it (ID-1 of ISO 7810, in whole millimetres of height). */
export const CARD = { of: 'card', widthMm: 85.6, heightMm: 54 } as const;

// Printable width and columns of thermal printers: 384 dots on 58 mm, 576 on 80 mm, 12 dots a character (font A).
const PAPERS: Record<Format, Paper> = {
  A4: { kind: 'page', widthMm: 210, heightMm: 297, marginMm: 15 },
  A4_LANDSCAPE: { kind: 'page', widthMm: 297, heightMm: 210, marginMm: 15 },
  A4_LABELS: { kind: 'grid', widthMm: 210, heightMm: 297, across: 3, down: 7, piece: LABEL },
  ROLL_80: { kind: 'roll', widthMm: 80, printableMm: 72, columns: 48 },
  ROLL_58: { kind: 'roll', widthMm: 58, printableMm: 48, columns: 32 },
  LABEL_58X40: { kind: 'label', ...LABEL },
  CARD_86X54: { kind: 'label', ...CARD },
  A4_CARDS: { kind: 'grid', widthMm: 210, heightMm: 297, across: 2, down: 5, piece: CARD },
};

/** Every format, as a list for settings and checks. */
export const FORMATS = Object.keys(PAPERS) as readonly Format[];

export type RollFormat = 'ROLL_80' | 'ROLL_58';
export type Roll = Extract<Paper, { kind: 'roll' }>;
export type Page = Extract<Paper, { kind: 'page' }>;

export function paperOf(format: Format): Paper {
  return PAPERS[format];
}

export function rollOf(format: RollFormat): Roll {
  return PAPERS[format] as Roll;
}
