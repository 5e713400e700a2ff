import { describe, expect, it } from '@jest/globals';
import { startShop } from './testing/start-shop.js';

describe('buying without JavaScript', () => {
  const shop = startShop();

  it('leads from a product to the payment page by forms alone', async () => {
    const buyer = shop.visitor();

    const product = await buyer.get('/p/beras-premium');
    expect(product.body).toContain('action="/keranjang/tambah"');
    const added = await buyer.post('/keranjang/tambah', {
      variantId: '0193a7b0-0000-7000-8000-000000000050',
      quantity: '2',
    });
    expect([added.statusCode, added.headers.location]).toEqual([303, '/keranjang']);
    const cart = await buyer.get('/keranjang');
    expect(cart.body).toContain('href="/checkout"');

    const form = {
      name: 'Umi',
      phone: '0812 3456 7890',
      fulfilment: 'OWN_COURIER',
      payment: 'BANK_TRANSFER',
      street: 'Jl. Mawar 1',
    };
    const search = await buyer.post('/checkout', { ...form, regionText: 'trajeng', step: 'region' });
    expect(search.body).toContain('value="35.75.04.1003"');
    expect(search.body).toContain('value="Jl. Mawar 1"');
    const withFee = await buyer.post('/checkout', {
      ...form,
      regionText: 'trajeng',
      regionCode: '35.75.04.1003',
      step: 'region',
    });
    expect(withFee.body).toContain('name="seen" value="PICKUP=164500 OWN_COURIER=172500"');
    const placed = await buyer.post('/checkout', {
      ...form,
      regionCode: '35.75.04.1003',
      seen: 'PICKUP=164500 OWN_COURIER=172500',
      step: 'place',
    });

    expect([placed.statusCode, placed.headers.location]).toEqual([303, '/bayar/pesanan-contoh']);
    expect(buyer.cookies.has('keranjang')).toBe(false);
    const sent = shop.gateway.asked.find(({ operation }) => operation === 'PlaceOrder');
    expect(sent?.variables.input).toMatchObject({
      expectedTotal: 172_500,
      contact: { phone: '+6281234567890' },
      fulfilment: { method: 'OWN_COURIER', address: { regionCode: '35.75.04.1003' } },
    });
  });

  it('sends a form pressed twice under the same request id', async () => {
    const buyer = shop.visitor();
    buyer.cookies.set('keranjang', 'keranjang-contoh');
    const page = await buyer.get('/checkout');
    const requestId = /name="requestId" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const form = {
      requestId,
      name: 'Umi',
      phone: '081234567890',
      payment: 'QRIS',
      seen: 'PICKUP=164500',
      step: 'place',
    };

    const before = shop.gateway.asked.length;
    await Promise.all([buyer.post('/checkout', form), buyer.post('/checkout', form)]);

    const ids = shop.gateway.asked
      .slice(before)
      .filter(({ operation }) => operation === 'PlaceOrder')
      .map(({ variables }) => (variables.input as { requestId: string }).requestId);
    expect(ids).toEqual([requestId, requestId]);
  });

  it('says what is missing, keeps what was typed, and orders nothing', async () => {
    const buyer = shop.visitor();
    buyer.cookies.set('keranjang', 'keranjang-contoh');
    const before = shop.gateway.asked.filter(({ operation }) => operation === 'PlaceOrder').length;

    const answer = await buyer.post('/checkout', {
      name: 'Umi',
      phone: '123',
      fulfilment: 'PICKUP',
      payment: 'QRIS',
      step: 'place',
    });

    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('href="#phone"');
    expect(answer.body).toMatch(/aria-invalid="true"/);
    expect(answer.body).toContain('value="Umi"');
    expect(shop.gateway.asked.filter(({ operation }) => operation === 'PlaceOrder')).toHaveLength(before);
  });

  it('shows the gateway’s refusal in its own words', async () => {
    const buyer = shop.visitor();
    buyer.cookies.set('keranjang', 'keranjang-contoh');
    shop.gateway.answer('PlaceOrder', () => ({
      placeOrder: { __typename: 'OutOfStock', code: 'OUT_OF_STOCK', message: 'Telur ayam tinggal 1 pak.' },
    }));

    const answer = await buyer.post('/checkout', {
      name: 'Umi',
      phone: '081234567890',
      payment: 'QRIS',
      seen: 'PICKUP=164500',
      step: 'place',
    });

    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Telur ayam tinggal 1 pak.');
  });
});

