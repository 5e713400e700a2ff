import { barcode } from '../codes/barcode.js';
import { qrDrawing } from '../codes/qr.js';
import { escaped } from './escape.js';

// Codes are drawn into the page as SVG paths: part of the markup, so no policy about images or styles touches them.

export function qrSvg(text: string): string {
  const { size, runs } = qrDrawing(text);
  const path = runs.map(([x, y, width]) => `M${x} ${y}h${width}v1h-${width}z`).join('');
  return `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="QR" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}

export function barcodeSvg(text: string): string {
  const { size, bars } = barcode(text);
  const path = bars.map(([x, width]) => `M${x} 0h${width}v1h-${width}z`).join('');
  return (
    `<div class="barcode"><svg viewBox="0 0 ${size} 1" preserveAspectRatio="none" role="img" aria-label="${escaped(text)}" ` +
    `shape-rendering="crispEdges"><path d="${path}"/></svg><p>${escaped(text)}</p></div>`
  );
}
