import { describe, expect, it } from '@jest/globals';
import { invitationAnswers } from '../../testing/invitation-fixtures.js';
import { startShop } from '../../testing/start-shop.js';

const link = (token: string) => `/undangan-anggota/${token}`;
const ACCOUNT = { fullName: 'Siti Aminah', phone: '0800 0000 0123', password: 'padi gabah beras' };

describe('connecting an account by the link of an officer, without JavaScript', () => {
  const shop = startShop();
  const sent = () => shop.gateway.asked.filter(({ operation }) => operation === 'AcceptMemberInvitation').at(-1);
  const signedIn = () => {
    const visitor = shop.visitor();
    visitor.cookies.set('sesi', 'sesi-contoh');
    return visitor;
  };
  const refusedWith = async (refusal: object, work: () => Promise<{ statusCode: number; body: string }>) => {
    shop.gateway.answer('AcceptMemberInvitation', () => ({ acceptMemberInvitation: refusal }));
    const result = await work();
    shop.gateway.answer('AcceptMemberInvitation', invitationAnswers.AcceptMemberInvitation as never);
    return result;
  };

  it('shows whose it is by initials alone, asks for a proof, and is kept by nobody', async () => {
    const { statusCode, body, headers } = await shop.visitor().get(link('baru'));

    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
    for (const words of ['S••• A•••', '••12', 'Tanggal lahir Anda', 'Dapat dicoba 5 kali', 'name="password"'])
      expect(body).toContain(words);
    expect(body).toContain(`href="/masuk?ke=${link('baru')}"`);
    expect((await shop.visitor().get(link('baru.hp'))).body).toContain('Empat angka terakhir nomor HP Anda');
  });

  it('makes an account, connects it, signs in and leads to the member pages', async () => {
    const visitor = shop.visitor();

    const answer = await visitor.post(link('baru'), { proof: '17-8-1985', ...ACCOUNT });

    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/saya');
    expect(visitor.cookies.get('sesi')).toBe('sesi-baru');
    expect(sent()?.variables).toEqual({
      input: {
        token: 'baru',
        proof: '1985-08-17',
        account: { fullName: 'Siti Aminah', phone: '+6280000000123', password: ACCOUNT.password },
      },
    });
  });

  it('connects the account of who is logged in, and asks for no other', async () => {
    const page = await signedIn().get(link('baru'));
    const answer = await signedIn().post(link('baru.hp'), { proof: '0123' });

    expect(page.body).toContain('Anda masuk sebagai Siti Aminah');
    expect(page.body).not.toContain('name="password"');
    expect(answer.headers.location).toBe('/saya');
    expect(sent()).toMatchObject({
      authorization: 'Bearer sesi-contoh',
      variables: { input: { token: 'baru.hp', proof: '0123' } },
    });
  });

  it('asks again for what is missing and spends no try on it', async () => {
    const before = shop.gateway.asked.filter(({ operation }) => operation === 'AcceptMemberInvitation').length;

    const { statusCode, body } = await shop.visitor().post(link('baru'), { proof: '17-8-85', fullName: 'Siti' });

    expect(statusCode).toBe(422);
    for (const field of ['proof', 'phone', 'password']) expect(body).toContain(`id="${field}-error"`);
    expect(body).toContain('value="Siti"');
    expect(shop.gateway.asked.filter(({ operation }) => operation === 'AcceptMemberInvitation')).toHaveLength(before);
  });

  it.each([
    [{ __typename: 'MemberProofDiffers', message: 'Masih dapat dicoba 4 kali.' }, 'Masih dapat dicoba 4 kali.'],
    [{ __typename: 'AlreadyLinked', message: 'x' }, 'minta petugas melepas hubungan yang keliru'],
    [{ __typename: 'AccountExists', field: 'account.phone', message: 'x' }, 'Nomor HP ini sudah punya akun'],
    [{ __typename: 'PasswordTooWeak', message: 'Kata sandi ini mudah ditebak.' }, 'mudah ditebak'],
  ])('says what was refused and what to do: %j', async (refusal, sentence) => {
    const { statusCode, body } = await refusedWith({ code: 'X', ...refusal }, () =>
      shop.visitor().post(link('baru'), { proof: '17-8-1985', ...ACCOUNT }),
    );

    expect(statusCode).toBe(422);
    expect(body).toContain(sentence);
    expect(body).not.toContain(ACCOUNT.password);
  });

  it.each([
    ['lewat', 410, 'Tautan ini sudah lewat waktunya'],
    ['dipakai', 410, 'Tautan ini sudah dipakai'],
    ['diganti', 410, 'Tautan ini tidak berlaku lagi'],
    ['tetangga', 404, 'Tautan ini tidak dikenal'],
    ['entah', 404, 'Tautan ini tidak dikenal'],
  ])('says why the link %s leads nowhere, and whom to ask', async (token, status, title) => {
    const { statusCode, body } = await shop.visitor().get(link(token));

    expect(statusCode).toBe(status);
    expect(body).toContain(title);
    expect(body).toContain('petugas');
    expect(body).not.toContain('name="proof"');
  });
});
