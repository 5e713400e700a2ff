import { describe, expect, it } from '@jest/globals';
import { paymentOrder } from './testing/buying-fixtures.js';
import { banyuGembong } from './testing/fixtures.js';
import { startShop } from './testing/start-shop.js';

describe('paying an order, without a script', () => {
  const shop = startShop();
  const sent = (operation: string) =>
    shop.gateway.asked.filter((it) => it.operation === operation).at(-1)?.variables.input;
  const home = { currentCooperative: { ...banyuGembong, pickupPoint: null } };
  const paymentPage = async () => {
    const { body } = await shop.visitor().get('/bayar/va');
    return body;
  };

  it('asks the provider with a button, and says beside the number what he answered', async () => {
    const visitor = shop.visitor();

    expect(await paymentPage()).toContain('<form action="/bayar/pesanan-contoh/periksa" method="post">');
    const asked = await visitor.post('/bayar/va/periksa', {});
    const { body } = await visitor.get(String(asked.headers.location));

    expect([asked.statusCode, asked.headers.location]).toEqual([303, '/bayar/va?periksa=STILL_PENDING']);
    expect(sent('CheckOrderPayment')).toEqual({ orderToken: 'va' });
    expect(body).toContain('Uangnya belum masuk. Bila Anda baru saja membayar');
  });

  it('comes back to the order where it was asked from there, and believes no other words of an address', async () => {
    const visitor = shop.visitor();

    const asked = await visitor.post('/pesanan/x/periksa', {});

    expect(asked.headers.location).toBe('/pesanan/x?periksa=STILL_PENDING');
    expect((await visitor.get('/bayar/va?periksa=toString')).statusCode).toBe(200);
  });

  it('asks nobody where no provider takes the money, or the money came', async () => {
    const visitor = shop.visitor();

    for (const path of ['/bayar/transfer', '/bayar/qris', '/bayar/tunai', '/pesanan/x'])
      expect((await visitor.get(path)).body).not.toContain('/periksa"');
  });

  it('offers the ways there are, of banks another one first, and pays the one that is chosen', async () => {
    const visitor = shop.visitor();

    const { body } = await visitor.get('/bayar/va/ganti');
    const changed = await visitor.post('/bayar/va/ganti', {
      ...{ requestId: '0193a7b0-0000-7000-8000-000000000901', payment: 'VIRTUAL_ACCOUNT' },
      ...{ 'channel-VIRTUAL_ACCOUNT': 'VA_BRI', 'channel-EWALLET': 'GOPAY' },
    });

    expect(body).toContain('Virtual account');
    expect(body).not.toContain(' checked');
    expect(changed.headers.location).toBe('/bayar/va');
    expect(sent('ChangePaymentMethod')).toEqual({
      requestId: '0193a7b0-0000-7000-8000-000000000901',
      orderToken: 'va',
      paymentMethod: 'VIRTUAL_ACCOUNT',
      paymentChannel: 'VA_BRI',
    });
  });

  it('says in words why not, and what is missing', async () => {
    const visitor = shop.visitor();
    const nothing = await visitor.post('/bayar/va/ganti', {});
    const message = 'Uang pesanan ini sudah masuk.';
    shop.gateway.answer('ChangePaymentMethod', () => ({
      changePaymentMethod: { __typename: 'PaymentUnderWay', code: 'PAYMENT_UNDER_WAY', message },
    }));

    const refused = await visitor.post('/bayar/va/ganti', { payment: 'QRIS' });
    const { body } = await visitor.get('/bayar/lunas/ganti');

    expect([nothing.statusCode, refused.statusCode]).toEqual([422, 422]);
    expect(nothing.body).toContain('<a href="#payment">Pilih cara bayar yang baru.</a>');
    expect(refused.body).toContain(message);
    expect(refused.body).toMatch(/value="QRIS"[^>]*checked|checked[^>]*value="QRIS"/);
    expect(body).toContain('Cara bayar pesanan ini tidak dapat diganti lagi.');
  });

  it('leads to another way at once where this one failed or has ended', async () => {
    const order = paymentOrder('VIRTUAL_ACCOUNT');
    const instructions = { ...order.payment.instructions, isReady: false, accountNo: null };
    const show = async (state: object) => {
      const payment = { ...order.payment, instructions: { ...instructions, ...state } };
      shop.gateway.answer('PaymentPage', () => ({ ...home, order: { ...order, payment } }));
      return paymentPage();
    };

    const failed = await show({ hasFailed: true });
    const ended = await show({ hasEnded: true });

    for (const body of [failed, ended]) expect(body).toMatch(/<a class="button" href="\/bayar\/[\w-]+\/ganti">/);
    expect(failed).toContain('Pembayaran ini ditolak oleh penyedianya. Pilih cara bayar lain.');
    expect(failed).not.toContain('/periksa"');
    expect(ended).toContain('Nomor pembayaran ini sudah ditutup penyedianya.');
    expect(ended).toContain('/periksa"');
  });

  it('offers no other way once a proof of the money was sent', async () => {
    const order = paymentOrder('BANK_TRANSFER');
    const proofs = [{ id: 'bukti', fileName: 'b.jpg', uploadedAt: '2026-11-21T03:12:00Z' }];
    const payment = { ...order.payment, proofs };
    shop.gateway.answer('PaymentPage', () => ({ ...home, order: { ...order, payment } }));

    expect(await paymentPage()).not.toContain('/ganti');
  });

  it('draws the code of a provider once, with the name of its merchant', async () => {
    const order = paymentOrder('QRIS');
    const qrPayload = order.payment.qris?.payload ?? null;
    const channel = { channel: 'QRIS' as const, label: 'QRIS', accountNo: null, billerCode: null, deeplinkUrl: null };
    const instructions = { ...channel, qrPayload, isReady: true, hasFailed: false, hasEnded: false };
    const payment = { ...order.payment, instructions };
    shop.gateway.answer('PaymentPage', () => ({ ...home, order: { ...order, payment } }));

    const body = await paymentPage();

    expect(body.match(/<figure>/g)).toHaveLength(1);
    expect(body).toContain('NMID ID0000000000001');
  });
});
