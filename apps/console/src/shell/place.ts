import { useParams, useSearch } from '@tanstack/react-router';
import { useSlug } from '../api/slug.js';
import type { Search } from '../search.js';

/** What the address of this screen asks for; only the words its route keeps. */
export function useSearchWords<Key extends string>(): { readonly [K in Key]?: string } {
  return useSearch({ strict: false }) as Search as { readonly [K in Key]?: string };
}

/** The id in the address of this screen. */
export function useIdInAddress(): string {
  return (useParams({ strict: false }) as { id?: string }).id ?? '';
}

/** Addresses of this cooperative's screens. */
export function useHere(): (path: string) => string {
  const slug = useSlug();
  return (path) => (slug === null ? path : `/k/${slug}${path}`);
}
