import { describe, expect, it } from '@jest/globals';
import { en } from './en.js';
import { id } from './id.js';

type Entry = readonly [path: string, text: string];

/** Every text of a catalogue; functions are asked with plain arguments. */
function texts(part: unknown, path = ''): Entry[] {
  if (typeof part === 'string') {
    return [[path, part]];
  }
  if (typeof part === 'function') {
    return [[path, String((part as (...words: unknown[]) => string)('satu', ['dua']))]];
  }
  return Object.entries(part as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe('the words of the shop', () => {
  it('are there in both languages', () => {
    expect(
      texts(en)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      texts(id)
        .map(([path]) => path)
        .sort(),
    );
  });

  it('are never empty', () => {
    expect([...texts(id), ...texts(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('address people as Anda, and do not shout', () => {
    expect(texts(id).filter(([, text]) => /\b(kamu|kalian)\b|!/i.test(text))).toEqual([]);
  });
});
