import type { Locale } from '@lumbung/kernel';
import { paperOf, type Format, type Page, type Piece, type Roll } from '../model/format.js';
import { BARCODE_MM, END_MM, LINE_MM, QR_MM, TALL_LINE_MM } from '../roll/roll-line.js';
import { wordsOf } from '../words/words.js';

/**
 * The style of a printed page, without any text of users. Sizes are millimetres throughout: a browser that does not
 * know a keyword such as A6 prints Letter without a word. `heights` are those of the strips on a roll.
 */
export function stylesheetFor(format: Format, locale: Locale, isNumbered: boolean, heights: readonly number[]): string {
  const paper = paperOf(format);
  switch (paper.kind) {
    case 'roll':
      return COMMON + rollStyles(paper, heights);
    case 'page':
      return COMMON + pageStyles(paper, locale, isNumbered) + BLOCKS;
    case 'label':
      return `${COMMON}@page{size:${paper.widthMm}mm ${paper.heightMm}mm;margin:0}\n${BLOCKS}${pieceStyles(paper)}`;
    case 'grid': {
      const left = (paper.widthMm - paper.across * paper.piece.widthMm) / 2;
      const top = (paper.heightMm - paper.down * paper.piece.heightMm) / 2;
      return (
        `${COMMON}@page{size:${paper.widthMm}mm ${paper.heightMm}mm;margin:0}\n${BLOCKS}${pieceStyles(paper.piece)}` +
        `.grid{display:grid;grid-template-columns:repeat(${paper.across},${paper.piece.widthMm}mm);grid-auto-rows:${paper.piece.heightMm}mm;` +
        `align-content:start;padding:${top}mm ${left}mm;height:${paper.heightMm}mm;break-after:page}\n` +
        '.grid:last-child{break-after:auto}\n.grid .label{outline:.1mm dotted #8d8268;break-after:auto}\n'
      );
    }
  }
}

const COMMON = `*{box-sizing:border-box;margin:0;padding:0}
html{color:#000;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
svg{display:block}
svg path{fill:#000}
@media screen{html{background:#f7f1e4}.sheet,.strip,.label{background:#fff;box-shadow:0 0 2mm #8d8268;margin:4mm auto}}
`;

function rollStyles({ widthMm, printableMm, columns }: Roll, heights: readonly number[]): string {
  const side = (widthMm - printableMm) / 2;
  // A character of the usual monospaced fonts is 0.6 em wide.
  const fontMm = printableMm / columns / 0.6;
  const pages = [...new Set(heights)].map(
    (height) =>
      `@page h${height}{size:${widthMm}mm ${height}mm;margin:0}\n.h${height}{page:h${height};height:${height}mm}\n`,
  );
  return `${pages.join('')}.strip{width:${widthMm}mm;padding:${END_MM}mm ${side}mm;overflow:hidden;break-after:page;break-inside:avoid}
.strip:last-child{break-after:auto}
.line{height:${LINE_MM}mm;line-height:${LINE_MM}mm;font:${fontMm}mm/${LINE_MM}mm "DejaVu Sans Mono","Droid Sans Mono","Roboto Mono","Liberation Mono","Courier New",monospace;white-space:pre}
.line.center{text-align:center}
.line.strong{font-weight:700}
.line.tall{height:${TALL_LINE_MM}mm;transform:scaleY(1.8);transform-origin:0 0}
.qr{width:${QR_MM}mm;height:${QR_MM}mm;margin:0 auto}
.barcode{height:${BARCODE_MM}mm}
.barcode svg{width:100%;height:11mm}
.barcode p{font:2.5mm/4mm monospace;text-align:center}
`;
}

function pageStyles({ widthMm, heightMm, marginMm }: Page, locale: Locale, isNumbered: boolean): string {
  const number = `@bottom-right{content:"${wordsOf(locale).page} " counter(page) " / " counter(pages);font:8pt sans-serif;color:#5d5546}`;
  return `@page{size:${widthMm}mm ${heightMm}mm;margin:${marginMm}mm;${isNumbered ? number : ''}}
.sheet{break-after:page}
.sheet:last-child{break-after:auto}
@media screen{.sheet{width:${widthMm}mm;min-height:${heightMm}mm;padding:${marginMm}mm}}
`;
}

