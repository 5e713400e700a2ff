import { parse } from 'csv-parse/sync';
import type { RawLine } from './table-file.js';

const SEPARATORS = [';', ',', '\t'] as const;

/** The text of a file in UTF-8, UTF-16 or Windows-1252, its mark at the beginning left out; null when it is no text. */
export function textOf(content: Buffer): string | null {
  const text = decoded(content).replace(/^\uFEFF/, '');
  return /[\0-\x08\x0e-\x1f]/.test(text) ? null : text;
}

function decoded(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content);
  // Without a mark UTF-16 shows itself by the zeros of its Latin letters.
  const head = content.subarray(0, 2000);
  const zeros = [0, 1].map((parity) => head.filter((byte, at) => byte === 0 && at % 2 === parity).length);
  if (Math.max(...zeros) > head.length / 4)
    return new TextDecoder((zeros[1] ?? 0) > (zeros[0] ?? 0) ? 'utf-16le' : 'utf-16be').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

/** The lines of a text with commas, semicolons or tabs; null when its quotes do not close or it has too many lines. */
export function readCsv(text: string, mostLines: number): RawLine[] | null {
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  try {
    const records = parse(body, {
      delimiter: named?.[1] ?? separatorOf(body),
      relaxColumnCount: true,
      skipEmptyLines: true,
      info: true,
      toLine: mostLines * 20,
      maxRecordSize: 100_000,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    let last = named ? 1 : 0;
    return records.map(({ record, info }) => {
      // A cell with line breaks inside ends later than it begins: the line to name is its first.
      const line = Math.max(last + 1, info.lines + (named ? 1 : 0) - record.join('').split(/\r\n|\n|\r/).length + 1);
      last = line;
      return { line, cells: record.map(unguarded) };
    });
  } catch {
    return null;
  }
}

/** What our own files put before signs that a spreadsheet would take for a formula. */
const unguarded = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Whichever of the separators stands most often in the first lines, outside of quotes. */
function separatorOf(text: string): string {
  const head = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)
    .slice(0, 20)
    .join('\n');
  const counts = SEPARATORS.map((separator) => head.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
