import type { OwnAccountFragment, PortalStandingPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { described, ErrorSummary, Field, FieldError, type FormErrors } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Nothing } from '../selling/parts.js';
import { nameOf } from './home.view.js';
import { PortalView, words } from './portal-page.js';
import { giving, saving } from './transfer-form.js';

type Instruction = PortalStandingPageQuery['myStandingInstructions'][number];

/** A wish as typed; kept whole, so that nothing has to be typed twice. */
export interface StandingForm {
  readonly requestId: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly day: string;
}

interface ListModel {
  readonly instructions: readonly Instruction[];
  readonly accounts: readonly OwnAccountFragment[];
  readonly said: string | null;
}

interface FormModel {
  readonly form: StandingForm;
  readonly errors: FormErrors;
  readonly accounts: readonly OwnAccountFragment[];
  readonly methods: PortalStandingPageQuery['myStepUp']['methods'];
}

/** What moves by itself, when it will next, and a way to stop it. */
export function StandingView({ model, frame }: { model: ListModel; frame: ShopFrame }) {
  const { standing, portal } = frame.visit.t;
  const { instructions, accounts, said } = model;
  const canSet = giving(accounts).length > 0;
  return (
    <PortalView frame={frame} title={standing.title} lead={standing.lead} said={said}>
      {!canSet && instructions.length === 0 ? (
        <Nothing title={portal.sendNone} text={portal.sendNoneText} />
      ) : (
        <>
          {instructions.length === 0 && <Nothing title={standing.none} text={standing.noneText} />}
          {canSet && (
            <p class="row">
              <a class="button" href="/saya/otomatis/baru">
                {standing.add}
              </a>
            </p>
          )}
          {instructions.length > 0 && (
            <ul class="entries">
              {instructions.map((instruction) => (
                <Line key={instruction.id} instruction={instruction} frame={frame} />
              ))}
            </ul>
          )}
        </>
      )}
    </PortalView>
  );
}

function Line({ instruction, frame: { visit } }: { instruction: Instruction; frame: ShopFrame }) {
  const { standing } = visit.t;
  const { money, day } = words(visit);
  const { id, state, amount, from, to, dueOn, endsOn, isBehind, byMember } = instruction;
  const what = `otomatis-${id}`;
  const isActive = state === 'ACTIVE';
  const when = [
    isActive && dueOn ? standing.next(day(dueOn)) : standing.ended,
    isActive && endsOn ? standing.last(day(endsOn)) : null,
    byMember ? null : standing.byOfficer,
  ].filter(Boolean);
  return (
    <li>
      <div>
        <strong id={what}>{standing.monthly(money(amount), String(instruction.day))}</strong>
        <span class="hint">
          {standing.fromTo(from.productName, to.number ? to.productName : `${to.ownerName}, ${to.productName}`)}
        </span>
        <span class="hint">{when.join(', ')}</span>
        {isActive && isBehind && <span>{standing.behind}</span>}
      </div>
      {isActive && (
        <form action="/saya/otomatis/henti" method="post">
          <input type="hidden" name="id" value={id} />
          <button class="button button-quiet button-small" type="submit" aria-describedby={what}>
            {standing.stop}
          </button>
        </form>
      )}
    </li>
  );
}

export function StandingFormView({ model, frame }: { model: FormModel; frame: ShopFrame }) {
  const { visit } = frame;
  const { standing, portal } = visit.t;
  return (
    <PortalView
      frame={frame}
      title={standing.add}
      lead={standing.lead}
      trail={[{ href: '/saya/otomatis', name: standing.title }]}
    >
      {model.methods.length === 0 ? (
        <>
          <Notice tone="warn" title={portal.pinFirst} />
          <p>{portal.pinFirstText}</p>
          <p class="row">
            <a class="button" href="/saya/keamanan/pin?ke=/saya/otomatis/baru">
              {portal.pinMake}
            </a>
          </p>
        </>
      ) : (
        <Form model={model} frame={frame} />
      )}
    </PortalView>
  );
}

function Form({
  model: { form, errors, accounts, methods },
  frame: { visit },
}: {
  model: FormModel;
  frame: ShopFrame;
}) {
  const { standing, portal } = visit.t;
  const byPin = methods.includes('PIN');
  return (
    <form action="/saya/otomatis" method="post" class="book" novalidate>
      <ErrorSummary errors={errors} reader={visit} />
      <input type="hidden" name="requestId" value={form.requestId} />
      <AccountField name="from" label={standing.from} chosen={form.from} accounts={giving(accounts)} errors={errors} />
      <AccountField name="to" label={standing.to} chosen={form.to} accounts={saving(accounts)} errors={errors} />
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
      <Field
        name="pin"
        label={byPin ? portal.pin : portal.code}
        hint={byPin ? portal.pinHint : undefined}
        errors={errors}
        input={
          byPin
            ? { type: 'password', inputmode: 'numeric', autocomplete: 'off', maxlength: 6, required: true }
            : { inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 40, required: true }
        }
      />
      <p class="hint">{standing.retry}</p>
      <button class="button button-wide" type="submit">
        {standing.save}
      </button>
    </form>
  );
}

interface AccountFieldProps {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly chosen: string;
  readonly accounts: readonly OwnAccountFragment[];
  readonly errors: FormErrors;
}

function AccountField({ name, label, chosen, accounts, errors }: AccountFieldProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select class="input" id={name} name={name} {...described(name, undefined, errors[name])}>
        {accounts.map((account) => (
          <option key={account.id} value={account.id} selected={account.id === chosen}>
            {nameOf(account)} ({account.number})
          </option>
        ))}
      </select>
      <FieldError name={name} errors={errors} />
    </div>
  );
}
