import type { SellingDeclarationsPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Choice, described, ErrorSummary, FieldError, type FormErrors } from '../../ui/field.js';
import type { Reader } from '../../ui/reader.js';
import type { RawForm } from './apply-form.js';
import { SellingView, words } from './parts.js';

interface DeclarationsModel {
  readonly declared: SellingDeclarationsPageQuery['myTurnoverDeclarations']['nodes'];
  readonly years: readonly number[];
  readonly raw: RawForm;
  readonly errors: FormErrors;
  readonly requestId: string;
  readonly said: string | null;
}

export function DeclarationsView({ model, frame }: { model: DeclarationsModel; frame: ShopFrame }) {
  const { raw, errors } = model;
  const { t } = frame.visit;
  const { selling } = t;
  const { day } = words(frame.visit);
  return (
    <SellingView frame={frame} title={selling.declarations} lead={selling.declareLead} said={model.said}>
      <ErrorSummary errors={errors} reader={frame.visit} />
      <form action="/saya/jualan/omzet" method="post" class="book" novalidate>
        <input type="hidden" name="requestId" value={model.requestId} />
        <div class="field">
          <label for="year">{selling.declareYear}</label>
          <select id="year" name="year" class="input">
            {model.years.map((year) => (
              <option key={year} value={year} selected={String(year) === raw.year}>
                {year}
              </option>
            ))}
          </select>
          <FieldError name="year" errors={errors} />
        </div>
        <fieldset class="field" id="within" aria-describedby={errors.within ? 'within-error' : undefined}>
          <legend>{selling.declareWhich}</legend>
          <Choice
            name="within"
            value="1"
            label={selling.declareWithin}
            hint={selling.declareWithinHint}
            isChosen={raw.within === '1'}
          />
          <Choice name="within" value="0" label={selling.declareAbove} isChosen={raw.within === '0'} />
          <FieldError name="within" errors={errors} />
        </fieldset>
        <p class="hint">{selling.declareConsequence}</p>
        <button class="button button-wide" type="submit">
          {selling.declare}
        </button>
      </form>
      <section>
        <h2 class="rule">{selling.declaredBefore}</h2>
        {model.declared.length === 0 && <p>{selling.declaredNone}</p>}
        <ul class="entries">
          {model.declared.map((declaration) => (
            <li key={declaration.id}>
              <div>
                <strong>{declaration.year}</strong>
                <span lang="id">{declaration.statement}</span>
                <span class="hint">{selling.declaredOn(day(declaration.declaredOn), declaration.recordedByName)}</span>
                <Letters declaration={declaration} errors={errors} reader={frame.visit} />
              </div>
            </li>
          ))}
        </ul>
      </section>
    </SellingView>
  );
}

const MOST_LETTERS = 5;

interface LettersProps {
  readonly declaration: DeclarationsModel['declared'][number];
  readonly errors: FormErrors;
  readonly reader: Reader;
}

/** The signed letter of a declaration: what was sent, and the way to send it or another page of it. */
function Letters({ declaration: { id, year, letters }, errors, reader }: LettersProps) {
  const { selling } = reader.t;
  const name = `surat-${id}`;
  return (
    <>
      {letters.map((letter) => (
        <a key={letter.id} href={`/saya/jualan/omzet/surat/${letter.id}`}>
          {letter.fileName}
        </a>
      ))}
      {letters.length < MOST_LETTERS && (
        <details class="fold" open={errors[name] !== undefined}>
          <summary>{selling.letterAdd}</summary>
          <form action={`/saya/jualan/omzet/${id}/surat`} method="post" enctype="multipart/form-data">
            <div class="field" data-island="shrink" data-ready={selling.letterReady}>
              <label for={name}>{selling.letterFile(year)}</label>
              <p class="hint" id={`${name}-hint`}>
                {selling.letterHint}
              </p>
              <input
                id={name}
                name="file"
                type="file"
                class="input"
                accept="image/jpeg,image/png,image/webp,application/pdf"
                required
                {...described(name, selling.letterHint, errors[name])}
              />
              <p class="hint" role="status" data-shrunk />
              <FieldError name={name} errors={errors} />
            </div>
            <button class="button button-quiet" type="submit">
              {selling.letterSend}
            </button>
          </form>
        </details>
      )}
    </>
  );
}
