import { useMemo } from 'react';
import { DeskCounterQrisDocument } from '@lumbung/web-api';
import qrcode from 'qrcode-generator';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { useCounterWords } from './words.js';

/** The cooperative's own QRIS for exactly this amount, for the buyer's phone. */
export function Qris({ amount, onClose }: { readonly amount: number; readonly onClose: () => void }) {
  const words = useCounterWords();
  const format = useFormat();
  const query = useAsk(DeskCounterQrisDocument, { amount });
  return (
    <Sheet kind="dialog" title={words.qrisFor(format.money(amount))} keepsTyped={false} onClose={onClose}>
      <Loaded query={query}>
        {({ counterQris }) =>
          counterQris ? (
            <>
              <Code text={counterQris.payload} label={words.qrisFor(format.money(amount))} />
              <p className="counter-merchant">{counterQris.merchantName}</p>
            </>
          ) : (
            <p>{words.qrisNone}</p>
          )
        }
      </Loaded>
    </Sheet>
  );
}

function Code({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => {
    const code = qrcode(0, 'M');
    code.addData(text);
    code.make();
    const count = code.getModuleCount();
    let drawn = '';
    for (let row = 0; row < count; row += 1) {
      for (let column = 0; column < count; column += 1) {
        if (code.isDark(row, column)) drawn += `M${column + 4} ${row + 4}h1v1h-1z`;
      }
    }
    return { size: count + 8, path: drawn };
  }, [text]);
  return (
    <svg className="counter-qris" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