const BLOCKS = `body{font:9.5pt/1.4 "Plus Jakarta Sans","Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
.right{text-align:right}
.center{text-align:center}
.left{text-align:left}
.letterhead{border-bottom:1mm double #23201b;padding-bottom:3mm;margin-bottom:6mm;color:#5d5546;font-size:9pt}
.letterhead .issuer{font-size:15pt;font-weight:700;color:#23201b}
.title{display:flex;justify-content:space-between;align-items:baseline;margin-bottom:4mm}
.title h1{font-size:14pt;letter-spacing:.04em}
.title .mark{font-weight:700;border:.3mm solid;padding:.5mm 2mm}
.facts{display:grid;grid-template-columns:1fr 1fr;gap:8mm;margin-bottom:5mm}
.facts dl>div{display:grid;grid-template-columns:32mm 1fr;gap:2mm}
.facts dt{color:#5d5546}
.facts dd{overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;margin-bottom:5mm}
.table{table-layout:fixed}
thead{display:table-header-group}
tr{break-inside:avoid}
th{background:#f7f1e4;font-size:8.5pt;font-weight:700;vertical-align:bottom}
th,td{padding:1.2mm 1.5mm;border-bottom:.2mm solid #e4dccb;overflow-wrap:anywhere}
td{vertical-align:top}
.sums td{font-weight:700;border-top:.3mm solid #23201b}
.totals{width:50%;margin:0 0 5mm auto;break-inside:avoid}
.totals>div{display:flex;justify-content:space-between;padding:.6mm 1.5mm}
.totals .strong{font-size:12pt;font-weight:700;border-top:.3mm solid #23201b;border-bottom:1mm double #23201b;margin:1mm 0}
.words{background:#f7f1e4;padding:2mm 3mm;margin-bottom:5mm;font-style:italic}
.words span{font-style:normal;color:#5d5546}
.code{margin-bottom:4mm;break-inside:avoid;width:max-content;max-width:100%}
.code figcaption{text-align:center;font-size:8.5pt;color:#5d5546}
.code .qr{width:34mm;height:34mm;margin:0 auto}
.code.poster{margin:8mm auto}
.code.poster .qr{width:140mm;height:140mm}
.code.poster figcaption{font-size:15pt;color:#23201b}
.barcode{width:64mm;margin-bottom:4mm}
.barcode svg{width:100%;height:14mm}
.barcode p{text-align:center;font-size:9pt}
.text{margin-bottom:2.5mm;overflow-wrap:anywhere}
.text.small{font-size:8.5pt;color:#5d5546}
.text.large{font-size:20pt;line-height:1.25;margin-bottom:3mm}
.text.huge{font-size:42pt;line-height:1.15;margin-bottom:5mm}
.strong{font-weight:700}
.signatures{display:flex;justify-content:space-between;gap:10mm;margin-top:8mm;break-inside:avoid}
.signatures>div{flex:0 1 70mm;text-align:center}
.signatures .line{margin-top:18mm;border-top:.2mm solid #23201b;padding-top:1mm;min-height:6mm}
hr{border:0;border-top:.2mm solid #8d8268;margin:4mm 0}
${Array.from({ length: 100 }, (_, index) => `.w${index + 1}{width:${index + 1}%}`).join('')}
`;

const pieceStyles = ({
  of,
  widthMm,
  heightMm,
}: Piece) => `.label{width:${widthMm}mm;height:${heightMm}mm;padding:${of === 'card' ? '4mm 36mm 3mm 4mm;position:relative' : '2mm'};overflow:hidden;display:flex;flex-direction:column;break-after:page}
.label:last-child{break-after:auto}
.label .text{margin:0;line-height:1.15;overflow:hidden;flex:none;font-size:8pt}
.label .text.small{font-size:6.5pt;color:#000}
.label .text.large{font-size:13pt}
.label .text.huge{font-size:21pt}
.label .most-1,.label .most-2,.label .most-3{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;line-clamp:1}
.label .most-2{-webkit-line-clamp:2;line-clamp:2}
.label .most-3{-webkit-line-clamp:3;line-clamp:3}
.label .barcode{width:100%;flex:1;min-height:9mm;margin:auto 0 0;display:flex;flex-direction:column}
.label .barcode svg{flex:1;min-height:0}
.label .barcode p{font-size:7pt;line-height:1.1}
${of === 'card' ? '.label .qr{position:absolute;right:4mm;bottom:4mm;width:30mm;margin:0}\n' : ''}`;
