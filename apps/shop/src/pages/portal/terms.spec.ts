import { beforeAll, describe, expect, it } from '@jest/globals';
import { portalAnswers } from '../../testing/portal-fixtures.js';
import { startShop } from '../../testing/start-shop.js';

const PAGE = '/saya/berjangka/SB-000012';

describe('the term deposits of a member', () => {
  const shop = startShop();
  beforeAll(() => {
    for (const [operation, answer] of Object.entries(portalAnswers)) shop.gateway.answer(operation, answer);
  });
  const member = () => {
    const visitor = shop.visitor();
    visitor.cookies.set('sesi', 'sesi-contoh');
    return visitor;
  };
  const asked = (operation: string) => shop.gateway.asked.filter((it) => it.operation === operation);

  it.each(['/saya/berjangka', PAGE, '/saya/berjangka/SB-000013', '/saya/berjangka/SB-000002'])(
    '%s is one question, kept by nobody',
    async (path) => {
      const before = shop.gateway.asked.length;
      const { body, statusCode, headers } = await member().get(path);

      expect([statusCode, shop.gateway.asked.length - before]).toEqual([200, 1]);
      expect(body.match(/<h1[ >]/g)).toHaveLength(1);
      expect(body).not.toMatch(/undefined|\[object|NaN/);
      expect(headers['cache-control']).toBe('private, no-store');
      expect((await shop.visitor().get(path)).headers.location).toBe(`/masuk?ke=${path}`);
    },
  );

  it('say what was agreed, what it gave so far and what happens on the day', async () => {
    const { body } = await member().get(PAGE);

    for (const part of [
      'Rp10.000.000',
      '6,25% setahun',
      'Rp208.904',
      'Rp157.534',
      'Rp51.370',
      '21 Feb 2027',
      'S-000003',
    ])
      expect(body).toContain(part);
    expect(body).toMatch(/value="NONE" checked/);
    expect(body).toContain('value="PRINCIPAL_AND_INTEREST"');
    expect(body).toContain(`${PAGE}/bilyet.pdf`);
  });

  it('promise nothing of a sharia deposit, and do not speak of jasa or bunga', async () => {
    const { body } = await member().get('/saya/berjangka/SB-000013');
    const main = body.slice(body.indexOf('<main'), body.indexOf('</main'));

    for (const part of [
      '55% dari hasil; jumlahnya tidak dijanjikan',
      'Bagi hasil sampai sekarang',
      'Rp55.000',
      'Rp5.500',
    ])
      expect(main).toContain(part);
    expect(main.replace(/<[^>]*>/g, ' ')).not.toMatch(/\b(jasa|bunga)\b/i);
    expect(main).not.toContain('PRINCIPAL_AND_INTEREST');
  });

  it('that have ended offer no choice any more', async () => {
    const { body } = await member().get('/saya/berjangka/SB-000002');

    expect(body).toContain('Sudah cair');
    expect(body).not.toContain('name="rollover"');
  });

  it('end as was chosen with the PIN, which is kept nowhere on the page', async () => {
    const sent = await member().post(PAGE, { rollover: 'PRINCIPAL', pin: '739104' });

    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${PAGE}?kabar=disimpan`]);
    expect(asked('ChangeOwnTerm').at(-1)?.variables).toEqual({
      input: { certificateNo: 'SB-000012', rollover: 'PRINCIPAL', stepUp: { pin: '739104' } },
    });
    expect((await member().get(`${PAGE}?kabar=disimpan`)).body).toContain('Pilihan untuk jatuh tempo disimpan.');
  });

  it.each([
    ['no PIN', PAGE, { rollover: 'PRINCIPAL', pin: '' }, 'Isi PIN Anda.'],
    ['no choice', PAGE, { pin: '739104' }, 'Pilih yang akan terjadi'],
    [
      'what is not offered',
      '/saya/berjangka/SB-000013',
      { rollover: 'PRINCIPAL_AND_INTEREST', pin: '739104' },
      'Pilih yang akan terjadi',
    ],
  ])('ask nothing of the gateway with %s, and say what is missing', async (_name, path, typed, message) => {
    const before = asked('ChangeOwnTerm').length;
    const { body, statusCode } = await member().post(path, typed);

    expect([statusCode, body.includes(message), body.includes('739104')]).toEqual([422, true, false]);
    expect(asked('ChangeOwnTerm')).toHaveLength(before);
  });

  it('say beside the PIN that it is wrong, and keep what was chosen', async () => {
    const refusal = { __typename: 'StepUpRefused', code: 'STEP_UP_REFUSED', message: 'PIN salah.' };
    shop.gateway.answer('ChangeOwnTerm', () => ({ changeMyTermDeposit: refusal }));
    const { body, statusCode } = await member().post(PAGE, { rollover: 'PRINCIPAL', pin: '111111' });
    shop.gateway.answer('ChangeOwnTerm', portalAnswers.ChangeOwnTerm as never);

    expect(statusCode).toBe(422);
    expect(body).toMatch(/id="pin-error"[^>]*>\s*PIN salah\./);
    expect(body).toMatch(/value="PRINCIPAL" checked/);
  });

  it('of another are not there, neither the page nor the certificate nor a choice', async () => {
    shop.gateway.answer('PortalTermCertificate', () => ({ fault: 'NOT_FOUND' }));
    const of = '/saya/berjangka/SB-000099';

    expect((await member().get(of)).statusCode).toBe(404);
    expect((await member().get(`${of}/bilyet.pdf`)).statusCode).toBe(404);
    expect((await member().post(of, { rollover: 'NONE', pin: '739104' })).statusCode).toBe(404);
    expect((await shop.visitor().get(`${PAGE}/bilyet.pdf`)).headers.location).toBe(`/masuk?ke=${PAGE}/bilyet.pdf`);
  });
});
