import { foldDiacritics } from './text.js';

const LONGEST = 63;
const SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names no cooperative may take as its address: the house needs them, or they would deceive. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set(
  `about account accounts admin administrator api app apps assets auth autoconfig autodiscover bantuan beta billing
  blog cdn console council daftar dekopin dekopinda dekopinwil demo dev developer developers docs download email
  files ftp gateway git graphql health help id images imap internal koperasi local localhost login logout lumbung
  mail masuk media metrics monitor mx new ns ns1 ns2 null official pop portal public register resmi root search
  security shop signup smtp sso staging static status stg support system test toko undefined upload uploads user
  users webhook webhooks webmail wpad ws www www1 www2`.split(/\s+/),
);

/**
 * A name as a part of an address: 'Koperasi Wanita Melati & Mawar' becomes 'koperasi-wanita-melati-dan-mawar'.
 * Fits a DNS label (RFC 1035: letters, digits, single dashes, at most 63) and is cut between words where it can be.
 * Empty when the name has no Latin letter or digit; the caller checks with `isSlug`. Neither unique nor unreserved.
 */
export function slugify(name: string): string {
  const words = foldDiacritics(name)
    .toLowerCase()
    .replace(/&/g, ' dan ')
    .replace(/['’‘`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > LONGEST) {
      return slug || word.slice(0, LONGEST);
    }
    slug = longer;
  }
  return slug;
}

/** True of what `slugify` makes: small letters, digits, single dashes inside, 1 to 63 characters. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && SHAPE.test(value);
}

/** True of the names the house keeps to itself; see RESERVED_SLUGS. */
export function isReservedSlug(slug: string): boolean {
  return RESERVED_SLUGS.has(slug.toLowerCase());
}
