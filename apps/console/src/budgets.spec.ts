import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';

interface Piece {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

const KB = 1024;
const app = join(import.meta.dirname, '..');
const built = join(app, 'dist/public');

/** What the desks may weigh on the wire (gzip): promises to people on slow lines. */
describe('the weight of the desks', () => {
  let pieces: Record<string, Piece> = {};
  const weigh = (file: string) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length;
  const withImports = (key: string, seen = new Set<string>()): Set<string> => {
    if (!seen.has(key)) {
      seen.add(key);
      for (const next of pieces[key]?.imports ?? []) withImports(next, seen);
    }
    return seen;
  };
  /** The rooms of the desks come with the shell, in a piece of their own. */
  const withRooms = () => withImports('src/desks.ts', withImports('index.html'));
  const sumOf = (keys: Iterable<string>) =>
    [...new Set([...keys].map((key) => pieces[key]?.file ?? ''))].reduce((sum, file) => sum + weigh(file), 0);

  beforeAll(() => {
    const manifest = join(built, 'manifest.json');
    if (!existsSync(manifest))
      execFileSync(process.execPath, [join(app, 'build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
    pieces = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, Piece>;
  }, 120_000);

  it('is at most 120 KB of script for the shell', () => {
    expect(sumOf(withImports('index.html'))).toBeLessThanOrEqual(120 * KB);
  });

  it('is at most 90 KB more for any screen', () => {
    const there = withRooms();
    const screens = Object.keys(pieces).filter((key) => pieces[key]?.isDynamicEntry);

    const tooHeavy = screens
      .map((key) => ({ key, weight: sumOf([...withImports(key)].filter((piece) => !there.has(piece))) }))
      .filter(({ weight }) => weight > 90 * KB);

    expect(tooHeavy).toEqual([]);
    expect(screens.length).toBeGreaterThan(20);
  });

  it('is at most 210 KB for the first screen of a desk: the shell, its rooms and the heaviest of them', () => {
    const screens = Object.keys(pieces).filter((key) => pieces[key]?.isDynamicEntry);

    const heaviest = Math.max(...screens.map((key) => sumOf(withImports(key, withRooms()))));
    expect(heaviest).toBeLessThanOrEqual(210 * KB);
  });

  it('is at most 15 KB of style in all, and 2 KB of page', () => {
    const styles = [...new Set(Object.values(pieces).flatMap((piece) => piece.css ?? []))];

    expect(styles.reduce((sum, file) => sum + weigh(file), 0)).toBeLessThanOrEqual(15 * KB);
    expect(weigh('index.html')).toBeLessThanOrEqual(2 * KB);
  });

  it('is at most 300 KB for a first visit, script, style and letters together', () => {
    const shell = withImports('index.html');
    const files = [...shell].flatMap((key) => [...(pieces[key]?.css ?? []), ...(pieces[key]?.assets ?? [])]);

    expect(sumOf(shell) + [...new Set(files)].reduce((sum, file) => sum + weigh(file), 0)).toBeLessThanOrEqual(
      300 * KB,
    );
  });
});
