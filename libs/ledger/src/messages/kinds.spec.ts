import { describe, expect, it } from '@jest/globals';
import { translate } from '@lumbung/platform';
import { JournalKind } from '../journals/journal-kind.js';
import '../ledger.module.js';

describe('the kinds of journals', () => {
  it.each(Object.keys(JournalKind))('%s has a name in both languages', (kind) => {
    const key = `ledger.kind.${kind}`;

    expect(translate(key, 'id')).not.toBe(key);
    expect(translate(key, 'en')).not.toBe(key);
  });
});
