interface Bar {
  readonly key: string;
  readonly label: string;
  readonly tip: string;
  readonly value: number;
}

interface BarsProps {
  /** One sentence that says what the picture shows. */
  readonly summary: string;
  readonly bars: readonly Bar[];
  readonly top: string;
  readonly middle: string;
  /** Over the whole page; else beside something. */
  readonly isWide?: boolean;
}

const [HEIGHT, BOTTOM, TOP] = [190, 24, 12];
const LETTER = 7;
const LABEL_ROOM = 30;

/** Bars over days with two ruled lines; the last one, today, stands out. The numbers are in a table beside it. */
export function Bars({ summary, bars, top, middle, isWide = false }: BarsProps) {
  // On a phone the picture is drawn smaller, so that its letters stay as large as others.
  const isPhone = globalThis.matchMedia('(max-width: 700px)').matches;
  const width = isPhone ? 340 : isWide ? 1_040 : 520;
  // As wide as the longest amount beside the ruled lines.
  const left = 14 + LETTER * Math.max(top.length, middle.length);
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const step = (width - left) / Math.max(1, bars.length);
  // Days that stand close together are named now and then.
  const everyNth = Math.max(1, Math.ceil(LABEL_ROOM / step));
  const room = HEIGHT - BOTTOM - TOP;
  return (
    <svg className="bars" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={summary}>
      {[
        { y: TOP, text: top },
        { y: TOP + room / 2, text: middle },
        { y: HEIGHT - BOTTOM, text: '0' },
      ].map(({ y, text }) => (
        <g key={y}>
          <line className="bars-rule" x1={left} x2={width} y1={y} y2={y} />
          <text className="bars-text" x={left - 8} y={y + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => {
        const height = Math.max(bar.value > 0 ? 2 : 0, (room * Math.max(0, bar.value)) / most);
        const x = left + index * step + step * 0.16;
        return (
          <g key={bar.key}>
            <title>{bar.tip}</title>
            <rect
              className={index === bars.length - 1 ? 'bar bar-today' : 'bar'}
              x={x}
              y={HEIGHT - BOTTOM - height}
              width={step * 0.68}
              height={height}
              rx="2"
            />
            {index % everyNth === 0 && (
              <text className="bars-text" x={x + step * 0.34} y={HEIGHT - 6} textAnchor="middle">
                {bar.label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
