import { formatDateTime, formatQuantity, quantity } from '@lumbung/kernel';
import type { ShopFrame } from '../../layout/frame.js';
import { described, ErrorSummary, FieldError, type FormErrors } from '../../ui/field.js';
import type { OrderData, OrderProps } from './order.view.js';
import { MOST_PHOTOS } from './wanted-return.js';

/** Folded away; how much of each line comes back, what is wrong with it, and photos that show it. */
export function ReturnForm({ model: { order, requestId, wantedReturn }, frame }: OrderProps) {
  const { t, locale } = frame.visit;
  const { until } = order.returnWindow;
  const errors = wantedReturn?.errors ?? {};
  return (
    <details class="fold no-print" open={wantedReturn !== null}>
      <summary>{t.order.askReturn}</summary>
      <ErrorSummary errors={errors} reader={frame.visit} />
      <form action={`/pesanan/${order.token}/retur#retur`} method="post" enctype="multipart/form-data">
        <input type="hidden" name="requestId" value={requestId} />
        <p class="hint">{t.order.returnHint}</p>
        {until !== null && (
          <p class="hint">{t.order.returnUntil(formatDateTime(new Date(until), frame.shop.timeZone, locale))}</p>
        )}
        {order.lines
          .filter((line) => line.returnableQuantity > 0)
          .map((line) => (
            <LineField
              key={line.id}
              line={line}
              typed={wantedReturn?.quantities.get(line.id)}
              errors={errors}
              frame={frame}
            />
          ))}
        <div class="field">
          <label for="alasan">{t.order.returnReason}</label>
          <textarea
            id="alasan"
            name="alasan"
            class="input"
            maxlength={500}
            required
            {...described('alasan', undefined, errors.alasan)}
          >
            {wantedReturn?.reason}
          </textarea>
          <FieldError name="alasan" errors={errors} />
        </div>
        <PhotoFields errors={errors} frame={frame} />
        <button class="button button-quiet" type="submit">
          {t.order.askReturn}
        </button>
      </form>
    </details>
  );
}

interface LineFieldProps {
  readonly line: OrderData['lines'][number];
  readonly typed: string | undefined;
  readonly errors: FormErrors;
  readonly frame: ShopFrame;
}

function LineField({ line, typed = '0', errors, frame }: LineFieldProps) {
  const { t, locale } = frame.visit;
  const name = `jumlah-${line.id}`;
  const most = formatQuantity(quantity(line.returnableQuantity), locale);
  const hint = t.order.returnMost(`${most} ${line.unitLabel}`);
  return (
    <div class="field">
      <label for={name}>
        {line.productName} {line.variantName}
      </label>
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
      <input
        id={name}
        name={name}
        class="input"
        type="number"
        inputmode="decimal"
        min={0}
        max={line.returnableQuantity}
        step="any"
        value={typed}
        {...described(name, hint, errors[name])}
      />
      <FieldError name={name} errors={errors} />
    </div>
  );
}

/** A field for each photo, since the camera of a phone gives one at a time; a script makes them smaller before they travel. */
function PhotoFields({ errors, frame }: { errors: FormErrors; frame: ShopFrame }) {
  const { t } = frame.visit;
  return (
    <fieldset class="field photo-fields">
      <legend>
        {t.order.photos} <span class="optional">({t.common.optional})</span>
      </legend>
      <p class="hint" id="foto-hint">
        {t.order.photosHint}
      </p>
      {Array.from({ length: MOST_PHOTOS }, (_, index) => {
        const id = index === 0 ? 'foto' : `foto-${index + 1}`;
        return (
          <div key={id} data-island="shrink" data-ready={t.order.photoReady}>
            <label for={id}>{t.order.photo(index + 1)}</label>
            <input
              id={id}
              name="foto"
              type="file"
              class="input"
              accept="image/*"
              {...described('foto', t.order.photosHint, errors.foto)}
            />
            <p class="hint" role="status" data-shrunk />
          </div>
        );
      })}
      <FieldError name="foto" errors={errors} />
    </fieldset>
  );
}
