import { beforeAll, describe, expect, it } from '@jest/globals';
import { portalAnswers } from '../../testing/portal-fixtures.js';
import { startShop } from '../../testing/start-shop.js';

const HERE = '/saya/profil/data';

describe('the file a member takes along of himself', () => {
  const shop = startShop();
  beforeAll(() => {
    for (const [operation, answer] of Object.entries(portalAnswers)) shop.gateway.answer(operation, answer);
  });
  const member = () => {
    const visitor = shop.visitor();
    visitor.cookies.set('sesi', 'sesi-contoh');
    return visitor;
  };
  const asked = () => shop.gateway.asked.filter(({ operation }) => operation === 'PrepareOwnData');

  it('is found below his data, and says what it holds before the PIN is asked for', async () => {
    expect((await member().get('/saya/profil')).body).toContain(`href="${HERE}"`);
    const { body, headers } = await member().get(HERE);

    for (const part of ['Unduh data saya', 'NIK', 'riwayat persetujuan', 'mutasinya', 'name="pin"'])
      expect(body).toContain(part);
    expect(body).not.toMatch(/undefined|\[object|NaN/);
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('is behind an address that is his alone, once the PIN is right', async () => {
    const sent = await member().post(HERE, { pin: ' 739104 ' });

    expect(asked().at(-1)?.variables).toEqual({ input: { stepUp: { pin: '739104' } } });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${HERE}/berkas.xlsx?izin=izin.contoh`]);
  });

  it('asks again without a PIN, and shows what the house says of a wrong one', async () => {
    const before = asked().length;
    expect((await member().post(HERE, { pin: '' })).statusCode).toBe(422);
    expect(asked()).toHaveLength(before);
    const refusal = { __typename: 'StepUpRefused', code: 'STEP_UP_REFUSED', message: 'PIN salah.' };
    shop.gateway.answer('PrepareOwnData', () => ({ prepareMyData: refusal }));
    const { body, statusCode } = await member().post(HERE, { pin: '111111' });
    shop.gateway.answer('PrepareOwnData', portalAnswers.PrepareOwnData as never);

    expect([statusCode, body.includes('PIN salah.')]).toEqual([422, true]);
  });

  it('is for members who are signed in', async () => {
    for (const path of [HERE, `${HERE}/berkas.xlsx?izin=izin.contoh`])
      expect((await shop.visitor().get(path)).headers.location).toContain('/masuk?ke=');
    expect((await member().get(`${HERE}/berkas.xlsx`)).statusCode).toBe(404);
  });
});
