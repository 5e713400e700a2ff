import { Choice, described, FieldError, type FormErrors } from './field.js';
import type { Reader } from './reader.js';

export interface RegionChoice {
  readonly code: string;
  readonly path: string;
}

interface RegionSearchProps {
  readonly text: string;
  readonly code: string;
  /** What was found; null before the first search. */
  readonly regions: readonly RegionChoice[] | null;
  readonly errors: FormErrors;
  readonly reader: Reader;
  /** A choice changes something else on the page, such as a fee. */
  readonly refreshes?: boolean;
}

/** Village by search: type, press the button, choose. With a script the list comes while typing. */
export function RegionSearch({ text, code, regions, errors, reader, refreshes = false }: RegionSearchProps) {
  const { t } = reader;
  return (
    <div class="field" data-island="regions" data-refreshes={refreshes ? '' : undefined}>
      <label for="regionText">{t.checkout.region}</label>
      <p class="hint" id="regionText-hint">
        {t.checkout.regionHint}
      </p>
      <div class="beside">
        <input
          id="regionText"
          name="regionText"
          class="input"
          value={text}
          autocomplete="off"
          {...described('regionText', t.checkout.regionHint, errors.regionText)}
        />
        <button class="button button-quiet" type="submit" name="step" value="region" formnovalidate>
          {t.checkout.regionSearch}
        </button>
      </div>
      <FieldError name="regionText" errors={errors} />
      <div data-regions role="group" aria-label={t.checkout.regionChoose}>
        {regions?.map((region) => (
          <Choice
            key={region.code}
            name="regionCode"
            value={region.code}
            label={region.path}
            isChosen={region.code === code}
            refreshes={refreshes}
          />
        ))}
        {regions?.length === 0 && text !== '' && <p>{t.checkout.regionNone(text)}</p>}
      </div>
    </div>
  );
}
