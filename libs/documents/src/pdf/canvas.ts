import { barcode } from '../codes/barcode.js';
import { qrDrawing } from '../codes/qr.js';

export type Pdf = PDFKit.PDFDocument;

/** The inks of the house: text, quiet text, shade behind headings, hairlines. */
export const INK = { text: '#23201b', quiet: '#5d5546', shade: '#f7f1e4', line: '#e4dccb', strongLine: '#8d8268' };

export const SANS = 'Helvetica';
export const SANS_BOLD = 'Helvetica-Bold';
export const MONO = 'Courier';
export const MONO_BOLD = 'Courier-Bold';

/** Millimetres in the points PDF counts in. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

export interface PdfProperties {
  readonly title: string;
  readonly language: string;
  readonly madeAt: Date | null;
}

/**
 * An empty PDF whose bytes depend on nothing but what is put in: no clock, no random number. Pages are added by hand,
 * without margins, so that the library never begins one by itself.
 */
export async function emptyPdf({ title, language, madeAt }: PdfProperties): Promise<Pdf> {
  // Loaded with the first PDF: it takes longer than all else in this library, and most processes never print.
  const { default: PDFDocument } = await import('pdfkit');
  return new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    margin: 0,
    lang: language,
    displayTitle: true,
    info: { Title: title, Creator: 'Lumbung', Producer: 'Lumbung', CreationDate: madeAt ?? new Date(0) },
  });
}

/** Closes the PDF and gives its bytes. */
export async function bytesOf(pdf: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  pdf.end();
  return whole;
}

/** The modules of a QR code as rectangles, sharp at any size; `side` contains the quiet zone. */
export function drawQr(pdf: Pdf, text: string, x: number, y: number, side: number): void {
  const { size, runs } = qrDrawing(text);
  const module = side / size;
  for (const [column, row, width] of runs) {
    // A hair higher than the module, or viewers show white seams between the rows.
    pdf.rect(x + column * module, y + row * module, width * module, module * 1.01);
  }
  pdf.fill('#000');
}

/** Bars over the given width, the text beneath them; `height` contains both. */
export function drawBarcode(pdf: Pdf, text: string, x: number, y: number, width: number, height: number): void {
  const { size, bars } = barcode(text);
  const fontSize = Math.min(8, height / 4);
  // Not wider than 0.5 mm a module: a short code stretched over the whole line is harder to scan, not easier.
  const module = Math.min(width / size, mm(0.5));
  const left = x + (width - module * size) / 2;
  for (const [at, barWidth] of bars) {
    pdf.rect(left + at * module, y, barWidth * module, height - fontSize * 1.5);
  }
  pdf.fill('#000');
  pdf.font(SANS).fontSize(fontSize).fillColor('#000');
  pdf.text(text, x, y + height - fontSize * 1.1, { width, align: 'center', lineBreak: false });
}
