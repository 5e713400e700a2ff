import { describe, expect, it, jest } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { runAs } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { IdentityModule } from '../identity.module.js';
import { Passwords } from '../people/passwords.js';
import { SignInService } from '../sessions/sign-in.service.js';
import { PASSWORD, person, PIN, pinOf, type TestPerson } from '../testing/index.js';
import { totpBegunBy, totpCodeOf, WRONG_CODE } from '../testing/totp.js';
import { TotpService } from '../totp/totp.service.js';
import { PinService } from './pin.service.js';
import { StepUpService } from './step-up.service.js';

describe('proving once more that it is oneself', () => {
  const house = startHouse(IdentityModule);
  const setPin = (who: TestPerson, pin: string, password = PASSWORD, totpCode?: string, coop?: TestCooperative) =>
    who.in(coop, () => house.get(PinService).set({ pin, password, totpCode }));
  const require = (who: TestPerson, proof?: { pin?: string; code?: string }, coop?: TestCooperative) =>
    who.in(coop, () => house.get(StepUpService).require('savings.transfer', proof));
  const mine = (who: TestPerson) => who.in(undefined, () => house.get(StepUpService).mine());
  const withPin = async () => {
    const who = await person(house);
    await pinOf(house, who.id);
    return who;
  };
  const withTotp = async () => {
    const who = await person(house);
    const { secret } = await totpBegunBy(house, who);
    const code = () => totpCodeOf(house, secret);
    await who.in(undefined, () => house.get(TotpService).confirm(code()));
    house.clock.advance({ seconds: 30 });
    return { who, code };
  };
  const auditOf = (coop: TestCooperative) =>
    house.admin<{ action: string; subjectId: string; detail: object }>(
      `select action, subject_id as "subjectId", detail from platform.audit_record where tenant_id = $1 order by seq`,
      [coop.id],
    );

  it('takes a PIN that was set with the password, as often as it is right', async () => {
    const siti = await person(house);
    expect(await require(siti, { pin: PIN })).toMatchObject({ code: 'STEP_UP_REQUIRED', methods: [] });

    expect(await setPin(siti, '739 104')).toMatchObject({ setAt: house.clock.now() });

    expect(await require(siti)).toMatchObject({ code: 'STEP_UP_REQUIRED', methods: ['PIN'] });
    expect(await require(siti, { pin: ' ' })).toMatchObject({ code: 'STEP_UP_REQUIRED', methods: ['PIN'] });
    expect(await require(siti, { pin: PIN })).toBeUndefined();
    expect(await require(siti, { pin: PIN })).toBeUndefined();
    expect(await mine(siti)).toEqual({
      methods: ['PIN'],
      pinSetAt: house.clock.now(),
      triesLeft: 5,
      lockedUntil: null,
    });
  });

  it('makes no PIN without the password, and none that is guessed first', async () => {
    const siti = await person(house);

    expect(await setPin(siti, PIN, 'Bukan sandi saya')).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    for (const weak of ['123456', '170845', siti.phone.slice(-6), '73910', 'abcdef'])
      expect(await setPin(siti, weak)).toMatchObject({ code: 'PIN_TOO_WEAK' });
    expect((await mine(siti)).methods).toEqual([]);
  });

  it('locks after five wrong tries for a quarter of an hour, also against the right PIN', async () => {
    const siti = await withPin();
    for (const triesLeft of [4, 3, 2, 1])
      expect(await require(siti, { pin: '000001' })).toMatchObject({
        code: 'STEP_UP_REFUSED',
        triesLeft,
        lockedUntil: null,
      });
    const lockedUntil = new Date(house.clock.now().getTime() + 15 * 60_000);

    expect(await require(siti, { pin: '000001' })).toMatchObject({ triesLeft: 0, lockedUntil });
    expect(await require(siti, { pin: PIN })).toMatchObject({ triesLeft: 0, lockedUntil });
    expect(await mine(siti)).toMatchObject({ triesLeft: 0, lockedUntil });

    house.clock.advance({ minutes: 15 });
    expect(await mine(siti)).toMatchObject({ triesLeft: 5, lockedUntil: null });
    expect(await require(siti, { pin: '000001' })).toMatchObject({ triesLeft: 4, lockedUntil: null });
    expect(await require(siti, { pin: PIN })).toBeUndefined();
    expect(await mine(siti)).toMatchObject({ triesLeft: 5, lockedUntil: null });
  });

  it('looks at no more than five of twenty wrong PINs that come at once', async () => {
    const siti = await withPin();
    const verify = jest.spyOn(house.get(Passwords) as unknown as { verify(): Promise<boolean> }, 'verify');

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, guess) => require(siti, { pin: `00000${guess % 10}` })),
    );

    expect(verify).toHaveBeenCalledTimes(5);
    expect(answers.filter((answer) => answer?.code === 'STEP_UP_REFUSED')).toHaveLength(20);
    expect(await require(siti, { pin: PIN })).toMatchObject({ triesLeft: 0 });
    verify.mockRestore();
  });

  it.each(['signing in again', 'a new PIN'])('is unlocked by %s', async (how) => {
    const siti = await withPin();
    for (let guess = 0; guess < 5; guess++) await require(siti, { pin: '000001' });

    const renewed = how === 'a new PIN' ? '480276' : PIN;
    if (how === 'a new PIN') await setPin(siti, renewed);
    else
      await runAs({ requestId: newId(), locale: 'id' }, () =>
        house.get(SignInService).signIn({ login: siti.phone, password: PASSWORD }),
      );

    expect(await require(siti, { pin: renewed })).toBeUndefined();
    if (how === 'a new PIN') expect(await require(siti, { pin: PIN })).toMatchObject({ triesLeft: 4 });
  });

  it('takes a code of the authenticator app where there is one, each once, also twice at the same moment', async () => {
    const { who, code } = await withTotp();

    expect(await require(who)).toMatchObject({ methods: ['TOTP'] });
    expect(await require(who, { pin: PIN })).toMatchObject({ code: 'STEP_UP_REQUIRED', methods: ['TOTP'] });
    const both = await Promise.all([require(who, { code: code() }), require(who, { code: code() })]);
    expect(both.filter((answer) => answer === undefined)).toHaveLength(1);
    expect(await require(who, { code: code() })).toMatchObject({ code: 'STEP_UP_REFUSED' });
  });

  it('counts wrong PINs and wrong codes together', async () => {
    const { who, code } = await withTotp();
    await pinOf(house, who.id);
    for (let guess = 0; guess < 3; guess++) await require(who, { pin: '000001' });
    for (let guess = 0; guess < 2; guess++) await require(who, { code: WRONG_CODE });

    expect(await require(who, { code: code() })).toMatchObject({ triesLeft: 0, lockedUntil: expect.any(Date) });
  });

  it('sets a PIN only with a code as well where signing in needs one', async () => {
    const { who, code } = await withTotp();

    expect(await setPin(who, PIN)).toMatchObject({ code: 'TOTP_REQUIRED' });
    expect(await setPin(who, PIN, PASSWORD, WRONG_CODE)).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(await setPin(who, PIN, PASSWORD, code())).toMatchObject({ __typename: 'PinSet' });
    expect((await mine(who)).methods).toEqual(['PIN', 'TOTP']);
  });

  it('writes into the book of the cooperative what was proved and what was not, and never the PIN', async () => {
    const coop = await house.cooperative();
    const siti = await person(house);
    await setPin(siti, PIN, PASSWORD, undefined, coop);
    await require(siti, { pin: '480276' }, coop);
    await require(siti, { pin: PIN }, coop);

    const records = await auditOf(coop);

    expect(records.map(({ action }) => action)).toEqual([
      'identity.setPin',
      'identity.refuseStepUp',
      'identity.stepUp',
    ]);
    expect(records[2]).toMatchObject({
      subjectId: siti.id,
      detail: { after: { action: 'savings.transfer', method: 'PIN' } },
    });
    expect(JSON.stringify(records)).not.toMatch(/480276|739104/);
  });

  it('keeps a PIN as argon2id over a keyed hash, so that a stolen table cannot be tried out', async () => {
    const siti = await withPin();

    const [row] = await house.admin<{ hash: string }>(
      `select pin_hash as hash from identity.step_up where person_id = $1`,
      [siti.id],
    );

    expect(row?.hash).toMatch(/^\$argon2id\$/);
    expect(await house.get(Passwords).matches(row?.hash, PIN)).toBe(false);
  });

  it('knows no PIN of another person, and no program', async () => {
    const [siti, budi] = [await withPin(), await person(house)];
    await pinOf(house, budi.id, '480276');
    const coop = await house.cooperative();

    expect(await require(budi, { pin: PIN })).toMatchObject({ code: 'STEP_UP_REFUSED' });
    expect(await require(siti, { pin: PIN })).toBeUndefined();
    await expect(
      coop.run(async () => house.get(StepUpService).require('savings.transfer', { pin: PIN }), ['MEMBER'], {
        kind: 'apiKey',
        personId: siti.id,
      }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
