import { createHash } from 'node:crypto';
import { formatInteger, type BusinessDate, type Locale, type Money } from '@lumbung/kernel';
import { escaped, escapedLine } from '../html/escape.js';
import type { HtmlPage } from '../html/to-html.js';
import { printable } from '../text/fold.js';

/** How the pages of the passbooks of a house are ruled, in millimetres from the left upper corner of the paper. */
export interface PassbookLayout {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly leftMm: number;
  /** Where the first line begins. */
  readonly topMm: number;
  /** From one line to the next. */
  readonly lineMm: number;
  readonly linesPerPage: number;
  /** The line before the fold of the book, and how much room is left there; 0 where there is none. */
  readonly foldAfterLine: number;
  readonly foldMm: number;
}

/** One line of a passbook, and the line of the page it is printed on (from 1). */
export interface PassbookLine {
  readonly line: number;
  readonly bookedOn: BusinessDate;
  readonly text: string;
  /** Above zero came in, below zero went out. */
  readonly amount: Money;
  readonly balanceAfter: Money;
  /** Who served; printed as initials. */
  readonly actor: string | null;
}

const [DATE, TEXT, AMOUNT, BALANCE, ACTOR] = [8, 18, 13, 14, 3];
const COLUMNS = DATE + 1 + TEXT + 2 * AMOUNT + BALANCE + 1 + ACTOR;
/** A character of the usual monospaced fonts is 0.6 em wide. */
const WIDTH_OF_CHARACTER = 0.6;

/**
 * New lines for a passbook that is laid into the printer: nothing but those lines, each at its place on the page, so that
 * what was printed before stays as it is. Date, why, out, in, balance, initials. The same lines always make the same page.
 */
export function passbookPage(
  layout: PassbookLayout,
  lines: readonly PassbookLine[],
  name: string,
  locale: Locale,
): HtmlPage {
  const rows = lines.map((line) => `<div class="row l${line.line}">${escapedLine(rowOf(line, locale))}</div>`);
  const stylesheet = styleOf(layout, lines);
  return {
    html:
      `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n<title>${escaped(name)}</title>\n` +
      `<style>${stylesheet}</style>\n</head>\n<body>\n<section class="page">\n${rows.join('\n')}\n</section>\n</body>\n</html>\n`,
    stylesheet,
    stylesheetHash: `sha256-${createHash('sha256').update(stylesheet).digest('base64')}`,
  };
}

function rowOf({ bookedOn, text, amount, balanceAfter, actor }: PassbookLine, locale: Locale): string {
  const [year = '', month, day] = bookedOn.split('-');
  const [out, received] = amount.isPositive
    ? ['', formatInteger(amount.amount, locale)]
    : [formatInteger(-amount.amount, locale), ''];
  return [
    `${day}/${month}/${year.slice(2)}`.padEnd(DATE),
    ' ',
    printable(text)
      .slice(0, TEXT - 1)
      .padEnd(TEXT),
    out.padStart(AMOUNT),
    received.padStart(AMOUNT),
    formatInteger(balanceAfter.amount, locale).padStart(BALANCE),
    ' ',
    initialsOf(actor ?? ''),
  ].join('');
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, ACTOR);
}

function styleOf(layout: PassbookLayout, lines: readonly PassbookLine[]): string {
  const { widthMm, heightMm, leftMm, lineMm } = layout;
  const fontMm = Math.min(round((widthMm - 2 * leftMm) / COLUMNS / WIDTH_OF_CHARACTER), round(lineMm * 0.8));
  const places = [...new Set(lines.map(({ line }) => line))].map((line) => `.l${line}{top:${topOf(layout, line)}mm}\n`);
  return (
    `*{box-sizing:border-box;margin:0;padding:0}\n@page{size:${widthMm}mm ${heightMm}mm;margin:0}\n` +
    `html{color:#000;background:#fff}\n.page{position:relative;width:${widthMm}mm;height:${heightMm}mm;overflow:hidden}\n` +
    `.row{position:absolute;left:${leftMm}mm;white-space:pre;font:${fontMm}mm/${lineMm}mm "DejaVu Sans Mono","Liberation Mono","Courier New",monospace}\n` +
    `${places.join('')}@media screen{html{background:#f7f1e4}.page{background:#fff;margin:4mm auto;box-shadow:0 0 2mm #8d8268}}\n`
  );
}

/** Where a line of the page begins; behind the fold it lies lower by the room of the fold. */
function topOf({ topMm, lineMm, foldAfterLine, foldMm }: PassbookLayout, line: number): number {
  return round(topMm + (line - 1) * lineMm + (foldAfterLine > 0 && line > foldAfterLine ? foldMm : 0));
}

function round(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
}
