import { useNavigate } from '@tanstack/react-router';
import { useFormat } from '../format/use-format.js';
import { useCommonWords } from '../words/index.js';
import { Icon } from './icons.js';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor?: string | null;
  readonly endCursor?: string | null;
}

export interface PageSearch {
  readonly setelah?: string;
  readonly sebelum?: string;
}

const SIZE = 50;

/** The page of a list that the address asks for: after one cursor, or before another. */
export function pageOf({ setelah, sebelum }: PageSearch): {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
} {
  return sebelum !== undefined ? { last: SIZE, before: sebelum } : { first: SIZE, after: setelah };
}

/** Steps through a list by cursors kept in the address, so that a reload or a colleague's link shows the same rows. */
export function Pager({ pageInfo, totalCount }: { readonly pageInfo: PageInfo; readonly totalCount?: number | null }) {
  const words = useCommonWords();
  const format = useFormat();
  const navigate = useNavigate();
  const go = (page: PageSearch) =>
    void navigate({
      to: '.',
      search: (old: object) => ({ ...old, setelah: undefined, sebelum: undefined, ...page }) as never,
    });
  if (!pageInfo.hasNextPage && !pageInfo.hasPreviousPage) {
    return totalCount ? <p className="pager hint">{words.rows(format.count(totalCount))}</p> : null;
  }
  return (
    <nav className="pager" aria-label={words.next}>
      {totalCount != null && <span className="hint">{words.rows(format.count(totalCount))}</span>}
      <button
        type="button"
        className="button button-quiet button-small"
        disabled={!pageInfo.hasPreviousPage}
        onClick={() => go({ sebelum: pageInfo.startCursor ?? undefined })}
      >
        <Icon name="left" /> {words.previous}
      </button>
      <button
        type="button"
        className="button button-quiet button-small"
        disabled={!pageInfo.hasNextPage}
        onClick={() => go({ setelah: pageInfo.endCursor ?? undefined })}
      >
        {words.next} <Icon name="right" />
      </button>
    </nav>
  );
}
