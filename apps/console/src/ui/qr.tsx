import { useMemo } from 'react';
import qrcode from 'qrcode-generator';

/** Light modules around a code, without which readers do not find it. */
const QUIET = 4;

interface QrProps {
  readonly text: string;
  /** What is read when it cannot be seen. */
  readonly label: string;
  /** As wide as it goes: held out to a buyer's phone. */
  readonly isLarge?: boolean;
}

/** A QR code, black on white in every theme. Drawn as one path: no markup text, so that no policy of the page is in its way. */
export function Qr({ text, label, isLarge = false }: QrProps) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      className={isLarge ? 'qr qr-large' : 'qr'}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(text: string): { size: number; path: string } {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
    }
  }
  return { size: count + 2 * QUIET, path };
}
