import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { runAs } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import { IdentityModule } from '../identity.module.js';
import { SignInService } from '../sessions/sign-in.service.js';
import { messagesTo, PASSWORD, person, tokenIn } from '../testing/index.js';
import { PasswordResetService } from './password-reset.service.js';

const NEW_PASSWORD = 'Panen raya 12 karung';

describe('forgetting the password', () => {
  const house = startHouse(IdentityModule);
  const anonymous = <T>(work: () => T) => runAs({ requestId: newId(), locale: 'id' }, work);
  const request = (login: string) => anonymous(() => house.get(PasswordResetService).request(login));
  const reset = (token: string, newPassword = NEW_PASSWORD) =>
    anonymous(() => house.get(PasswordResetService).reset({ token, newPassword }));
  const signIn = (login: string, password: string) =>
    anonymous(() => house.get(SignInService).signIn({ login, password }));
  const linkFor = async (login: string) => {
    await request(login);
    return tokenIn((await messagesTo(house, login)).at(-1));
  };

  it('sends a link to the phone or e-mail that was named; the new password ends every session', async () => {
    const siti = await person(house);
    const token = await linkFor(siti.phone);

    expect(await reset(token)).toMatchObject({ __typename: 'PasswordChanged', endedSessions: 1 });
    await expect(siti.contextIn()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await signIn(siti.phone, PASSWORD)).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(await signIn(siti.email, NEW_PASSWORD)).toMatchObject({ __typename: 'SignedIn' });
  });

  it('answers and works the same for somebody who is not known, and tells nobody', async () => {
    const { email } = await person(house);
    let [known, unknown]: unknown[] = [];

    const forKnown = await house.statementsOf(async () => (known = await request(email)));
    const forUnknown = await house.statementsOf(async () => (unknown = await request('tidak-ada@contoh.id')));

    expect(known).toEqual({ __typename: 'PasswordResetRequested', validForMinutes: 30 });
    expect(unknown).toEqual(known);
    expect(forUnknown).toEqual(forKnown);
    expect(await messagesTo(house, 'tidak-ada@contoh.id')).toEqual([]);
  });

  it('takes a link once, also when it is used twice at once', async () => {
    const { phone } = await person(house);
    const token = await linkFor(phone);

    const both = await Promise.all([reset(token), reset(token)]);

    expect(both.filter((answer) => '__typename' in answer)).toHaveLength(1);
    expect(await reset(token)).toMatchObject({ code: 'LINK_EXPIRED' });
  });

  it('refuses a link after half an hour, one replaced by a later change, and one nobody made', async () => {
    const { phone } = await person(house);
    const [first, second] = [await linkFor(phone), await linkFor(phone)];

    expect(await reset(second)).toMatchObject({ __typename: 'PasswordChanged' });
    expect(await reset(first)).toMatchObject({ code: 'LINK_EXPIRED' });
    const late = await linkFor(phone);
    house.clock.advance({ minutes: 30 });
    expect(await reset(late)).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await reset('A'.repeat(43))).toMatchObject({ code: 'LINK_EXPIRED' });
  });

  it('keeps a link good when the new password is too weak', async () => {
    const { phone } = await person(house);
    const token = await linkFor(phone);

    expect(await reset(token, phone)).toMatchObject({ code: 'PASSWORD_TOO_WEAK' });
    expect(await reset(token)).toMatchObject({ __typename: 'PasswordChanged' });
  });

  it('does not let anybody flood a phone with links', async () => {
    const { phone } = await person(house);

    for (let time = 1; time <= 5; time++) await request(phone);

    expect(await request(phone)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(await messagesTo(house, phone)).toHaveLength(5);
  });

  it('keeps neither link nor recipient readable', async () => {
    const { phone } = await person(house);
    const token = await linkFor(phone);

    const [{ text }] =
      (await house.admin(`select string_agg(m::text, '') || (select string_agg(r::text, '') from identity.password_reset r) as text
                                             from identity.outgoing_message m`)) as [{ text: string }];

    for (const secret of [phone, token, Buffer.from(token).toString('hex')]) expect(text).not.toContain(secret);
  });
});
