import type { OwnAccountFragment } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { described, ErrorSummary, Field, FieldError, type FormErrors } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { nameOf } from './home.view.js';
import { PortalView, words } from './portal-page.js';
import type { StandingForm } from './standing-form.js';
import { giving, saving, TO_MEMBER } from './transfer-form.js';

interface FormModel {
  readonly form: StandingForm;
  readonly errors: FormErrors;
  readonly accounts: readonly OwnAccountFragment[];
  /** The most that goes to other members in a day; 0 where the cooperative does not open that. */
  readonly perDay: number;
  /** He has a PIN or an app; without one nothing can be set. */
  readonly hasProof: boolean;
}

interface Props {
  readonly model: FormModel;
  readonly frame: ShopFrame;
}

export function StandingFormView({ model, frame }: Props) {
  const { standing, portal } = frame.visit.t;
  return (
    <PortalView
      frame={frame}
      title={standing.add}
      lead={standing.lead}
      trail={[{ href: '/saya/otomatis', name: standing.title }]}
    >
      {model.hasProof ? (
        <Form model={model} frame={frame} />
      ) : (
        <>
          <Notice tone="warn" title={portal.pinFirst} />
          <p>{portal.pinFirstText}</p>
          <p class="row">
            <a class="button" href="/saya/keamanan/pin?ke=/saya/otomatis/baru">
              {portal.pinMake}
            </a>
          </p>
        </>
      )}
    </PortalView>
  );
}

function Form({ model: { form, errors, accounts, perDay }, frame: { visit } }: Props) {
  const { standing, portal } = visit.t;
  const opensToOthers = perDay > 0;
  return (
    <form action="/saya/otomatis" method="post" class="book" novalidate>
      <ErrorSummary errors={errors} reader={visit} />
      <input type="hidden" name="requestId" value={form.requestId} />
      <div class="field">
        <label for="from">{standing.from}</label>
        <select class="input" id="from" name="from" {...described('from', undefined, errors.from)}>
          <Options accounts={giving(accounts)} chosen={form.from} />
        </select>
        <FieldError name="from" errors={errors} />
      </div>
      <div class="field">
        <label for="to">{portal.sendTo}</label>
        <select class="input" id="to" name="to" {...described('to', undefined, errors.to)}>
          <optgroup label={portal.sendToOwn}>
            <Options accounts={saving(accounts)} chosen={form.to} />
          </optgroup>
          {opensToOthers && (
            <option value={TO_MEMBER} selected={form.to === TO_MEMBER}>
              {portal.sendToMember}
            </option>
          )}
        </select>
        <FieldError name="to" errors={errors} />
      </div>
      {opensToOthers ? (
        <Field
          name="member"
          label={portal.sendMember}
          hint={`${portal.sendMemberHint} ${standing.perDay(words(visit).money(perDay))}`}
          value={form.member}
          errors={errors}
          input={{ autocomplete: 'off', inputmode: 'tel' }}
        />
      ) : (
        <p class="hint">{portal.sendClosed}</p>
      )}
      <Field
        name="amount"
        label={standing.amount}
        hint={portal.sendAmountHint}
        value={form.amount}
        errors={errors}
        input={{ autocomplete: 'off', inputmode: 'numeric', required: true }}
      />
      <Field
        name="day"
        label={standing.day}
        hint={standing.dayHint}
        value={form.day}
        errors={errors}
        input={{ autocomplete: 'off', inputmode: 'numeric', maxlength: 2, required: true }}
      />
      <p class="hint">{standing.retry}</p>
      <button class="button button-wide" type="submit" name="step" value="check">
        {portal.sendCheck}
      </button>
    </form>
  );
}

function Options({ accounts, chosen }: { readonly accounts: readonly OwnAccountFragment[]; readonly chosen: string }) {
  return (
    <>
      {accounts.map((account) => (
        <option key={account.id} value={account.id} selected={account.id === chosen}>
          {nameOf(account)} ({account.number})
        </option>
      ))}
    </>
  );
}
