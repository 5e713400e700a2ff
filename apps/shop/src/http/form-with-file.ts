import type { FastifyRequest } from 'fastify';
import type { Picture } from '../gateway/picture-uploads.js';

export interface FormWithFile {
  readonly fields: Readonly<Record<string, string>>;
  /** Null where none was chosen. */
  readonly picture: Picture | null;
  /** More came than is taken; what was typed is kept. */
  readonly isTooBig: boolean;
}

const LONGEST_FIELD = 4_000;

/** Reads a form that may bring one file along (multipart/form-data). */
export async function readFormWithFile(request: FastifyRequest): Promise<FormWithFile> {
  if (!request.isMultipart()) {
    return { fields: (request.body ?? {}) as Record<string, string>, picture: null, isTooBig: false };
  }
  const fields: Record<string, string> = {};
  let picture: Picture | null = null;
  let isTooBig = false;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value).slice(0, LONGEST_FIELD);
      continue;
    }
    try {
      const content = await part.toBuffer();
      if (content.length > 0) picture = { name: part.filename || 'foto', type: part.mimetype, content };
    } catch (error) {
      if ((error as { statusCode?: number }).statusCode !== 413) throw error;
      isTooBig = true;
    }
  }
  return { fields, picture, isTooBig };
}
