import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '@lumbung/platform';
import { Vault } from './vault.js';

describe('sealing what must be read again', () => {
  const vault = new Vault(loadConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgres://nobody@localhost/none' }));

  it('opens for the same owner and purpose only', () => {
    const sealed = vault.seal('totp', 'siti', 'JBSWY3DPEHPK3PXP');

    expect(vault.open('totp', 'siti', sealed)).toBe('JBSWY3DPEHPK3PXP');
    expect(() => vault.open('totp', 'budi', sealed)).toThrow();
    expect(() => vault.open('phone', 'siti', sealed)).toThrow();
  });

  it('never seals the same way twice, and notices every changed byte', () => {
    const sealed = vault.seal('totp', 'siti', 'JBSWY3DPEHPK3PXP');

    expect(vault.seal('totp', 'siti', 'JBSWY3DPEHPK3PXP')).not.toEqual(sealed);
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => vault.open('totp', 'siti', changed)).toThrow();
    }
  });
});
