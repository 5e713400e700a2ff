import { describe, expect, it } from '@jest/globals';
import { contentOf, draftOf, emptyDraft, sumsOf, withLine } from './draft.js';

const line = (id: string, debit: number, credit: number) => ({ account: { id }, debit, credit });

describe('a journal being written', () => {
  it('begins from a document and gives back the same', () => {
    const paid = draftOf({ form: 'MONEY_OUT', text: 'Listrik', lines: [line('listrik', 5, 0), line('kas', 0, 5)] });
    const got = draftOf({ form: 'MONEY_IN', text: 'Hibah', lines: [line('kas', 7, 0), line('hibah', 0, 7)] });

    expect(contentOf(paid)).toEqual({
      form: 'MONEY_OUT',
      text: 'Listrik',
      money: { moneyAccountId: 'kas', otherAccountId: 'listrik', amount: 5 },
    });
    expect(contentOf(got)).toMatchObject({ money: { moneyAccountId: 'kas', otherAccountId: 'hibah', amount: 7 } });
  });

  it('sends the lines that were filled in', () => {
    const draft = draftOf({ form: 'COMPOUND', text: ' Gaji ', lines: [line('a', 5, 0), line('b', 0, 5)] });
    const lines = withLine(draft.lines, 1, { accountId: 'c' });

    expect(lines).toHaveLength(3);
    expect(contentOf({ ...draft, lines })).toEqual({
      form: 'COMPOUND',
      text: 'Gaji',
      lines: [
        { accountId: 'a', debit: 5, credit: null },
        { accountId: 'c', debit: null, credit: 5 },
      ],
    });
  });

  it('keeps a line on one side, and says what is missing', () => {
    const one = withLine(emptyDraft.lines, 0, { accountId: 'a', debit: 900 });
    const other = withLine(one, 1, { accountId: 'b', credit: 400 });
    const turned = withLine(other, 0, { credit: 100 });

    expect(sumsOf(other)).toEqual({ debit: 900, credit: 400, difference: 500 });
    expect(turned[0]).toEqual({ accountId: 'a', debit: null, credit: 100 });
    expect(turned).toHaveLength(3);
  });
});
