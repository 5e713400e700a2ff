import { useState } from 'react';
import type { BusinessDate, PhoneNumber } from '@lumbung/kernel';
import {
  DeskChangeMemberStatusDocument,
  DeskInviteMemberDocument,
  DeskRevealMemberContactDocument,
  DeskUnlinkMemberDocument,
  DeskUpdateMemberDocument,
  type DeskMemberFragment,
  type LeaveReason,
  type MemberKind,
  type MemberStatus,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { AddressFields, addressDraft, addressInput } from '../../ui/address-fields.js';
import { ShareLink } from '../../ui/share-link.js';
import { Qr } from '../../ui/qr.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { DateField, PhoneField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { useMembersWords } from './words.js';

interface DialogProps {
  readonly member: DeskMemberFragment;
  readonly onClose: () => void;
}

/** What is masked is only sent when it was written anew. */
export function EditMemberDialog({ member, onClose }: DialogProps) {
  const words = useMembersWords();
  const common = useCommonWords();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    fullName: member.fullName,
    kind: member.kind,
    phone: null as PhoneNumber | null,
    email: '',
    address: addressDraft(member.address),
  }));
  const act = useAct(DeskUpdateMemberDocument, {
    onDone: () => {
      tell(common.saved);
      onClose();
    },
  });
  const save = () =>
    void act.run({
      memberId: member.id,
      fullName: draft.fullName.trim(),
      ...(draft.kind !== member.kind && { kind: draft.kind }),
      ...(draft.phone !== null && { phone: draft.phone }),
      ...(draft.email.trim() !== '' && { email: draft.email.trim() }),
      address: addressInput(draft.address),
    });
  return (
    <Sheet kind="dialog" title={words.editTitle} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <TextField
          name="fullName"
          label={words.fullName}
          isRequired
          maxLength={120}
          value={draft.fullName}
          onChange={set('fullName')}
        />
        <SelectField
          name="kind"
          label={words.kind}
          hint={words.kindHint}
          isRequired
          options={Object.entries(words.kinds)}
          value={draft.kind}
          onChange={(kind) => set('kind')(kind as MemberKind)}
        />
        <PhoneField
          name="phone"
          label={words.phone}
          hint={`${member.phoneMasked ?? ''} ${words.contactHint}`}
          value={draft.phone}
          onChange={set('phone')}
        />
        <TextField
          name="email"
          label={words.email}
          hint={`${member.emailMasked ?? ''} ${words.contactHint}`}
          type="email"
          value={draft.email}
          onChange={set('email')}
        />
        <AddressFields value={draft.address} onChange={set('address')} />
      </Form>
    </Sheet>
  );
}

export function InviteMemberDialog({ member, onClose }: DialogProps) {
  const words = useMembersWords();
  const format = useFormat();
  const [invitation, setInvitation] = useState<{ readonly link: string; readonly expiresAt: string } | null>(null);
  const act = useAct(DeskInviteMemberDocument, { onDone: setInvitation });
  return (
    <Sheet kind="dialog" title={words.invite} lead={member.fullName} keepsTyped={invitation !== null} onClose={onClose}>
      {invitation === null ? (
        <Form act={act} submit={words.invite} onCancel={onClose} onSubmit={() => void act.run({ memberId: member.id })}>
          <p>{words.inviteText}</p>
        </Form>
      ) : (
        <>
          <p>{words.inviteText}</p>
          <ShareLink
            label={words.invite}
            link={invitation.link}
            until={words.inviteUntil(format.time(invitation.expiresAt))}
            message={words.message(invitation.link)}
          />
          <p className="hint">{words.inviteScan}</p>
          <Qr text={invitation.link} label={words.inviteScan} />
        </>
      )}
    </Sheet>
  );
}

export interface RevealedContact {
  readonly phone?: PhoneNumber | null;
  readonly email?: string | null;
}

export function RevealDialog({
  member,
  onClose,
  onRevealed,
}: DialogProps & { readonly onRevealed: (contact: RevealedContact) => void }) {
  const words = useMembersWords();
  const act = useAct(DeskRevealMemberContactDocument, { onDone: onRevealed });
  return (
    <ActDialog
      title={words.reveal}
      consequence={words.revealConsequence}
      submit={words.reveal}
      act={act}
      reason={{ label: words.revealReason, hint: words.revealHint, isRequired: true }}
      onSubmit={(reason) => void act.run({ memberId: member.id, reason })}
      onClose={onClose}
    />
  );
}

/** Takes a wrong or lost account away; the member is invited anew afterwards. */
export function UnlinkDialog({ member, onClose }: DialogProps) {
  const words = useMembersWords();
  const tell = useToast();
  const act = useAct(DeskUnlinkMemberDocument, {
    onDone: () => {
      tell(words.unlinked);
      onClose();
    },
  });
  return (
    <ActDialog
      title={words.unlink}
      consequence={words.unlinkConsequence}
      submit={words.unlink}
      isDanger
      act={act}
      reason={{ label: words.unlinkReason, hint: words.revealHint, isRequired: true, maxLength: 300 }}
      onSubmit={(reason) => void act.run({ memberId: member.id, reason })}
      onClose={onClose}
    />
  );
}

export function StatusDialog({ member, status, onClose }: DialogProps & { readonly status: MemberStatus }) {
  const words = useMembersWords();
  const format = useFormat();
  const tell = useToast();
  const [effectiveOn, setEffectiveOn] = useState<BusinessDate | null>(format.today());
  const [leaveReason, setLeaveReason] = useState<LeaveReason>('OWN_REQUEST');
  const [reason, setReason] = useState('');
  const act = useAct(DeskChangeMemberStatusDocument, {
    onDone: () => {
      tell(words.changed);
      onClose();
    },
  });
  const change = () =>
    void act.run({
      memberId: member.id,
      status,
      effectiveOn,
      reason: textOrNull(reason),
      ...(status === 'LEFT' && { leaveReason }),
    });
  // A death is recorded with its certificate, beside the heirs.
  const { DECEASED: _, ...reasons } = words.leaveReasons;
  return (
    <Sheet kind="dialog" title={words.changeTo[status]} lead={member.fullName} onClose={onClose}>
      <Form
        act={act}
        submit={words.changeTo[status]}
        isDanger={status === 'LEFT'}
        consequence={words.consequence[status]}
        onCancel={onClose}
        onSubmit={change}
      >
        <DateField
          name="effectiveOn"
          label={words.effectiveOn}
          isRequired
          value={effectiveOn}
          onChange={setEffectiveOn}
        />
        {status === 'LEFT' && (
          <SelectField
            name="leaveReason"
            label={words.leaveReason}
            isRequired
            options={Object.entries(reasons)}
            value={leaveReason}
            onChange={(value) => setLeaveReason(value as LeaveReason)}
          />
        )}
        <TextField name="reason" label={words.reason} rows={2} maxLength={500} value={reason} onChange={setReason} />
      </Form>
    </Sheet>
  );
}
