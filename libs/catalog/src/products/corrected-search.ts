import { normaliseSearch } from '@lumbung/kernel';

/**
 * The search text with each unknown word replaced by the likest word of the products that were found instead;
 * null when nothing would change. Likeness counts shared pairs of letters (Dice), at least 0.4.
 */
export function correctedSearch(search: string, names: readonly string[]): string | null {
  const asked = normaliseSearch(search).split(' ').filter(Boolean);
  const known = new Set(names.slice(0, 10).flatMap((name) => normaliseSearch(name).split(' ')));
  const corrected = asked.map((word) => (known.has(word) || !/\p{L}/u.test(word) ? word : likest(word, known)));
  const text = corrected.join(' ');
  return text === asked.join(' ') ? null : text;
}

function likest(word: string, known: Iterable<string>): string {
  let [best, likeness] = [word, 0.4];
  for (const candidate of known) {
    const like = dice(pairs(word), pairs(candidate));
    if (like > likeness) [best, likeness] = [candidate, like];
  }
  return best;
}

function pairs(word: string): string[] {
  const padded = ` ${word} `;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}

function dice(a: string[], b: string[]): number {
  const rest = [...b];
  const shared = a.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (a.length + b.length);
}
