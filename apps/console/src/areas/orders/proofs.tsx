import type { DeskOrderFragment } from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useFormat } from '../../format/use-format.js';
import { useCommonWords } from '../../words/index.js';
import { useOrdersWords } from './words.js';

/** What the buyer uploaded to show that he paid: looked at beside the bank list, never instead of it. */
export function Proofs({ order }: { readonly order: DeskOrderFragment }) {
  const { confirm: words } = useOrdersWords();
  const common = useCommonWords();
  const format = useFormat();
  const slug = useSlug();
  const shown = order.payment.proofs.flatMap((proof) => (proof.url ? [{ ...proof, url: proof.url }] : []));
  if (shown.length === 0) return null;
  return (
    <figure className="proofs">
      <figcaption>{words.proofs}</figcaption>
      <ul>
        {shown.map(({ id, fileName, mimeType, url, uploadedAt }) => (
          <li key={id}>
            <a href={documentHref(url, slug)} target="_blank" rel="noreferrer">
              {mimeType.startsWith('image/') ? (
                <img src={documentHref(url, slug)} alt={words.proofOf(format.time(uploadedAt))} loading="lazy" />
              ) : (
                fileName
              )}
              <span className="unseen"> ({common.newTab})</span>
            </a>
            <span className="under">{format.time(uploadedAt)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
