import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskProposeManualJournalDocument, type DeskManualJournalFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Attachments } from '../../ui/attachments/attachments.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { Fact, Facts } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { ActNotice } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { ManualDialog, type ManualAct } from './manual-dialogs.js';
import { useManualWords } from './words.js';

type Line = DeskManualJournalFragment['lines'][number];

export const STATE_TONES: Record<DeskManualJournalFragment['state'], Tone> = {
  DRAFT: 'plain',
  PROPOSED: 'wait',
  POSTED: 'good',
  DECLINED: 'bad',
};

interface DocumentSheetProps {
  readonly document: DeskManualJournalFragment;
  /** Absent where it is not edited from here. */
  readonly onEdit?: () => void;
  readonly onClose: () => void;
}

/** One journal written by hand: its lines, who did what, and what can be done next. */
export function DocumentSheet({ document, onEdit, onClose }: DocumentSheetProps) {
  const words = useManualWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Sheet
      title={`${words.forms[document.form]} ${document.number}`}
      badge={<Badge tone={STATE_TONES[document.state]}>{words.states[document.state]}</Badge>}
      lead={document.text}
      onClose={onClose}
    >
      <Facts>
        <Fact label={words.amount}>{format.money(document.amount)}</Fact>
        <Fact label={words.bookedOn}>{document.bookedOn && format.day(document.bookedOn)}</Fact>
        <Fact label={words.madeAt}>
          {document.madeByName}, {format.time(document.madeAt)}
        </Fact>
        {document.decidedAt && (
          <Fact label={words.decided}>
            {document.decidedByName ?? words.withinLimit}, {format.time(document.decidedAt)}
          </Fact>
        )}
        {document.decisionReason && <Fact label={words.reason}>{document.decisionReason}</Fact>}
        {document.journalId && (
          <Fact label={words.status}>
            <Link to={here(`/akuntansi/jurnal/${document.journalId}`)}>{words.openJournal}</Link>
          </Fact>
        )}
      </Facts>
      <Table<Line>
        caption={words.lines}
        rows={document.lines}
        keyOf={(line) => `${line.account.id} ${line.debit} ${line.credit} ${line.text ?? ''}`}
        columns={[
          {
            key: 'account',
            head: words.account,
            cell: ({ account, text }) => (
              <>
                {account.number} {account.name}
                {text && <span className="under">{text}</span>}
              </>
            ),
          },
          { key: 'debit', head: words.debit, isNumber: true, cell: ({ debit }) => debit > 0 && format.money(debit) },
          {
            key: 'credit',
            head: words.credit,
            isNumber: true,
            cell: ({ credit }) => credit > 0 && format.money(credit),
          },
        ]}
      />
      <Attachments ofId={document.id} />
      <Actions document={document} onEdit={onEdit} onClose={onClose} />
    </Sheet>
  );
}

function Actions({ document, onEdit, onClose }: DocumentSheetProps) {
  const words = useManualWords();
  const can = useCan();
  const tell = useToast();
  const [open, setOpen] = useState<ManualAct | null>(null);
  const propose = useAct(DeskProposeManualJournalDocument, {
    onDone: ({ number, state }) => (onClose(), tell((state === 'POSTED' ? words.posted : words.sent)(number))),
  });
  const { state } = document;
  const mayWrite = can('ledger.write');
  const isLoose = state === 'DRAFT' || state === 'DECLINED';
  const button = (label: string, onClick: () => void, isQuiet = true) => (
    <button type="button" className={isQuiet ? 'button button-quiet' : 'button'} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <>
      <ActNotice act={propose} />
      {state === 'PROPOSED' && !document.canApprove && <p className="hint">{words.fourEyes}</p>}
      <div className="page-actions">
        {document.canApprove && button(words.approve, () => setOpen('approve'), false)}
        {mayWrite &&
          state === 'DRAFT' &&
          button(words.propose, () => void propose.run({ manualJournalId: document.id }), false)}
        {mayWrite && isLoose && onEdit !== undefined && button(words.edit, onEdit)}
        {state === 'PROPOSED' &&
          can('ledger.approve') &&
          button(document.canApprove ? words.decline : words.takeBack, () => setOpen('decline'))}
        {mayWrite && isLoose && button(words.discard, () => setOpen('discard'))}
        {mayWrite && button(words.makeTemplate, () => setOpen('template'))}
      </div>
      {open !== null && (
        <ManualDialog
          kind={open}
          document={document}
          onDone={open === 'template' ? () => setOpen(null) : onClose}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
