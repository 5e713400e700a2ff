import type { Document } from '../model/document.js';
import type { Page } from '../model/format.js';
import { winAnsi } from '../text/fold.js';
import { wordsOf } from '../words/words.js';
import { drawBlock } from './blocks.js';
import { INK, mm, SANS, type Pdf } from './canvas.js';
import { Flow } from './flow.js';

/** Sheets on pages: each sheet begins a page and counts its own, as a batch is taken apart after printing. */
export function drawPages(pdf: Pdf, document: Document, page: Page): void {
  for (const sheet of document.sheets) {
    const first = pdf.bufferedPageRange().count;
    const flow = new Flow(pdf, page);
    for (const block of sheet.blocks) {
      drawBlock(flow, block);
    }
    if (document.isNumbered) {
      drawFeet(pdf, document, page, first);
    }
  }
}

function drawFeet(pdf: Pdf, document: Document, page: Page, first: number): void {
  const pages = pdf.bufferedPageRange().count - first;
  const margin = mm(page.marginMm);
  const width = mm(page.widthMm) - 2 * margin;
  const y = mm(page.heightMm) - margin + mm(2);
  for (let index = 0; index < pages; index += 1) {
    pdf.switchToPage(first + index);
    pdf.font(SANS).fontSize(8).fillColor(INK.quiet);
    pdf.text(winAnsi(document.name), margin, y, { width: width * 0.75, height: 10, ellipsis: '…' });
    const number = `${wordsOf(document.locale).page} ${index + 1} / ${pages}`;
    pdf.text(number, margin, y, { width, align: 'right', lineBreak: false });
  }
}
