import { useState } from 'react';
import { DeskApproveReversalDocument, DeskDeclineReversalDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { useToast } from '../../ui/toast.js';
import { useBooksWords } from './words.js';

interface DecisionProps {
  readonly request: {
    readonly id: string;
    readonly canApprove: boolean;
    readonly journal: { readonly number: string; readonly total: number };
  };
}

/** Approves or declines a reversal; never for the one who asked. */
export function Decision({ request }: DecisionProps) {
  const words = useBooksWords();
  const format = useFormat();
  const can = useCan();
  const tell = useToast();
  const [open, setOpen] = useState<'approve' | 'decline' | null>(null);
  const close = () => setOpen(null);
  const approve = useAct(DeskApproveReversalDocument, { onDone: () => (close(), tell(words.approved)) });
  const decline = useAct(DeskDeclineReversalDocument, { onDone: () => (close(), tell(words.declined)) });
  if (!can('ledger.approve')) return null;
  return (
    <div className="page-actions">
      {request.canApprove ? (
        <button type="button" className="button button-small" onClick={() => setOpen('approve')}>
          {words.approve}
        </button>
      ) : (
        <p className="hint">{words.fourEyes}</p>
      )}
      <button type="button" className="button button-quiet button-small" onClick={() => setOpen('decline')}>
        {words.decline}
      </button>
      {open === 'approve' && (
        <ActDialog
          title={words.approve}
          consequence={words.approveConsequence(request.journal.number, format.money(request.journal.total))}
          submit={words.approve}
          act={approve}
          onSubmit={() => void approve.run({ reversalRequestId: request.id })}
          onClose={close}
        />
      )}
      {open === 'decline' && (
        <ActDialog
          title={words.decline}
          consequence={words.declineConsequence}
          submit={words.decline}
          isDanger
          act={decline}
          reason={{ label: words.declineReason, isRequired: true }}
          onSubmit={(reason) => void decline.run({ reversalRequestId: request.id, reason })}
          onClose={close}
        />
      )}
    </div>
  );
}
