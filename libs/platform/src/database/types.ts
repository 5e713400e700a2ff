import pg from 'pg';

const INT8 = 20;
const DATE = 1082;

/**
 * How values come out of PostgreSQL: bigint as a number (refused beyond what a number holds exactly),
 * date as 'YYYY-MM-DD', numeric as text, everything else as pg has it.
 */
export const typeParsers = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === INT8) return parseBigint;
    if (oid === DATE) return asText;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

function parseBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for a whole number here.`);
  return value;
}

function asText(text: string): string {
  return text;
}
