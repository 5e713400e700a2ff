import { createServer, type IncomingMessage, type Server } from 'node:http';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, SystemClock } from '@lumbung/kernel';
import { runAs, type Tenant } from '../context/request-context.js';
import { DiskMediaStore } from './disk-media-store.js';
import type { MediaStore } from './media-store.js';
import { S3MediaStore } from './s3-media-store.js';
import { signed, type UnsignedRequest } from './signature-v4.js';

const KEY = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
};

describe('the signature of a request', () => {
  const bucket = 'https://examplebucket.s3.amazonaws.com';
  // Source: Amazon S3 API Reference, "Examples: Signature Calculations" of Signature Version 4.
  it.each<[string, UnsignedRequest, string]>([
    [
      'GET of a part',
      { method: 'GET', url: new URL(`${bucket}/test.txt`), headers: { range: 'bytes=0-9' } },
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    ],
    [
      'PUT',
      {
        method: 'PUT',
        url: new URL(`${bucket}/test%24file.text`),
        headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
        body: Buffer.from('Welcome to Amazon S3.'),
      },
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    ],
    [
      'GET of a setting',
      { method: 'GET', url: new URL(`${bucket}/?lifecycle`), headers: {} },
      'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    ],
    [
      'GET of a list',
      { method: 'GET', url: new URL(`${bucket}/?max-keys=2&prefix=J`), headers: {} },
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    ],
  ])('is the published one: %s', (_, request, signature) => {
    expect(signed(request, KEY, new Date('2013-05-24T00:00:00Z')).authorization).toMatch(
      new RegExp(`Signature=${signature}$`),
    );
  });
});

/** Storage that keeps files in memory and takes only what is signed rightly; stumbles as often as it is told. */
class FakeStorage {
  readonly files = new Map<string, Buffer>();
  asked = 0;
  stumbles = 0;
  private server: Server;

  async open(): Promise<string> {
    this.server = createServer((request, response) => {
      void this.answer(request).then(({ status, body }) => response.writeHead(status).end(body));
    });
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise((closed) => this.server.close(closed));
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body?: Buffer }> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    this.asked++;
    if (this.stumbles-- > 0) return { status: 503 };
    if (!this.isSignedRightly(request, body)) return { status: 403 };
    const path = request.url as string;
    if (request.method === 'PUT') this.files.set(path, body);
    if (request.method === 'DELETE') return { status: this.files.delete(path) ? 204 : 404 };
    const file = this.files.get(path);
    return file ? { status: 200, body: request.method === 'GET' ? file : undefined } : { status: 404 };
  }

  /** Signs what came in by itself and compares: another body, path, time or secret gives another signature. */
  private isSignedRightly({ method, url, headers }: IncomingMessage, body: Buffer): boolean {
    const names = /SignedHeaders=([^,]*),/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? [];
    if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.includes(name))) return false;
    const at = new Date(
      String(headers['x-amz-date']).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
    );
    const request = { method: method as 'GET', url: new URL(`http://${headers.host}${url}`), headers: {}, body };
    return (
      Math.abs(Date.now() - at.getTime()) < 15 * 60_000 &&
      signed(request, KEY, at).authorization === headers.authorization
    );
  }
}

describe('media stores', () => {
  const storage = new FakeStorage();
  const folder = mkdtempSync(join(tmpdir(), 'media-'));
  const stores: Record<string, MediaStore> = { disk: new DiskMediaStore({ MEDIA_DIR: folder }) };
  const s3 = (endpoint: string, secret = KEY.secretAccessKey) =>
    new S3MediaStore(
      {
        MEDIA_S3_ENDPOINT: endpoint,
        MEDIA_S3_BUCKET: 'lumbung',
        MEDIA_S3_REGION: KEY.region,
        MEDIA_S3_ACCESS_KEY_ID: KEY.accessKeyId,
        MEDIA_S3_SECRET_ACCESS_KEY: secret,
      },
      new SystemClock(),
    );
  let endpoint: string;
  beforeAll(async () => {
    endpoint = await storage.open();
    stores.s3 = s3(endpoint);
  });
  afterAll(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });
  const tenant = (): Tenant => ({ id: newId<'Tenant'>(), slug: 'contoh', state: 'ACTIVE', timeZone: 'Asia/Jakarta' });
  const as = <T>(of: Tenant, work: () => T) => runAs({ requestId: newId(), locale: 'id', tenant: of }, work);
  const name = `images/${newId()}-640.webp`;

  describe.each(['disk', 's3'])('on %s', (kind) => {
    it('keep a file, replace it whole and take it away, each twice without harm', async () => {
      const [store, coop] = [stores[kind] as MediaStore, tenant()];

      await as(coop, () => store.put(name, Buffer.from('first')));
      await as(coop, () => store.put(name, Buffer.from([0, 255, 1])));

      expect([...(await store.get(coop.id, name))]).toEqual([0, 255, 1]);
      for (let time = 0; time < 2; time++) await as(coop, () => store.remove(name));
      await expect(store.get(coop.id, name)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('keep cooperatives apart', async () => {
      const [store, coop, other] = [stores[kind] as MediaStore, tenant(), tenant()];
      await as(coop, () => store.put(name, Buffer.from('mine')));

      await as(other, () => store.remove(name));

      await expect(store.get(other.id, name)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(String(await store.get(coop.id, name))).toBe('mine');
    });

    it.each(['../x', 'images/../../x', '/etc/passwd', '..', 'a/./b', 'a//b', '', 'a b', '%2e%2e/x', 'x'.repeat(201)])(
      'do not leave the folder for %p',
      async (odd) => {
        const [store, coop] = [stores[kind] as MediaStore, tenant()];
        const before = [storage.asked, readdirSync(folder).length];

        await expect(as(coop, () => store.put(odd, Buffer.from('x')))).rejects.toMatchObject({ code: 'NOT_FOUND' });
        await expect(store.get(coop.id, odd)).rejects.toMatchObject({ code: 'NOT_FOUND' });
        expect([storage.asked, readdirSync(folder).length]).toEqual(before);
      },
    );
  });

  it('ask a storage that stumbles again, and give up after the third time', async () => {
    const coop = tenant();
    storage.stumbles = 2;
    await as(coop, () => (stores.s3 as MediaStore).put(name, Buffer.from('late')));
    expect(String(await (stores.s3 as MediaStore).get(coop.id, name))).toBe('late');

    storage.stumbles = 3;
    await expect((stores.s3 as MediaStore).get(coop.id, name)).rejects.toThrow('503');
  });

  it('say what is wrong with the key without saying the key', async () => {
    const asked = storage.asked;

    await expect(as(tenant(), () => s3(endpoint, 'another secret').put(name, Buffer.from('x')))).rejects.toThrow(
      /^The storage did not PUT a file: 403$/,
    );

    expect(storage.asked).toBe(asked + 1);
  });

  it('do not take a missing bucket for a missing file when writing', async () => {
    const server = createServer((_, response) => response.writeHead(404).end());
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const store = s3(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);

    await expect(as(tenant(), () => store.put(name, Buffer.from('x')))).rejects.toThrow('404');
    server.close();
  });
});
