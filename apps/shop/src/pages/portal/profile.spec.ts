import { beforeAll, describe, expect, it } from '@jest/globals';
import { ownData, wish } from '../../testing/own-data-fixtures.js';
import { portalAnswers } from '../../testing/portal-fixtures.js';
import { startShop } from '../../testing/start-shop.js';

const CHANGE = '/saya/profil/ubah';
const HEIRS = '/saya/profil/waris';

describe('a member’s own data', () => {
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
  /** The form as it comes, with something else typed into it. */
  const unchanged = {
    step: 'send',
    street: ownData.address.street,
    regionCode: ownData.address.region.code,
    occupation: ownData.particulars.occupation,
  };

  it.each(['/saya/profil', CHANGE, HEIRS, '/saya/profil/persetujuan', '/saya/kartu'])(
    '%s has one heading, asks one question, is kept by nobody, and is for who is logged in',
    async (path) => {
      const before = shop.gateway.asked.length;
      const { body, statusCode, headers } = await member().get(path);

      expect(statusCode).toBe(200);
      expect(body.match(/<h1[ >]/g)).toHaveLength(1);
      expect(body).not.toMatch(/undefined|\[object|NaN/);
      expect(headers['cache-control']).toBe('private, no-store');
      expect(shop.gateway.asked).toHaveLength(before + 1);
      expect((await shop.visitor().get(path)).headers.location).toBe(`/masuk?ke=${path}`);
    },
  );

  it('shows what is known, what waits, what was decided and why, and what was agreed to', async () => {
    const { body } = await member().get('/saya/profil');

    for (const part of ['0812-****-*567', '7 Mei 1980', 'Perempuan', 'Menjadi: <strong>0812-****-*999', 'Bawa KTP.'])
      expect(body).toContain(part);
    expect(body).toContain('Anda setuju dengan kalimat ini');
    expect(body).toContain('Saya setuju.');
    // One wish at a time: while it waits there is no door to another.
    expect(body).not.toContain(`href="${CHANGE}"`);
  });

  it('asks for what was changed only, and once', async () => {
    const sent = await member().post(CHANGE, {
      ...unchanged,
      requestId: wish.id,
      occupation: 'Guru',
      phone: '0812 3456 7890',
      note: 'Ganti HP',
      // What the cooperative does not let members ask for goes nowhere.
      employer: 'Pabrik',
    });

    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/saya/profil?kabar=terkirim']);
    expect(asked('AskOwnProfileChange').at(-1)?.variables).toEqual({
      input: {
        requestId: wish.id,
        phone: '+6281234567890',
        particulars: { occupation: 'Guru' },
        note: 'Ganti HP',
      },
    });
  });

  it('asks for a new address with its village, and for one that is emptied', async () => {
    const moved = { street: 'Jl. Melati 1', landmark: 'dekat masjid', regionCode: '35.75.01.1001' };

    await member().post(CHANGE, { ...unchanged, ...moved, occupation: '' });

    expect(asked('AskOwnProfileChange').at(-1)?.variables).toMatchObject({
      input: { address: moved, particulars: { occupation: null } },
    });
  });

  it.each([
    ['nothing changed', {}, 'Belum ada yang diubah.'],
    ['half a bank account', { bankName: 'Bank Contoh' }, 'Isi nama bank, atas nama, dan nomor rekening.'],
    ['a bad phone number', { phone: '12' }, 'Isi nomor HP Indonesia'],
    ['a bad address of mail', { email: 'siti' }, 'Isi email yang benar'],
    ['no street', { street: '' }, 'Isi jalan dan nomor rumah.'],
  ])('keeps what was typed with %s, and says what is wrong', async (_name, typed, message) => {
    const before = asked('AskOwnProfileChange').length;
    const { body, statusCode } = await member().post(CHANGE, { ...unchanged, landmark: '', note: 'Halo', ...typed });

    expect(statusCode).toBe(422);
    expect(body).toContain(message);
    expect(body).toContain('Halo');
    expect(asked('AskOwnProfileChange')).toHaveLength(before);
  });

  it('looks for a village without sending anything', async () => {
    const { statusCode } = await member().post(CHANGE, { ...unchanged, step: 'region', regionText: 'Trajeng' });

    expect(statusCode).toBe(200);
    expect(asked('PortalProfileFormPage').at(-1)?.variables).toEqual({ regionText: 'Trajeng', asksRegion: true });
  });

  it('sends the heirs as a whole list, shares with a comma', async () => {
    const { body } = await member().get(HEIRS);
    expect(body).toContain('value="Budi Contoh"');
    const id = '0193a7b0-0000-7000-8000-000000000931';

    const sent = await member().post(HEIRS, {
      requestId: wish.id,
      ...{ id1: id, fullName1: 'Budi Contoh', relation1: 'CHILD', share1: '66,67' },
      ...{ fullName2: 'Ani Contoh', relation2: 'CHILD', share2: '33.33 %' },
      ...{ fullName3: '', relation3: '', share3: '' },
    });

    expect(sent.headers.location).toBe('/saya/profil?kabar=terkirim');
    expect(asked('AskOwnProfileChange').at(-1)?.variables).toEqual({
      input: {
        requestId: wish.id,
        heirs: [
          { id, fullName: 'Budi Contoh', relation: 'CHILD', shareBasisPoints: 6667 },
          { fullName: 'Ani Contoh', relation: 'CHILD', shareBasisPoints: 3333 },
        ],
      },
    });
  });

  it.each([
    ['nobody', {}, 'Isi paling sedikit satu ahli waris.'],
    ['no relation', { fullName1: 'Budi', share1: '100' }, 'Pilih hubungannya.'],
    ['no share', { fullName1: 'Budi', relation1: 'CHILD', share1: 'semua' }, 'Isi bagiannya'],
  ])('says what is wrong with heirs: %s', async (_name, typed, message) => {
    const { body, statusCode } = await member().post(HEIRS, typed);

    expect([statusCode, body.includes(message)]).toEqual([422, true]);
  });

  it('shows the sentence of the house when it refuses', async () => {
    const refusal = { __typename: 'HeirSharesIncomplete', code: 'X', message: 'Bagian harus berjumlah 100 %.' };
    shop.gateway.answer('AskOwnProfileChange', () => ({ requestMyProfileChange: refusal }));
    const heir = { fullName1: 'Budi', relation1: 'CHILD', share1: '50' };

    const answers = [await member().post(HEIRS, heir), await member().post(CHANGE, { ...unchanged, email: 'a@b.id' })];
    shop.gateway.answer('AskOwnProfileChange', portalAnswers.AskOwnProfileChange as never);

    for (const { statusCode, body } of answers)
      expect([statusCode, body.includes(refusal.message)]).toEqual([422, true]);
  });

  it('takes a wish back', async () => {
    const taken = await member().post('/saya/profil/tarik', { id: wish.id });

    expect(taken.headers.location).toBe('/saya/profil?kabar=ditarik');
    expect(asked('WithdrawOwnProfileChange').at(-1)?.variables).toEqual({ changeId: wish.id });
    expect((await member().post('/saya/profil/tarik', { id: 'x' })).headers.location).toBe('/saya/profil');
  });

  it('draws the card with its code, and says so where there is none', async () => {
    expect((await member().get('/saya/kartu')).body).toContain('aria-label="Kode QR kartu anggota Anda"');
    shop.gateway.answer('PortalCardPage', (variables) => ({
      ...(portalAnswers.PortalCardPage?.(variables) as object),
      myMemberCard: null,
    }));
    expect((await member().get('/saya/kartu')).body).toContain('Anda belum punya kartu');
  });
});
