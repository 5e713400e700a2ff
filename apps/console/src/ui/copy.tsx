import { useState } from 'react';
import { useCommonWords } from '../words/index.js';

/** Something to be passed on, such as a link or a key: shown whole, and copied with one tap. */
export function CopyBox({ label, text }: { readonly label: string; readonly text: string }) {
  const words = useCommonWords();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="copy-box">
      <code tabIndex={0} aria-label={label}>
        {text}
      </code>
      <button
        type="button"
        className="button button-quiet button-small"
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {isCopied ? words.copied : words.copy}
      </button>
      <span role="status" className="unseen">
        {isCopied ? words.copied : ''}
      </span>
    </div>
  );
}
