import { formatDateTime, formatPhoneNumber } from '@lumbung/kernel';
import type { MemberInvitationPageQuery, MemberProofKind } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, Field, type FormErrors } from '../../ui/field.js';
import { LEAST_PASSWORD } from '../sign-up/sign-up-form.js';
import type { InvitationForm } from './invitation-form.js';

export interface InvitationModel {
  readonly token: string;
  readonly preview: NonNullable<MemberInvitationPageQuery['memberInvitation']>;
  readonly kind: MemberProofKind;
  readonly form: InvitationForm;
  readonly errors: FormErrors;
  /** Null for who has to make an account first. */
  readonly signedInAs: string | null;
}

interface InvitationProps {
  readonly model: InvitationModel;
  readonly frame: ShopFrame;
}

export function InvitationView({ model, frame }: InvitationProps) {
  const { shop, visit } = frame;
  const { invitation } = visit.t;
  const { preview, errors, signedInAs } = model;
  return (
    <div class="narrow selling">
      <h1>{invitation.title}</h1>
      <p>{invitation.lead(shop.name)}</p>
      <dl class="ledger book">
        <div>
          <dt>{invitation.member}</dt>
          <dd>{preview.memberName}</dd>
        </div>
        <div>
          <dt>{invitation.memberNo}</dt>
          <dd>{preview.memberNoMasked}</dd>
        </div>
        <div>
          <dt>{invitation.until}</dt>
          <dd>{formatDateTime(new Date(preview.expiresAt), shop.timeZone, visit.locale)}</dd>
        </div>
      </dl>
      <ErrorSummary errors={errors} reader={visit} />
      {signedInAs === null ? (
        <p class="row">
          <span>{invitation.haveAccount}</span>{' '}
          <a class="button button-quiet" href={`/masuk?ke=/undangan-anggota/${model.token}`}>
            {visit.t.login.submit}
          </a>
        </p>
      ) : (
        <p>{invitation.signedInAs(signedInAs)}</p>
      )}
      <form action={`/undangan-anggota/${model.token}`} method="post" novalidate>
        <Proof model={model} frame={frame} />
        {signedInAs === null && <Account model={model} frame={frame} />}
        <button class="button button-wide" type="submit">
          {signedInAs === null ? invitation.create : invitation.connect}
        </button>
      </form>
      {signedInAs !== null && (
        <form action="/keluar" method="post">
          <p class="hint">{invitation.notMineHint}</p>
          <button class="button button-quiet" type="submit">
            {invitation.notMine}
          </button>
        </form>
      )}
    </div>
  );
}

/** Something that stands in the register and that a stranger with the link does not know. */
function Proof({ model: { kind, preview, form, errors }, frame: { visit } }: InvitationProps) {
  const { invitation } = visit.t;
  const { label, hint } = invitation.proofs[kind];
  return (
    <fieldset class="part">
      <legend>{invitation.proofPart}</legend>
      <p class="hint">{invitation.proofWhy(preview.triesLeft)}</p>
      <Field
        name="proof"
        label={label}
        hint={hint}
        value={form.proof}
        errors={errors}
        input={{ inputmode: kind === 'PHONE_DIGITS' ? 'numeric' : 'text', autocomplete: 'off', maxlength: 20 }}
      />
    </fieldset>
  );
}

function Account({ model: { form, errors }, frame: { visit } }: InvitationProps) {
  const { t } = visit;
  return (
    <fieldset class="part">
      <legend>{t.invitation.accountPart}</legend>
      <Field
        name="fullName"
        label={t.checkout.name}
        value={form.fullName}
        errors={errors}
        input={{ autocomplete: 'name' }}
      />
      <Field
        name="phone"
        label={t.checkout.phone}
        hint={t.invitation.phoneHint}
        value={form.phone}
        errors={errors}
        input={{ type: 'tel', inputmode: 'tel', autocomplete: 'tel' }}
      />
      <Field
        name="password"
        label={t.login.password}
        hint={t.site.passwordHint(LEAST_PASSWORD)}
        errors={errors}
        input={{ type: 'password', autocomplete: 'new-password' }}
      />
    </fieldset>
  );
}

/** Why the link leads nowhere, and what to do now. */
export function DeadInvitationView({
  state,
  frame: { shop, visit },
}: {
  readonly state: 'EXPIRED' | 'ACCEPTED' | 'REVOKED' | 'UNKNOWN';
  readonly frame: ShopFrame;
}) {
  const { invitation } = visit.t;
  const { title, text } = invitation.dead[state];
  return (
    <div class="narrow selling">
      <h1>{title}</h1>
      <p>{text}</p>
      {state === 'ACCEPTED' && (
        <p class="row">
          <a class="button" href="/saya">
            {invitation.openPortal}
          </a>
        </p>
      )}
      <p>
        {invitation.office(shop.name)}
        <br />
        {shop.address}
        {shop.phone !== null && (
          <>
            <br />
            <a href={`tel:${shop.phone}`}>{formatPhoneNumber(shop.phone)}</a>
          </>
        )}
      </p>
    </div>
  );
}
