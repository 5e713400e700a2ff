import { useEffect, useId, useState, type ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useCommonWords } from '../words/index.js';
import { Icon } from './icons.js';

/** Changes some of what the address asks for; a changed filter begins at the first page again. */
export function useFilters(): (changes: Record<string, string | undefined>) => void {
  const navigate = useNavigate();
  return (changes) =>
    void navigate({
      to: '.',
      replace: true,
      search: (old: object) => ({ ...old, setelah: undefined, sebelum: undefined, ...emptyAway(changes) }) as never,
    });
}

function emptyAway(changes: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, value || undefined]));
}

/** Search box and filters of a list; on a phone the filters fold away behind a button. */
export function Filters({ children, label }: { readonly children: ReactNode; readonly label: string }) {
  const words = useCommonWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={isOpen ? 'filters filters-open' : 'filters'} role="search" aria-label={label}>
      {children}
      <button
        type="button"
        className="button button-quiet button-small filters-toggle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="settings" /> {words.filters}
      </button>
    </div>
  );
}

const PATIENCE_MS = 250;

/** The search box of a list; `/` goes to it from anywhere on the screen. */
export function SearchBox({
  value,
  label,
  onSearch,
}: {
  readonly value: string;
  readonly label: string;
  readonly onSearch: (text: string) => void;
}) {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    // The address changed by another way, such as the back button.
    setSeen(value);
    if (text.trim() !== value) setText(value);
  }
  useEffect(() => {
    if (text.trim() === value) return undefined;
    const timer = setTimeout(() => onSearch(text.trim()), PATIENCE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div className="search-box">
      <Icon name="search" />
      <input
        type="search"
        className="input"
        data-search
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && onSearch(text.trim())}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}

interface FilterSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** What no choice means; without it one option is always chosen. */
  readonly everything?: string;
  readonly onChange: (value: string | undefined) => void;
}

export function FilterSelect({ label, value, options, everything, onChange }: FilterSelectProps) {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        {everything !== undefined && <option value="">{everything}</option>}
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface Tab {
  readonly value: string | undefined;
  readonly label: string;
  readonly count?: string;
}

/** States with their counts, as tabs in the address. */
export function CountTabs({
  label,
  tabs,
  value,
  onChange,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}) {
  return (
    <div className="count-tabs" role="group" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.value ?? ''}
          type="button"
          aria-pressed={tab.value === value}
          onClick={() => onChange(tab.value)}
        >
          {tab.label} {tab.count !== undefined && <span className="count">{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}

export function ClearFilters({ isShown, keys }: { readonly isShown: boolean; readonly keys: readonly string[] }) {
  const words = useCommonWords();
  const setFilters = useFilters();
  if (!isShown) return null;
  return (
    <button
      type="button"
      className="button-text"
      onClick={() => setFilters(Object.fromEntries(keys.map((key) => [key, undefined])))}
    >
      {words.clearFilters}
    </button>
  );
}
