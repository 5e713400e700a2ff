import { formatDateTime } from '@lumbung/kernel';
import type { OwnSellerFragment } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, Field, type FormErrors } from '../../ui/field.js';
import { RegionSearch, type RegionChoice } from '../../ui/region-search.js';
import type { ApplyForm } from './apply-form.js';
import { TextArea } from './fields.js';

export interface ApplyModel {
  readonly seller: OwnSellerFragment | null;
  readonly form: ApplyForm;
  readonly errors: FormErrors;
  readonly regions: readonly RegionChoice[] | null;
}

export function ApplyView({ model, frame }: { model: ApplyModel; frame: ShopFrame }) {
  const { t, session } = frame.visit;
  const { seller } = model;
  const mayApply = session !== null && (seller === null || seller.state === 'ENDED');
  return (
    <div class="narrow selling">
      <h1>{t.selling.apply}</h1>
      {seller === null ? (
        <>
          <p>{t.selling.applyLead(frame.shop.name)}</p>
          <ol class="steps">
            {t.selling.applySteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      ) : (
        <Standing seller={seller} frame={frame} />
      )}
      {session === null && (
        <div class="book">
          <p>{t.selling.applyLogIn}</p>
          <p class="row">
            <a class="button" href="/masuk?ke=/jadi-penjual">
              {t.common.logIn}
            </a>
          </p>
          <p class="hint">{t.selling.applyNoAccount}</p>
        </div>
      )}
      {mayApply && <Form model={model} frame={frame} />}
    </div>
  );
}

/** How far the application is, and what the board said. */
function Standing({ seller, frame }: { seller: OwnSellerFragment; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const state = t.selling.states[seller.state];
  const reason = seller.stateHistory.find(({ toState }) => toState === seller.state)?.reason;
  return (
    <section class="book" aria-label={state.title}>
      <p class="selling-head">
        <strong>{seller.name}</strong>
        <span class={`stamp ${seller.state === 'ACTIVE' ? 'stamp-good' : ''}`}>{seller.stateLabel}</span>
      </p>
      <h2>{state.title}</h2>
      <p>{state.text}</p>
      {reason && <p>{t.selling.why(reason)}</p>}
      {seller.state === 'APPLIED' && (
        <p class="hint">{t.selling.sentOn(formatDateTime(new Date(seller.appliedAt), frame.shop.timeZone, locale))}</p>
      )}
      {(seller.state === 'ACTIVE' || seller.state === 'SUSPENDED') && (
        <p class="row">
          <a class="button" href="/saya/jualan">
            {t.selling.openMine}
          </a>
        </p>
      )}
    </section>
  );
}

function Form({ model: { form, errors, regions }, frame }: { model: ApplyModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  const { selling } = t;
  const optional = t.common.optional;
  return (
    <>
      <ErrorSummary errors={errors} reader={frame.visit} />
      <form action="/jadi-penjual" method="post" novalidate>
        <input type="hidden" name="requestId" value={form.requestId} />
        {/* The first button is what Enter presses; it must not be the search for a region. */}
        <button class="unseen" type="submit" name="step" value="send" tabindex={-1} aria-hidden="true">
          {selling.send}
        </button>
        <fieldset class="part">
          <legend>{selling.partBusiness}</legend>
          <Field name="name" label={selling.name} hint={selling.nameHint} value={form.name} errors={errors} />
          <Field
            name="goodsKind"
            label={selling.goodsKind}
            hint={selling.goodsKindHint}
            value={form.goodsKind}
            errors={errors}
          />
          <TextArea
            name="story"
            label={selling.story}
            hint={selling.storyHint}
            value={form.story}
            errors={errors}
            optional={optional}
          />
        </fieldset>
        <fieldset class="part">
          <legend>{selling.partContact}</legend>
          <Field
            name="phone"
            label={t.checkout.phone}
            hint={selling.phoneHint}
            value={form.phone}
            errors={errors}
            input={{ type: 'tel', inputmode: 'tel', autocomplete: 'tel' }}
          />
          <RegionSearch
            text={form.regionText}
            code={form.regionCode}
            regions={regions}
            errors={errors}
            reader={frame.visit}
          />
          <Field
            name="street"
            label={t.checkout.street}
            hint={selling.addressHint}
            value={form.street}
            errors={errors}
            input={{ autocomplete: 'street-address' }}
          />
        </fieldset>
        <fieldset class="part">
          <legend>{selling.partPapers}</legend>
          <p class="hint">{selling.papersHint}</p>
          <Field
            name="nib"
            label={selling.nib}
            hint={selling.nibHint}
            value={form.nib}
            errors={errors}
            optional={optional}
            input={{ inputmode: 'numeric' }}
          />
          <Field name="pirtNo" label={selling.pirtNo} value={form.pirtNo} errors={errors} optional={optional} />
          <Field
            name="halalCertificateNo"
            label={selling.halalNo}
            value={form.halalCertificateNo}
            errors={errors}
            optional={optional}
          />
        </fieldset>
        <fieldset class="part">
          <legend>{selling.partBank}</legend>
          <p class="hint">{selling.bankHint}</p>
          <Field name="bankName" label={selling.bankName} value={form.bankName} errors={errors} optional={optional} />
          <Field
            name="accountNo"
            label={selling.accountNo}
            value={form.accountNo}
            errors={errors}
            optional={optional}
            input={{ inputmode: 'numeric', autocomplete: 'off' }}
          />
          <Field
            name="holderName"
            label={selling.holderName}
            value={form.holderName}
            errors={errors}
            optional={optional}
          />
        </fieldset>
        <button class="button button-wide" type="submit" name="step" value="send">
          {selling.send}
        </button>
        <p class="hint">{selling.sendHint}</p>
      </form>
    </>
  );
}
