import { Icon } from './icons.js';
import type { Reader } from './reader.js';

/** Text to carry over to another app; the button appears once there is a script to work it. */
export function Copyable({ text, shown, reader: { t } }: { text: string; shown: string; reader: Reader }) {
  return (
    <span class="copyable" data-island="copy" data-copied={t.common.copied}>
      <span class="price">{shown}</span>
      <button type="button" class="button button-quiet button-small" data-copy={text} hidden>
        <Icon name="copy" size={18} />
        <span>{t.common.copy}</span>
        <span class="unseen"> {shown}</span>
      </button>
      <span class="unseen" role="status"></span>
    </span>
  );
}
