import { isUuid, newId, parseRupiah } from '@lumbung/kernel';
import type { OwnAccountFragment } from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';
import { fieldOfRefusal, giving, saving, TO_MEMBER, type RawForm } from './transfer-form.js';

/** A wish as typed; kept whole, so that nothing has to be typed twice. The PIN is never kept. */
export interface StandingForm {
  /** Made with the form and sent along, so that pressing twice sets it once. */
  readonly requestId: string;
  readonly from: string;
  /** The id of an own account, or TO_MEMBER. */
  readonly to: string;
  readonly member: string;
  readonly amount: string;
  readonly day: string;
}

export interface ReadStanding {
  readonly from: OwnAccountFragment;
  /** Null where it goes to another member. */
  readonly to: OwnAccountFragment | null;
  readonly amount: number;
  readonly day: number;
}

export function readStandingForm(raw: RawForm): StandingForm {
  const text = (name: string, longest: number) => (raw[name] ?? '').trim().slice(0, longest);
  return {
    requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
    from: text('from', 36),
    to: text('to', 36),
    member: text('member', 40),
    amount: text('amount', 30),
    day: text('day', 2),
  };
}

/** What is to be set, or what is missing in it. */
export function standingOf(
  form: StandingForm,
  accounts: readonly OwnAccountFragment[],
  { portal, standing }: Messages,
): ReadStanding | FormErrors {
  const from = giving(accounts).find(({ id }) => id === form.from);
  const to = saving(accounts).find(({ id }) => id === form.to) ?? null;
  const amount = parseRupiah(form.amount)?.amount ?? 0;
  const day = /^\d{1,2}$/.test(form.day) ? Number(form.day) : 0;
  const isToMember = form.to === TO_MEMBER;
  const errors: FormErrors = {
    ...(!from && { from: portal.sendErrors.from }),
    ...(to === null && !isToMember && { to: portal.sendErrors.to }),
    ...(to !== null && to === from && { to: standing.errors.same }),
    ...(isToMember && form.member === '' && { member: portal.sendErrors.member }),
    ...(amount <= 0 && { amount: portal.sendErrors.amount }),
    ...((day < 1 || day > 31) && { day: standing.errors.day }),
  };
  return from && Object.keys(errors).length === 0 ? { from, to, amount, day } : errors;
}

export function isReadStanding(read: ReadStanding | FormErrors): read is ReadStanding {
  return typeof read.from === 'object';
}

/** Which field of the form a refusal of the gateway speaks of; '' is the whole. */
export function standingFieldOf(refusal: { readonly code: string; readonly field?: string | null }): string {
  if (refusal.field === 'day') return 'day';
  if (refusal.field === 'fromAccountId') return 'from';
  return refusal.field === 'recipient' ? 'member' : fieldOfRefusal(refusal);
}
