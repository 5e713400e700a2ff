import { useState } from 'react';
import { DeskAttachmentsDocument, DeskRemoveAttachmentDocument, type DeskAttachmentsQuery } from '@lumbung/web-api';
import { documentHref, uploadAttachment } from '../../api/upload.js';
import { useSlug } from '../../api/slug.js';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { useCommonWords } from '../../words/index.js';
import { ActDialog } from '../act-dialog.js';
import { FileButton } from '../file-button.js';
import { Icon } from '../icons.js';
import { Section } from '../page.js';
import { Loaded } from '../states.js';
import { useToast } from '../toast.js';
import { useAttachmentsWords } from './words.js';

type Attachment = DeskAttachmentsQuery['journalAttachments'][number];

/** The papers that prove a journal, or a voucher on its way to become one. */
export function Attachments({ ofId }: { readonly ofId: string }) {
  const words = useAttachmentsWords();
  const tell = useToast();
  const mayWrite = useCan()('ledger.write');
  const [removing, setRemoving] = useState<Attachment | null>(null);
  const close = () => setRemoving(null);
  const query = useAsk(DeskAttachmentsDocument, { id: ofId });
  const remove = useAct(DeskRemoveAttachmentDocument, {
    onDone: () => {
      close();
      tell(words.removed);
    },
  });
  return (
    <Section
      title={words.title}
      actions={
        mayWrite && (
          <FileButton
            label={words.add}
            busyLabel={words.sending}
            isSmall
            onSend={(asker, file) => uploadAttachment(asker, ofId, file)}
          />
        )
      }
    >
      <Loaded query={query} lines={1}>
        {({ journalAttachments }) => (
          <AttachmentList attachments={journalAttachments} onRemove={mayWrite ? setRemoving : undefined} />
        )}
      </Loaded>
      {removing !== null && (
        <ActDialog
          title={words.removeOf(removing.fileName)}
          consequence={words.removeConsequence}
          submit={words.remove}
          isDanger
          act={remove}
          reason={{ label: words.reason, isRequired: true }}
          onSubmit={(reason) => void remove.run({ attachmentId: removing.id, reason })}
          onClose={close}
        />
      )}
    </Section>
  );
}

interface AttachmentListProps {
  readonly attachments: readonly Attachment[];
  readonly onRemove?: (attachment: Attachment) => void;
}

function AttachmentList({ attachments, onRemove }: AttachmentListProps) {
  const words = useAttachmentsWords();
  const common = useCommonWords();
  const format = useFormat();
  const slug = useSlug();
  if (attachments.length === 0) return <p className="hint">{words.none}</p>;
  return (
    <ul className="papers">
      {attachments.map((it) => (
        <li key={it.id}>
          <Icon name="paper" />
          <span>
            <a href={documentHref(it.url, slug)} target="_blank" rel="noreferrer">
              {it.fileName}
              <span className="unseen"> ({common.newTab})</span>
            </a>
            <span className="under">
              {format.count(Math.max(1, Math.round(it.byteSize / 1024)))} KB · {it.uploadedByName},{' '}
              {format.time(it.uploadedAt)}
            </span>
          </span>
          {onRemove && !it.isLocked && (
            <button
              type="button"
              className="icon-button"
              aria-label={words.removeOf(it.fileName)}
              onClick={() => onRemove(it)}
            >
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
