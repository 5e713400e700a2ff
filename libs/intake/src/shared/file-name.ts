import { extname } from 'node:path';
import { boundedText } from '@lumbung/kernel';

/** A file's name without its path and without signs that are none of a name. */
export function plainFileName(fileName: string, unnamed: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').slice(0, 300);
  const ending = extname(base)
    .replace(/[^.a-z0-9]/gi, '')
    .slice(0, 8);
  const plain = base.slice(0, base.length - extname(base).length).replace(/[^\p{L}\p{N} ._()-]+/gu, ' ');
  return `${boundedText(plain, 100) || unnamed}${ending}`;
}
