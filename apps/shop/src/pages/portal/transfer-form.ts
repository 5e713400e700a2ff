import { isUuid, newId, parseRupiah } from '@lumbung/kernel';
import type { OwnAccountFragment } from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';

/** Where it goes when not to an account of one's own. */
export const TO_MEMBER = 'anggota';

/** A transfer as typed; kept whole, so that nothing has to be typed twice. The PIN is never kept. */
export interface TransferForm {
  /** Made with the form and sent along, so that pressing twice sends once. */
  readonly requestId: string;
  readonly from: string;
  /** The id of an own account, or TO_MEMBER. */
  readonly to: string;
  readonly member: string;
  readonly amount: string;
  readonly note: string;
}

export type RawForm = Readonly<Record<string, string | undefined>>;

export function readTransferForm(raw: RawForm): TransferForm {
  const text = (name: string, longest: number) => (raw[name] ?? '').trim().slice(0, longest);
  return {
    requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
    from: text('from', 36),
    to: text('to', 36),
    member: text('member', 40),
    amount: text('amount', 30),
    note: text('note', 120),
  };
}

/** Accounts that can give: voluntary savings that are open. */
export function giving(accounts: readonly OwnAccountFragment[]): readonly OwnAccountFragment[] {
  return accounts.filter(({ state, product }) => state === 'OPEN' && product.family === 'VOLUNTARY');
}

/** Accounts that take money in by hand. */
export function receiving(accounts: readonly OwnAccountFragment[]): readonly OwnAccountFragment[] {
  return accounts.filter(({ state, product }) => state !== 'CLOSED' && product.family !== 'TERM');
}

/** Accounts of one's own that money is moved to: a principal share is paid once, and not out of savings. */
export function saving(accounts: readonly OwnAccountFragment[]): readonly OwnAccountFragment[] {
  return receiving(accounts).filter(({ product }) => product.family !== 'PRINCIPAL');
}

export interface ReadTransfer {
  readonly from: OwnAccountFragment;
  /** Null where it goes to another member. */
  readonly to: OwnAccountFragment | null;
  readonly amount: number;
}

/** What the form means, or what is missing in it. */
export function transferOf(
  form: TransferForm,
  accounts: readonly OwnAccountFragment[],
  { portal }: Messages,
): ReadTransfer | FormErrors {
  const from = giving(accounts).find(({ id }) => id === form.from);
  const to = saving(accounts).find(({ id }) => id === form.to) ?? null;
  const amount = parseRupiah(form.amount)?.amount ?? 0;
  const isToMember = form.to === TO_MEMBER;
  const errors: FormErrors = {
    ...(!from && { from: portal.sendErrors.from }),
    ...(to === null && !isToMember && { to: portal.sendErrors.to }),
    ...(isToMember && form.member === '' && { member: portal.sendErrors.member }),
    ...(amount <= 0 && { amount: portal.sendErrors.amount }),
  };
  return from && Object.keys(errors).length === 0 ? { from, to, amount } : errors;
}

export function isReadTransfer(read: ReadTransfer | FormErrors): read is ReadTransfer {
  return typeof read.from === 'object';
}

/** Which field of the form a refusal of the gateway speaks of; '' is the whole. */
export function fieldOfRefusal({ code, field }: { readonly code: string; readonly field?: string | null }): string {
  if (code.startsWith('STEP_UP')) return 'pin';
  if (code === 'INSUFFICIENT_BALANCE' || code === 'TRANSFER_LIMIT_EXCEEDED' || field === 'amount') return 'amount';
  if (code === 'SAVINGS_LOCKED') return 'from';
  return field === 'toAccountId' || field === 'accountId' ? 'to' : '';
}
