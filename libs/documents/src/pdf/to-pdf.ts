import type { Document } from '../model/document.js';
import { LABEL, paperOf, type Format } from '../model/format.js';
import { winAnsi } from '../text/fold.js';
import { bytesOf, emptyPdf, INK, mm, type Pdf } from './canvas.js';
import { drawLabel } from './label.js';
import { drawPages } from './pages.js';
import { drawStrip } from './strip.js';

/**
 * The document as a PDF, made without a browser. The size of every page is the size of the paper; on a roll the height
 * is reckoned from what stands on it. Letters beyond Latin-1 become their likeness or '?', since the standard fonts of
 * PDF have no others. The same document gives the same bytes.
 */
export async function toPdf(document: Document, format: Format): Promise<Buffer> {
  const pdf = await emptyPdf({ title: winAnsi(document.name), language: document.locale, madeAt: document.madeAt });
  const paper = paperOf(format);
  switch (paper.kind) {
    case 'roll':
      document.sheets.forEach((sheet) => drawStrip(pdf, sheet, paper));
      break;
    case 'page':
      drawPages(pdf, document, paper);
      break;
    case 'label':
      for (const sheet of document.sheets) {
        addPage(pdf, paper.widthMm, paper.heightMm);
        drawLabel(pdf, sheet, 0, 0);
      }
      break;
    case 'grid':
      drawGrid(pdf, document, paper);
  }
  if (pdf.bufferedPageRange().count === 0) {
    addPage(pdf, paper.widthMm, 'heightMm' in paper ? paper.heightMm : 20); // a PDF without pages does not open
  }
  return bytesOf(pdf);
}

function drawGrid(
  pdf: Pdf,
  document: Document,
  paper: { readonly widthMm: number; readonly heightMm: number; readonly across: number; readonly down: number },
): void {
  const left = (paper.widthMm - paper.across * LABEL.widthMm) / 2;
  const top = (paper.heightMm - paper.down * LABEL.heightMm) / 2;
  const perPage = paper.across * paper.down;
  for (const [index, sheet] of document.sheets.entries()) {
    const place = index % perPage;
    if (place === 0) {
      addPage(pdf, paper.widthMm, paper.heightMm);
    }
    const x = mm(left + (place % paper.across) * LABEL.widthMm);
    const y = mm(top + Math.floor(place / paper.across) * LABEL.heightMm);
    // Where to cut.
    pdf
      .rect(x, y, mm(LABEL.widthMm), mm(LABEL.heightMm))
      .lineWidth(0.3)
      .dash(1, { space: 2 })
      .stroke(INK.strongLine)
      .undash();
    drawLabel(pdf, sheet, x, y);
  }
}

function addPage(pdf: Pdf, widthMm: number, heightMm: number): void {
  pdf.addPage({ size: [mm(widthMm), mm(heightMm)], margin: 0 });
}
