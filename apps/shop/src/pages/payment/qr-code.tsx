import qrcode from 'qrcode-generator';

const QUIET_ZONE = 4;

interface QrDrawing {
  /** Width in modules, quiet zone included. */
  readonly size: number;
  /** SVG path, one unit per module. */
  readonly path: string;
}

/** The dark modules of a QR code as one path, joined row by row, so that the drawing stays small. */
export function qrDrawing(text: string): QrDrawing {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (!code.isDark(row, column)) {
        continue;
      }
      const start = column;
      while (column + 1 < count && code.isDark(row, column + 1)) {
        column += 1;
      }
      path += `M${start + QUIET_ZONE} ${row + QUIET_ZONE}h${column - start + 1}v1h-${column - start + 1}z`;
    }
  }
  return { size: count + 2 * QUIET_ZONE, path };
}

/** Drawn into the page: a payment must not wait for a second request. */
export function QrCode({ text, title }: { text: string; title: string }) {
  const { size, path } = qrDrawing(text);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title} shape-rendering="crispEdges">
      <path d={path} />
    </svg>
  );
}

/** The same as a file of its own, on white, to be saved and opened in a bank's app. */
export function qrFile(text: string): string {
  const { size, path } = qrDrawing(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 12}" height="${size * 12}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`;
}
