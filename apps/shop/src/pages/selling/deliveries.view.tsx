import { formatDateTime } from '@lumbung/kernel';
import type { DraftDeliveryPageQuery, OwnNoteFragment, SellingNotesPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, Field, FieldError, type FormErrors } from '../../ui/field.js';
import type { RawForm } from './apply-form.js';
import { amountField, dayField } from './delivery-form.js';
import { More, Nothing, SellingView, words } from './parts.js';

const NEW = '/saya/jualan/titipan/baru';
const LIST = '/saya/jualan/titipan';

export function NotesView({ list, frame }: { list: SellingNotesPageQuery['mySellerNotes']; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  if (list.nodes.length === 0) {
    return (
      <SellingView frame={frame} title={t.selling.deliveries}>
        <Nothing
          title={t.selling.deliveriesEmpty}
          text={t.selling.deliveriesEmptyText}
          action={[NEW, t.selling.newDelivery]}
        />
      </SellingView>
    );
  }
  return (
    <SellingView frame={frame} title={t.selling.deliveries}>
      <p class="row">
        <a class="button" href={NEW}>
          {t.selling.newDelivery}
        </a>
      </p>
      <ul class="rows">
        {list.nodes.map((note) => (
          <li key={note.id}>
            <a href={`${LIST}/${note.id}`}>
              {t.selling.deliveryKinds[note.kind]} {note.number}
              <span class="hint">
                {note.stateLabel} · {formatDateTime(new Date(note.draftedAt), frame.shop.timeZone, locale)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <More path={LIST} pageInfo={list.pageInfo} reader={frame.visit} />
    </SellingView>
  );
}

interface NoteModel {
  readonly note: OwnNoteFragment;
  readonly said: string | null;
  readonly refusal: string | null;
}

export function NoteView({ model: { note, said, refusal }, frame }: { model: NoteModel; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const { amount, day } = words(frame.visit);
  const at = (time: string) => formatDateTime(new Date(time), frame.shop.timeZone, locale);
  return (
    <SellingView
      frame={frame}
      title={`${t.selling.deliveryKinds[note.kind]} ${note.number}`}
      trail={[{ href: LIST, name: t.selling.deliveries }]}
      said={said}
      refusal={refusal}
    >
      <p class={`stamp ${note.state === 'DONE' ? 'stamp-good' : note.state === 'CANCELLED' ? 'stamp-bad' : ''}`}>
        {note.stateLabel}
      </p>
      <div class="table-frame">
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{t.selling.lineGoods}</th>
              <th scope="col">{note.kind === 'DELIVERY' ? t.selling.announced : t.selling.handedBack}</th>
              {note.kind === 'DELIVERY' && <th scope="col">{t.selling.counted}</th>}
            </tr>
          </thead>
          <tbody>
            {note.lines.map((line) => (
              <tr key={line.variantId}>
                <th scope="row">
                  {line.productName} {line.variantName}
                  {line.expiresOn && (
                    <span class="hint">
                      {t.selling.expiresOn} {day(line.expiresOn)}
                    </span>
                  )}
                </th>
                <td>{amount(line.quantity, line.unit)}</td>
                {note.kind === 'DELIVERY' && (
                  <td>
                    {typeof line.counted === 'number' ? (
                      <strong>{amount(line.counted, line.unit)}</strong>
                    ) : (
                      <span class="hint">{t.selling.notCounted}</span>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note.text && <p>{note.text}</p>}
      {note.cancelReason && <p>{t.selling.why(note.cancelReason)}</p>}
      <p class="hint">{t.selling.draftedBy(note.draftedByName, at(note.draftedAt))}</p>
      {note.state === 'DONE' && note.decidedAt && note.decidedByName && (
        <p class="hint">{t.selling.countedBy(note.decidedByName, at(note.decidedAt))}</p>
      )}
      {note.state === 'DRAFT' && note.isBySeller && (
        <details class="cancel">
          <summary>{t.selling.cancelDelivery}</summary>
          <p class="hint">{t.selling.cancelText}</p>
          <form action={`${LIST}/${note.id}/batal`} method="post">
            <button class="button button-quiet" type="submit">
              {t.selling.cancelDelivery}
            </button>
          </form>
        </details>
      )}
    </SellingView>
  );
}

interface DraftModel {
  readonly products: DraftDeliveryPageQuery['mySellerProducts']['nodes'];
  /** As typed. */
  readonly raw: RawForm;
  readonly errors: FormErrors;
  readonly requestId: string;
}

export function DraftDeliveryView({ model, frame }: { model: DraftModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  const { products, raw, errors } = model;
  const trail = [{ href: LIST, name: t.selling.deliveries }];
  const lines = products
    .filter(({ state }) => state !== 'ARCHIVED')
    .flatMap((product) => product.variants.filter(({ isActive }) => isActive).map((variant) => ({ product, variant })));
  if (lines.length === 0) {
    return (
      <SellingView frame={frame} title={t.selling.newDelivery} trail={trail}>
        <Nothing
          title={t.selling.goodsEmpty}
          text={t.selling.noGoods}
          action={['/saya/jualan/barang/baru', t.selling.add]}
        />
      </SellingView>
    );
  }
  return (
    <SellingView frame={frame} title={t.selling.newDelivery} lead={t.selling.newDeliveryLead} trail={trail}>
      <ErrorSummary errors={errors} reader={frame.visit} />
      <form action={NEW} method="post" novalidate>
        <input type="hidden" name="requestId" value={model.requestId} />
        {lines.map(({ product, variant }) => (
          <Line
            key={variant.id}
            name={`${product.name} ${variant.name}`.trim()}
            variant={variant}
            raw={raw}
            errors={errors}
            frame={frame}
          />
        ))}
        <Field
          name="text"
          label={t.selling.noteForStaff}
          hint={t.selling.noteForStaffHint}
          value={raw.text}
          errors={errors}
          optional={t.common.optional}
        />
        <button class="button button-wide" type="submit">
          {t.selling.draft}
        </button>
      </form>
    </SellingView>
  );
}

interface LineProps {
  readonly name: string;
  readonly variant: DraftModel['products'][number]['variants'][number];
  readonly raw: RawForm;
  readonly errors: FormErrors;
  readonly frame: ShopFrame;
}

/** One kind of goods: how many, and until when they are good. */
function Line({ name, variant, raw, errors, frame }: LineProps) {
  const { t } = frame.visit;
  const { amount } = words(frame.visit);
  const [count, day] = [amountField(variant.id), dayField(variant.id)];
  const described = (field: string) => (errors[field] === undefined ? undefined : `${field}-error`);
  return (
    <fieldset class="part bring">
      <legend>{name}</legend>
      <p class="hint">{t.selling.inShop(amount(variant.onHand, variant.unit))}</p>
      <div class="bring-fields">
        <div>
          <label for={count}>{t.selling.howMany(t.selling.units[variant.unit])}</label>
          <input
            id={count}
            name={count}
            class="input"
            inputmode="decimal"
            autocomplete="off"
            value={raw[count]}
            aria-describedby={described(count)}
            aria-invalid={errors[count] === undefined ? undefined : 'true'}
          />
          <FieldError name={count} errors={errors} />
        </div>
        <div>
          <label for={day}>
            {t.selling.expiresOn} <span class="optional">({t.common.optional})</span>
          </label>
          <input
            id={day}
            name={day}
            class="input"
            inputmode="numeric"
            autocomplete="off"
            placeholder="31-12-2026"
            value={raw[day]}
            aria-describedby={described(day)}
            aria-invalid={errors[day] === undefined ? undefined : 'true'}
          />
          <FieldError name={day} errors={errors} />
        </div>
      </div>
    </fieldset>
  );
}
