import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { InvalidInput } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import sharp from 'sharp';
import { CatalogModule } from '../catalog.module.js';
import { mediaIn, productIn } from '../testing/index.js';
import { readyImage, type ReadyImage } from './image-files.js';
import { imageFileName, ProductImagesService } from './product-images.service.js';

/** A photograph as phones send it: full of detail, lying on its side, with the place where it was taken. */
async function photo(width = 2400, height = 1800): Promise<Buffer> {
  const noise = {
    create: {
      width,
      height,
      channels: 3 as const,
      background: '#888',
      noise: { type: 'gaussian' as const, mean: 128, sigma: 40 },
    },
  };
  return sharp(noise)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'rumah-bu-siti' }, IFD3: { GPSLatitude: '7/1 38/1 0/1' } })
    .toBuffer();
}

describe('taking in pictures', () => {
  it('makes the widths of the shop as WebP, light enough for a slow phone, without a trace of the camera', async () => {
    const image = (await readyImage(await photo())) as ReadyImage;

    const made = await Promise.all(image.files.map(async ({ content }) => sharp(content).metadata()));
    expect(made.map(({ format, width }) => [format, width])).toEqual([
      ['webp', 160],
      ['webp', 320],
      ['webp', 640],
      ['webp', 1280],
    ]);
    expect(made.every(({ exif, icc, xmp }) => !exif && !icc && !xmp)).toBe(true);
    expect(image.files.every(({ content }) => !content.includes('rumah-bu-siti'))).toBe(true);
    expect(image.files.find(({ width }) => width === 640)!.content.length).toBeLessThanOrEqual(30 * 1024);
  });

  it('turns a picture upright before its marks are gone, and keeps every width within what a phone loads', async () => {
    const image = (await readyImage(
      await sharp(await photo(1600, 900))
        .withMetadata({ orientation: 6 })
        .toBuffer(),
    )) as ReadyImage;

    expect(image.width).toBeLessThan(image.height);
    expect(image.files.filter(({ width }) => width <= 640).every(({ content }) => content.length <= 30 * 1024)).toBe(
      true,
    );
    expect(image.files.every(({ content }) => !content.includes('Exif'))).toBe(true);
  });

  it('does not blow up a small picture', async () => {
    const image = (await readyImage(await photo(300, 200))) as ReadyImage;

    expect(image).toMatchObject({ width: 300, height: 200, files: [{ width: 160 }, { width: 300 }] });
  });

  it.each<[string, () => Promise<Buffer> | Buffer]>([
    ['nothing', () => Buffer.alloc(0)],
    ['a page that calls itself a picture', () => Buffer.from('<html><script>alert(1)</script>')],
    [
      'an SVG with a script',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a picture that breaks off', async () => (await photo(800, 600)).subarray(0, 2000)],
    [
      'the first bytes of a picture and then a program',
      () =>
        Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from('MZ'.repeat(500))]),
    ],
    ['more than 10 MB', () => Buffer.alloc(11 * 1024 * 1024, 0xff)],
    [
      'a small file that unfolds to 100 million pixels',
      () =>
        sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
    ],
  ])('refuses %s', async (_, file) => {
    expect(await readyImage(await file())).toMatch(/^problem\.catalog\.(notAnImage|imageTooLarge)$/);
  });
});

describe('pictures of products', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const images = <T>(coop: TestCooperative, work: (service: ProductImagesService) => Promise<T>) =>
    coop.run(() => work(house.get(ProductImagesService)));

  it('keeps the files in the folder of the cooperative and shows them by width', async () => {
    const coop = await house.cooperative();
    const product = await productIn(coop);
    const { mediaId } = (await images(coop, async (it) => it.upload(await photo(700, 500)))) as { mediaId: string };

    const shown = await images(coop, (it) => it.attach({ productId: product.id, mediaId, alt: 'Karung beras' }));

    expect(shown).toMatchObject({
      images: [
        {},
        {
          id: mediaId,
          alt: 'Karung beras',
          width: 700,
          sources: [{ width: 160 }, { width: 320 }, { width: 640 }, { width: 700, height: 500 }],
        },
      ],
    });
    const file = join(house.config.MEDIA_DIR, coop.id, imageFileName(mediaId, 640));
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file).subarray(8, 12).toString()).toBe('WEBP');
    expect((shown as typeof product).images[1]!.sources[2]!.url).toBe(
      `/media/${coop.id}/${imageFileName(mediaId, 640)}`,
    );
  });

  it('puts them in order, takes them off, and does both twice without harm', async () => {
    const coop = await house.cooperative();
    const product = await productIn(coop);
    const first = product.images[0]!.id;
    const second = await mediaIn(coop);
    for (let time = 0; time < 2; time++)
      await images(coop, (it) => it.attach({ productId: product.id, mediaId: second }));

    const ordered = await images(coop, (it) => it.reorder({ productId: product.id, imageIds: [second, first] }));
    const one = await images(coop, (it) => it.remove({ productId: product.id, imageId: first }));
    const again = await images(coop, (it) => it.remove({ productId: product.id, imageId: first }));

    expect(ordered).toMatchObject({ cover: { id: second, alt: product.name } });
    expect([one.images.length, again.images.length]).toEqual([1, 1]);
  });

  it('says what each of them shows, and forgets it again', async () => {
    const coop = await house.cooperative();
    const product = await productIn(coop, { name: 'Beras' });
    const imageId = product.images[0]!.id;
    const describe = (alt: string | null, id = imageId) =>
      images(coop, (it) => it.describe({ productId: product.id, imageId: id, alt }));

    expect(await describe(' Karung beras 5 kg ')).toMatchObject({ cover: { alt: 'Karung beras 5 kg' } });
    expect(await describe(null)).toMatchObject({ cover: { alt: 'Beras' } });
    expect(await describe('x', newId())).toMatchObject({ code: 'INVALID_INPUT', field: 'imageId' });
  });

  it('refuses an order that forgets one, and pictures of another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const product = await productIn(coop);
    const theirs = await mediaIn(other);

    expect(await images(coop, (it) => it.reorder({ productId: product.id, imageIds: [] }))).toBeInstanceOf(
      InvalidInput,
    );
    expect(await images(coop, (it) => it.attach({ productId: product.id, mediaId: theirs }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'mediaId',
    });
    await expect(images(other, (it) => it.remove({ productId: product.id, imageId: newId() }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
