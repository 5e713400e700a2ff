import { createHash, createHmac } from 'node:crypto';

/** Who signs, and for which part of the storage. */
export interface SigningKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

export interface UnsignedRequest {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly url: URL;
  /** Names in lower case; all of them are signed, `host` is added. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

const SERVICE = 's3';

/**
 * The headers of a request to S3-compatible storage with its signature: AWS Signature Version 4, header form, payload
 * in one piece. Source: AWS, "Signature calculations for the Authorization header: transferring payload in a single chunk".
 */
export function signed(
  { method, url, headers, body = Buffer.alloc(0) }: UnsignedRequest,
  key: SigningKey,
  at: Date,
): Record<string, string> {
  const time = at.toISOString().replace(/\.\d{3}|[-:]/g, '');
  const payload = sha256(body);
  const all: Record<string, string> = {
    ...headers,
    host: url.host,
    'x-amz-content-sha256': payload,
    'x-amz-date': time,
  };
  const names = Object.keys(all).sort();
  const canonicalHeaders = names
    .map((name) => `${name}:${(all[name] as string).trim().replace(/ +/g, ' ')}\n`)
    .join('');
  const signedHeaders = names.join(';');
  const canonical = [method, canonicalPath(url), canonicalQuery(url), canonicalHeaders, signedHeaders, payload].join(
    '\n',
  );
  const scope = `${time.slice(0, 8)}/${key.region}/${SERVICE}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(Buffer.from(canonical))].join('\n');
  const signature = createHmac('sha256', signingKey(key, time.slice(0, 8)))
    .update(toSign)
    .digest('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${key.accessKeyId}/${scope},SignedHeaders=${signedHeaders},Signature=${signature}`;
  return { ...all, authorization };
}

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

function signingKey({ secretAccessKey, region }: SigningKey, day: string): Buffer {
  return [day, region, SERVICE, 'aws4_request'].reduce<Buffer>(
    (key, part) => createHmac('sha256', key).update(part).digest(),
    Buffer.from(`AWS4${secretAccessKey}`),
  );
}

/** RFC 3986 leaves fewer characters as they are than encodeURIComponent does. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const canonicalPath = ({ pathname }: URL) =>
  pathname
    .split('/')
    .map((part) => encoded(decodeURIComponent(part)))
    .join('/');

function canonicalQuery({ searchParams }: URL): string {
  const pairs = [...searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return pairs.sort().join('&');
}
