import { beforeAll, describe, expect, it } from '@jest/globals';
import { instructionId, ownAccounts, portalAnswers } from '../../testing/portal-fixtures.js';
import { startShop } from '../../testing/start-shop.js';

const [principal, mandatory, voluntary] = ownAccounts;
const WISH = {
  from: voluntary?.id ?? '',
  to: mandatory?.id ?? '',
  amount: '25rb',
  day: '10',
  pin: '739104',
  step: 'save',
};
const TO_BUDI = { ...WISH, to: 'anggota', member: '081234567890' };

describe('money a member has moved by itself', () => {
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

  it.each(['/saya/otomatis', '/saya/otomatis/baru'])('%s is one question, kept by nobody', async (path) => {
    const { body, statusCode, headers } = await member().get(path);

    expect(statusCode).toBe(200);
    expect(body.match(/<h1[ >]/g)).toHaveLength(1);
    expect(body).not.toMatch(/undefined|\[object|NaN/);
    expect(headers['cache-control']).toBe('private, no-store');
    expect((await shop.visitor().get(path)).headers.location).toBe(`/masuk?ke=${path}`);
  });

  it('says what moves, when next, and who set it', async () => {
    const { body } = await member().get('/saya/otomatis');

    for (const part of ['Rp25.000 tiap tanggal 10', 'Tabungan Harian ke Simpanan Wajib', 'Berikutnya 10 Des 2026'])
      expect(body).toContain(part);
    expect(body).toContain('dicatat petugas atas permintaan Anda');
  });

  it('is set once with the PIN, which is kept nowhere on the page', async () => {
    const sent = await member().post('/saya/otomatis', { ...WISH, requestId: instructionId });

    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/saya/otomatis?kabar=dibuat']);
    expect(asked('CreateOwnStanding').at(-1)?.variables).toEqual({
      input: {
        requestId: instructionId,
        fromAccountId: WISH.from,
        toAccountId: WISH.to,
        amount: 25_000,
        day: 10,
        stepUp: { pin: '739104' },
      },
    });
  });

  it('shows what it will do before it asks for the PIN, and sets nothing yet', async () => {
    const before = asked('CreateOwnStanding').length;
    const { body, statusCode } = await member().post('/saya/otomatis', { ...WISH, step: 'check' });

    expect(statusCode).toBe(200);
    for (const part of [
      'Rp25.000 tiap tanggal 10',
      'Tabungan Harian · S-000003',
      'Simpanan Wajib · S-000002',
      'name="pin"',
    ])
      expect(body).toContain(part);
    expect(body).not.toContain('739104');
    expect(asked('CreateOwnStanding')).toHaveLength(before);
    const back = await member().post('/saya/otomatis', { ...WISH, step: 'edit' });
    expect(back.body).toContain('value="25rb"');
  });

  it('goes to another member: whose name is half hidden, by a token and by the number that was found', async () => {
    const { body } = await member().post('/saya/otomatis', { ...TO_BUDI, step: 'check' });
    expect(body).toContain('Bu** Sa*****');
    expect(body).toContain('name="member" value="00031"');
    expect(body).not.toContain('izin-contoh');

    const sent = await member().post('/saya/otomatis', { ...TO_BUDI, member: '00031', requestId: instructionId });

    expect(sent.headers.location).toBe('/saya/otomatis?kabar=dibuat');
    expect(asked('CreateOwnStanding').at(-1)?.variables).toEqual({
      input: {
        requestId: instructionId,
        fromAccountId: WISH.from,
        recipient: 'izin-contoh',
        amount: 25_000,
        day: 10,
        stepUp: { pin: '739104' },
      },
    });
  });

  it.each([
    ['nobody named', { member: '' }, 'Isi nomor anggota atau nomor HP penerima.'],
    ['a number nobody has', { member: '00099' }, 'Tidak ada anggota dengan nomor itu.'],
  ])('sets nothing for %s', async (_name, typed, message) => {
    const before = asked('CreateOwnStanding').length;
    const { body, statusCode } = await member().post('/saya/otomatis', { ...TO_BUDI, ...typed });

    expect([statusCode, body.includes(message)]).toEqual([422, true]);
    expect(asked('CreateOwnStanding')).toHaveLength(before);
  });

  it('says beside the amount that it is more than may go to others in a day', async () => {
    const message = 'Ke anggota lain paling banyak Rp5.000.000 sehari.';
    const refusal = { __typename: 'InvalidInput', code: 'INVALID_INPUT', message, field: 'amount' };
    shop.gateway.answer('CreateOwnStanding', () => ({ createMyStandingInstruction: refusal }));
    const { body, statusCode } = await member().post('/saya/otomatis', TO_BUDI);
    shop.gateway.answer('CreateOwnStanding', portalAnswers.CreateOwnStanding as never);

    expect(statusCode).toBe(422);
    expect(body).toMatch(/id="amount-error"[^>]*>\s*Ke anggota lain/);
  });

  it('offers no other member where the cooperative does not open that', async () => {
    const page = portalAnswers.PortalStandingPage?.({}) as object;
    shop.gateway.answer('PortalStandingPage', () => ({ ...page, mySavingsTransferRoom: { perDay: 0 } }));
    const { body } = await member().get('/saya/otomatis/baru');
    shop.gateway.answer('PortalStandingPage', portalAnswers.PortalStandingPage as never);

    expect(body).toContain('Koperasi ini tidak membuka kiriman ke anggota lain.');
    expect(body).not.toContain('name="member"');
  });

  it.each([
    ['a day there is not', { day: '32' }, 'Isi tanggal 1 sampai 31.'],
    ['no amount', { amount: '' }, 'Isi jumlah dalam rupiah'],
    ['the same account twice', { to: WISH.from }, 'Pilih rekening tujuan yang lain.'],
    ['what is paid once only', { to: principal?.id ?? '' }, 'Pilih tujuan.'],
    ['an account that is not his', { from: 'x' }, 'Pilih rekening asal.'],
    ['no PIN', { pin: '' }, 'Isi PIN Anda.'],
  ])('keeps what was typed with %s, and says what is wrong', async (_name, typed, message) => {
    const before = asked('CreateOwnStanding').length;
    const { body, statusCode } = await member().post('/saya/otomatis', { ...WISH, ...typed });

    expect([statusCode, body.includes(message)]).toEqual([422, true]);
    expect(body).not.toContain('739104');
    expect(asked('CreateOwnStanding')).toHaveLength(before);
  });

  it('says beside the PIN that it is wrong', async () => {
    const refusal = { __typename: 'StepUpRefused', code: 'STEP_UP_REFUSED', message: 'PIN salah.' };
    shop.gateway.answer('CreateOwnStanding', () => ({ createMyStandingInstruction: refusal }));
    const { body, statusCode } = await member().post('/saya/otomatis', WISH);
    shop.gateway.answer('CreateOwnStanding', portalAnswers.CreateOwnStanding as never);

    expect(statusCode).toBe(422);
    expect(body).toMatch(/id="pin-error"[^>]*>\s*PIN salah\./);
  });

  it('is stopped with one press', async () => {
    const stopped = await member().post('/saya/otomatis/henti', { id: instructionId });

    expect(stopped.headers.location).toBe('/saya/otomatis?kabar=berhenti');
    expect(asked('CancelOwnStanding').at(-1)?.variables).toEqual({ id: instructionId });
    expect((await member().post('/saya/otomatis/henti', { id: 'x' })).headers.location).toBe('/saya/otomatis');
  });
});
