import type { Align } from '../model/block.js';
import type { Page } from '../model/format.js';
import { winAnsi } from '../text/fold.js';
import { INK, mm, SANS, SANS_BOLD, type Pdf } from './canvas.js';

export interface TextStyle {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly color?: string;
  readonly align?: Align;
  readonly lineGap?: number;
}

const FONT_SIZE = 9.5;
const LINE_GAP = 1.5;

/** Where the pen stands on the page, and how to write there. All lengths in points. */
export class Flow {
  readonly left: number;
  readonly width: number;
  private readonly top: number;
  private readonly bottom: number;
  y: number;

  constructor(
    readonly pdf: Pdf,
    private readonly page: Page,
  ) {
    this.left = mm(page.marginMm);
    this.width = mm(page.widthMm - 2 * page.marginMm);
    this.top = mm(page.marginMm);
    this.bottom = mm(page.heightMm - page.marginMm);
    this.newPage();
  }

  get room(): number {
    return this.bottom - this.y;
  }

  /** The height of an empty page. */
  get wholePage(): number {
    return this.bottom - this.top;
  }

  newPage(): void {
    this.pdf.addPage({ size: [mm(this.page.widthMm), mm(this.page.heightMm)], margin: 0 });
    this.y = this.top;
  }

  /** Begins a page when so much does not fit; says whether it did. What is higher than a page begins where it is. */
  need(height: number): boolean {
    if (height <= this.room || this.y === this.top) {
      return false;
    }
    this.newPage();
    return true;
  }

  skip(height: number): void {
    this.y += height;
  }

  heightOf(text: string, width: number, style: TextStyle = {}): number {
    this.choose(style);
    return this.pdf.heightOfString(winAnsi(text) || ' ', { width, lineGap: style.lineGap ?? LINE_GAP });
  }

  /** Writes at a place, without moving the pen; `height` cuts off what is longer. */
  write(text: string, x: number, y: number, width: number, style: TextStyle = {}, height?: number): void {
    this.choose(style);
    this.pdf.text(winAnsi(text), x, y, {
      width,
      align: style.align ?? 'left',
      lineGap: style.lineGap ?? LINE_GAP,
      ...(height === undefined ? {} : { height, ellipsis: '…' }),
    });
  }

  /** Writes over the whole width, on the next page where this one ends, and moves the pen beneath it. */
  paragraph(text: string, style: TextStyle = {}): void {
    const height = Math.min(this.heightOf(text, this.width, style), this.wholePage);
    this.need(height);
    this.write(text, this.left, this.y, this.width, style, height + 0.1);
    this.skip(height);
  }

  line(x: number, y: number, width: number, color: string = INK.line, weight = 0.6): void {
    this.pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(weight)
      .stroke(color);
  }

  private choose({ size = FONT_SIZE, isBold = false, color = INK.text }: TextStyle): void {
    this.pdf
      .font(isBold ? SANS_BOLD : SANS)
      .fontSize(size)
      .fillColor(color);
  }
}
