import { DeskApplicationLinksDocument, DeskRevokeApplicationLinkDocument } from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { Section } from '../../ui/page.js';
import { ActNotice } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { useApplicantsWords } from './words.js';

/** Links by which people apply and that are open still: sent again, hung up as a poster, or ended. */
export function Links() {
  const words = useApplicantsWords();
  const common = useCommonWords();
  const format = useFormat();
  const slug = useSlug();
  const tell = useToast();
  const query = useAsk(DeskApplicationLinksDocument, {});
  const end = useAct(DeskRevokeApplicationLinkDocument, { onDone: () => tell(words.linkEnded) });
  const open = (query.data?.applicationLinks ?? []).filter(({ isOpen }) => isOpen);
  if (open.length === 0) return null;
  return (
    <Section title={words.links}>
      <ActNotice act={end} />
      <ul className="papers">
        {open.map(({ id, label, url, uses, mostUses, expiresAt }) => (
          <li key={id}>
            <span>
              {label}
              <span className="under">
                {words.linkUses(format.count(uses), format.count(mostUses))} · {words.linkUntil(format.time(expiresAt))}
              </span>
            </span>
            <a
              className="button-text"
              href={`https://wa.me/?text=${encodeURIComponent(words.message(url))}`}
              target="_blank"
              rel="noreferrer"
            >
              {common.sendByWhatsApp} <span className="unseen">{label}</span>
            </a>
            <a className="button-text" href={documentHref(`/application-posters/${id}`, slug)} download>
              {words.poster} <span className="unseen">{label}</span>
            </a>
            <button type="button" className="button-text" onClick={() => void end.run({ linkId: id })}>
              {words.endLink} <span className="unseen">{label}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
