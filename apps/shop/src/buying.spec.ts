import { describe, expect, it } from '@jest/globals';
import { cart, EXPRESS, PHOTO } from './testing/buying-fixtures.js';
import { startShop } from './testing/start-shop.js';

const BUYER = { name: 'Umi', phone: '081234567890' };

describe('a cart', () => {
  const shop = startShop();
  const buyer = () => {
    const visitor = shop.visitor();
    visitor.cookies.set('keranjang', cart.token).set('isi', '3');
    return visitor;
  };

  it('names its sellers, what a few more would save, and what each promotion takes off', async () => {
    const { body } = await buyer().get('/keranjang');

    expect(body).toContain('<h2>Barang koperasi</h2>');
    expect(body).toContain('<a href="/penjual/dapur-bu-lilik">Dijual oleh Dapur Bu Lilik</a>');
    expect(body).toContain('Tambah 4 pak lagi untuk harga Rp74.000.');
    expect(body).toContain('Potongan Rp5.000 untuk belanja mulai Rp100.000.');
    expect(body).toContain('Sudah termasuk PPN Rp4.000.');
  });

  it('says beside its field why a voucher does nothing, and keeps the code that was typed', async () => {
    shop.gateway.answer('ApplyVoucher', () => ({
      applyVoucher: { __typename: 'VoucherUnknown', code: 'VOUCHER_UNKNOWN', message: 'Kode ini tidak dikenal.' },
    }));
    const visitor = buyer();

    const refused = await visitor.post('/keranjang/voucher', { code: ' LUPA ' });
    const { body } = await visitor.get(String(refused.headers.location).replace(/#.*/, ''));

    expect(refused.statusCode).toBe(303);
    expect(body).toMatch(/value="LUPA"[^>]*aria-describedby="code-error"/);
    expect(body).toContain('Kode ini tidak dikenal.');
  });

  it('goes along with whoever logs in, who is shown what became of it', async () => {
    shop.gateway.answer('SignIn', () => ({
      signIn: { __typename: 'SignedIn', token: 'kunci', viewer: { person: { fullName: 'Umi Lestari' } } },
    }));
    const visitor = buyer();

    const answer = await visitor.post('/masuk', { login: '0812', password: 'rahasia', ke: '/checkout' });

    expect(answer.headers.location).toBe('/keranjang?gabung=1');
    expect(visitor.cookies.get('keranjang')).toBe('keranjang-anggota');
    expect(shop.gateway.asked.find(({ operation }) => operation === 'AdoptCart')).toMatchObject({
      authorization: 'Bearer kunci',
      variables: { input: { cartToken: cart.token } },
    });
    expect((await visitor.get('/keranjang?gabung=1')).body).toContain('sudah digabung');
  });

  it('stays behind where somebody logs out: it is his alone', async () => {
    const visitor = buyer();
    visitor.cookies.set('sesi', 'kunci');

    await visitor.post('/keluar', {});

    expect(visitor.cookies.has('keranjang')).toBe(false);
  });
});

describe('ordering', () => {
  const shop = startShop();
  const order = async (fields: Record<string, string>) => {
    const visitor = shop.visitor();
    visitor.cookies.set('keranjang', cart.token);
    return visitor.post('/checkout', { ...BUYER, step: 'place', ...fields });
  };
  const sent = (operation: string) =>
    shop.gateway.asked.filter((it) => it.operation === operation).at(-1)?.variables.input;

  it('names the bank of a virtual account, and the hours of picking up', async () => {
    const placed = await order({
      ...{ fulfilment: 'PICKUP', slot: '2026-11-23 09:00', seen: 'PICKUP=164500' },
      ...{ payment: 'VIRTUAL_ACCOUNT', 'channel-VIRTUAL_ACCOUNT': 'VA_BRI', 'channel-EWALLET': 'GOPAY' },
    });

    expect(placed.headers.location).toBe('/bayar/pesanan-contoh');
    expect(sent('PlaceOrder')).toMatchObject({
      paymentMethod: 'VIRTUAL_ACCOUNT',
      paymentChannel: 'VA_BRI',
      fulfilment: { method: 'PICKUP', pickupSlot: { on: '2026-11-23', from: '09:00' } },
    });
  });

  it('names the service of an expedition, with the total that was seen for it', async () => {
    const address = { regionCode: '35.75.04.1003', street: 'Jl. Mawar 1' };
    await order({
      ...address,
      fulfilment: `EXPEDITION:${EXPRESS}`,
      payment: 'QRIS',
      seen: `EXPEDITION:${EXPRESS}=182500`,
    });

    expect(sent('PlaceOrder')).toMatchObject({
      expectedTotal: 182_500,
      fulfilment: { method: 'EXPEDITION', expeditionServiceId: EXPRESS, address },
    });
  });

  it.each([
    [
      'cash at pickup of what is brought',
      'CASH_AT_PICKUP',
      'OWN_COURIER',
      'Tunai hanya untuk pesanan yang diambil sendiri.',
    ],
    ['cash on delivery of what is fetched', 'CASH_ON_DELIVERY', 'PICKUP', 'Bayar di tempat hanya untuk pesanan'],
  ])('refuses %s, in words, before anything is sent', async (_, payment, fulfilment, words) => {
    const before = shop.gateway.asked.filter(({ operation }) => operation === 'PlaceOrder').length;

    const answer = await order({ payment, fulfilment, regionCode: '35.75.04.1003', street: 'Jl. Mawar 1' });

    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(words);
    expect(shop.gateway.asked.filter(({ operation }) => operation === 'PlaceOrder')).toHaveLength(before);
  });

  it('puts what the gateway says of an input beside its field', async () => {
    shop.gateway.answer('PlaceOrder', () => ({
      placeOrder: {
        ...{ __typename: 'InvalidInput', code: 'INVALID_INPUT', field: 'fulfilment.pickupSlot' },
        message: 'Pilih hari dan jam pengambilan.',
      },
    }));

    const { body } = await order({ payment: 'QRIS', seen: 'PICKUP=164500' });

    expect(body).toContain('<a href="#slot">Pilih hari dan jam pengambilan.</a>');
    expect(body).toMatch(/<select id="slot"[^>]*aria-invalid="true"/);
  });

  it('by WhatsApp makes a draft, which leads to its own page', async () => {
    const drafted = await order({ step: 'whatsapp', payment: 'CASH_ON_DELIVERY' });
    const page = await shop.visitor().get('/pesanan/draf');

    expect(drafted.headers.location).toBe('/pesanan/draf-contoh');
    expect(page.body).toContain('Draf D-2611-0003');
    expect(page.body).toContain('Barang ditahan untuk Anda sampai pukul 10.42 WIB.');
    expect(page.body).not.toContain('/bayar/');
  });
});

describe('after ordering', () => {
  const shop = startShop();

  it('shows the number to pay to, and asks no more of a script than to copy it', async () => {
    const { body } = await shop.visitor().get('/bayar/va');

    expect(body).toContain('8812 3456 7890 1234');
    expect(body).toContain('data-copy="8812345678901234"');
  });

  it('takes the proof of a transfer, and says why not where it is not taken', async () => {
    const [taken, refused, nothing] = [
      await upload('/bayar/pesanan-contoh/bukti', 'foto'),
      await upload('/bayar/lain/bukti', 'foto'),
      await upload('/bayar/pesanan-contoh/bukti', ''),
    ];

    expect(taken.headers.location).toBe('/bayar/pesanan-contoh#bukti');
    expect(decodeURIComponent(String(refused.headers.location))).toContain('Bukti ini tidak diperlukan lagi.');
    expect(decodeURIComponent(String(nothing.headers.location))).toContain('Pilih foto');
  });

  it('shows parcels with their waybill numbers and what went back', async () => {
    const { body } = await shop.visitor().get('/pesanan/x');

    expect(body).toContain('CGK000000001');
    expect(body).toContain('Uang kembali');
    expect(body).toContain('Satu bungkus sobek.');
  });

  it('asks for a return of what is named, and of nothing else; what is missing is said at its field', async () => {
    const visitor = shop.visitor();
    const [line = '', other = ''] = cart.lines.map(({ id }) => id);

    const { body } = await visitor.get('/pesanan/selesai');
    expect(body).toContain(`name="jumlah-${line}"`);
    expect(body).toContain('Retur dapat diminta sampai 28 Nov 2026');
    const nothing = await visitor.post('/pesanan/selesai/retur', { alasan: 'Sobek "semua"', [`jumlah-${line}`]: '0' });
    const asked = await visitor.post('/pesanan/selesai/retur', {
      ...{ alasan: 'Sobek', [`jumlah-${line}`]: '1', [`jumlah-${other}`]: '0' },
    });

    expect(nothing.statusCode).toBe(422);
    expect(nothing.body).toContain('Isi jumlah paling sedikit satu barang');
    expect(nothing.body).toContain('Sobek &quot;semua&quot;</textarea>');
    expect(asked.headers.location).toBe('/pesanan/selesai?baru=retur#isi');
    expect(shop.gateway.asked.filter(({ operation }) => operation === 'RequestReturn')).toMatchObject([
      { variables: { input: { orderToken: 'selesai', reason: 'Sobek', lines: [{ orderLineId: line, quantity: 1 }] } } },
    ]);
  });

  it('sends the photos of a return ahead of it, and shows what the house says to them', async () => {
    const [line = ''] = cart.lines.map(({ id }) => id);
    const requestId = '0193a7b0-0000-7000-8000-000000000777';
    const fields = { requestId, alasan: 'Sobek', [`jumlah-${line}`]: '1' };

    const taken = await askWith(fields, ['foto 1', 'foto 2', '']);
    const refused = await askWith(fields, ['bukan gambar']);

    expect(taken.headers.location).toBe('/pesanan/selesai?baru=retur#isi');
    expect(shop.gateway.photos.slice(0, 2)).toEqual(Array(2).fill(`/return-photos/selesai/${requestId}`));
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Berkas ini bukan gambar yang dapat dibaca.');
    expect(refused.body).toContain('value="1"');
  });

  it('says why goods can no longer come back, and shows the photos of a return', async () => {
    const visitor = shop.visitor();
    const { body } = await visitor.get('/pesanan/lewat');
    const photo = await visitor.get(`/pesanan/lewat/retur/kecil/${PHOTO}`);

    expect(body).toContain('Batas waktu retur sudah lewat');
    expect(body).not.toContain('name="alasan"');
    expect(body).toContain(`/retur/kecil/${PHOTO}" alt="Foto 1 untuk retur R-2611-0001"`);
    expect(photo.headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'private, no-store' });
    expect((await visitor.get('/pesanan/lewat/retur/kecil/lain')).statusCode).toBe(404);
    expect((await visitor.get('/pesanan/x')).body).not.toContain('Minta retur');
  });

  it('names the seller of each line', async () => {
    expect((await shop.visitor().get('/pesanan/x')).body).toContain('Dijual oleh Dapur Bu Lilik');
  });

  it('keeps one’s own orders from strangers', async () => {
    const [stranger, member] = [shop.visitor(), shop.visitor()];
    member.cookies.set('sesi', 'kunci');

    expect((await stranger.get('/saya/pesanan')).headers.location).toBe('/masuk?ke=/saya/pesanan');
    expect((await member.get('/saya/pesanan')).body).toContain('Pesanan P-2611-0042');
  });

  function upload(path: string, content: string) {
    return sendForm(path, [filePart('file', 'bukti.jpg', content)]);
  }

  function askWith(fields: Readonly<Record<string, string>>, photos: readonly string[]) {
    const texts = Object.entries(fields).map(([name, text]) => [
      `content-disposition: form-data; name="${name}"`,
      '',
      text,
    ]);
    const files = photos.map((content) => filePart('foto', content === '' ? '' : 'foto.jpg', content));
    return sendForm('/pesanan/selesai/retur', [...texts, ...files]);
  }

  function sendForm(path: string, parts: readonly (readonly string[])[]) {
    const payload = [...parts.flatMap((part) => ['--batas', ...part]), '--batas--', ''].join('\r\n');
    return shop.visitor().postRaw(path, payload, 'multipart/form-data; boundary=batas');
  }
});

function filePart(name: string, fileName: string, content: string): string[] {
  return [
    `content-disposition: form-data; name="${name}"; filename="${fileName}"`,
    'content-type: image/jpeg',
    '',
    content,
  ];
}
