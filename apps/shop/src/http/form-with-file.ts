import type { FastifyRequest } from 'fastify';
import type { Picture } from '../gateway/picture-uploads.js';

export interface FormWithFile {
  readonly fields: Readonly<Record<string, string>>;
  /** The first of them; null where none was chosen. */
  readonly picture: Picture | null;
  readonly pictures: readonly Picture[];
  /** More came than is taken; what was typed is kept. */
  readonly isTooBig: boolean;
}

const LONGEST_FIELD = 4_000;

/** Reads a form that may bring files along (multipart/form-data); one, and few fields, unless more are expected. */
export async function readFormWithFile(
  request: FastifyRequest,
  limits: { readonly files?: number; readonly fields?: number } = {},
): Promise<FormWithFile> {
  if (!request.isMultipart()) {
    return { fields: (request.body ?? {}) as Record<string, string>, picture: null, pictures: [], isTooBig: false };
  }
  const fields: Record<string, string> = {};
  const pictures: Picture[] = [];
  let isTooBig = false;
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value).slice(0, LONGEST_FIELD);
      continue;
    }
    try {
      const content = await part.toBuffer();
      if (content.length > 0) pictures.push({ name: part.filename || 'foto', type: part.mimetype, content });
    } catch (error) {
      if ((error as { statusCode?: number }).statusCode !== 413) throw error;
      isTooBig = true;
    }
  }
  return { fields, picture: pictures[0] ?? null, pictures, isTooBig };
}
