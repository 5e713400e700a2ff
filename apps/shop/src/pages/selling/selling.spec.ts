import { beforeAll, describe, expect, it } from '@jest/globals';
import { declaration, letter, note, sellingAnswers, settlement } from '../../testing/selling-fixtures.js';
import { startShop, type TestVisitor } from '../../testing/start-shop.js';

const OWN_PAGES = [
  '/saya/jualan',
  '/saya/jualan/barang',
  '/saya/jualan/barang/baru',
  '/saya/jualan/titipan',
  '/saya/jualan/titipan/baru',
  `/saya/jualan/titipan/${note.id}`,
  '/saya/jualan/penjualan',
  '/saya/jualan/perhitungan',
  `/saya/jualan/perhitungan/${settlement.id}`,
  '/saya/jualan/pembayaran',
  '/saya/jualan/omzet',
  '/saya/jualan/profil',
];

const APPLICATION = {
  step: 'send',
  name: 'Dapur Bu Siti',
  goodsKind: 'Kue kering',
  phone: '0800 0000 0123',
  regionText: 'Trajeng',
  regionCode: '35.75.04.1003',
  street: 'Jl. Halmahera 12',
};

describe('the pages of people who sell here', () => {
  const shop = startShop();
  beforeAll(() => {
    for (const [operation, answer] of Object.entries(sellingAnswers)) shop.gateway.answer(operation, answer);
  });
  const seller = () => {
    const visitor = shop.visitor();
    visitor.cookies.set('sesi', 'sesi-contoh');
    return visitor;
  };
  const asked = (operation: string) => shop.gateway.asked.filter((it) => it.operation === operation).at(-1)?.variables;

  it.each([...OWN_PAGES, '/jadi-penjual', '/penjual', '/penjual/dapur-bu-siti'])(
    '%s has one heading, asks one question, and leaves no word out',
    async (path) => {
      const before = shop.gateway.asked.length;
      const { body, statusCode } = await seller().get(path);

      expect(statusCode).toBe(200);
      expect(body.match(/<h1[ >]/g)).toHaveLength(1);
      expect(body).not.toMatch(/undefined|\[object|NaN/);
      expect(shop.gateway.asked).toHaveLength(before + 1);
    },
  );

  it('lead whoever is not logged in to the log-in and back', async () => {
    const { statusCode, headers } = await shop.visitor().get('/saya/jualan/penjualan?dari=2026-11-01');

    expect([statusCode, headers.location]).toEqual([303, '/masuk?ke=/saya/jualan/penjualan']);
  });

  it('lead whoever sells nothing to the application, and are kept by nobody', async () => {
    const { headers } = await seller().get('/saya/jualan/profil');
    shop.gateway.answer('SellingProfilePage', () => ({ fault: 'FORBIDDEN' }));
    const refused = await seller().get('/saya/jualan/profil');
    shop.gateway.answer('SellingProfilePage', sellingAnswers.SellingProfilePage as never);

    expect(headers['cache-control']).toBe('private, no-store');
    expect(refused.headers.location).toBe('/jadi-penjual');
  });

  it('keep what was typed into an application, and say what is missing', async () => {
    const { body, statusCode } = await seller().post('/jadi-penjual', {
      ...APPLICATION,
      goodsKind: '',
      accountNo: '12345678',
    });

    expect(statusCode).toBe(422);
    expect(body).toContain('Isi apa yang Anda jual.');
    expect(body).toContain('Isi bank, nomor rekening dan pemiliknya');
    expect(body).toContain('value="Dapur Bu Siti"');
  });

  it('send an application once it is whole, without what was left empty', async () => {
    const answer = await seller().post('/jadi-penjual', APPLICATION);

    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/jadi-penjual']);
    expect(asked('ApplyAsSeller')).toEqual({
      input: {
        requestId: expect.any(String),
        name: 'Dapur Bu Siti',
        goodsKind: 'Kue kering',
        phone: '+6280000000123',
        address: { street: 'Jl. Halmahera 12', regionCode: '35.75.04.1003' },
      },
    });
  });

  it('propose goods without a photo and without a script', async () => {
    const answer = await postForm(seller(), '/saya/jualan/barang/baru', {
      name: 'Kue satru',
      price: '18.000',
      unit: 'PACK',
      expiresOn: '31-12-2099',
    });

    expect(answer.headers.location).toBe('/saya/jualan/barang?terkirim=0');
    expect(asked('ProposeMyProduct')).toMatchObject({
      input: {
        name: 'Kue satru',
        expiresOn: '2099-12-31',
        mediaIds: [],
        variants: [{ name: '', unit: 'PACK', publicPrice: 18_000 }],
      },
    });
  });

  it('do not send goods without a price, or past their day', async () => {
    const { statusCode, body } = await postForm(seller(), '/saya/jualan/barang/baru', {
      name: 'Kue satru',
      price: 'murah',
      expiresOn: '1-1-2020',
    });

    expect(statusCode).toBe(422);
    expect(body).toContain('Isi harga dalam rupiah');
    expect(body).toContain('Isi tanggal hari-bulan-tahun');
  });

  it('announce a delivery, and say by the number what to tell the staff', async () => {
    const variantId = note.lines[0]?.variantId ?? '';
    const visitor = seller();
    const answer = await visitor.post('/saya/jualan/titipan/baru', { [`jumlah.${variantId}`]: '10' });
    const empty = await visitor.post('/saya/jualan/titipan/baru', { [`jumlah.${variantId}`]: '' });
    const page = await visitor.get(String(answer.headers.location));

    expect(asked('DraftMyDelivery')).toMatchObject({ input: { lines: [{ variantId, quantity: 10 }] } });
    expect(page.body).toContain('Surat titip SJ-00001 dibuat.');
    expect(empty.statusCode).toBe(422);
  });

  it('show a refusal of what cannot be taken back', async () => {
    const visitor = seller();
    const answer = await visitor.post(`/saya/jualan/titipan/${note.id}/batal`, {});

    expect((await visitor.get(String(answer.headers.location))).body).toContain('Surat sudah dihitung.');
  });

  it('change neither telephone nor address that was not written anew', async () => {
    const answer = await postForm(seller(), '/saya/jualan/profil', { step: 'send', story: 'Resep nenek.' });

    expect(answer.headers.location).toBe('/saya/jualan/profil?tersimpan=1');
    expect(asked('UpdateMySeller')).toEqual({ input: { story: 'Resep nenek.' } });
  });

  it('declare a turnover only when one of the two was chosen', async () => {
    const visitor = seller();

    expect((await visitor.post('/saya/jualan/omzet', { year: '2026' })).statusCode).toBe(422);
    const answer = await visitor.post('/saya/jualan/omzet', { year: '2026', within: '1' });
    expect(answer.headers.location).toBe('/saya/jualan/omzet?tersimpan=1');
    expect(asked('DeclareMyTurnover')).toMatchObject({ input: { year: 2026, isWithinLimit: true } });
  });

  it('hand on a settlement and a signed letter as files, kept by nobody', async () => {
    for (const path of [
      `/saya/jualan/perhitungan/${settlement.id}/perhitungan.pdf`,
      `/saya/jualan/omzet/surat/${letter.id}`,
    ]) {
      const { statusCode, headers, body } = await seller().get(path);
      expect([statusCode, headers['content-type'], body]).toEqual([200, 'application/pdf', '%PDF-1.4']);
      expect(headers['cache-control']).toBe('private, no-store');
      expect((await shop.visitor().get(path)).headers.location).toBe(`/masuk?ke=${path}`);
    }
    for (const unknown of [note.id, 'x'])
      for (const path of [`perhitungan/${unknown}/perhitungan.pdf`, `omzet/surat/${unknown}`])
        expect((await seller().get(`/saya/jualan/${path}`)).statusCode).toBe(404);
  });

  it('take the signed letter of a declaration, and say what is wrong with one that is none', async () => {
    const send = (content: string) => {
      const boundary = 'batas-formulir';
      const part = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="surat.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
      const body = `${part}${content}\r\n--${boundary}--\r\n`;
      const path = `/saya/jualan/omzet/${declaration.id}/surat`;
      return seller().postRaw(path, body, `multipart/form-data; boundary=${boundary}`);
    };

    expect((await send('%PDF-1.4')).headers.location).toBe('/saya/jualan/omzet?surat=1');
    const refused = await send('halo');
    expect([refused.statusCode, refused.body.includes('Hanya PDF, JPG, PNG, atau WebP')]).toEqual([422, true]);
    const empty = await send('');
    expect([empty.statusCode, empty.body.includes('Pilih dulu foto atau PDF suratnya.')]).toEqual([422, true]);
  });
});

/** A form that could have brought a file along, and did not. */
function postForm(visitor: TestVisitor, path: string, fields: Record<string, string>) {
  const boundary = 'batas-formulir';
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const noFile = `--${boundary}\r\ncontent-disposition: form-data; name="photo"; filename=""\r\ncontent-type: application/octet-stream\r\n\r\n\r\n`;
  return visitor.postRaw(
    path,
    `${parts.join('')}${noFile}--${boundary}--\r\n`,
    `multipart/form-data; boundary=${boundary}`,
  );
}
