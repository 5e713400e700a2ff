import type { Document, Sheet } from '../model/document.js';
import { paperOf, type Format, type Paper, type Piece } from '../model/format.js';
import { winAnsi } from '../text/fold.js';
import { drawCard } from './card.js';
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
        draw(pdf, sheet, paper, 0, 0);
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

function drawGrid(pdf: Pdf, document: Document, paper: Extract<Paper, { kind: 'grid' }>): void {
  const { piece } = paper;
  const left = (paper.widthMm - paper.across * piece.widthMm) / 2;
  const top = (paper.heightMm - paper.down * piece.heightMm) / 2;
  const perPage = paper.across * paper.down;
  for (const [index, sheet] of document.sheets.entries()) {
    const place = index % perPage;
    if (place === 0) {
      addPage(pdf, paper.widthMm, paper.heightMm);
    }
    const x = mm(left + (place % paper.across) * piece.widthMm);
    const y = mm(top + Math.floor(place / paper.across) * piece.heightMm);
    // Where to cut.
    pdf
      .rect(x, y, mm(piece.widthMm), mm(piece.heightMm))
      .lineWidth(0.3)
      .dash(1, { space: 2 })
      .stroke(INK.strongLine)
      .undash();
    draw(pdf, sheet, piece, x, y);
  }
}

function draw(pdf: Pdf, sheet: Sheet, { of }: Pick<Piece, 'of'>, x: number, y: number): void {
  if (of === 'card') drawCard(pdf, sheet, x, y);
  else drawLabel(pdf, sheet, x, y);
}

function addPage(pdf: Pdf, widthMm: number, heightMm: number): void {
  pdf.addPage({ size: [mm(widthMm), mm(heightMm)], margin: 0 });
}
