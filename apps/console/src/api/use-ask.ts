import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '@lumbung/web-api';
import { useLocale } from '../words/locale.js';
import { ask, type Fault } from './ask.js';
import { useSlug } from './slug.js';

interface AskOptions {
  readonly isEnabled?: boolean;
  /** While the next page comes, the one before stays on screen. */
  readonly keepsPrevious?: boolean;
  /** Asks again every so many milliseconds, by itself. */
  readonly everyMs?: number | false;
}

/** The answer to a question about the cooperative of this screen, kept fresh. */
export function useAsk<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { isEnabled = true, keepsPrevious = false, everyMs = false }: AskOptions = {},
): UseQueryResult<Result, Fault> {
  const slug = useSlug();
  const { locale } = useLocale();
  return useQuery<Result, Fault>({
    queryKey: [slug, locale, nameOf(document), variables],
    queryFn: ({ signal }) => ask({ slug, locale }, document, variables, signal),
    enabled: isEnabled,
    refetchInterval: everyMs,
    placeholderData: keepsPrevious ? keepPreviousData : undefined,
  });
}

function nameOf(document: { toString(): string }): string {
  return /(?:query|mutation) (\w+)/.exec(document.toString())?.[1] ?? document.toString();
}