describe('what may be kept, and by whom', () => {
  const shop = startShop();
  const asked = (operation: string) => shop.gateway.asked.filter((question) => question.operation === operation).length;

  it('asks the gateway once for a page that a hundred strangers look at', async () => {
    const visits = Array.from({ length: 100 }, () => shop.visitor().get('/'));

    const answers = await Promise.all(visits);

    expect(answers.every(({ statusCode }) => statusCode === 200)).toBe(true);
    expect(asked('HomePage')).toBe(1);
    expect(answers[0]?.headers['cache-control']).toBe('public, max-age=0, s-maxage=30, stale-while-revalidate=60');
  });

  it('puts each visitor’s own count into the shared page', async () => {
    const buyer = shop.visitor();
    buyer.cookies.set('keranjang', 'keranjang-contoh').set('isi', '7');

    const [own, other] = [await buyer.get('/'), await shop.visitor().get('/')];

    expect(own.body).toContain('7 barang di keranjang');
    expect(own.headers['cache-control']).toContain('private');
    expect(other.body).not.toContain('7 barang di keranjang');
  });

  it('answers 304 to one who has this very page', async () => {
    const first = await shop.visitor().get('/');

    const again = await shop.visitor().get('/', { 'if-none-match': String(first.headers.etag) });

    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('draws afresh for one who is logged in, with his own session', async () => {
    const member = shop.visitor();
    member.cookies.set('sesi', 'kunci-anggota');

    const answer = await member.get('/');

    expect(answer.headers['cache-control']).toContain('private');
    expect(shop.gateway.asked.at(-1)).toMatchObject({ authorization: 'Bearer kunci-anggota', tenant: 'banyu-gembong' });
  });

  it('never keeps or lists a page with a secret address', async () => {
    const { headers } = await shop.visitor().get('/bayar/transfer');

    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'same-origin',
      'x-robots-tag': 'noindex',
    });
  });

  it('does not mix two cooperatives', async () => {
    await shop.visitor('lereng-arjuna.localhost:4100').get('/');

    expect(shop.gateway.asked.at(-1)?.tenant).toBe('lereng-arjuna');
  });
});

describe('the door', () => {
  const shop = startShop();

  it('refuses a form that another site sends', async () => {
    const answer = await shop
      .visitor()
      .post('/keranjang/tambah', { variantId: 'x' }, { origin: 'https://jahat.example' });

    expect(answer.statusCode).toBe(403);
    expect(shop.gateway.asked.some(({ operation }) => operation === 'AddToCart')).toBe(false);
  });

  it('lets no script or style through that is not its own', async () => {
    const { headers, body } = await shop.visitor().get('/p/beras-premium');

    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[\w+/=]+'; img-src 'self' http:\/\/127\.0\.0\.1:\d+; connect-src 'self'/,
    );
    expect(body).not.toMatch(/ style="| on\w+="/);
  });

  it('keeps its frame around a product that is not there', async () => {
    const answer = await shop.visitor().get('/p/tidak-ada');

    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('Halaman tidak ditemukan');
    expect(answer.body).toContain('Koperasi Konsumen Banyu Gembong');
  });

  it('answers a host without an open shop in plain words', async () => {
    shop.gateway.answer('StorefrontOnly', () => ({ fault: 'NOT_FOUND' }));
    shop.gateway.answer('AboutPage', () => ({ fault: 'NOT_FOUND' }));

    const answer = await shop.visitor('belum-ada.localhost:4100').get('/tentang');

    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('Toko belum aktif');
  });

  it('shows the platform on the bare host, and there alone', async () => {
    const [site, hidden] = [await shop.visitor('localhost:4100').get('/'), await shop.visitor().get('/lumbung')];

    expect(site.body).toContain('href="/daftar"');
    expect(hidden.statusCode).toBe(404);
  });

  it('does not lead a freshly logged-in person to another site', async () => {
    shop.gateway.answer('SignIn', () => ({
      signIn: { __typename: 'SignedIn', token: 'kunci', viewer: { person: { fullName: 'Umi Lestari' } } },
    }));
    const visitor = shop.visitor();

    const answer = await visitor.post('/masuk', { login: '0812', password: 'rahasia', ke: '//jahat.example' });

    expect(answer.headers.location).toBe('/');
    expect(visitor.cookies.get('sesi')).toBe('kunci');
    expect(answer.headers['set-cookie']).toEqual(
      expect.arrayContaining([expect.stringContaining('HttpOnly; SameSite=Lax')]),
    );
  });

  it('hands pictures on under its own host, and nothing else of the gateway', async () => {
    const visitor = shop.visitor();

    const [picture, outside] = [
      await visitor.get('/media/0193/images/a-320.webp'),
      await visitor.get('/media/..%2Fgraphql'),
    ];

    expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/webp']);
    expect(outside.statusCode).toBe(404);
  });

  it('says that it lives', async () => {
    const answer = await shop.visitor('10.0.0.1:4100').get('/healthz');

    expect(answer.json()).toEqual({ status: 'ok' });
  });
});
