import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { DeskDeductionLinesDocument, type DeskDeductionLinesQuery } from '@lumbung/web-api';
import { ask, type Fault } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { useLocale } from '../../words/index.js';

export type DeductionLine = DeskDeductionLinesQuery['deductionLines']['nodes'][number];

/** As many lines as the house takes results for at once. */
export const MOST_LINES = 2_000;

/** All lines of a list: whoever receives it goes through everybody, from the first to the last. */
export function useLines(listId: string): UseQueryResult<readonly DeductionLine[], Fault> {
  const slug = useSlug();
  const { locale } = useLocale();
  return useQuery<readonly DeductionLine[], Fault>({
    queryKey: [slug, locale, 'AllDeductionLines', listId],
    queryFn: async ({ signal }) => {
      const lines: DeductionLine[] = [];
      for (let after: string | null = null; lines.length < MOST_LINES;) {
        const page: DeskDeductionLinesQuery['deductionLines'] = (
          await ask({ slug, locale }, DeskDeductionLinesDocument, { listId, first: 100, after }, signal)
        ).deductionLines;
        lines.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor ?? null;
      }
      return lines;
    },
  });
}
