import type { Clock } from '@lumbung/kernel';
import type { Config } from '../config/config.js';
import { currentTenant, type TenantId } from '../context/request-context.js';
import { notFound } from '../errors/faults.js';
import { MediaStore, safeName } from './media-store.js';
import { signed, type SigningKey } from './signature-v4.js';

const PATIENCE_MS = 20_000;
const ATTEMPTS = 3;

type S3Settings = Pick<
  Config,
  'MEDIA_S3_ENDPOINT' | 'MEDIA_S3_BUCKET' | 'MEDIA_S3_REGION' | 'MEDIA_S3_ACCESS_KEY_ID' | 'MEDIA_S3_SECRET_ACCESS_KEY'
>;

/** Files in a bucket of any storage that speaks S3, as `{bucket}/{tenant}/{name}`. The bucket is private: readers come through us. */
export class S3MediaStore extends MediaStore {
  private readonly key: SigningKey;

  constructor(
    private readonly config: S3Settings,
    private readonly clock: Clock,
  ) {
    super();
    this.key = {
      accessKeyId: config.MEDIA_S3_ACCESS_KEY_ID,
      secretAccessKey: config.MEDIA_S3_SECRET_ACCESS_KEY,
      region: config.MEDIA_S3_REGION,
    };
  }

  async put(name: string, content: Buffer): Promise<void> {
    await this.send('PUT', currentTenant().id, name, content);
  }

  async get(tenantId: TenantId, name: string): Promise<Buffer> {
    const answer = await this.send('GET', tenantId, name);
    if (answer.status === 404) throw notFound();
    return Buffer.from(await answer.arrayBuffer());
  }

  async remove(name: string): Promise<void> {
    await this.send('DELETE', currentTenant().id, name);
  }

  /** All three may be repeated without harm, so a storage that stumbles is asked again. */
  private async send(
    method: 'GET' | 'PUT' | 'DELETE',
    tenantId: TenantId,
    name: string,
    body?: Buffer,
  ): Promise<Response> {
    const { MEDIA_S3_ENDPOINT: endpoint, MEDIA_S3_BUCKET: bucket } = this.config;
    const url = new URL(`${endpoint.replace(/\/$/, '')}/${bucket}/${safeName(tenantId)}/${safeName(name)}`);
    for (let attempt = 1; ; attempt++) {
      const { host: _, ...headers } = signed({ method, url, headers: {}, body }, this.key, this.clock.now());
      const answer = await fetch(url, {
        method,
        headers,
        body: body && new Uint8Array(body),
        signal: AbortSignal.timeout(PATIENCE_MS),
        redirect: 'error',
      }).catch((error: Error) => error);
      if (!(answer instanceof Error) && (answer.ok || (answer.status === 404 && method !== 'PUT'))) return answer;
      const isWorthAnother = answer instanceof Error || answer.status >= 500 || answer.status === 429;
      if (!(answer instanceof Error)) await answer.body?.cancel();
      if (!isWorthAnother || attempt === ATTEMPTS)
        throw new Error(
          `The storage did not ${method} a file: ${answer instanceof Error ? answer.message : answer.status}`,
        );
    }
  }
}
