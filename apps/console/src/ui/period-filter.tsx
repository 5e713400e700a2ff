import { useId, useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import { parseDate } from '../format/parse-date.js';
import { useFormat } from '../format/use-format.js';
import { useCommonWords } from '../words/index.js';
import { useFilters } from './filters.js';

interface PeriodFilterProps {
  readonly from: BusinessDate | undefined;
  readonly to: BusinessDate | undefined;
}

/** From one day to another, both written as people write them and kept in the address. */
export function PeriodFilter({ from, to }: PeriodFilterProps) {
  const words = useCommonWords();
  const set = useFilters();
  return (
    <>
      <DayFilter label={words.from} value={from} onChange={(dari) => set({ dari })} />
      <DayFilter label={words.to} value={to} onChange={(sampai) => set({ sampai })} />
    </>
  );
}

interface DayFilterProps {
  readonly label: string;
  readonly value: BusinessDate | undefined;
  readonly onChange: (day: BusinessDate | undefined) => void;
}

export function DayFilter({ label, value, onChange }: DayFilterProps) {
  const id = useId();
  const words = useCommonWords();
  const format = useFormat();
  const shown = value === undefined ? '' : format.day(value);
  const [text, setText] = useState(shown);
  const [seen, setSeen] = useState(shown);
  if (seen !== shown) {
    setSeen(shown);
    setText(shown);
  }
  const isUnreadable = text.trim() !== '' && text !== shown && parseDate(text, format.today()) === null;
  const settle = () => {
    const day = text.trim() === '' ? undefined : text === shown ? value : (parseDate(text, format.today()) ?? value);
    if (day !== value) onChange(day);
    else if (!isUnreadable) setText(shown);
  };
  return (
    <div className="filter filter-day">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        placeholder="21/11/2026"
        title={words.dateHint}
        aria-invalid={isUnreadable || undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </div>
  );
}
