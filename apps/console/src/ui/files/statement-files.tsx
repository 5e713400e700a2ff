import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useFilesWords } from './words.js';

interface StatementFilesProps {
  /** As the house calls it: `balance-sheet`. */
  readonly kind: string;
  /** What the screen is filtered by; what is absent is left out. */
  readonly asked: Readonly<Record<string, string | undefined>>;
}

/** The same as the screen shows, as PDF and as workbook. */
export function StatementFiles({ kind, asked }: StatementFilesProps) {
  const words = useFilesWords();
  const slug = useSlug();
  const given = Object.entries(asked).filter((one): one is [string, string] => one[1] !== undefined);
  const query = new URLSearchParams(given).toString();
  const href = (format: string) => documentHref(`/statements/${kind}/${format}${query && `?${query}`}`, slug);
  return (
    <>
      <a className="button button-quiet" href={href('pdf')} download>
        {words.pdf}
      </a>
      <a className="button button-quiet" href={href('xlsx')} download>
        {words.workbook}
      </a>
    </>
  );
}
