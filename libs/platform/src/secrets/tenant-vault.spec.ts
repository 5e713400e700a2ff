import { describe, expect, it } from '@jest/globals';
import { startHouse, type TestCooperative } from '../testing/index.js';
import { TenantVault } from './tenant-vault.js';

describe('the keys of a cooperative', () => {
  const house = startHouse();
  const keysOf = (coop: TestCooperative) => coop.run(() => house.get(TenantVault).keys());

  it('open what they sealed, about the same thing, and nothing else', async () => {
    const [mine, other] = [await keysOf(await house.cooperative()), await keysOf(await house.cooperative())];

    const sealed = mine.seal('+628000000123', 'member 1 phone');

    expect(mine.open(sealed, 'member 1 phone')).toBe('+628000000123');
    expect(sealed.includes('123')).toBe(false);
    expect(() => mine.open(sealed, 'member 2 phone')).toThrow();
    expect(() => other.open(sealed, 'member 1 phone')).toThrow();
    expect(mine.fingerprint('a', 'p')).not.toEqual(other.fingerprint('a', 'p'));
  });

  it('are the same for two who ask at once, and are kept wrapped', async () => {
    const coop = await house.cooperative();

    const both = await Promise.all([keysOf(coop), keysOf(coop)]);

    expect(both[0].fingerprint('a', 'p')).toEqual(both[1].fingerprint('a', 'p'));
    expect(
      await house.admin('select length(wrapped) as length from platform.tenant_key where tenant_id = $1', [coop.id]),
    ).toEqual([{ length: 60 }]);
  });
});
