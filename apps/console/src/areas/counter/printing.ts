const KEY = 'struk';

/** On which paper receipts are printed as soon as somebody has paid; kept in this browser, since the printer is. */
export const ROLLS = ['HTML_58', 'HTML_80', 'NONE'] as const;
export type Roll = (typeof ROLLS)[number];

export function chosenRoll(): Roll {
  return ROLLS.find((roll) => roll === localStorage.getItem(KEY)) ?? 'HTML_58';
}

export function chooseRoll(roll: Roll): void {
  localStorage.setItem(KEY, roll);
}

interface Paper {
  readonly kind: string;
  readonly format: string;
  readonly url: string;
}

/** The receipt among the papers of an order, on the chosen roll; the narrow one where none is printed by itself. */
export function receiptIn(papers: readonly Paper[], roll: Roll): string | null {
  const format = roll === 'NONE' ? 'HTML_58' : roll;
  return papers.find((paper) => paper.kind === 'RECEIPT' && paper.format === format)?.url ?? null;
}

/**
 * Sends a page of our own origin to the printer without leaving the screen: it is opened in a frame nobody sees, and the
 * frame is printed. Each opening counts as a print, so it is never opened twice for one.
 */
export function print(url: string, title: string): void {
  document.querySelector('.print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = title;
  frame.tabIndex = -1;
  frame.addEventListener('load', () => frame.contentWindow?.print());
  frame.src = url;
  document.body.append(frame);
}
