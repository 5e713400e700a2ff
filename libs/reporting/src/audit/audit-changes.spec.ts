import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { changesOf, idsIn, named } from './audit-changes.js';

const NOBODY = null;

describe('what changed, as the audit trail tells it', () => {
  const [member, other] = [newId(), newId()];

  it.each<[string, unknown, unknown, [string, string | null, string | null][]]>([
    ['what stayed is left out', { name: 'A', limit: 5 }, { name: 'B', limit: 5 }, [['name', 'A', 'B']]],
    [
      'a new thing comes from nothing',
      undefined,
      { name: 'A', isActive: false },
      [
        ['name', NOBODY, 'A'],
        ['isActive', NOBODY, 'false'],
      ],
    ],
    ['a thing that is gone leaves nothing', { name: 'A' }, undefined, [['name', 'A', NOBODY]]],
    [
      'plain lists are one value',
      { roles: ['CASHIER'] },
      { roles: ['CASHIER', 'OWNER'] },
      [['roles', 'CASHIER', 'CASHIER, OWNER']],
    ],
    [
      'parts have paths, counted from one',
      { lines: [{ id: 'x', quantity: 1 }] },
      { lines: [{ id: 'x', quantity: 2 }] },
      [['lines.1.quantity', '1', '2']],
    ],
    ['nothing, null, empty text and empty list are the same', { note: '', days: [] }, { note: null }, []],
    ['a whole list of things may be written', [{ quantity: 1 }], [{ quantity: 3 }], [['1.quantity', '1', '3']]],
  ])('%s', (_promise, before, after, expected) => {
    expect(changesOf(before, after)).toEqual(
      expected.map(([field, old, now]) => ({ field, before: old, after: now, isHidden: false })),
    );
  });

  it('calls things by their names where they are known', () => {
    const [change] = changesOf({ memberId: member }, { memberId: other });

    expect(idsIn([change!])).toEqual([member, other]);
    expect(named(change!, new Map([[member, 'Siti (A-1)']]))).toMatchObject({ before: 'Siti (A-1)', after: other });
  });
});

describe('what the audit trail never tells, should a domain have written it', () => {
  it.each([
    ['pin', '123456'],
    ['pinHash', '$argon2id$v=19$m=19456'],
    ['phoneSealed', 'AAECAwQ='],
    ['cartToken', 'abc'],
    ['secretKey', 'SB-Mid-server-abc'],
    ['mothersMaidenName', 'Sumiati'],
    ['note', 'k3Xo9vQ2mZr7Lw1YtB8nC5dE6fG4hJ0a'],
    ['link', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ])('%s has no value', (field, value) => {
    expect(changesOf({ [field]: null }, { [field]: value })).toEqual([
      { field, before: null, after: null, isHidden: true },
    ]);
    expect(changesOf({}, { inside: { [field]: value } })).toMatchObject([{ after: null, isHidden: true }]);
  });

  it.each([
    ['phone', '+6281234567890', '0812-****-*890'],
    ['nationalIdNo', '3575044101900001', '************0001'],
    ['accountNo', '1234567890', '******7890'],
    ['email', 'siti@contoh.id', 's***@contoh.id'],
    ['note', 'KTP 3575044101900001, telepon +6281234567890', 'KTP ************0001, telepon 0812-****-*890'],
  ])('%s shows its end only', (field, value, shown) => {
    expect(changesOf(undefined, { [field]: value })).toMatchObject([{ after: shown, isHidden: false }]);
  });

  it.each([
    ['phoneMasked', '0812-****-*890'],
    ['hasPin', true],
    ['pinSetAt', '2026-11-20T02:00:00.000Z'],
    ['slug', 'beras-premium-cap-bunga-lima-kilogram-2026'],
    ['fileName', 'daftar-anggota-november-2026-koperasi.csv'],
    ['productId', newId()],
    ['barcode', '089686010947'],
  ])('%s is no secret', (field, value) => {
    expect(changesOf(undefined, { [field]: value })).toEqual([
      { field, before: null, after: String(value), isHidden: false },
    ]);
  });
});
