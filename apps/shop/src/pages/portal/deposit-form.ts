import { isUuid, newId, parseRupiah } from '@lumbung/kernel';
import type { OwnAccountFragment, SavingsDepositMethod } from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';
import { receiving, type RawForm } from './transfer-form.js';

/** An announced deposit as typed; kept whole, so that nothing has to be typed twice. */
export interface DepositForm {
  /** Made with the form and sent along, so that pressing twice announces once. */
  readonly requestId: string;
  readonly account: string;
  readonly amount: string;
  readonly method: string;
  readonly note: string;
}

export interface ReadDeposit {
  readonly accountId: string;
  readonly sum: number;
  readonly method: SavingsDepositMethod;
}

export function readDepositForm(raw: RawForm): DepositForm {
  const text = (name: string, longest: number) => (raw[name] ?? '').trim().slice(0, longest);
  return {
    requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
    account: text('account', 36),
    amount: text('amount', 30),
    method: text('method', 20),
    note: text('note', 120),
  };
}

/** What the form means, or what is missing in it. */
export function depositOf(
  form: DepositForm,
  accounts: readonly OwnAccountFragment[],
  methods: readonly SavingsDepositMethod[],
  { portal }: Messages,
): { readonly read: ReadDeposit } | { readonly errors: FormErrors } {
  const account = receiving(accounts).find(({ id }) => id === form.account);
  const method = methods.find((it) => it === form.method);
  const sum = parseRupiah(form.amount)?.amount ?? 0;
  if (account && method && sum > 0) return { read: { accountId: account.id, sum, method } };
  return {
    errors: {
      ...(!account && { account: portal.depositErrors.account }),
      ...(sum <= 0 && { amount: portal.sendErrors.amount }),
      ...(!method && { method: portal.depositErrors.method }),
    },
  };
}
