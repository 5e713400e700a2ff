import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '@lumbung/platform';
import { HASHING, hashingFor, isWeak, Passwords } from './passwords.js';

describe('keeping passwords', () => {
  it('costs a thief 64 MiB and three passes per guess, everywhere but in specs', () => {
    expect(HASHING.production).toEqual({ memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 });
    expect(hashingFor('production')).toBe(HASHING.production);
    expect(hashingFor('development')).toBe(HASHING.production);
  });

  it('writes argon2id with that cost into what is stored', async () => {
    const passwords = new Passwords(
      loadConfig({ NODE_ENV: 'development', DATABASE_URL: 'postgres://nobody@localhost/none' }),
    );

    expect(await passwords.hash('Gula merah 7 blok')).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  it('takes what nobody else would think of', () => {
    for (const password of ['Gula merah 7 blok', 'padi-jagung-kedelai', 'koperasi kami di Trajeng'])
      expect(isWeak(password, {})).toBe(false);
  });

  it.each<[string, Parameters<typeof isWeak>[1]]>([
    ['pendek9', {}],
    ['aaaaaaaaaaaa', {}],
    ['koperasi12', {}],
    ['Password123', {}],
    ['1234567890', {}],
    ['08123456789', { phone: '+628123456789' }],
    ['628123456789', { phone: '+628123456789' }],
    ['siti.aminah@contoh.id', { email: 'siti.aminah@contoh.id' }],
    ['Siti Aminah', { fullName: 'Siti Aminah' }],
  ])('refuses %s', (password, about) => {
    expect(isWeak(password, about)).toBe(true);
  });
});
