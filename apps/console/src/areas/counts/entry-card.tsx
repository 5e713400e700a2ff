import { useEffect, useId, useState, type FormEvent } from 'react';
import { quantity } from '@lumbung/kernel';
import { DeskCountLineOfDocument, DeskEnterCountDocument, type CountEntryMode } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { parseQuantity } from '../../format/parse-quantity.js';
import { useFormat } from '../../format/use-format.js';
import { ActNotice } from '../../ui/states.js';
import { useCommonWords } from '../../words/index.js';
import { useCountsWords } from './words.js';

/** A thing to count; a scale's code brings its weight along. */
export interface Countable {
  readonly id: string;
  readonly title: string;
  readonly unitLabel: string;
  readonly quantity?: number | null;
}

export interface Entered extends Countable {
  /** What the count says of it now. */
  readonly counted: number;
}

interface EntryCardProps {
  readonly countId: string;
  readonly goods: Countable;
  readonly isBlind: boolean;
  readonly onDone: (entered: Entered) => void;
  readonly onOther: () => void;
}

/** One thing and one big number. What somebody counted before is said, so that two people do not overwrite each other. */
export function EntryCard({ countId, goods, isBlind, onDone, onOther }: EntryCardProps) {
  const words = useCountsWords();
  const common = useCommonWords();
  const format = useFormat();
  const field = useId();
  const query = useAsk(DeskCountLineOfDocument, { countId, variantId: goods.id });
  const line = query.data?.stockCountLines.nodes[0];
  const before = line?.counted ?? null;
  const [text, setText] = useState(goods.quantity == null ? '' : format.quantity(goods.quantity));
  const [mode, setMode] = useState<CountEntryMode | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [isAwaited, setAwaited] = useState(false);
  // Whoever comes to a thing that was counted already has most likely found more of it on another shelf.
  const chosen: CountEntryMode = before === null ? 'SET' : (mode ?? 'ADD');
  const amount = parseQuantity(text);
  const isReadable = amount !== null && amount >= 0;
  const total = !isReadable
    ? 0
    : chosen === 'ADD'
      ? quantity(before ?? 0)
          .plus(quantity(amount))
          .toJSON()
      : amount;
  const withUnit = (value: number) => `${format.quantity(value)} ${goods.unitLabel}`;
  const act = useAct(DeskEnterCountDocument, { onDone: () => onDone({ ...goods, quantity: null, counted: total }) });

  function save(event: FormEvent): void {
    event.preventDefault();
    setMissing(!isReadable);
    if (query.isPending) setAwaited(isReadable);
    else send();
  }

  function send(): void {
    if (isReadable && !act.isBusy)
      void act.run({ countId, mode: chosen, entries: [{ variantId: goods.id, quantity: amount }] });
  }

  // Whoever was quicker than the network saves once it is known that nobody counted this; else they decide.
  useEffect(() => {
    if (!isAwaited || query.isPending) return;
    setAwaited(false);
    if (before === null) send();
  });

  return (
    <form className="entry book" noValidate onSubmit={save}>
      <h2 className="entry-name">{goods.title}</h2>
      {line !== undefined && line.expected != null && !isBlind && (
        <p className="hint">{words.inBooks(withUnit(line.expected))}</p>
      )}
      {query.data !== undefined && line === undefined && <p className="hint">{words.notInList}</p>}
      {before !== null && (
        <>
          <p className="entry-before">
            {line?.countedBy == null
              ? words.beforeSomeone(withUnit(before))
              : words.before(withUnit(before), line.countedBy)}
          </p>
          <fieldset className="entry-modes">
            <legend className="unseen">{words.mode}</legend>
            {(['ADD', 'SET'] as const).map((one) => (
              <label key={one} className="choice">
                <input type="radio" name="mode" checked={chosen === one} onChange={() => setMode(one)} />
                <span>{words.modes[one]}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
      <label htmlFor={field}>
        {words.howMany} <span className="unseen">{words.howManyOf(goods.title, goods.unitLabel)}</span>
      </label>
      <div className="entry-number">
        <input
          id={field}
          className="input input-number entry-input"
          inputMode="decimal"
          autoComplete="off"
          autoFocus
          required
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? `${field}-problem` : undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span aria-hidden="true">{goods.unitLabel}</span>
      </div>
      {isMissing && !isReadable && (
        <p id={`${field}-problem`} className="field-error">
          {text.trim() === '' ? common.required : common.badQuantity}
        </p>
      )}
      {before !== null && isReadable && <p className="consequence">{words.becomes(withUnit(total))}</p>}
      <ActNotice act={act} />
      <div className="entry-end">
        <button type="submit" className="button" aria-busy={act.isBusy || isAwaited}>
          {act.isBusy || isAwaited ? common.loading : words.save}
        </button>
        <button type="button" className="button button-quiet" onClick={onOther}>
          {words.other}
        </button>
      </div>
    </form>
  );
}
