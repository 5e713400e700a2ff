import type { Frame } from '../../layout/frame.js';
import { ErrorSummary, Field, FieldError, type FormErrors } from '../../ui/field.js';
import { RegionSearch, type RegionChoice } from '../../ui/region-search.js';
import { KINDS, LEAST_PASSWORD, OFFICES, type SignUpForm } from './sign-up-form.js';

export interface SignUpModel {
  readonly form: SignUpForm;
  readonly errors: FormErrors;
  readonly regions: readonly RegionChoice[] | null;
  readonly domain: string;
}

export function SignUpView({ model, frame }: { model: SignUpModel; frame: Frame }) {
  const { form, errors } = model;
  const { t } = frame.visit;
  const { site } = t;
  const optional = t.common.optional;
  return (
    <div class="narrow">
      <h1>{site.signUpLong}</h1>
      <p>{site.signUpIntro}</p>
      <ErrorSummary errors={errors} reader={frame.visit} />
      <form action="/daftar" method="post" novalidate>
        <input type="hidden" name="requestId" value={form.requestId} />
        <button class="unseen" type="submit" name="step" value="send" tabindex={-1} aria-hidden="true">
          {site.send}
        </button>
        <fieldset class="part">
          <legend>{site.partCooperative}</legend>
          <div class="field">
            <label for="kind">{site.kind}</label>
            <select id="kind" name="kind" class="input">
              {KINDS.map((kind) => (
                <option key={kind} value={kind} selected={kind === form.kind}>
                  {t.kinds[kind]}
                </option>
              ))}
            </select>
          </div>
          <Field
            name="name"
            label={site.cooperativeName}
            hint={site.cooperativeNameHint}
            value={form.name}
            errors={errors}
          />
          <Field
            name="legalEntityNo"
            label={site.legalEntityNo}
            hint={site.legalEntityNoHint}
            value={form.legalEntityNo}
            errors={errors}
          />
          <Field
            name="cooperativeRegistrationNo"
            label={t.sign.registrationNo}
            value={form.cooperativeRegistrationNo}
            errors={errors}
            optional={optional}
            input={{ inputmode: 'numeric' }}
          />
        </fieldset>
        <fieldset class="part">
          <legend>{site.partAddress}</legend>
          <RegionSearch
            text={form.regionText}
            code={form.regionCode}
            regions={model.regions}
            errors={errors}
            reader={frame.visit}
          />
          <Field
            name="street"
            label={t.checkout.street}
            value={form.street}
            errors={errors}
            input={{ autocomplete: 'street-address' }}
          />
        </fieldset>
        <fieldset class="part">
          <legend>{site.partOfficers}</legend>
          {OFFICES.map((office) => (
            <Field
              key={office}
              name={office}
              label={t.offices[office]}
              value={form[office]}
              errors={errors}
              {...(office !== 'CHAIR' && { optional })}
            />
          ))}
        </fieldset>
        <fieldset class="part">
          <legend>{site.partShop}</legend>
          <Field
            name="slug"
            label={site.slug}
            hint={site.slugHint(model.domain)}
            value={form.slug}
            errors={errors}
            optional={optional}
            input={{ autocapitalize: 'none', spellcheck: false }}
          />
        </fieldset>
        <fieldset class="part">
          <legend>{site.partPerson}</legend>
          <p class="hint">{site.personHint}</p>
          <Field
            name="personName"
            label={t.checkout.name}
            value={form.personName}
            errors={errors}
            input={{ autocomplete: 'name' }}
          />
          <Field
            name="personPhone"
            label={t.checkout.phone}
            hint={site.personPhoneHint}
            value={form.personPhone}
            errors={errors}
            input={{ type: 'tel', inputmode: 'tel', autocomplete: 'tel' }}
          />
          <Field
            name="password"
            label={t.login.password}
            hint={site.passwordHint(LEAST_PASSWORD)}
            errors={errors}
            input={{ type: 'password', autocomplete: 'new-password' }}
          />
          <label class="choice" for="hasAgreed">
            <input type="checkbox" id="hasAgreed" name="hasAgreed" value="1" checked={form.hasAgreed} />
            <span>{site.agree}</span>
          </label>
          <FieldError name="hasAgreed" errors={errors} />
          <p>
            <a href="/privasi">{t.sign.privacy}</a>
          </p>
        </fieldset>
        <button class="button button-wide" type="submit" name="step" value="send">
          {site.send}
        </button>
        <p class="hint">{site.sendHint}</p>
      </form>
    </div>
  );
}

export interface WelcomeModel {
  readonly shopAddress: string;
  readonly consoleAddress: string;
}

export function WelcomeView({ model, frame }: { model: WelcomeModel; frame: Frame }) {
  const { site } = frame.visit.t;
  return (
    <div class="narrow">
      <h1>{site.welcome}</h1>
      <p>{site.welcomeText}</p>
      <dl class="ledger book">
        <div>
          <dt>{site.yourShop}</dt>
          <dd>
            <a href={model.shopAddress}>{model.shopAddress.replace(/^https?:\/\/|\/$/g, '')}</a>
          </dd>
        </div>
        <div>
          <dt>{site.yourDesk}</dt>
          <dd>
            <a href={model.consoleAddress}>{model.consoleAddress.replace(/^https?:\/\/|\/$/g, '')}</a>
          </dd>
        </div>
      </dl>
      <p class="row">
        <a class="button" href={model.consoleAddress}>
          {site.openDesk}
        </a>
      </p>
    </div>
  );
}
