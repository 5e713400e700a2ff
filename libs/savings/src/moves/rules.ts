import { formatDate, formatRupiah, rupiah, type BusinessDate } from '@lumbung/kernel';
import { currentLocale, InvalidInput } from '@lumbung/platform';
import type { SavingsAccount } from '../accounts/account.types.js';
import type { Move } from './move-order.js';
import { SavingsLocked } from './moves.schema.js';

/**
 * Whether this account takes money in: its member is one (an applicant pays his principal share), a deposit, the
 * first one above all, is not smaller than the product wants, and a principal share not larger than it is. Undefined where nothing speaks against it.
 */
export function againstReceiving(account: SavingsAccount, amount: number): InvalidInput | undefined {
  const { product, memberStatus, memberName } = account;
  if (product.family === 'TERM') return new InvalidInput('savings.problem.termDeposit', 'accountId');
  const mayPay = memberStatus === 'ACTIVE' || (memberStatus === 'APPLICANT' && product.family === 'PRINCIPAL');
  if (!mayPay) return new InvalidInput('savings.problem.memberNotActive', 'accountId', { name: memberName });
  if (amount < product.minimumDeposit)
    return new InvalidInput('savings.problem.minimumDeposit', 'amount', { least: words(product.minimumDeposit) });
  if (account.lastMovedAt === null && amount < product.firstDeposit)
    return new InvalidInput('savings.problem.firstDeposit', 'amount', { least: words(product.firstDeposit) });
  const open = (product.principalAmount ?? Number.MAX_SAFE_INTEGER) - account.balance;
  if (amount > open) return new InvalidInput('savings.problem.principalExceeded', 'amount', { open: words(open) });
  return undefined;
}

/**
 * Whether money may go out: of a member who rests nothing moves, and who left is paid at the desk alone, where the
 * person stands before the teller; who died leaves it to his heirs, each of whom is paid by his share. Shares stay as long as one is a member, and go back when he leaves, after the annual
 * meeting where the bylaws say so; planned savings stay until their day. Source:
 * simpanan pokok and wajib cannot be taken back while a member (UU 25/1992, article 41, explanation); inactive members
 * do not transact (register practice).
 */
export function againstGiving(
  { product, memberStatus, memberName, number, capitalWaits, planDueOn, isEstate }: SavingsAccount,
  today: BusinessDate,
  isAtDesk: boolean,
): SavingsLocked | InvalidInput | undefined {
  // A term ends by its own rules, also for somebody who left: principal, interest and penalty are reckoned there.
  if (product.family === 'TERM') return new InvalidInput('savings.problem.termDeposit', 'accountId');
  if (memberStatus === 'INACTIVE' || (memberStatus === 'LEFT' && !isAtDesk))
    return new InvalidInput('savings.problem.memberNotActive', 'accountId', { name: memberName });
  if (isEstate) return new InvalidInput('savings.problem.estate', 'accountId', { name: memberName });
  const isCapital = product.family === 'PRINCIPAL' || product.family === 'MANDATORY';
  if (isCapital && capitalWaits) return new InvalidInput('savings.problem.capitalWaits', 'accountId');
  if (product.family === 'PLANNED' && planDueOn !== null && memberStatus !== 'LEFT') {
    const due = { product: product.name, due: formatDate(planDueOn, currentLocale()) };
    return planDueOn <= today ? undefined : new InvalidInput('savings.plan.notDue', 'accountId', due);
  }
  return product.family === 'VOLUNTARY' || memberStatus === 'LEFT'
    ? undefined
    : new SavingsLocked(number, product.name);
}

/** Whether a move takes money out of an account of this very person; paying into his own he may alone. */
export function isOwnMoney({ kind }: Move, { personId }: SavingsAccount, actorId: string | null | undefined): boolean {
  return kind !== 'DEPOSIT' && personId !== null && personId === actorId;
}

function words(amount: number): string {
  return formatRupiah(rupiah(Math.max(amount, 0)), currentLocale());
}
