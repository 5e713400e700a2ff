import { describe, expect, it, jest } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { runAs, type RequestContext } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import { IdentityModule } from '../identity.module.js';
import { Passwords } from '../people/passwords.js';
import { PASSWORD, person } from '../testing/index.js';
import { SignedIn } from './session.schema.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';
import { ViewerService } from './viewer.service.js';

describe('signing in', () => {
  const house = startHouse(IdentityModule);
  const anonymous = (about: Partial<RequestContext> = {}): RequestContext => ({
    requestId: newId(),
    locale: 'id',
    ...about,
  });
  const signIn = (login: string, password = PASSWORD, about: Partial<RequestContext> = {}) =>
    runAs(anonymous(about), () => house.get(SignInService).signIn({ login, password }));
  const register = (
    account: { fullName?: string; phone?: string; email?: string; password?: string },
    about: Partial<RequestContext> = {},
  ) =>
    runAs(anonymous(about), () =>
      house.get(SignInService).register({ account: { fullName: 'Rahmat Hidayat', password: PASSWORD, ...account } }),
    );

  it('makes an account, signs it in and knows the device', async () => {
    const userAgent =
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36';

    const signedIn = (await register(
      { phone: '+628000009001', email: 'Rahmat@Contoh.id' },
      { userAgent, address: '10.0.0.1' },
    )) as SignedIn;

    expect(signedIn.token).toMatch(/^[\w-]{43}$/);
    expect(signedIn.viewer).toMatchObject({
      person: { fullName: 'Rahmat Hidayat', phone: '+628000009001', email: 'rahmat@contoh.id', hasTotp: false },
      currentSession: { device: 'Chrome di Android', ipAddress: '10.0.0.1', isCurrent: true },
      permissions: [],
      roles: [],
    });
  });

  it('takes the phone as people write it, and the e-mail in any case', async () => {
    const { phone, email } = await person(house);

    expect(await signIn(phone.replace('+62', '0'))).toMatchObject({ __typename: 'SignedIn' });
    expect(await signIn(email.toUpperCase())).toMatchObject({ __typename: 'SignedIn' });
  });

  it('keeps neither token nor phone nor password in a form that can be read', async () => {
    const { phone, token } = await person(house);

    const rows = await house.admin<{ everything: string }>(
      `select p::text || s::text as everything from identity.person p join identity.session s on s.person_id = p.id`,
    );

    const everything = rows.map((row) => row.everything).join();
    for (const secret of [phone, token, PASSWORD, Buffer.from(phone).toString('hex')])
      expect(everything).not.toContain(secret);
  });

  it('refuses what is missing or weak, and an account that exists', async () => {
    const known = await person(house);

    expect(await register({})).toMatchObject({ code: 'INVALID_INPUT', field: 'account.phone' });
    expect(await register({ phone: '112' })).toMatchObject({ code: 'INVALID_INPUT', field: 'account.phone' });
    expect(await register({ phone: '+628000009002', fullName: '  ' })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'account.fullName',
    });
    expect(await register({ phone: '+628000009002', password: 'pendek' })).toMatchObject({
      code: 'PASSWORD_TOO_WEAK',
      minimumLength: 10,
    });
    expect(await register({ phone: '+628000009002', password: '08000009002' })).toMatchObject({
      code: 'PASSWORD_TOO_WEAK',
    });
    expect(await register({ phone: known.phone })).toMatchObject({ code: 'ACCOUNT_EXISTS', field: 'phone' });
    expect(await register({ email: known.email })).toMatchObject({ code: 'ACCOUNT_EXISTS', field: 'email' });
  });

  it('gives a phone to only one of two who register it at once', async () => {
    const both = await Promise.all([register({ phone: '+628000009003' }), register({ phone: '+628000009003' })]);

    expect(both.filter((answer) => answer instanceof SignedIn || '__typename' in answer)).toHaveLength(1);
    expect(both.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'ACCOUNT_EXISTS' }]);
  });

  it('answers a wrong password and an unknown account alike, after the same work', async () => {
    const { phone } = await person(house);
    const verify = jest.spyOn(house.get(Passwords) as unknown as { verify(): Promise<boolean> }, 'verify');
    const workOf = async (login: string) => {
      verify.mockClear();
      let answer: unknown;
      const statements = await house.statementsOf(async () => (answer = await signIn(login, 'Salah tebak 99')));
      return { answer: JSON.stringify(answer), hashes: verify.mock.calls.length, statements };
    };

    const [wrong, unknown, nonsense] = [
      await workOf(phone),
      await workOf('+628000009999'),
      await workOf('bukan nomor'),
    ];

    expect(wrong).toMatchObject({ hashes: 1 });
    expect(unknown).toEqual(wrong);
    expect(nonsense).toEqual(wrong);
    verify.mockRestore();
  });

  it('slows down guessing at one account, even with the right password, and lets go after the wait', async () => {
    const { phone } = await person(house);
    for (let guess = 1; guess <= 5; guess++)
      expect(await signIn(phone, `Tebakan ke ${guess}`)).toMatchObject({ code: 'INVALID_CREDENTIALS' });

    expect(await signIn(phone)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: 30 });
    house.clock.advance({ seconds: 30 });
    expect(await signIn(phone, 'Tebakan ke 6')).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(await signIn(phone)).toMatchObject({ retryAfterSeconds: 60 });

    house.clock.advance({ seconds: 60 });
    expect(await signIn(phone)).toMatchObject({ __typename: 'SignedIn' });
    expect(await signIn(phone, 'Tebakan ke 1')).toMatchObject({ code: 'INVALID_CREDENTIALS' });
  });

  it('looks at no more than five of fifty guesses that come at once', async () => {
    const { phone } = await person(house);

    const answers = await Promise.all(Array.from({ length: 50 }, (_, guess) => signIn(phone, `Tebakan ke ${guess}`)));

    const codes = answers.map((answer) => (answer as { code?: string }).code);
    expect(codes.filter((code) => code === 'INVALID_CREDENTIALS')).toHaveLength(5);
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(45);
  });

  it('slows down an address that tries one account after the other, and nobody else', async () => {
    for (let guess = 1; guess <= 60; guess++)
      await signIn(`+62800001${String(guess).padStart(4, '0')}`, PASSWORD, { address: '203.0.113.9' });
    const { phone } = await person(house);

    expect(await signIn(phone, PASSWORD, { address: '203.0.113.9' })).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(await signIn(phone, PASSWORD, { address: '203.0.113.10' })).toMatchObject({ __typename: 'SignedIn' });
  });

  it('signs out here or everywhere', async () => {
    const siti = await person(house);
    const { principal } = await siti.contextIn();
    await signIn(siti.phone);
    await signIn(siti.phone);

    expect(await house.get(SessionsService).signOut(siti.id, principal!.sessionId!, false)).toBe(1);
    expect(await house.get(SessionsService).signOut(siti.id, principal!.sessionId!, true)).toBe(2);
  });

  it("ends one's own session twice without complaint, and knows nobody else's", async () => {
    const [siti, budi] = [await person(house), await person(house)];
    const { principal } = await siti.contextIn();
    const revoke = (personId: string) => house.get(SessionsService).revoke(personId, principal!.sessionId!);

    await expect(revoke(budi.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await siti.contextIn();
    await revoke(siti.id);
    await revoke(siti.id);
  });

  it('changes the password, keeps this session and ends the others', async () => {
    const siti = await person(house);
    await signIn(siti.phone);
    const change = (currentPassword: string, newPassword: string) =>
      siti.in(undefined, () => house.get(SignInService).changePassword({ currentPassword, newPassword }));

    expect(await change('Bukan sandi saya', 'Panen raya 12 karung')).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(await change(PASSWORD, 'koperasi12')).toMatchObject({ code: 'PASSWORD_TOO_WEAK' });
    expect(await change(PASSWORD, siti.phone.replace('+62', '0'))).toMatchObject({ code: 'PASSWORD_TOO_WEAK' });
    expect(await change(PASSWORD, 'Panen raya 12 karung')).toMatchObject({ endedSessions: 1 });

    expect(await siti.in(undefined, () => house.get(ViewerService).me())).toMatchObject({
      sessions: [{ isCurrent: true }],
    });
    expect(await signIn(siti.phone)).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(await signIn(siti.phone, 'Panen raya 12 karung')).toMatchObject({ __typename: 'SignedIn' });
  });

  it('is nobody without a session', async () => {
    expect(await runAs(anonymous(), () => house.get(ViewerService).me())).toBeNull();
  });
});
