import type { Locale } from '@lumbung/kernel';
import type { Block } from './block.js';

/** One sheet: what belongs together and begins on a page, roll or label of its own. */
export interface Sheet {
  readonly blocks: readonly Block[];
}

/** Something to be printed, before anybody has chosen paper. The same document always prints the same bytes. */
export interface Document {
  /** Stands in the tab of the browser, in the properties of the PDF, and at the foot of numbered pages. */
  readonly name: string;
  readonly locale: Locale;
  readonly sheets: readonly Sheet[];
  /** 'Hal x / y' at the foot of pages; posters and labels go without. */
  readonly isNumbered: boolean;
  /** When it was made, kept in the properties of the PDF; never the hour of printing. */
  readonly madeAt: Date | null;
}
