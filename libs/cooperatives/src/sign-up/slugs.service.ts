import { Injectable } from '@nestjs/common';
import { isReservedSlug, isSlug, slugify } from '@lumbung/kernel';
import { PlatformDatabase } from '@lumbung/platform';
import { SlugUnavailableReason, type SlugAvailability } from './sign-up.schema.js';

const SHORTEST = 3;
const LONGEST = 63;
const MOST_SUGGESTED = 4;

/** Addresses of shops: which can still be taken. */
@Injectable()
export class SlugsService {
  constructor(private readonly database: PlatformDatabase) {}

  /** Whether a cooperative could take this address now, why not, and free ones that come close. */
  async availability(slug: string): Promise<SlugAvailability> {
    const reason = this.problemOf(slug) ?? ((await this.isTaken(slug)) ? SlugUnavailableReason.TAKEN : null);
    return { slug, isAvailable: reason === null, reason, suggestions: reason === null ? [] : await this.suggest(slug) };
  }

  /** What is wrong with an address before asking whether it is taken. */
  problemOf(slug: string): SlugUnavailableReason | null {
    if (!isSlug(slug) || slug.length < SHORTEST) return SlugUnavailableReason.INVALID;
    return isReservedSlug(slug) ? SlugUnavailableReason.RESERVED : null;
  }

  /** Free addresses that come close to a wish, at most four. */
  async suggest(wish: string): Promise<string[]> {
    const base = slugify(wish)
      .slice(0, LONGEST - 10)
      .replace(/-+$/, '');
    if (!base) return [];
    const candidates = [
      base,
      `koperasi-${base}`,
      `toko-${base}`,
      `${base}-1`,
      `${base}-2`,
      `${base}-3`,
      `${base}-4`,
    ].filter((it) => this.problemOf(it) === null && it !== wish);
    const taken = await this.database.read<{ slug: string }>('select slug from platform.tenant where slug = any($1)', [
      candidates,
    ]);
    return candidates.filter((it) => !taken.some(({ slug }) => slug === it)).slice(0, MOST_SUGGESTED);
  }

  private async isTaken(slug: string): Promise<boolean> {
    return (
      (await this.database.readRow('select 1 as taken from platform.tenant where slug = $1', [slug])) !== undefined
    );
  }
}
