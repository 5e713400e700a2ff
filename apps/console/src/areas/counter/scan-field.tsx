import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { useFormat } from '../../format/use-format.js';
import { Icon } from '../../ui/icons.js';
import type { BasketLine } from './basket.js';
import { readScan, type Scanned } from './scan.js';
import { useCard, useLookup } from './use-lookup.js';
import { useFind, useOffers, type Offer } from './use-offers.js';
import { useCounterWords } from './words.js';

type Goods = Extract<Scanned, { readonly kind: 'code' | 'name' }>;

interface ScanFieldProps {
  /** Changes with every sale: what was said about the last one is no longer true. */
  readonly round: number;
  readonly onFound: (line: BasketLine) => void;
  /** What was entered is being looked up: true in the end when something was found. */
  readonly onLook: (found: Promise<boolean>) => void;
  readonly onMember: (memberNo: string, memberId: string | null) => void;
  /** Enter in the empty field: there is nothing more to scan. */
  readonly onDone: () => void;
  readonly onDown: () => void;
  readonly onHelp: () => void;
}

const LEAST = 2;
/** A barcode is looked up whole, never as a part of a name. */
const NUMBER = /^\d{6,}$/;

/** The big field: barcodes of a scanner, names with the arrows, `3*` before either, `@0007` or a card for a member. */
export function ScanField({ round, onFound, onLook, onMember, onDone, onDown, onHelp }: ScanFieldProps) {
  const words = useCounterWords();
  const format = useFormat();
  const id = useId();
  const lookup = useLookup();
  const find = useFind();
  const cardOf = useCard();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const [told, setTold] = useState('');
  // Several things were found for what was entered: now the highlighted one is meant.
  const [isChoosing, setChoosing] = useState(false);
  const [seenRound, setSeenRound] = useState(round);
  if (seenRound !== round) {
    setSeenRound(round);
    setTold('');
  }
  const scanned = readScan(useDeferredValue(text));
  const search = scanned.kind === 'name' || scanned.kind === 'code' ? scanned.text : '';
  const times = scanned.kind === 'name' || scanned.kind === 'code' ? scanned.times : 1;
  const { offers: listed, isFresh } = useOffers(search.length >= LEAST && !NUMBER.test(search) ? search : '');
  // The list is drawn a little later than the field: below an empty one, arrows are not meant for it any more.
  const offers = text === '' ? [] : listed;
  const current = offers[chosen] ?? offers[0];

  const add = (line: BasketLine) => {
    onFound(line);
    setChosen(0);
    setChoosing(false);
    setTold(words.added(line.title, `${format.quantity(line.quantity)} ${line.unitLabel}`));
  };
  const addOffer = (offer: Offer, much: number) => add({ ...offer.line, quantity: much });

  function enter(): void {
    const read = readScan(text);
    if (read.kind === 'nothing') return onDone();
    if (read.kind === 'times') return;
    const isShown = (read.kind === 'name' || isChoosing) && isFresh && 'text' in read && search === read.text;
    if (isShown && current) {
      setText('');
      return addOffer(current, read.times);
    }
    // The field is free for the next scan while this one is looked up.
    setText('');
    if (read.kind === 'member') return onMember(read.memberNo, null);
    setTold(words.looking);
    onLook(read.kind === 'card' ? lookForCard(read.code, text) : lookFor(read, text));
  }

  async function lookForCard(code: string, typed: string): Promise<boolean> {
    try {
      const holder = await cardOf(code);
      if (!holder) return missed(words.badCard);
      setTold('');
      return (onMember(holder.memberNo, holder.id), true);
    } catch {
      return missed(words.unreachable, typed);
    }
  }

  async function lookFor({ kind, text: named, times: much }: Goods, typed: string): Promise<boolean> {
    try {
      const found = kind === 'code' ? await lookup(named, much) : null;
      if (found?.line) return (add(found.line), true);
      if (found?.isMisread) return missed(words.wrongDigit(named));
      const [one, another] = NUMBER.test(named) ? [] : await find(named);
      if (!one) return missed(words.notFound(named));
      if (!another) return (addOffer(one, much), true);
      setChoosing(true);
      return missed(words.several, typed);
    } catch {
      return missed(words.unreachable, typed);
    }
  }

  /** Nothing was added; what was `typed` comes back, unless somebody types again. */
  function missed(why: string, typed = ''): false {
    setText((now) => (now === '' ? typed : now));
    setTold(why);
    return false;
  }

  function onKey(event: KeyboardEvent<HTMLInputElement>): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      enter();
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      setText('');
    } else if (event.key === '?' && text === '') {
      event.preventDefault();
      onHelp();
    } else if (step !== undefined) {
      event.preventDefault();
      if (offers.length > 0) setChosen((chosen + step + offers.length) % offers.length);
      else if (step === 1) onDown();
    }
  }

  return (
    <div className="scan">
      <label htmlFor={id}>{words.scan}</label>
      <div className="search-box">
        <Icon name="search" />
        <input
          id={id}
          className="input"
          data-search
          data-counter="scan"
          role="combobox"
          aria-expanded={offers.length > 0}
          aria-controls={`${id}-offers`}
          aria-autocomplete="list"
          aria-activedescendant={current && `${id}-${current.line.variantId}`}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          autoFocus
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
            setChoosing(false);
            setTold('');
          }}
          onKeyDown={onKey}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <p id={`${id}-hint`} className="hint">
        {words.scanHint}
      </p>
      <p className="scan-told" role="status">
        {told}
      </p>
      <ul
        id={`${id}-offers`}
        className={offers.length > 0 ? 'options scan-offers' : 'unseen'}
        role="listbox"
        aria-label={words.found}
      >
        {offers.map(({ line, price, available }) => (
          <li
            key={line.variantId}
            id={`${id}-${line.variantId}`}
            className="option"
            role="option"
            aria-selected={line.variantId === current?.line.variantId}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setText('');
              add({ ...line, quantity: times });
            }}
          >
            <span>
              {line.title}
              <span className="under">
                {line.sku} · {words.left(`${format.quantity(available)} ${line.unitLabel}`)}
              </span>
            </span>
            <strong>{format.money(price)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
