import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useTellerWords } from './words.js';

/** What moves money on an account. */
export type Move = 'DEPOSIT' | 'WITHDRAWAL' | 'TRANSFER';
export type Service = Move | 'ORDER';

interface Keys {
  readonly serve: (service: Service) => void;
  readonly save: () => void;
  readonly search: () => void;
}

const SERVICES: Readonly<Record<string, Service>> = { F2: 'DEPOSIT', F4: 'WITHDRAWAL', F10: 'ORDER' };

/** F2 takes money in, F4 pays out, Alt+T moves it, F10 pays an order of the shop, F9 saves and prints, Esc looks for somebody else. */
export function useTellerKeys(keys: Keys): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || document.querySelector('[data-popup], dialog[open]') !== null) return;
      const service =
        event.altKey && event.key.toLowerCase() === 't' ? 'TRANSFER' : event.altKey ? undefined : SERVICES[event.key];
      if (service !== undefined) {
        event.preventDefault();
        latest.current.serve(service);
      } else if (event.key === 'F9' && !event.altKey) {
        event.preventDefault();
        if (!event.repeat) latest.current.save();
      } else if (event.key === 'Escape' && !event.defaultPrevented) {
        if (document.querySelector('.options-place .options') === null) latest.current.search();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

const SPOTS = {
  search: '[data-teller=search]',
  account: '[name=account]:checked',
  first: '.teller-form input:not([type=radio])',
} as const;

export function goTo(spot: keyof typeof SPOTS): void {
  const field = document.querySelector<HTMLInputElement>(SPOTS[spot]);
  field?.focus();
  if (field && field.type !== 'radio') field.select();
}

/** Enter walks from field to field and ends on the button: money is never moved by one Enter too many. */
export function toNextField(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target as HTMLElement;
  if (event.key !== 'Enter' || event.ctrlKey || event.defaultPrevented || !field.matches('input')) return;
  event.preventDefault();
  const form = event.currentTarget.querySelector('form');
  const fields = [...(form?.querySelectorAll<HTMLElement>('input:not(:disabled), button[type=submit]') ?? [])];
  fields[fields.indexOf(field) + 1]?.focus();
}

export function useKeyLines(): readonly (readonly [keys: readonly string[], text: string])[] {
  const { keys } = useTellerWords();
  return [
    [['/'], keys.search],
    [['↓', '↑'], keys.pick],
    [['F2'], keys.deposit],
    [['F4'], keys.withdraw],
    [['Alt', 'T'], keys.transfer],
    [['F10'], keys.order],
    [['Enter'], keys.next],
    [['F9'], keys.save],
    [['Esc'], keys.back],
  ];
}
