import { useDeferredValue } from 'react';
import { DeskPreviewChangeDocument, type DeskPreviewChangeQuery, type OrderChangeInput } from '@lumbung/web-api';
import { isRefusal } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';

type Answer = DeskPreviewChangeQuery['previewOrderChange'];
export type Preview = Extract<Answer, { totalAfter: number }>;

/** What the change would do, asked anew whenever it becomes another; or why it cannot be done. */
export function useChangePreview(
  wish: OrderChangeInput,
  isChanged: boolean,
): { readonly preview: Preview | null; readonly problem: string | null } {
  const text = useDeferredValue(JSON.stringify(wish));
  const query = useAsk(
    DeskPreviewChangeDocument,
    { input: JSON.parse(text) as OrderChangeInput },
    { isEnabled: isChanged },
  );
  const answer = query.data?.previewOrderChange;
  // An older answer is none: nothing may be agreed to that was not shown.
  if (!isChanged || answer === undefined || text !== JSON.stringify(wish)) return { preview: null, problem: null };
  if (isRefusal(answer)) return { preview: null, problem: answer.message };
  return { preview: answer as Preview, problem: null };
}
