import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { runAs } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import { IdentityModule } from '../identity.module.js';
import { SignInService } from '../sessions/sign-in.service.js';
import { PASSWORD, person, type TestPerson } from '../testing/index.js';
import { totpBegunBy, totpCodeOf, WRONG_CODE } from '../testing/totp.js';
import type { TotpConfirmed } from './totp.schema.js';
import { TotpService } from './totp.service.js';

describe('a second factor (TOTP)', () => {
  const house = startHouse(IdentityModule);
  const codeOf = (secret: string) => totpCodeOf(house, secret);
  const nextStep = () => house.clock.advance({ seconds: 30 });
  const signIn = ({ phone }: TestPerson, totpCode?: string, password = PASSWORD) =>
    runAs({ requestId: newId(), locale: 'id' }, () =>
      house.get(SignInService).signIn({ login: phone, password, totpCode }),
    );
  const enrol = (who: TestPerson, other?: string) => totpBegunBy(house, who, other);
  const confirm = (who: TestPerson, code: string) => who.in(undefined, () => house.get(TotpService).confirm(code));
  const disable = (who: TestPerson, totpCode: string, password = PASSWORD) =>
    who.in(undefined, () => house.get(TotpService).disable({ password, totpCode }));

  const protectedPerson = async () => {
    const who = await person(house);
    const { secret } = await enrol(who);
    const { recoveryCodes } = (await confirm(who, codeOf(secret))) as TotpConfirmed;
    nextStep();
    return { who, secret, recoveryCodes };
  };

  it('begins with a secret for the app and counts only once a code proved it', async () => {
    const who = await person(house);
    const { secret, otpauthUri } = await enrol(who);

    expect(otpauthUri).toMatch(/^otpauth:\/\/totp\/Lumbung:Siti%20Aminah\?/);
    expect(otpauthUri).toContain(`secret=${secret}`);
    expect(await signIn(who)).toMatchObject({ __typename: 'SignedIn', viewer: { person: { hasTotp: false } } });
    expect(await confirm(who, WRONG_CODE)).toMatchObject({ code: 'TOTP_CODE_INVALID' });

    const confirmed = (await confirm(who, codeOf(secret))) as TotpConfirmed;
    expect(new Set(confirmed.recoveryCodes).size).toBe(10);
    expect(confirmed.recoveryCodes[0]).toMatch(/^[A-Z2-7]{5}-[A-Z2-7]{5}$/);
    expect(await signIn(who)).toMatchObject({ code: 'TOTP_REQUIRED' });
  });

  it('is asked for after the right password only, and a wrong code says no more than a wrong password', async () => {
    const { who, secret } = await protectedPerson();

    expect(await signIn(who, undefined, 'Bukan sandi saya')).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(await signIn(who, codeOf(secret), 'Bukan sandi saya')).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(await signIn(who, WRONG_CODE)).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(await signIn(who, codeOf(secret))).toMatchObject({
      __typename: 'SignedIn',
      viewer: { person: { hasTotp: true } },
    });
  });

  it('refuses a code that was used, also twice at once, and takes the next', async () => {
    const { who, secret } = await protectedPerson();
    const code = codeOf(secret);

    const both = await Promise.all([signIn(who, code), signIn(who, code)]);
    expect(both.filter((answer) => '__typename' in answer)).toHaveLength(1);
    expect(await signIn(who, code)).toMatchObject({ code: 'INVALID_CREDENTIALS' });

    nextStep();
    expect(await signIn(who, codeOf(secret))).toMatchObject({ __typename: 'SignedIn' });
  });

  it('refuses the code that confirmed it, and one of ten minutes ago', async () => {
    const who = await person(house);
    const { secret } = await enrol(who);
    const code = codeOf(secret);
    await confirm(who, code);

    expect(await signIn(who, code)).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    house.clock.advance({ minutes: 10 });
    expect(await signIn(who, code)).toMatchObject({ code: 'INVALID_CREDENTIALS' });
  });

  it('takes each recovery code once, with or without its hyphen', async () => {
    const { who, recoveryCodes } = await protectedPerson();
    const [first, second] = recoveryCodes;

    expect(await signIn(who, first)).toMatchObject({ __typename: 'SignedIn' });
    expect(await signIn(who, first)).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(await signIn(who, second!.replace('-', '').toLowerCase())).toMatchObject({ __typename: 'SignedIn' });
  });

  it('cannot be tried out: asking for the code in between does not forgive wrong ones', async () => {
    const { who, secret } = await protectedPerson();

    for (let guess = 0; guess < 5; guess++) {
      expect(await signIn(who)).toMatchObject({ code: 'TOTP_REQUIRED' });
      expect(await signIn(who, WRONG_CODE)).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    }

    expect(await signIn(who, codeOf(secret))).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('keeps the old app good until the new one is confirmed', async () => {
    const { who, secret } = await protectedPerson();
    const renewed = await enrol(who, secret);

    expect(await signIn(who, codeOf(secret))).toMatchObject({ __typename: 'SignedIn' });
    expect(await confirm(who, codeOf(renewed.secret))).toMatchObject({ __typename: 'TotpConfirmed' });
    nextStep();
    expect(await signIn(who, codeOf(secret))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(await signIn(who, codeOf(renewed.secret))).toMatchObject({ __typename: 'SignedIn' });
  });

  it('is switched off by password and code together', async () => {
    const { who, secret } = await protectedPerson();

    expect(await disable(who, codeOf(secret), 'Bukan sandi saya')).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(await disable(who, WRONG_CODE)).toMatchObject({ code: 'TOTP_CODE_INVALID' });
    expect(await disable(who, codeOf(secret))).toMatchObject({ __typename: 'TotpDisabled' });
    expect(await signIn(who)).toMatchObject({ __typename: 'SignedIn' });
  });

  it('is not begun with a wrong password, nor confirmed before it was begun', async () => {
    const who = await person(house);

    const begun = await who.in(undefined, () => house.get(TotpService).enrol({ password: 'Bukan sandi saya' }));

    expect(begun).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    await expect(confirm(who, WRONG_CODE)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('lies in the database sealed', async () => {
    const { secret } = await protectedPerson();

    const [{ found }] = (await house.admin(
      `select count(*)::int as found from identity.person where position(convert_to($1, 'UTF8') in totp_secret) > 0`,
      [secret],
    )) as [{ found: number }];

    expect(found).toBe(0);
  });
});
