import { DeskCounterQrisDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { Qr } from '../../ui/qr.js';
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
              <Qr text={counterQris.payload} label={words.qrisFor(format.money(amount))} isLarge />
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
