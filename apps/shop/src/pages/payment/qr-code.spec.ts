import { describe, expect, it } from '@jest/globals';
import { qrDrawing, qrFile } from './qr-code.js';

describe('drawing a QR code', () => {
  it('leaves the quiet zone of four modules that scanners ask for', () => {
    const { size, path } = qrDrawing('00020101021226');

    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
      Number(x),
      Number(y),
      Number(x) + Number(width),
    ]);
    expect(Math.min(...starts.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...starts.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...starts.map(([, , end = 0]) => end))).toBe(size - 4);
  });

  it('draws the file on white, so that a bank’s app can read it from a dark gallery', () => {
    expect(qrFile('x')).toMatch(/<rect width="\d+" height="\d+" fill="#fff"\/>/);
  });
});
