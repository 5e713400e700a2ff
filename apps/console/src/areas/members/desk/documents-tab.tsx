import { useState } from 'react';
import {
  DeskMemberDocumentsDocument,
  DeskRemoveMemberDocumentDocument,
  type DeskMemberDocumentsQuery,
  type MemberDocumentKind,
} from '@lumbung/web-api';
import { uploadMemberDocument } from '../../../api/upload.js';
import { useAct } from '../../../api/use-act.js';
import { useAsk } from '../../../api/use-ask.js';
import { useFormat } from '../../../format/use-format.js';
import { useCan } from '../../../shell/viewer.js';
import { ActDialog } from '../../../ui/act-dialog.js';
import { SelectField } from '../../../ui/fields.js';
import { FileButton } from '../../../ui/file-button.js';
import { Icon } from '../../../ui/icons.js';
import { Section } from '../../../ui/page.js';
import { Loaded } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';
import { useCommonWords } from '../../../words/index.js';
import { useMemberDeskWords } from './words.js';

type Paper = NonNullable<DeskMemberDocumentsQuery['memberDocuments']>[number];

/** Papers of a member: brought at the desk, opened only by who may see them whole. */
export function DocumentsTab({ memberId }: { readonly memberId: string }) {
  const words = useMemberDeskWords();
  const can = useCan();
  const tell = useToast();
  const query = useAsk(DeskMemberDocumentsDocument, { id: memberId });
  const [kind, setKind] = useState<MemberDocumentKind>('IDENTITY_CARD');
  const [removed, setRemoved] = useState<Paper | null>(null);
  return (
    <Section title={words.documents} note={words.documentsNote}>
      <Loaded query={query}>
        {({ memberDocuments }) =>
          memberDocuments?.length ? (
            <ul className="papers">
              {memberDocuments.map((paper) => (
                <PaperLine
                  key={paper.id}
                  paper={paper}
                  onRemove={can('membership.edit') ? () => setRemoved(paper) : undefined}
                />
              ))}
            </ul>
          ) : (
            <p className="hint">{words.noDocuments}</p>
          )
        }
      </Loaded>
      {can('membership.enterApplication') && (
        <div className="paper-picker">
          <SelectField
            name="kind"
            label={words.documentKind}
            isRequired
            options={Object.entries(words.kinds)}
            value={kind}
            onChange={(value) => setKind(value as MemberDocumentKind)}
          />
          <FileButton
            label={words.addDocument}
            busyLabel={words.addingDocument}
            onSend={(asker, file) => uploadMemberDocument(asker, memberId, kind, file)}
            onDone={() => tell(words.documentAdded)}
          />
        </div>
      )}
      {removed !== null && <RemoveDialog paper={removed} onClose={() => setRemoved(null)} />}
    </Section>
  );
}

function PaperLine({ paper, onRemove }: { readonly paper: Paper; readonly onRemove: (() => void) | undefined }) {
  const words = useMemberDeskWords();
  const common = useCommonWords();
  const format = useFormat();
  const name = words.kinds[paper.kind];
  return (
    <li>
      <Icon name="paper" />
      <span>
        {paper.url == null ? (
          <>
            {name} <span className="hint">{words.sealed}</span>
          </>
        ) : (
          <a href={paper.url} target="_blank" rel="noreferrer">
            {name}
            <span className="unseen"> ({common.newTab})</span>
          </a>
        )}
        <span className="under">
          {paper.fileName} · {format.count(Math.max(1, Math.round(paper.byteSize / 1024)))} KB · {paper.uploadedByName},{' '}
          {format.time(paper.uploadedAt)}
        </span>
      </span>
      {onRemove && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.removeDocument(paper.fileName)}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}

function RemoveDialog({ paper, onClose }: { readonly paper: Paper; readonly onClose: () => void }) {
  const words = useMemberDeskWords();
  const tell = useToast();
  const act = useAct(DeskRemoveMemberDocumentDocument, {
    onDone: () => {
      tell(words.documentRemoved);
      onClose();
    },
  });
  return (
    <ActDialog
      title={words.removeDocument(paper.fileName)}
      consequence={words.removeConsequence}
      submit={words.removeDocument('').trim()}
      isDanger
      act={act}
      reason={{ label: words.why, hint: words.whyHint, isRequired: true }}
      onSubmit={(reason) => void act.run({ documentId: paper.id, reason })}
      onClose={onClose}
    />
  );
}
