import type { BusinessDate } from '@lumbung/kernel';
import type { ManualJournalForm } from '@lumbung/web-api';

export interface DraftLine {
  readonly accountId: string;
  readonly debit: number | null;
  readonly credit: number | null;
}

/** What is being written, as the form holds it. */
export interface Draft {
  readonly form: ManualJournalForm;
  readonly text: string;
  readonly bookedOn: BusinessDate | null;
  readonly moneyAccountId: string;
  readonly otherAccountId: string;
  readonly amount: number | null;
  readonly lines: readonly DraftLine[];
}

interface Written {
  readonly form: ManualJournalForm;
  readonly text: string;
  readonly bookedOn?: BusinessDate | null;
  readonly lines: readonly {
    readonly account: { readonly id: string };
    readonly debit: number;
    readonly credit: number;
  }[];
}

const NO_LINE: DraftLine = { accountId: '', debit: null, credit: null };

export const emptyDraft: Draft = {
  form: 'MONEY_OUT',
  text: '',
  bookedOn: null,
  moneyAccountId: '',
  otherAccountId: '',
  amount: null,
  lines: [NO_LINE, NO_LINE],
};

export function isInLines(form: ManualJournalForm): boolean {
  return form === 'COMPOUND' || form === 'OPENING';
}

/** The form filled from a document or a template: money movements know which of their lines is the money. */
export function draftOf({ form, text, bookedOn, lines }: Written): Draft {
  const filled = { ...emptyDraft, form, text, bookedOn: bookedOn ?? null };
  if (isInLines(form))
    return {
      ...filled,
      lines: lines.map(({ account, debit, credit }) => ({
        accountId: account.id,
        debit: debit || null,
        credit: credit || null,
      })),
    };
  const debit = lines.find((line) => line.debit > 0);
  const credit = lines.find((line) => line.credit > 0);
  const [money, other] = form === 'MONEY_IN' ? [debit, credit] : [credit, debit];
  return {
    ...filled,
    moneyAccountId: money?.account.id ?? '',
    otherAccountId: other?.account.id ?? '',
    amount: debit?.debit ?? null,
  };
}

/** What the API is told: a money movement, or the lines that were filled in. */
export function contentOf({ form, text, moneyAccountId, otherAccountId, amount, lines }: Draft) {
  const common = { form, text: text.trim() };
  if (!isInLines(form)) return { ...common, money: { moneyAccountId, otherAccountId, amount: amount ?? 0 } };
  return {
    ...common,
    lines: lines
      .filter(({ accountId }) => accountId !== '')
      .map(({ accountId, debit, credit }) => ({ accountId, debit, credit })),
  };
}

export interface Sums {
  readonly debit: number;
  readonly credit: number;
  /** Above zero: so much is missing on the credit side. */
  readonly difference: number;
}

export function sumsOf(lines: readonly DraftLine[]): Sums {
  const debit = lines.reduce((sum, line) => sum + (line.debit ?? 0), 0);
  const credit = lines.reduce((sum, line) => sum + (line.credit ?? 0), 0);
  return { debit, credit, difference: debit - credit };
}

/** One line changed; writing one side empties the other, and there is always an empty line to go on. */
export function withLine(lines: readonly DraftLine[], index: number, change: Partial<DraftLine>): DraftLine[] {
  const changed = lines.map((line, at) => {
    if (at !== index) return line;
    const next = { ...line, ...change };
    if (change.debit != null) return { ...next, credit: null };
    return change.credit != null ? { ...next, debit: null } : next;
  });
  const last = changed.at(-1);
  return last !== undefined && last.accountId !== '' ? [...changed, NO_LINE] : changed;
}
