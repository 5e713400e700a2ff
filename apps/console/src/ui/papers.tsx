import type { DocumentKind } from '@lumbung/web-api';
import { useSlug } from '../api/slug.js';
import { documentHref } from '../api/upload.js';
import { useFormat } from '../format/use-format.js';
import { useCommonWords } from '../words/index.js';
import { Icon } from './icons.js';

export interface Paper {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly fileName: string;
  readonly byteSize: number;
  readonly url: string;
  readonly uploadedByName: string;
  readonly uploadedAt: string;
}

interface PaperListProps {
  readonly papers: readonly Paper[];
  readonly onRemove?: (paper: Paper) => void;
  readonly removeLabel?: (name: string) => string;
  /** The cooperative the papers belong to, when it is not the one of this screen. */
  readonly slug?: string;
}

/** Uploaded papers: what each is, who brought it; opened in a tab of its own. */
export function PaperList({ papers, onRemove, removeLabel, slug }: PaperListProps) {
  const common = useCommonWords();
  const format = useFormat();
  const here = useSlug();
  return (
    <ul className="papers">
      {papers.map((paper) => (
        <li key={paper.id}>
          <Icon name="paper" />
          <span>
            <a href={documentHref(paper.url, slug ?? here)} target="_blank" rel="noreferrer">
              {common.documents[paper.kind]}
              <span className="unseen"> ({common.newTab})</span>
            </a>
            <span className="under">
              {paper.fileName} · {format.count(Math.max(1, Math.round(paper.byteSize / 1024)))} KB ·{' '}
              {paper.uploadedByName}, {format.time(paper.uploadedAt)}
            </span>
          </span>
          {onRemove && (
            <button
              type="button"
              className="icon-button"
              aria-label={removeLabel?.(paper.fileName)}
              onClick={() => onRemove(paper)}
            >
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
