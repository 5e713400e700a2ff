import { foldDiacritics, parseRupiah } from '@lumbung/kernel';
import type { DeskOpeningQuery } from '@lumbung/web-api';

export type Account = DeskOpeningQuery['accounts'][number];
/** Balances each comes against; it is reckoned, not written. */
export const OPENING_ACCOUNT = '3-1090';

export interface PastedLine {
  readonly text: string;
  readonly why: 'account' | 'amount' | 'side' | 'kept';
}

export interface Pasted {
  /** By account, on its normal side. */
  readonly amounts: ReadonlyMap<string, number>;
  readonly unknown: readonly PastedLine[];
}

const key = (text: string): string =>
  foldDiacritics(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * Lines of an old trial balance, as they are copied from a spreadsheet: an account by number or name, and one amount, or
 * a debit beside a credit. Headings and totals are left out; what is not understood is told.
 */
export function readPasted(text: string, accounts: readonly Account[]): Pasted {
  const amounts = new Map<string, number>();
  const unknown: PastedLine[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const cells = line.split(/\t|;/).map((cell) => cell.trim());
    const found = accountIn(cells, accounts);
    const rest = cells.filter((cell, at) => at !== found?.at && cell !== '' && /\d/.test(cell));
    const isWords =
      rest.length === 0 || /^(total|jumlah|saldo|neraca)\b/i.test(cells.find((cell) => cell !== '') ?? '');
    if (!found) {
      if (!isWords) unknown.push({ text: line.trim(), why: 'account' });
      continue;
    }
    const { account } = found;
    const sides = sidesOf(cells.slice(found.at + 1));
    if (sides === null) unknown.push({ text: line.trim(), why: 'amount' });
    else if (sides.amount === 0) continue;
    else if (account.keptBy != null || account.number === OPENING_ACCOUNT)
      unknown.push({ text: line.trim(), why: 'kept' });
    else if (sides.side !== null && sides.side !== account.normalSide) unknown.push({ text: line.trim(), why: 'side' });
    else amounts.set(account.id, (amounts.get(account.id) ?? 0) + sides.amount);
  }
  return { amounts, unknown };
}

/** By its number (`1-1010`, `1.1010`, `11010`), else by its whole name. */
function accountIn(cells: readonly string[], accounts: readonly Account[]): { account: Account; at: number } | null {
  for (const [at, cell] of cells.entries()) {
    const digits = /^[1-5][-. ]?\d{4}$/.test(cell) ? cell.replace(/\D/g, '') : null;
    const account = digits && accounts.find(({ number }) => number.replace('-', '') === digits);
    if (account) return { account, at: nameBehind(cells, at) };
  }
  for (const [at, cell] of cells.entries()) {
    const account = cell !== '' && !/^\d/.test(cell) && accounts.find(({ name }) => key(name) === key(cell));
    if (account) return { account, at };
  }
  return null;
}

/** The place after which the amounts begin: a name may stand behind the number. */
function nameBehind(cells: readonly string[], at: number): number {
  const next = cells[at + 1] ?? '';
  return next !== '' && /^[^\d(-]/.test(next) && !/^rp/i.test(next) ? at + 1 : at;
}

function sidesOf(cells: readonly string[]): { amount: number; side: 'DEBIT' | 'CREDIT' | null } | null {
  const read = cells.map((cell) => (cell === '' || /^-+$/.test(cell) ? 0 : (parseRupiah(cell)?.amount ?? null)));
  if (read.length === 0 || read.slice(0, 2).some((amount) => amount === null || amount < 0)) return null;
  const [first, second] = [read[0] ?? 0, read[1] ?? 0];
  if (first > 0 && second > 0) return null;
  // One column alone says nothing of sides; of two, the second is the credit.
  if (read.length === 1) return { amount: first, side: null };
  return { amount: first + second, side: first > 0 ? 'DEBIT' : 'CREDIT' };
}

export interface Balance {
  readonly debit: number;
  readonly credit: number;
  /** What imports have posted against 3-1090: savings taken over, less stock. */
  readonly imported: number;
  /** Above zero: so much is missing among liabilities and equity. */
  readonly difference: number;
}

/** Whether what is written and what was imported make one balance: then nothing is left on 3-1090. */
export function balanceOf(accounts: readonly Account[], amounts: ReadonlyMap<string, number>): Balance {
  let [debit, credit, imported] = [0, 0, 0];
  for (const { id, number, normalSide, balance } of accounts) {
    const amount = amounts.get(id) ?? 0;
    if (normalSide === 'DEBIT') debit += amount;
    else credit += amount;
    if (number === OPENING_ACCOUNT) imported = normalSide === 'CREDIT' ? 0 - balance : balance;
  }
  return { debit, credit, imported, difference: debit - credit - imported };
}

/** The lines of the journal: what was written, and what clears 3-1090. */
export function linesOf(accounts: readonly Account[], amounts: ReadonlyMap<string, number>) {
  const lines = accounts.flatMap(({ id, normalSide }) => {
    const amount = amounts.get(id) ?? 0;
    if (amount === 0) return [];
    return [normalSide === 'DEBIT' ? { accountId: id, debit: amount } : { accountId: id, credit: amount }];
  });
  const { imported } = balanceOf(accounts, amounts);
  const opening = accounts.find(({ number }) => number === OPENING_ACCOUNT);
  if (!opening || imported === 0) return lines;
  const clearing = imported > 0 ? { credit: imported } : { debit: 0 - imported };
  return [...lines, { accountId: opening.id, ...clearing }];
}
