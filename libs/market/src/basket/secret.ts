import { createHmac } from 'node:crypto';
import { seal, tokenHash, unseal } from '@lumbung/platform';

/** Seals a text so that only the holder of a basket's token opens it. */
export function sealWith(token: string, text: string): Buffer {
  return seal(keyOf(token), text);
}

export function openWith(token: string, sealed: Buffer): string {
  return unseal(keyOf(token), sealed).toString('utf8');
}

/** The same request at the same cooperative has the same id: so each part of a group happens once. A UUID of version 8. */
export function requestIdFor(requestId: string, tenantId: string): string {
  const bytes = tokenHash(`${requestId} ${tenantId}`).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function keyOf(token: string): Buffer {
  return createHmac('sha256', 'market basket').update(token).digest();
}
