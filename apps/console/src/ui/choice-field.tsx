import { useDeferredValue, useId, useState, type ReactNode } from 'react';
import { Combobox } from '@base-ui/react/combobox';
import { useCommonWords } from '../words/index.js';
import { FieldFrame, type FieldProps } from './fields.js';

interface ChoiceFieldProps<Item> extends FieldProps {
  readonly value: Item | null;
  readonly onChange: (item: Item | null) => void;
  /** Asks for what fits the typed text; called as a hook, with the text. */
  readonly useSearch: (text: string) => { readonly items: readonly Item[]; readonly isBusy: boolean };
  readonly idOf: (item: Item) => string;
  readonly nameOf: (item: Item) => string;
  readonly show: (item: Item) => ReactNode;
  readonly nothingFound: string;
  readonly isFocused?: boolean;
  /** Enter while nothing is marked: what a scanner sends after a code. */
  readonly onEnter?: (text: string) => void;
}

const LEAST = 2;

/** A search box that offers what the server finds, and holds the one that was chosen. */
export function ChoiceField<Item>({
  value,
  onChange,
  useSearch,
  idOf,
  nameOf,
  show,
  nothingFound,
  onEnter,
  isFocused = false,
  ...field
}: ChoiceFieldProps<Item>) {
  const words = useCommonWords();
  const id = useId();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { items, isBusy } = useSearch(asked.length >= LEAST ? asked : '');
  const offered = asked.length >= LEAST ? items : value === null ? [] : [value];
  return (
    <FieldFrame id={id} {...field}>
      {(aria) => (
        <Combobox.Root
          items={offered as Item[]}
          filter={null}
          value={value}
          itemToStringLabel={nameOf}
          isItemEqualToValue={(item, other) => idOf(item) === idOf(other)}
          onValueChange={(item) => {
            setText('');
            onChange(item);
          }}
          onInputValueChange={(next, { reason }) => {
            if (reason === 'input-change' || reason === 'input-clear' || reason === 'clear-press') setText(next);
          }}
        >
          <Combobox.Input
            {...aria}
            id={id}
            name={field.name}
            className="input"
            required={field.isRequired}
            autoComplete="off"
            autoFocus={isFocused}
            onKeyDown={(event) => {
              const isMarked = event.currentTarget.hasAttribute('aria-activedescendant');
              if (event.key !== 'Enter' || isMarked || onEnter === undefined || text.trim() === '') return;
              event.preventDefault();
              onEnter(text.trim());
            }}
          />
          <Combobox.Portal>
            <Combobox.Positioner className="options-place" sideOffset={4}>
              <Combobox.Popup className="options" aria-busy={isBusy || undefined}>
                <Combobox.Status className="options-status">
                  {isBusy ? words.loading : asked.length >= LEAST && items.length === 0 ? nothingFound : null}
                </Combobox.Status>
                <Combobox.List>
                  {(item: Item) => (
                    <Combobox.Item key={idOf(item)} className="option" value={item}>
                      {show(item)}
                    </Combobox.Item>
                  )}
                </Combobox.List>
              </Combobox.Popup>
            </Combobox.Positioner>
          </Combobox.Portal>
        </Combobox.Root>
      )}
    </FieldFrame>
  );
}
