import { describe, expect, it } from '@jest/globals';
import { returnWindow } from './return-window.js';

const HANDED_OVER = new Date('2026-11-01T03:00:00Z');
const done = { state: 'COMPLETED', fulfilmentState: 'HANDED_OVER', paymentState: 'CAPTURED' } as const;
const facts = { returnWithinDays: 7, withBuyerSince: HANDED_OVER };
const at = (text: string) => new Date(text);

describe('the days in which goods may come back', () => {
  it.each([
    ['at once', '2026-11-01T03:00:00Z', null],
    ['until the last minute', '2026-11-08T03:00:00Z', null],
    ['no longer after it', '2026-11-08T03:00:01Z', 'WINDOW_CLOSED'],
  ])('count from the handing over: %s', (_, now, obstacle) => {
    expect(returnWindow(done, facts, at(now))).toEqual({ obstacle, until: at('2026-11-08T03:00:00Z') });
  });

  it('have not begun as long as a part is still to come', () => {
    const part = { ...done, state: 'ACCEPTED', fulfilmentState: 'PARTLY_HANDED_OVER' } as const;

    expect(returnWindow(part, { ...facts, withBuyerSince: null }, at('2027-01-01T00:00:00Z'))).toEqual({
      obstacle: null,
      until: null,
    });
  });

  it('are none where the shop takes nothing back', () => {
    expect(returnWindow(done, { ...facts, returnWithinDays: 0 }, HANDED_OVER)).toEqual({
      obstacle: 'NOT_OFFERED',
      until: null,
    });
  });

  it.each([
    ['on the way', { ...done, state: 'ACCEPTED', fulfilmentState: 'SHIPPED' }],
    ['given up', { ...done, state: 'CANCELLED' }],
    ['with him and not paid', { ...done, state: 'ACCEPTED', paymentState: 'PENDING' }],
  ] as const)('do not count while the order is %s', (_, order) => {
    expect(returnWindow(order, facts, HANDED_OVER).obstacle).toBe('NOT_WITH_BUYER');
  });
});
