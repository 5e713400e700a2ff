import type { DeskPaperFragment } from '@lumbung/web-api';
import { Icon } from '../../ui/icons.js';
import { useCommonWords } from '../../words/index.js';
import { useOrdersWords } from './words.js';

/** What can be printed; each opens in a tab of its own, from where the browser prints. */
export function PaperLinks({
  papers,
  about,
}: {
  readonly papers: readonly DeskPaperFragment[];
  readonly about: string;
}) {
  const words = useOrdersWords();
  const common = useCommonWords();
  // Bytes for a printer at the counter are nothing to look at.
  const readable = papers.filter(({ format }) => format === 'PDF' || format === 'HTML_58' || format === 'HTML_80');
  return (
    <>
      {readable.map(({ kind, label, format, url }) => (
        <a key={`${kind}${format}`} className="paper-link" href={url} target="_blank" rel="noreferrer">
          <Icon name="paper" /> {label}
          {format !== 'PDF' && ` ${words.paperWidths[format as 'HTML_58' | 'HTML_80']}`}
          <span className="unseen">
            {' '}
            {about} ({common.newTab})
          </span>
        </a>
      ))}
    </>
  );
}
