export type Align = 'left' | 'center' | 'right';
export type TextSize = 'small' | 'normal' | 'large' | 'huge';

/** Who issues the paper: name in bold, beneath it the lines people look for (NIK, address, telephone). */
export interface LetterheadBlock {
  readonly kind: 'letterhead';
  readonly name: string;
  readonly details: readonly string[];
}

/** What the paper is; the mark says which copy. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly text: string;
  readonly mark: string | null;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Label and value; a wide sheet sets `beside` next to `rows`, a narrow one beneath them. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly rows: readonly Fact[];
  readonly beside: readonly Fact[];
}

export interface Item {
  readonly name: string;
  /** How many at what price. */
  readonly detail: string;
  readonly amount: string;
  /** What belongs to the item, such as its discount. */
  readonly under: readonly { readonly label: string; readonly amount: string }[];
}

/** Things bought, as a receipt lists them: the name, and under it how many and how much. */
export interface ItemsBlock {
  readonly kind: 'items';
  readonly items: readonly Item[];
}

export interface Column {
  readonly heading: string;
  readonly align: Align;
  /** Share of the width, weighed against the other columns. */
  readonly weight: number;
}

/** Rows and columns. A roll has no room for columns: there each row becomes a small list, its first cell as the name. */
export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Places of the rows that stand out: headings of groups, sums. */
  readonly strong?: readonly number[];
  /** The closing line, one cell a column; null where nothing is summed. */
  readonly sums: readonly string[] | null;
  /** Said instead of rows when there are none. */
  readonly whenEmpty: string;
}

export interface Total {
  readonly label: string;
  readonly value: string;
  /** The line the eye must find. */
  readonly isStrong: boolean;
}

export interface TotalsBlock {
  readonly kind: 'totals';
  readonly rows: readonly Total[];
}

/** The amount in words (terbilang). */
export interface WordsBlock {
  readonly kind: 'words';
  readonly label: string;
  readonly text: string;
}

export interface QrBlock {
  readonly kind: 'qr';
  readonly text: string;
  readonly caption: string | null;
  readonly size: 'normal' | 'poster';
}

export interface BarcodeBlock {
  readonly kind: 'barcode';
  readonly text: string;
}

export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  readonly align: Align;
  readonly size: TextSize;
  readonly isStrong: boolean;
  /** Cut off with '…' after so many lines, where the paper has a fixed height (labels). */
  readonly maxLines: number | null;
}

/** Room to sign: the role above, a line, the name beneath it. */
export interface SignaturesBlock {
  readonly kind: 'signatures';
  readonly fields: readonly { readonly role: string; readonly name: string | null }[];
}

export interface RuleBlock {
  readonly kind: 'rule';
}

export type Block =
  | LetterheadBlock
  | TitleBlock
  | FactsBlock
  | ItemsBlock
  | TableBlock
  | TotalsBlock
  | WordsBlock
  | QrBlock
  | BarcodeBlock
  | TextBlock
  | SignaturesBlock
  | RuleBlock;
