const PERCENT = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/;

/** A percentage as people write it, in hundredths of a percent: `15` is 1500, `12,5` is 1250; null where it is none. */
export function readBasisPoints(text: string): number | null {
  const [, whole, part = ''] = PERCENT.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const points = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return points > 10_000 ? null : points;
}
