import { useCommonWords } from '../words/index.js';
import { CopyBox } from './copy.js';

interface ShareLinkProps {
  readonly label: string;
  readonly link: string;
  /** Until when it opens. */
  readonly until: string;
  /** What goes along when it is sent. */
  readonly message: string;
}

/** A link somebody gets from an officer: to copy, or sent by WhatsApp. */
export function ShareLink({ label, link, until, message }: ShareLinkProps) {
  const common = useCommonWords();
  return (
    <>
      <CopyBox label={label} text={link} />
      <p className="hint">{until}</p>
      <a
        className="button button-wide"
        href={`https://wa.me/?text=${encodeURIComponent(message)}`}
        target="_blank"
        rel="noreferrer"
      >
        {common.sendByWhatsApp}
      </a>
    </>
  );
}
