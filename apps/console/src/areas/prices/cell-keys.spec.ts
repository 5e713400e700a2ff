import { describe, expect, it } from '@jest/globals';
import { stepOf } from './cell-keys.js';

const press = (key: string, more: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const caret = (value: string, selectionStart: number, selectionEnd = selectionStart) => ({
  value,
  selectionStart,
  selectionEnd,
});

describe('walking over the price grid by keys', () => {
  it.each([
    ['ArrowDown', {}, { rows: 1, columns: 0 }],
    ['ArrowUp', {}, { rows: -1, columns: 0 }],
    ['Enter', {}, { rows: 1, columns: 0 }],
    ['Enter', { shiftKey: true }, { rows: -1, columns: 0 }],
  ])('goes with %s %j', (key, more, step) => {
    expect(stepOf(press(key, more), caret('78.500', 3))).toEqual(step);
  });

  it('goes sideways from the edge of the text, or while all of it is marked', () => {
    expect(stepOf(press('ArrowRight'), caret('78.500', 6))).toEqual({ rows: 0, columns: 1 });
    expect(stepOf(press('ArrowRight'), caret('78.500', 0, 6))).toEqual({ rows: 0, columns: 1 });
    expect(stepOf(press('ArrowLeft'), caret('78.500', 0))).toEqual({ rows: 0, columns: -1 });
  });

  it('stays in the cell while somebody mends a digit, and leaves marking and the keys of the browser alone', () => {
    expect(stepOf(press('ArrowLeft'), caret('78.500', 3))).toBeNull();
    expect(stepOf(press('ArrowRight', { shiftKey: true }), caret('78.500', 6))).toBeNull();
    expect(stepOf(press('ArrowDown', { altKey: true }), caret('78.500', 0))).toBeNull();
    expect(stepOf(press('Enter', { ctrlKey: true }), caret('78.500', 0))).toBeNull();
  });
});
