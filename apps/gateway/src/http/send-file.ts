import type { OpenedFile } from '@lumbung/catalog';
import type { FastifyReply } from 'fastify';

/** As something to keep, never to show: a browser must not take it for a page. */
export async function sendFile(reply: FastifyReply, { content, fileName, mimeType }: OpenedFile): Promise<void> {
  await headed(reply, 'attachment', fileName, mimeType).send(content);
}

interface Shown {
  readonly content: OpenedFile['content'] | string;
  readonly fileName: string;
  readonly mimeType: string;
  /** For pages: the one stylesheet they may have. */
  readonly stylesheetHash?: string | null;
}

/** As something to look at or print; `ourselves` may show it inside a page of theirs, so that it can be printed from there. */
export async function showFile(
  reply: FastifyReply,
  { content, fileName, mimeType, stylesheetHash }: Shown,
  framedBy: 'nobody' | 'ourselves',
): Promise<void> {
  const style = stylesheetHash ? ` style-src '${stylesheetHash}';` : '';
  const ancestors = framedBy === 'nobody' ? 'none' : 'self';
  await headed(reply, 'inline', fileName, mimeType)
    .header('content-security-policy', `default-src 'none';${style} object-src 'self'; frame-ancestors '${ancestors}'`)
    .send(content);
}

function headed(reply: FastifyReply, how: 'inline' | 'attachment', fileName: string, mimeType: string): FastifyReply {
  return reply
    .header('content-type', mimeType)
    .header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store');
}
