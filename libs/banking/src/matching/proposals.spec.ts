import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '@lumbung/kernel';
import { proposalsOf, type OpenLine, type OpenPosting } from './proposals.js';

const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}` as BusinessDate;
const line = (id: string, day: number, amount: number, text = '', journalId: string | null = null): OpenLine => ({
  id,
  onDay: on(day),
  amount,
  text,
  journalId,
});
const posting = (
  id: string,
  day: number,
  amount: number,
  text = '',
  reversesId: string | null = null,
): OpenPosting => ({
  id,
  journalId: id,
  bookedOn: on(day),
  amount,
  text,
  reversesId,
});
const propose = (lines: OpenLine[], postings: OpenPosting[]) =>
  proposalsOf(lines, postings, 5).map(({ kind, lineIds, postingIds, isSure }) => [
    kind,
    lineIds.join('+'),
    postingIds.join('+'),
    isSure,
  ]);

describe('what may be the same money', () => {
  it('has the same amount and side within five days, and is sure where nothing else fits', () => {
    expect(
      propose([line('l1', 5, 100), line('l2', 5, -100)], [posting('p1', 2, 100), posting('p2', 12, -100)]),
    ).toEqual([['ONE_TO_ONE', 'l1', 'p1', true]]);
  });

  it('of two that fit goes by words in common, then by days; equals are proposed but not sure', () => {
    expect(
      propose(
        [line('l1', 5, 100, 'TRSF SITI AMINAH')],
        [posting('p1', 5, 100, 'Setoran Budi'), posting('p2', 3, 100, 'Setoran Siti Aminah')],
      ),
    ).toEqual([['ONE_TO_ONE', 'l1', 'p2', true]]);
    expect(propose([line('l1', 5, 100)], [posting('p1', 4, 100), posting('p2', 4, 100)])).toEqual([
      ['ONE_TO_ONE', 'l1', 'p1', false],
    ]);
    expect(propose([line('l1', 5, 7), line('l2', 5, 7)], [posting('p1', 5, 7), posting('p2', 5, 7)])).toEqual([
      ['ONE_TO_ONE', 'l1', 'p1', false],
      ['ONE_TO_ONE', 'l2', 'p2', false],
    ]);
  });

  it('is one line against the postings of a day, or a few of several days', () => {
    expect(propose([line('l1', 5, 60)], [posting('p1', 4, 10), posting('p2', 4, 20), posting('p3', 4, 30)])).toEqual([
      ['ONE_TO_MANY', 'l1', 'p1+p2+p3', false],
    ]);
    expect(
      propose([line('l1', 5, -50)], [posting('p1', 4, -20), posting('p2', 3, -30), posting('p3', 4, -45)]),
    ).toEqual([['ONE_TO_MANY', 'l1', 'p1+p2', false]]);
  });

  it('is one line against all of one journal: a transfer with its unique amount, and never halves of two', () => {
    const of = (journalId: string, one: OpenPosting): OpenPosting => ({ ...one, journalId });
    expect(
      propose(
        [line('l1', 5, 100_007), line('l2', 5, 100_009)],
        [
          of('j1', posting('p1', 5, 100_000)),
          of('j1', posting('p2', 5, 9)),
          of('j2', posting('p3', 5, 100_000)),
          of('j2', posting('p4', 5, 7)),
        ],
      ),
    ).toEqual([
      ['ONE_TO_MANY', 'l1', 'p3+p4', true],
      ['ONE_TO_MANY', 'l2', 'p1+p2', true],
    ]);
  });

  it('is several lines against one posting', () => {
    expect(propose([line('l1', 5, -10), line('l2', 6, -5)], [posting('p1', 5, -15)])).toEqual([
      ['MANY_TO_ONE', 'l1+l2', 'p1', false],
    ]);
  });

  it('is first of all what was written for the line, and what the books took back themselves', () => {
    expect(
      propose(
        [line('l1', 5, -10, '', 'p2')],
        [posting('p1', 5, -10), posting('p2', 9, -10), posting('p3', 1, 40), posting('p4', 2, -40, '', 'p3')],
      ),
    ).toEqual([
      ['WRITTEN', 'l1', 'p2', true],
      ['CANCELLED', '', 'p3+p4', true],
    ]);
  });

  it('is nothing where no amounts agree', () => {
    expect(propose([line('l1', 5, 11)], [posting('p1', 5, 10), posting('p2', 5, 2)])).toEqual([]);
  });
});
