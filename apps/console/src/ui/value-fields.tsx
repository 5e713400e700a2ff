import { useId, useState, type ReactNode } from 'react';
import {
  formatPhoneNumber,
  parsePhoneNumber,
  parseRupiah,
  terbilang,
  type BusinessDate,
  type PhoneNumber,
} from '@lumbung/kernel';
import { parseDate } from '../format/parse-date.js';
import { parseQuantity } from '../format/parse-quantity.js';
import { useFormat } from '../format/use-format.js';
import { useCommonWords, useLocale } from '../words/index.js';
import { FieldFrame, type FieldProps } from './fields.js';

interface TypedProps<Value> extends FieldProps {
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  readonly isFocused?: boolean;
}

interface ReadingProps<Value> extends TypedProps<Value> {
  readonly read: (text: string) => Value | null;
  readonly show: (value: Value) => string;
  /** What a person is told when the text cannot be read. */
  readonly unreadable: string;
  readonly echo?: (value: Value) => ReactNode;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel';
  readonly className?: string;
}

/** A field in which people write as they are used to; it shows what was understood as soon as they leave it. */
function ReadingField<Value>({
  value,
  onChange,
  read,
  show,
  unreadable,
  echo,
  inputMode,
  className = 'input',
  isFocused,
  ...field
}: ReadingProps<Value>) {
  const id = useId();
  const [text, setText] = useState(value === null ? '' : show(value));
  const [seen, setSeen] = useState(value);
  const [isTyping, setTyping] = useState(false);
  if (seen !== value) {
    setSeen(value);
    if (!isTyping) setText(value === null ? '' : show(value));
  }
  const isUnreadable = text.trim() !== '' && read(text) === null;
  const change = (next: string) => {
    setText(next);
    const understood = next.trim() === '' ? null : read(next);
    setSeen(understood);
    onChange(understood);
  };
  return (
    <FieldFrame
      id={id}
      {...field}
      problem={isUnreadable && !isTyping ? unreadable : undefined}
      hint={value !== null && echo !== undefined ? echo(value) : field.hint}
    >
      {(aria) => (
        <input
          {...aria}
          id={id}
          className={className}
          name={field.name}
          autoComplete="off"
          inputMode={inputMode}
          required={field.isRequired}
          disabled={field.isDisabled}
          autoFocus={isFocused}
          data-problem={isUnreadable ? unreadable : undefined}
          value={text}
          onChange={(event) => change(event.target.value)}
          onFocus={() => setTyping(true)}
          onBlur={() => {
            setTyping(false);
            if (value !== null) setText(show(value));
          }}
        />
      )}
    </FieldFrame>
  );
}

/** An amount: `150rb` and `1,5jt` are understood, and read back in words where somebody pays. */
export function MoneyField({ isSpoken = false, ...field }: TypedProps<number> & { readonly isSpoken?: boolean }) {
  const words = useCommonWords();
  const format = useFormat();
  const { locale } = useLocale();
  return (
    <ReadingField
      {...field}
      read={(text) => parseRupiah(text)?.amount ?? null}
      show={format.money}
      unreadable={words.badMoney}
      inputMode="text"
      className="input input-number"
      echo={
        isSpoken && locale === 'id'
          ? (amount) => <span aria-live="polite">{`${words.inWords} ${terbilang(amount)}`}</span>
          : undefined
      }
    />
  );
}

export function QuantityField({ unit, ...field }: TypedProps<number> & { readonly unit?: string }) {
  const words = useCommonWords();
  const format = useFormat();
  return (
    <ReadingField
      {...field}
      label={unit === undefined ? field.label : `${field.label}, ${unit}`}
      read={parseQuantity}
      show={format.quantity}
      unreadable={words.badQuantity}
      inputMode="decimal"
      className="input input-number"
    />
  );
}

/** A day, typed: `21/11/2026`, `21 nov`, `kemarin`, `+7`; the weekday is echoed so that a slip is seen. */
export function DateField(field: TypedProps<BusinessDate>) {
  const words = useCommonWords();
  const format = useFormat();
  return (
    <ReadingField
      {...field}
      hint={field.hint ?? words.dateHint}
      read={(text) => parseDate(text, format.today())}
      show={format.day}
      unreadable={words.badDate}
      echo={(date) => <span aria-live="polite">{format.longDay(date)}</span>}
    />
  );
}

export function PhoneField(field: TypedProps<PhoneNumber>) {
  const words = useCommonWords();
  return (
    <ReadingField
      {...field}
      read={parsePhoneNumber}
      show={formatPhoneNumber}
      unreadable={words.badPhone}
      inputMode="tel"
    />
  );
}
