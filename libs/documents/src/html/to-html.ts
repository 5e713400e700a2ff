import { createHash } from 'node:crypto';
import type { Document, Sheet } from '../model/document.js';
import { paperOf, type Format } from '../model/format.js';
import { stripHeight, type RollLine } from '../roll/roll-line.js';
import { rollLines } from '../roll/roll-lines.js';
import { printable } from '../text/fold.js';
import { blockHtml } from './blocks.js';
import { barcodeSvg, qrSvg } from './codes.js';
import { escaped, escapedLine } from './escape.js';
import { stylesheetFor } from './stylesheet.js';

export interface HtmlOptions {
  /** Where the caller serves the stylesheet; without it the page carries it in a `<style>` element. */
  readonly stylesheetUrl?: string;
}

export interface HtmlPage {
  /** A page of its own, ready for the browser's print dialog; no script, no style attribute. */
  readonly html: string;
  /** The style, also where the page carries it. */
  readonly stylesheet: string;
  /** What a Content-Security-Policy names in `style-src` so that the page may carry its style: 'sha256-…'. */
  readonly stylesheetHash: string;
}

/** The document as a web page to print: the size of the paper stands in its style, in millimetres. */
export function toHtml(document: Document, format: Format, options: HtmlOptions = {}): HtmlPage {
  const { body, heights } = bodyOf(document, format);
  const stylesheet = stylesheetFor(format, document.locale, document.isNumbered, heights);
  const style =
    options.stylesheetUrl === undefined
      ? `<style>${stylesheet}</style>`
      : `<link rel="stylesheet" href="${escaped(options.stylesheetUrl)}">`;
  return {
    html:
      `<!doctype html>\n<html lang="${document.locale}">\n<head>\n<meta charset="utf-8">\n` +
      `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escaped(document.name)}</title>\n` +
      `${style}\n</head>\n<body>\n${body}\n</body>\n</html>\n`,
    stylesheet,
    stylesheetHash: `sha256-${createHash('sha256').update(stylesheet).digest('base64')}`,
  };
}

function bodyOf(document: Document, format: Format): { body: string; heights: readonly number[] } {
  const paper = paperOf(format);
  if (paper.kind === 'roll') {
    const strips = document.sheets.map((sheet) => rollLines(sheet, paper.columns, printable));
    return { body: strips.map(stripHtml).join('\n'), heights: strips.map(stripHeight) };
  }
  const sheets = document.sheets.map((sheet) => sheetHtml(sheet, paper.kind === 'page' ? 'sheet' : 'label'));
  if (paper.kind !== 'grid') {
    return { body: sheets.join('\n'), heights: [] };
  }
  const perPage = paper.across * paper.down;
  const pages = Array.from(
    { length: Math.ceil(sheets.length / perPage) },
    (_, page) => `<div class="grid">${sheets.slice(page * perPage, (page + 1) * perPage).join('')}</div>`,
  );
  return { body: pages.join('\n'), heights: [] };
}

function sheetHtml(sheet: Sheet, className: 'sheet' | 'label'): string {
  return `<section class="${className}">\n${sheet.blocks.map(blockHtml).join('\n')}\n</section>`;
}

function stripHtml(lines: readonly RollLine[]): string {
  return `<section class="strip h${stripHeight(lines)}">\n${lines.map(lineHtml).join('\n')}\n</section>`;
}

function lineHtml(line: RollLine): string {
  if (line.kind === 'text') {
    const marks = [
      line.align === 'center' ? ' center' : '',
      line.isStrong ? ' strong' : '',
      line.isTall ? ' tall' : '',
    ];
    return `<div class="line${marks.join('')}">${escapedLine(line.text)}</div>`;
  }
  return line.kind === 'qr' ? qrSvg(line.text) : barcodeSvg(line.text);
}
