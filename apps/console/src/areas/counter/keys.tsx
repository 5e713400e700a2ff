import { useEffect, useRef } from 'react';
import { Sheet } from '../../ui/sheet.js';
import { useCounterWords } from './words.js';

/** Places of the counter that a key leads to. */
export type Spot = 'scan' | 'quantity' | 'member' | 'voucher' | 'method' | 'tendered';

const SPOTS: Readonly<Record<Spot, string>> = {
  scan: '[data-counter=scan]',
  quantity: '[data-counter=quantity]',
  member: '[name=member], [data-counter=member]',
  voucher: '[name=voucher]',
  method: '[name=payment]:checked',
  tendered: '[name=tendered], .counter-pay',
};

export function goTo(spot: Spot): void {
  const field = document.querySelector<HTMLElement>(SPOTS[spot]);
  field?.focus();
  if (field instanceof HTMLInputElement && field.type !== 'radio') field.select();
}

const BY_ALT: Readonly<Record<string, Spot>> = { a: 'member', k: 'voucher', c: 'method', j: 'tendered' };

/**
 * Keys of the counter, also while somebody writes: F9 pays, Esc goes back to the scan field, Alt and a letter to a place.
 * F2, F4 and F8 are kept for savings; no key of the browser's own is touched.
 */
export function useCounterKeys(keys: { readonly pay: () => void; readonly hold: () => void }): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || document.querySelector('[data-popup], dialog[open]') !== null) return;
      if (event.altKey) {
        const key = event.key.toLowerCase();
        const spot = BY_ALT[key];
        if (spot === undefined && key !== 'p') return;
        event.preventDefault();
        if (spot === undefined) latest.current.hold();
        else goTo(spot);
      } else if (event.key === 'F9') {
        event.preventDefault();
        if (!event.repeat) latest.current.pay();
      } else if (event.key === 'Escape' && !event.defaultPrevented) {
        // A list that lies open closes first.
        if (document.querySelector('.options-place .options') === null) goTo('scan');
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

export function useKeyLines(): readonly (readonly [keys: readonly string[], text: string])[] {
  const { keys } = useCounterWords();
  return [
    [['Enter'], keys.add],
    [['3', '*'], keys.times],
    [['@', '0007'], keys.memberNo],
    [['↓', '↑'], keys.toLines],
    [['Ctrl', 'Delete'], keys.removeLine],
    [['Esc'], keys.back],
    [['F9'], keys.pay],
    [['Alt', 'A'], keys.member],
    [['Alt', 'K'], keys.voucher],
    [['Alt', 'C'], keys.method],
    [['Alt', 'J'], keys.amount],
    [['Alt', 'P'], keys.hold],
  ];
}

export function CounterHelp({ onClose }: { readonly onClose: () => void }) {
  const { keys } = useCounterWords();
  const lines = useKeyLines();
  return (
    <Sheet kind="dialog" title={keys.title} keepsTyped={false} onClose={onClose}>
      <dl className="shortcuts">
        {lines.map(([pressed, text]) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
