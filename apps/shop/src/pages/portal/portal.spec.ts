import { beforeAll, describe, expect, it } from '@jest/globals';
import { deposit, OTHER_SESSION, ownAccounts, portalAnswers } from '../../testing/portal-fixtures.js';
import { startShop } from '../../testing/start-shop.js';

const OWN_PAGES = [
  '/saya',
  '/saya/simpanan',
  '/saya/simpanan/wajib',
  '/saya/simpanan/S-000003',
  '/saya/simpanan/S-000003?bulan=2026-11&arah=masuk',
  '/saya/simpanan/S-000003/baris/1',
  '/saya/kirim',
  '/saya/rencana',
  '/saya/bukti-potong',
  '/saya/setor',
  '/saya/setor/baru',
  `/saya/setor/${deposit.id}`,
  '/saya/keamanan',
  '/saya/keamanan/pin',
];

const TRANSFER = {
  step: 'check',
  from: ownAccounts[2]?.id ?? '',
  to: 'anggota',
  member: '081234567890',
  amount: '50rb',
  note: 'Arisan',
};

describe('a member’s own pages', () => {
  const shop = startShop();
  beforeAll(() => {
    for (const [operation, answer] of Object.entries(portalAnswers)) shop.gateway.answer(operation, answer);
  });
  const member = () => {
    const visitor = shop.visitor();
    visitor.cookies.set('sesi', 'sesi-contoh');
    return visitor;
  };
  const asked = (operation: string) => shop.gateway.asked.filter((it) => it.operation === operation).at(-1)?.variables;

  it.each(OWN_PAGES)(
    '%s has one heading, asks one question, is kept by nobody, and leaves no word out',
    async (path) => {
      const before = shop.gateway.asked.length;
      const { body, statusCode, headers } = await member().get(path);

      expect(statusCode).toBe(200);
      expect(body.match(/<h1[ >]/g)).toHaveLength(1);
      expect(body).not.toMatch(/undefined|\[object|NaN/);
      expect(headers['cache-control']).toBe('private, no-store');
      expect(shop.gateway.asked).toHaveLength(before + 1);
    },
  );

  it.each(OWN_PAGES)('%s leads whoever is not logged in to the log-in and back', async (path) => {
    const { statusCode, headers } = await shop.visitor().get(path);

    expect([statusCode, headers.location]).toEqual([303, `/masuk?ke=${path.split('?')[0]}`]);
  });

  it('moves nothing to a principal share: it is not offered, and refused where somebody types it', async () => {
    const share = ownAccounts[0]?.id ?? '';
    const { body } = await member().get('/saya/kirim');
    expect([body.includes(ownAccounts[1]?.id ?? '-'), body.includes(share)]).toEqual([true, false]);

    const typed = await member().post('/saya/kirim', { ...TRANSFER, to: share });
    expect([typed.statusCode, typed.body.includes('Pilih tujuan.')]).toEqual([422, true]);
  });

  it('tells on the first page what happened by itself, and leads to where something can be done', async () => {
    const { body } = await member().get('/saya');

    expect(body).toContain('Simpanan berjangka SB-000012 jatuh tempo 21 Februari 2027.');
    expect(body).toContain('href="/saya/berjangka/SB-000012"');
  });

  it('show balances first, with the hour, and what waits', async () => {
    const { body } = await member().get('/saya');

    expect(body).toContain('Halo, Siti');
    expect(body).toMatch(/Rp1\.575\.000.*per \d+ \w+ \d{4}, \d\d\.\d\d WIB.*Simpanan Pokok.*Rp100\.000/s);
    expect(body).toContain('Simpanan wajib 2 bulan belum dibayar: Rp35.000');
    expect(body).toContain('action="/keluar"');
  });

  it('cover the amounts when asked, on every page, until asked again; a listener is told', async () => {
    const visitor = member();
    const covered = await visitor.post('/saya/saldo', { saldo: 'tutup', ke: '/saya/simpanan' });

    expect([covered.statusCode, covered.headers.location]).toEqual([303, '/saya/simpanan']);
    for (const path of ['/saya', '/saya/simpanan', '/saya/simpanan/S-000003']) {
      const { body } = await visitor.get(path);
      expect(body).not.toContain('Rp1.350.000');
      expect(body).toContain('angka disembunyikan');
    }
    await visitor.post('/saya/saldo', { saldo: 'buka', ke: '//jahat.example' });
    expect((await visitor.get('/saya')).body).toContain('Rp1.350.000');
  });

  it('read the month and the direction out of the address, and keep them for the next page', async () => {
    const { body } = await member().get('/saya/simpanan/S-000003?bulan=2026-11&arah=keluar');

    expect(asked('PortalPassbookPage')).toEqual({
      number: 'S-000003',
      filter: { bookedOn: { from: '2026-11-01', to: '2026-11-30' }, direction: 'OUT' },
      after: null,
    });
    expect(body).toContain('/saya/simpanan/S-000003?bulan=2026-11&amp;arah=keluar&amp;setelah=lanjut');
    await member().get('/saya/simpanan/S-000003?bulan=kapan&arah=toString');
    expect(asked('PortalPassbookPage')).toMatchObject({ filter: {} });
  });

  it.each(['/saya/simpanan/S-999999', '/saya/simpanan/S-000003/baris/9', '/saya/simpanan/S-000003/baris/0'])(
    '%s is nobody’s',
    async (path) => {
      expect((await member().get(path)).statusCode).toBe(404);
    },
  );

  it('say of a line why, who and where, in words as well, and offer to ask', async () => {
    const { body } = await member().get('/saya/simpanan/S-000003/baris/1');

    for (const part of ['BKM-20261118-0001', 'Endang Contoh', 'Loket', 'Kas', 'satu juta empat ratus ribu rupiah'])
      expect(body).toContain(part);
    expect(body).toContain('Berlaku sejak');
  });

  it('show how far one is with what one saves for, and how to go on', async () => {
    const { body } = await member().get('/saya/rencana');

    for (const part of ['Qurban 2027', 'value="30"', '30% dari tujuan', 'Rp3.000.000', 'Bulan ini Rp250.000 lagi.'])
      expect(body).toContain(part);
    expect(body).toContain('/saya/kirim?ke=');
    expect(body).toContain('/saya/setor/baru?ke=');
  });

  it('take a deposit into what one saves freely, unless another account is named', async () => {
    expect((await member().get('/saya/setor/baru')).body).toMatch(/ selected[^>]*>[^<]*\(S-000003\)/);
  });

  it('hand out the proofs of tax of each month', async () => {
    const { body } = await member().get('/saya/bukti-potong');

    for (const part of ['Oktober 2026', 'BP-2610-000001', 'pembetulan ke-1', 'Rp250.000', 'Rp25.000', '/bukti.pdf'])
      expect(body).toContain(part);
    expect(body).not.toContain('bunga');
    expect((await member().get('/saya/bukti-potong/x/bukti.pdf')).statusCode).toBe(404);
    const paper = `/saya/bukti-potong/${ownAccounts[2]?.id}/bukti.pdf`;
    expect((await shop.visitor().get(paper)).headers.location).toBe(`/masuk?ke=${paper}`);
  });

  it('say of money that is held why it is, on its own account only', async () => {
    expect((await member().get('/saya/simpanan/S-000003')).body).toMatch(/Rp25\.000.*Jaminan sewa tenda/s);
    expect((await member().get('/saya/simpanan/S-000001')).body).not.toContain('Jaminan sewa tenda');
  });

  it('offer the receipt of a line that has one, and of no other', async () => {
    const [own, received] = [
      await member().get('/saya/simpanan/S-000003/baris/1'),
      await member().get('/saya/simpanan/S-000003/baris/2'),
    ];

    expect(own.body).toContain('href="/saya/simpanan/S-000003/baris/1/bukti.pdf"');
    expect(received.body).not.toContain('bukti.pdf');
    shop.gateway.answer('PortalReceipt', () => ({ mySavingsEntryPapers: [] }));
    expect((await member().get('/saya/simpanan/S-000003/baris/2/bukti.pdf')).statusCode).toBe(404);
    const stranger = await shop.visitor().get('/saya/simpanan/S-000003/baris/1/bukti.pdf');
    expect(stranger.headers.location).toBe('/masuk?ke=/saya/simpanan/S-000003/baris/1/bukti.pdf');
  });

  it('offer the statement of the month that is shown, or of all days', async () => {
    shop.gateway.answer('PortalStatement', () => ({ mySavingsStatement: { pdfUrl: null } }));
    const { body } = await member().get('/saya/simpanan/S-000003?bulan=2026-11');

    expect(body).toContain('href="/saya/simpanan/S-000003/rekening-koran.pdf?bulan=2026-11"');
    expect((await member().get('/saya/simpanan/S-000003/rekening-koran.pdf?bulan=2026-11')).statusCode).toBe(404);
    expect(asked('PortalStatement')).toEqual({
      number: 'S-000003',
      period: { from: '2026-11-01', to: '2026-11-30' },
    });
    await member().get('/saya/simpanan/S-000003/rekening-koran.pdf?bulan=kapan');
    expect(asked('PortalStatement')).toEqual({ number: 'S-000003', period: null });
  });

  it('say of every month in words how it stands', async () => {
    const { body } = await member().get('/saya/simpanan/wajib');

    expect(body).toContain('8 dari 12 bulan sudah dibayar. 2 bulan tertunggak, jumlahnya Rp35.000.');
    expect(body.match(/class="dot /g)).toHaveLength(12);
    for (const word of ['lunas', 'baru sebagian', 'kurang Rp10.000', 'belum dibayar', 'bulan ini', 'nanti'])
      expect(body).toContain(word);
  });

  it('tell who is no member how to become one', async () => {
    shop.gateway.answer('PortalHomePage', (variables) => ({
      ...(portalAnswers.PortalHomePage?.(variables) as object),
      myMembership: null,
      mySavingsAccounts: [],
      myMandatorySavingsCalendar: null,
    }));
    const { body } = await member().get('/saya');
    shop.gateway.answer('PortalHomePage', portalAnswers.PortalHomePage as never);

    expect(body).toContain('Anda belum tercatat sebagai anggota');
    expect(body).toContain('href="/saya/pesanan"');
  });

  it('say what a transfer will do before the PIN is asked for, and send it once', async () => {
    const { body, statusCode } = await member().post('/saya/kirim', TRANSFER);

    expect(statusCode).toBe(200);
    for (const part of ['Periksa dulu', 'Bu** Sa*****', 'Rp50.000', 'lima puluh ribu rupiah', 'Rp1.300.000', 'Arisan'])
      expect(body).toContain(part);
    expect(asked('TransferOwnSavings')).toBeUndefined();
    // The number that was found goes along, not the telephone.
    expect(body).toContain('name="member" value="00031"');
    const requestId = / name="requestId" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const sent = await member().post('/saya/kirim', {
      ...TRANSFER,
      member: '00031',
      step: 'send',
      pin: '739104',
      requestId,
    });

    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/saya/simpanan/S-000003/baris/3?kabar=terkirim']);
    expect(asked('TransferOwnSavings')).toEqual({
      input: {
        requestId,
        fromAccountId: TRANSFER.from,
        recipient: 'izin-contoh',
        amount: 50_000,
        note: 'Arisan',
        stepUp: { pin: '739104' },
      },
    });
  });

  it.each([
    ['an unknown recipient', { member: '9' }, 'Tidak ada anggota dengan nomor itu.'],
    ['no amount', { amount: 'banyak' }, 'Isi jumlah dalam rupiah'],
    ['an account that is not his', { from: 'x' }, 'Pilih rekening asal.'],
    ['no recipient', { member: '' }, 'Isi nomor anggota atau nomor HP penerima.'],
    ['no PIN', { step: 'send' }, 'Isi PIN Anda.'],
  ])('keep what was typed into a transfer with %s, and say what is wrong', async (_name, typed, message) => {
    const { body, statusCode } = await member().post('/saya/kirim', { ...TRANSFER, ...typed });

    expect(statusCode).toBe(422);
    expect(body).toContain(message);
    expect(body).toContain('value="Arisan"');
  });

  it('set a PIN with the password, and go on where one was', async () => {
    const input = { pin: '739104', password: 'rahasia', ke: '/saya/kirim' };

    expect((await member().post('/saya/keamanan/pin', input)).headers.location).toBe('/saya/kirim');
    const wrong = await member().post('/saya/keamanan/pin', { ...input, pin: '12' });
    expect([wrong.statusCode, wrong.body.includes('Isi enam angka.')]).toEqual([422, true]);
    expect(wrong.body).not.toContain('rahasia');
  });

  it('log another device out, and all of them', async () => {
    const { body } = await member().get('/saya/keamanan');
    expect(body).toContain('Firefox di Windows');
    expect(body).toContain('perangkat ini');

    const ended = await member().post('/saya/keamanan/sesi', { id: OTHER_SESSION });
    const visitor = member();
    const everywhere = await visitor.post('/saya/keamanan/keluar', {});

    expect(ended.headers.location).toBe('/saya/keamanan?kabar=sesi');
    expect(asked('EndOwnSession')).toEqual({ input: { sessionId: OTHER_SESSION } });
    expect(everywhere.headers.location).toBe('/masuk');
    expect(asked('SignOut')).toEqual({ input: { allSessions: true } });
    expect(visitor.cookies.has('sesi')).toBe(false);
  });

  it('offer to pay what is overdue out of voluntary savings', async () => {
    const { body } = await member().get('/saya/simpanan/wajib');

    expect(body).toContain(`/saya/kirim?ke=${ownAccounts[1]?.id}&amp;jumlah=35000`);
  });

  it('announce a deposit, say where to send it, and take it back', async () => {
    const typed = { account: ownAccounts[2]?.id ?? '', amount: '100rb', method: 'BANK_TRANSFER', note: 'Gajian' };

    const sent = await member().post('/saya/setor', typed);
    const { body } = await member().get(`/saya/setor/${deposit.id}`);
    const taken = await member().post(`/saya/setor/${deposit.id}/batal`, {});

    expect([sent.statusCode, sent.headers.location]).toEqual([303, `/saya/setor/${deposit.id}`]);
    expect(asked('RequestOwnDeposit')).toMatchObject({ input: { amount: 100_000, method: 'BANK_TRANSFER' } });
    for (const part of ['Rp100.347', 'Bank Contoh', '1234 5678 90', '(347)', 'Menunggu petugas'])
      expect(body).toContain(part);
    expect(taken.headers.location).toBe(`/saya/setor/${deposit.id}`);
    const wrong = await member().post('/saya/setor', { ...typed, amount: '', method: 'TUNAI' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Isi jumlah dalam rupiah');
    expect(wrong.body).toContain('value="Gajian"');
    expect((await member().get('/saya/setor/x')).statusCode).toBe(404);
  });
});
