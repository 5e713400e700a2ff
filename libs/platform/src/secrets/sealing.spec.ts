import { describe, expect, it } from '@jest/globals';
import { derivedKey, seal, unseal } from './sealing.js';

const KEY = Buffer.alloc(32, 7);

describe('sealing (AES-256-GCM)', () => {
  it('opens with the same key about the same thing, and nothing else', () => {
    const sealed = seal(KEY, '+628000000123', 'member 1 phone');

    expect(unseal(KEY, sealed, 'member 1 phone').toString()).toBe('+628000000123');
    expect(() => unseal(KEY, sealed, 'member 2 phone')).toThrow();
    expect(() => unseal(KEY, sealed)).toThrow();
    expect(() => unseal(Buffer.alloc(32, 8), sealed, 'member 1 phone')).toThrow();
    expect(sealed.includes('123')).toBe(false);
  });

  it('never seals the same way twice, and notices every changed byte and every cut', () => {
    const sealed = seal(KEY, 'rahasia');

    expect(seal(KEY, 'rahasia')).not.toEqual(sealed);
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => unseal(KEY, changed)).toThrow();
      expect(() => unseal(KEY, sealed.subarray(0, at))).toThrow();
    }
  });

  it.each([
    ['about a thing', 'AAECAwQFBgcICQoLZtqqwZm8FZm63PWifgggoDO320gtOel5R4LUrtE=', 'member 1 phone'],
    ['about nothing', 'AAECAwQFBgcICQoLCwSDPgfIZkt3sKAKVIAk2zO320gtOel5R4LUrtE=', ''],
  ])('opens what was sealed %s before: the layout stays', (_, sealed, about) => {
    expect(unseal(KEY, Buffer.from(sealed, 'base64'), about).toString()).toBe('+628000000123');
  });

  it('derives keys as ever: what was sealed with them must open', () => {
    expect(derivedKey(KEY, 'lumbung', 'file permits').toString('hex')).toBe(
      'e79807ef31c980b04ae5dd2f3bff2739afcf004fe6a9e866388c12535074dfb6',
    );
    expect(derivedKey(KEY, 'lumbung identity', 'seal totp siti').toString('hex')).toBe(
      'a97e5e37d20b0f43d929919ddbbab1243cdb0feeffd4bcbc14255c4965074f57',
    );
  });
});
