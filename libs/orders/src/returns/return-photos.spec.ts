import { describe, expect, it } from '@jest/globals';
import { newId, quantity } from '@lumbung/kernel';
import { MediaStore, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import sharp from 'sharp';
import type { Order } from '../order/order.schema.js';
import { OrdersService } from '../order/orders.service.js';
import { OrdersModule } from '../orders.module.js';
import { as, completedOrderIn, goodsIn, granted, openShop, paidOrderIn } from '../testing/index.js';
import { ReturnPhotos } from './return-photos.service.js';
import type { ReturnPhoto } from './return.types.js';
import { ReturnsService } from './returns.service.js';

/** A photo of a phone, with the place where it was taken. */
const photo = (shade: number, width = 900) =>
  sharp({ create: { width, height: 600, channels: 3, background: { r: shade, g: 90, b: 90 } } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'rumah-bu-siti' }, IFD3: { GPSLatitude: '7/1 38/1 0/1' } })
    .toBuffer();

describe('the photos of a return', () => {
  const house = startHouse(OrdersModule);
  const photos = () => house.get(ReturnPhotos);
  const bought = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return { coop, order: await completedOrderIn(coop, [{ variantId: await goodsIn(coop), quantity: 3 }]) };
  };
  const put = (coop: TestCooperative, orderToken: string, requestId: string, sent: Buffer) =>
    as(coop, undefined, () => photos().put({ orderToken, requestId }, sent));
  const ask = (coop: TestCooperative, order: Order, requestId: string) =>
    as(coop, undefined, () =>
      house.get(ReturnsService).request({
        ...{ requestId, orderToken: order.token, reason: 'pecah' },
        lines: [{ orderLineId: order.lines[0]?.id ?? '', quantity: quantity(1) }],
      }),
    );
  const rows = (coop: TestCooperative) =>
    house.admin<{ id: string; return_id: string | null }>(
      'select id, return_id from orders.return_photo where tenant_id = $1 order by id',
      [coop.id],
    );
  const seen = (coop: TestCooperative, order: Order) =>
    as(coop, undefined, () => house.get(OrdersService).byToken(order.token));
  const permitOf = (url: string | null) => {
    const [, id = '', permit = ''] = /^\/return-photos\/([^?]+)\?permit=(.+)$/.exec(url ?? '') ?? [];
    return { id, permit };
  };
  const open = (coop: TestCooperative, url: string | null, person?: PersonId) => {
    const { id, permit } = permitOf(url);
    return coop.run(() => photos().open(id, permit), person ? [] : null, person && { personId: person });
  };

  it('go with the request they were sent for, drawn anew, without the place where they were taken', async () => {
    const { coop, order } = await bought();
    const requestId = newId();

    for (const shade of [10, 200]) granted(await put(coop, order.token, requestId, await photo(shade)));
    granted(await put(coop, order.token, newId(), await photo(77)));
    const asked = granted(await ask(coop, order, requestId));

    expect(asked.returns[0]?.photos).toMatchObject([{ width: 900, height: 600 }, { width: 900 }]);
    const [whole, small] = as(coop, undefined, () =>
      (['whole', 'small'] as const).map((size) => photos().urlOf(asked.returns[0]?.photos[0] as ReturnPhoto, size)),
    );
    const file = await open(coop, whole ?? null);
    const { format, exif, width } = await sharp(file.content).metadata();
    expect({ format, exif, width, mimeType: file.mimeType }).toMatchObject({ format: 'webp', width: 900 });
    expect(exif).toBeUndefined();
    expect(file.content.includes('rumah-bu-siti')).toBe(false);
    expect((await sharp((await open(coop, small ?? null)).content).metadata()).width).toBe(320);
  });

  it('are kept once when they are sent twice, also after the return was asked for', async () => {
    const { coop, order } = await bought();
    const [requestId, sent] = [newId(), await photo(10)];

    const [one, two] = await Promise.all([
      put(coop, order.token, requestId, sent),
      put(coop, order.token, requestId, sent),
    ]);
    granted(await ask(coop, order, requestId));
    const again = await put(coop, order.token, requestId, sent);
    granted(await ask(coop, order, requestId));

    expect([two, again]).toEqual([one, one]);
    expect(await rows(coop)).toEqual([{ id: (one as { photoId: string }).photoId, return_id: expect.any(String) }]);
    expect((await seen(coop, order)).returns).toMatchObject([{ photos: [{ width: 900 }] }]);
  });

  it('are three at most, a dozen while they wait, and pictures', async () => {
    const { coop, order } = await bought();
    const requestId = newId();

    const sent = await Promise.all(
      [1, 2, 3, 4].map(async (shade) => put(coop, order.token, requestId, await photo(shade * 50))),
    );
    expect(sent.filter((it) => 'photoId' in it)).toHaveLength(3);
    expect(sent.find((it) => 'code' in it)).toMatchObject({ code: 'INVALID_INPUT', field: 'file' });
    expect(await put(coop, order.token, newId(), Buffer.from('<html><script>alert(1)</script>'))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'file',
    });
    for (let more = 0; more < 9; more += 1) granted(await put(coop, order.token, newId(), await photo(more)));
    expect(await put(coop, order.token, newId(), await photo(99))).toMatchObject({
      message: expect.stringContaining('3 foto'),
    });
    expect(await rows(coop)).toHaveLength(12);
  });

  it('are taken only while goods may come back, and for an order that is there', async () => {
    const { coop, order } = await bought();
    const paid = await paidOrderIn(coop, [{ variantId: await goodsIn(coop) }]);

    expect(await put(coop, paid.token, newId(), await photo(1))).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });
    await expect(put(coop, 'x'.repeat(43), newId(), await photo(1))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(put(coop, order.token, 'tidak', await photo(1))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    house.clock.advance({ days: 8 });
    expect(await put(coop, order.token, newId(), await photo(1))).toMatchObject({ code: 'RETURN_WINDOW_CLOSED' });
    expect(await rows(coop)).toEqual([]);
  });

  it('are seen by the holder of the link and the staff, through addresses that end and belong to one person', async () => {
    const [{ coop, order }, other] = [await bought(), await bought()];
    const requestId = newId();
    granted(await put(coop, order.token, requestId, await photo(10)));
    granted(await ask(coop, order, requestId));
    const officer = newId<'Person'>() as PersonId;
    const urlFor = (roles: string[], person = officer) =>
      coop.run(
        async () => {
          const { returns } = await house.get(OrdersService).managed(order.id);
          return photos().urlOf(returns[0]?.photos[0] as ReturnPhoto, 'whole');
        },
        roles,
        { personId: person },
      );

    const url = await urlFor(['CASHIER']);
    expect((await open(coop, url, officer)).mimeType).toBe('image/webp');
    expect(await urlFor([])).toBeNull();
    await expect(open(coop, url)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open(coop, url, newId<'Person'>() as PersonId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open(coop, `${url}x`, officer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const foreign = url?.replace(/photos\/[^?]+/, `photos/${newId()}`) ?? null;
    await expect(open(coop, foreign, officer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(put(other.coop, order.token, newId(), await photo(1))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    house.clock.advance({ minutes: 11 });
    await expect(open(coop, url, officer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that nobody asked with are forgotten after a day, row and files', async () => {
    const { coop, order } = await bought();
    const [waits, goes] = [newId(), newId()];
    const forgotten = granted(await put(coop, order.token, waits, await photo(10)));
    const kept = granted(await put(coop, order.token, goes, await photo(20)));
    granted(await ask(coop, order, goes));
    const isThere = (id: string) =>
      house
        .get(MediaStore)
        .get(coop.tenant.id, `return-photos/${id}-whole.webp`)
        .then(
          () => true,
          () => false,
        );

    expect(await coop.run(() => photos().forget())).toBe(0);
    house.clock.advance({ hours: 25 });
    expect(await coop.run(() => photos().forget())).toBe(1);

    expect(await rows(coop)).toMatchObject([{ id: kept.photoId }]);
    expect([await isThere(kept.photoId), await isThere(forgotten.photoId)]).toEqual([true, false]);
    expect(await coop.run(() => photos().forget())).toBe(0);
  });
});
