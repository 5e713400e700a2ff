import { useState } from 'react';
import {
  DeskApproveSuspensionDocument,
  DeskDeclineSuspensionDocument,
  DeskReinstateCooperativeDocument,
  DeskRequestSuspensionDocument,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import type { Tenant } from './cooperative.js';
import { useCouncilWords } from './words.js';

type Open = 'request' | 'approve' | 'decline' | 'reinstate' | null;

/** A suspension needs two persons; lifting it needs one and a reason. */
export function SuspensionPart({ tenant }: { readonly tenant: Tenant }) {
  const words = useCouncilWords();
  const format = useFormat();
  const can = useCan();
  const [open, setOpen] = useState<Open>(null);
  const { suspension, cooperative } = tenant;
  const isAsked = suspension?.state === 'REQUESTED';
  return (
    <Section title={words.suspension} note={words.suspensionNote}>
      {suspension && (
        <div className={isAsked || suspension.state === 'IN_FORCE' ? 'notice notice-bad' : 'notice'}>
          <p>
            <Badge tone={suspension.state === 'IN_FORCE' ? 'bad' : isAsked ? 'wait' : 'plain'}>
              {words.suspensionStates[suspension.state]}
            </Badge>
          </p>
          <p>{suspension.reason}</p>
          <p className="hint">{words.requestedBy(suspension.requestedByName, format.time(suspension.requestedAt))}</p>
          {suspension.decidedByName && suspension.decidedAt && (
            <p className="hint">{words.decidedBy(suspension.decidedByName, format.time(suspension.decidedAt))}</p>
          )}
          {isAsked && !suspension.canApprove && <p className="hint">{words.fourEyes}</p>}
        </div>
      )}
      <div className="page-actions">
        {isAsked && suspension.canApprove && can('council.approve') && (
          <button type="button" className="button button-danger" onClick={() => setOpen('approve')}>
            {words.approve}
          </button>
        )}
        {isAsked && (can('council.approve') || !suspension.canApprove) && (
          <button type="button" className="button button-quiet" onClick={() => setOpen('decline')}>
            {suspension.canApprove ? words.decline : words.withdraw}
          </button>
        )}
        {!isAsked && cooperative.state === 'ACTIVE' && can('council.suspend') && (
          <button type="button" className="button button-danger" onClick={() => setOpen('request')}>
            {words.request}
          </button>
        )}
        {cooperative.state === 'SUSPENDED' && can('council.suspend') && (
          <button type="button" className="button" onClick={() => setOpen('reinstate')}>
            {words.reinstate}
          </button>
        )}
      </div>
      {open !== null && <SuspensionDialog open={open} tenant={tenant} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function SuspensionDialog({
  open,
  tenant,
  onClose,
}: {
  readonly open: Exclude<Open, null>;
  readonly tenant: Tenant;
  readonly onClose: () => void;
}) {
  const words = useCouncilWords();
  const tell = useToast();
  const { name, id: cooperativeId } = tenant.cooperative;
  const suspensionId = tenant.suspension?.id ?? '';
  const done = (text: string) => () => {
    tell(text);
    onClose();
  };
  const request = useAct(DeskRequestSuspensionDocument, { onDone: done(words.requested) });
  const approve = useAct(DeskApproveSuspensionDocument, { onDone: done(words.approved) });
  const decline = useAct(DeskDeclineSuspensionDocument, { onDone: done(words.declined) });
  const reinstate = useAct(DeskReinstateCooperativeDocument, { onDone: done(words.reinstated) });
  switch (open) {
    case 'request':
      return (
        <ActDialog
          title={words.request}
          submit={words.request}
          isDanger
          consequence={words.requestConsequence(name)}
          act={request}
          reason={{ label: words.requestReason, isRequired: true }}
          onSubmit={(reason) => void request.run({ cooperativeId, reason })}
          onClose={onClose}
        />
      );
    case 'approve':
      return (
        <ActDialog
          title={words.approve}
          submit={words.approve}
          isDanger
          consequence={words.approveConsequence(name)}
          act={approve}
          onSubmit={() => void approve.run({ suspensionId })}
          onClose={onClose}
        />
      );
    case 'decline':
      return (
        <ActDialog
          title={tenant.suspension?.canApprove ? words.decline : words.withdraw}
          submit={tenant.suspension?.canApprove ? words.decline : words.withdraw}
          consequence={words.declineConsequence}
          act={decline}
          reason={{ label: words.declineReason, isRequired: true }}
          onSubmit={(reason) => void decline.run({ suspensionId, reason })}
          onClose={onClose}
        />
      );
    case 'reinstate':
      return (
        <ActDialog
          title={words.reinstate}
          submit={words.reinstate}
          consequence={words.reinstateConsequence(name)}
          act={reinstate}
          reason={{ label: words.reinstateReason, isRequired: true }}
          onSubmit={(reason) => void reinstate.run({ cooperativeId, reason })}
          onClose={onClose}
        />
      );
  }
}
