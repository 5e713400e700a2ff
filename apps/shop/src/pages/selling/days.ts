import { isBusinessDate, type BusinessDate } from '@lumbung/kernel';

/** A day as people here write it (31-12-2026, 31/12/26), or as a browser's own field sends it (2026-12-31). */
export function readDay(text: string): BusinessDate | null {
  const written = text.trim();
  if (isBusinessDate(written)) {
    return written;
  }
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(written) ?? [];
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isBusinessDate(date) ? date : null;
}
