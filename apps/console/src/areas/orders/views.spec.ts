import { describe, expect, it } from '@jest/globals';
import { readViews, withView, writeViews } from './views.js';

const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

describe('personal views of the board', () => {
  it('are kept by cooperative, and a name counts once', () => {
    const store = memory();
    const first = { name: 'Antar hari ini', search: { antar: 'OWN_COURIER' } };

    writeViews(store, 'melati', withView(withView([], first), { ...first, search: { antar: 'EXPEDITION' } }));

    expect(readViews(store, 'melati')).toEqual([{ name: 'Antar hari ini', search: { antar: 'EXPEDITION' } }]);
    expect(readViews(store, 'mawar')).toEqual([]);
  });

  it('are none where a browser keeps something else, or nothing at all', () => {
    const broken = { getItem: () => '{"a":1' };
    const foreign = { getItem: () => '[{"name":1},{"name":"x","search":{"status":3}},null]' };
    const shut = {
      setItem: () => {
        throw new Error('shut');
      },
    };

    expect(readViews(broken, 'melati')).toEqual([]);
    expect(readViews(foreign, 'melati')).toEqual([]);
    expect(() => writeViews(shut, 'melati', [])).not.toThrow();
  });
});
