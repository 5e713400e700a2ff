import { describe, expect, it } from '@jest/globals';
import { FixedClock, newId } from '@lumbung/kernel';
import { loadConfig } from '../config/config.js';
import { runAs, type PersonId } from '../context/request-context.js';
import { SignedPermits } from './signed-permits.js';
import { newToken, tokenHash } from './token.js';

describe('permits in addresses', () => {
  const clock = new FixedClock('2026-11-21T02:00:00Z');
  const config = loadConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgres://nobody@localhost/none' });
  const permits = new SignedPermits(config, clock);
  const siti = newId<'Person'>() as PersonId;
  const as = <T>(personId: PersonId | null, work: () => T): T => {
    const principal = personId
      ? { kind: 'person' as const, personId, displayName: 'Siti', permissions: new Set<string>() }
      : undefined;
    return runAs({ requestId: newId(), locale: 'id', principal }, work);
  };
  const given = (personId: PersonId | null = siti) => as(personId, () => permits.of('paper 1', { paper: 1 }));
  const read = (permit: string, { personId = siti as PersonId | null, purpose = 'paper 1' } = {}) =>
    as(personId, () => permits.read(purpose, permit));

  it('open for the same person and purpose, for ten minutes', () => {
    const [permit, guests] = [given(), given(null)];

    expect(read(permit)).toMatchObject({ paper: 1, person: siti });
    expect(read(guests, { personId: null })).toMatchObject({ paper: 1, person: null });
    clock.advance({ minutes: 9 });
    expect(read(permit)).toMatchObject({ paper: 1 });
    clock.advance({ minutes: 2 });
    expect(() => read(permit)).toThrow('Not found.');
  });

  it('open for nobody else, for nothing else, and not when they are bent', () => {
    const permit = given();
    const [text = '', signature = ''] = permit.split('.');
    const bent = Buffer.from(JSON.stringify({ paper: 2, person: siti, until: 9e15 })).toString('base64url');

    for (const [wrong, about] of [
      [permit, { personId: newId<'Person'>() as PersonId }],
      [permit, { personId: null }],
      [permit, { purpose: 'paper 2' }],
      [`${permit}x`, {}],
      [`${bent}.${signature}`, {}],
      [text, {}],
      ['', {}],
    ] as const)
      expect(() => read(wrong, about)).toThrow('Not found.');
  });
});

describe('tokens', () => {
  it('are 256 bits as 43 signs of an address; of the same token the same hash is kept', () => {
    const tokens = Array.from({ length: 50 }, newToken);

    expect(new Set(tokens)).toHaveProperty('size', 50);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
    expect(tokenHash('x').toString('hex')).toBe('2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881');
  });
});
