import { beforeAll, describe, expect, it } from '@jest/globals';
import { consent, wish } from '../../testing/own-data-fixtures.js';
import { portalAnswers } from '../../testing/portal-fixtures.js';
import { startShop } from '../../testing/start-shop.js';

const HERE = '/saya/profil/persetujuan';
const requestId = wish.id;

describe('a member’s consent to the use of his data', () => {
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
  const answerOnce = async <T>(operation: string, answer: object, work: () => Promise<T>): Promise<T> => {
    shop.gateway.answer(operation, () => answer);
    try {
      return await work();
    } finally {
      shop.gateway.answer(operation, portalAnswers[operation] as never);
    }
  };
  const frame = portalAnswers.PortalConsentPage?.({}) as object;
  const takenBack = {
    ...consent,
    isGiven: false,
    steps: [{ ...consent.steps[0], id: requestId, isGiven: false, at: '2026-11-22T01:00:00Z' }, ...consent.steps],
  };

  it('says before the button what ends and what is kept because the law asks for it', async () => {
    const { body } = await member().get(HERE);

    for (const part of ['Saya setuju.', 'Yang tidak dapat ditarik selama Anda anggota', 'UU 25/1992', 'Pembukuan'])
      expect(body).toContain(part);
    expect(body.indexOf('Yang tidak dapat ditarik')).toBeLessThan(body.indexOf('Ya, tarik persetujuan saya'));
  });

  it('is taken back with one press', async () => {
    const sent = await member().post(HERE, { requestId, step: 'tarik' });

    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/saya/profil?kabar=tidaksetuju']);
    expect(asked('WithdrawOwnConsent').at(-1)?.variables).toEqual({ input: { requestId } });
    expect((await member().get('/saya/profil?kabar=tidaksetuju')).body).toContain('Persetujuan Anda sudah ditarik.');
  });

  it('is given anew, to the words that were read', async () => {
    const { body } = await answerOnce('PortalConsentPage', { ...frame, myConsent: takenBack }, () =>
      member().get(HERE),
    );
    expect(body).toContain(`name="text" value="${consent.askedText}"`);

    const sent = await member().post(HERE, { requestId, step: 'beri', text: 'Baris satu\r\nBaris dua' });

    expect(sent.headers.location).toBe('/saya/profil?kabar=setuju');
    expect(asked('GiveOwnConsent').at(-1)?.variables).toEqual({
      input: { requestId, text: 'Baris satu\nBaris dua' },
    });
  });

  it('shows what the house says when it refuses, with the words of today', async () => {
    const message = 'Koperasi sudah mengubah isi persetujuannya.';
    const refusal = { giveMyConsent: { __typename: 'ConsentTextChanged', code: 'CONSENT_TEXT_CHANGED', message } };
    const { body, statusCode } = await answerOnce('GiveOwnConsent', refusal, () =>
      answerOnce('PortalConsentPage', { ...frame, myConsent: takenBack }, () =>
        member().post(HERE, { requestId, step: 'beri', text: 'Yang lama' }),
      ),
    );

    expect([statusCode, body.includes(message), body.includes(consent.askedText)]).toEqual([422, true, true]);
  });

  it('keeps every step in sight, the newest first', async () => {
    const profile = portalAnswers.PortalProfilePage?.({}) as object;
    const { body } = await answerOnce('PortalProfilePage', { ...profile, myConsent: takenBack }, () =>
      member().get('/saya/profil'),
    );

    expect(body).toContain('Baca dan beri persetujuan');
    expect(body.indexOf('Anda menarik persetujuan')).toBeGreaterThan(0);
    expect(body.indexOf('Anda menarik persetujuan')).toBeLessThan(body.indexOf('5 Jan 2026'));
  });

  it('is for members: whoever is none is led to his first page', async () => {
    const { headers } = await answerOnce('PortalConsentPage', { ...frame, myConsent: null }, () => member().get(HERE));

    expect(headers.location).toBe('/saya');
  });
});
