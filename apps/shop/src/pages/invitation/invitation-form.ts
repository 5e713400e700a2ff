import { parsePhoneNumber } from '@lumbung/kernel';
import type { AcceptMemberInvitationInput, MemberProofKind } from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';
import { readDay } from '../selling/days.js';
import { LEAST_PASSWORD } from '../sign-up/sign-up-form.js';

/** The form as typed, but for the password, which is never sent back. */
export interface InvitationForm {
  readonly proof: string;
  readonly fullName: string;
  readonly phone: string;
}

export type RawInvitationForm = Readonly<Record<string, string | undefined>>;

export function readInvitationForm(raw: RawInvitationForm): InvitationForm {
  const text = (name: string, longest: number) => (raw[name] ?? '').trim().slice(0, longest);
  return { proof: text('proof', 20), fullName: text('fullName', 120), phone: text('phone', 30) };
}

/** The proof as the gateway reads it: a day, or four digits; null for what cannot be either. */
function proofOf(kind: MemberProofKind, { proof }: InvitationForm): string | null {
  if (kind === 'PHONE_DIGITS') return /^\d{4}$/.test(proof) ? proof : null;
  // Of '85' nobody should have to guess the century.
  return /\d{4}/.test(proof) ? readDay(proof) : null;
}

/** What is missing or cannot be; a proof that cannot be right costs no try. */
export function invitationErrors(
  form: InvitationForm,
  { kind, password, t }: { kind: MemberProofKind; password: string | null; t: Messages },
): FormErrors {
  return {
    ...(proofOf(kind, form) === null && { proof: t.invitation.proofs[kind].error }),
    ...(password !== null && {
      ...(!/\p{L}/u.test(form.fullName) && { fullName: t.errors.name }),
      ...(parsePhoneNumber(form.phone) === null && { phone: t.errors.phone }),
      ...(password.length < LEAST_PASSWORD && { password: t.site.errors.password(LEAST_PASSWORD) }),
    }),
  };
}

export function invitationInput(
  token: string,
  form: InvitationForm,
  { kind, password }: { kind: MemberProofKind; password: string | null },
): AcceptMemberInvitationInput {
  return {
    token,
    proof: proofOf(kind, form) ?? '',
    ...(password !== null && {
      account: { fullName: form.fullName, phone: parsePhoneNumber(form.phone), password },
    }),
  };
}

/** Which field of the form a refusal of the gateway speaks of; '' is the whole. */
export function fieldOf(path: string | null | undefined): string {
  const last = path?.split('.').at(-1) ?? '';
  return ['fullName', 'phone', 'password', 'proof'].includes(last) ? last : '';
}
