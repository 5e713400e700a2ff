import {
  DeskApproveSellerDocument,
  DeskEndSellerDocument,
  DeskReactivateSellerDocument,
  DeskRejectSellerDocument,
  DeskRevealSellerDataDocument,
  DeskSuspendSellerDocument,
  DeskUpdateSellerDocument,
  type DeskSellerFragment,
  type SellerState,
} from '@lumbung/web-api';
import type { PhoneNumber } from '@lumbung/kernel';
import { useAct } from '../../api/use-act.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { addressInput } from '../../ui/address-fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { useCommonWords } from '../../words/index.js';
import { bankOf, sellerDraft, SellerFields } from './seller-fields.js';
import { useSellersWords } from './words.js';

export type Step = 'approve' | 'reject' | 'suspend' | 'reactivate' | 'end';

/** What leads from one state to another; an applicant who is not taken on is refused, everybody else is ended. */
export function stepTo(from: SellerState, to: SellerState): Step | null {
  if (to === 'ACTIVE') return from === 'SUSPENDED' ? 'reactivate' : 'approve';
  if (to === 'SUSPENDED') return 'suspend';
  if (to === 'ENDED') return from === 'APPLIED' ? 'reject' : 'end';
  return null;
}

interface DialogProps {
  readonly seller: DeskSellerFragment;
  readonly onClose: () => void;
}

const EXPLAINED = {
  reject: DeskRejectSellerDocument,
  suspend: DeskSuspendSellerDocument,
  reactivate: DeskReactivateSellerDocument,
  end: DeskEndSellerDocument,
} as const;

export function StepDialog({ step, ...props }: DialogProps & { readonly step: Step }) {
  return step === 'approve' ? <ApproveDialog {...props} /> : <ExplainedDialog {...props} step={step} />;
}

function ApproveDialog({ seller, onClose }: DialogProps) {
  const words = useSellersWords();
  const tell = useToast();
  const act = useAct(DeskApproveSellerDocument, {
    onDone: () => {
      tell(words.stepDone.approve);
      onClose();
    },
  });
  return (
    <ActDialog
      title={`${words.approve}: ${seller.name}`}
      consequence={words.consequences.approve}
      submit={words.approve}
      act={act}
      onSubmit={() => void act.run({ sellerId: seller.id })}
      onClose={onClose}
    />
  );
}

/** Every step but the first is explained to the seller. */
function ExplainedDialog({ seller, step, onClose }: DialogProps & { readonly step: keyof typeof EXPLAINED }) {
  const words = useSellersWords();
  const tell = useToast();
  const act = useAct(EXPLAINED[step] as typeof DeskRejectSellerDocument, {
    onDone: () => {
      tell(words.stepDone[step]);
      onClose();
    },
  });
  return (
    <ActDialog
      title={`${words[step]}: ${seller.name}`}
      consequence={words.consequences[step]}
      submit={words[step]}
      isDanger={step !== 'reactivate'}
      act={act}
      reason={{ label: words.reason, hint: words.reasonHint, isRequired: true }}
      onSubmit={(reason) => void act.run({ sellerId: seller.id, reason })}
      onClose={onClose}
    />
  );
}

export interface RevealedData {
  readonly phone: PhoneNumber;
  readonly bankAccountNo?: string | null;
  readonly nationalIdNo?: string | null;
  readonly npwp?: string | null;
}

export function RevealDialog({
  seller,
  onClose,
  onRevealed,
}: DialogProps & { readonly onRevealed: (data: RevealedData) => void }) {
  const words = useSellersWords();
  const act = useAct(DeskRevealSellerDataDocument, { onDone: onRevealed });
  return (
    <ActDialog
      title={words.reveal}
      consequence={words.revealConsequence}
      submit={words.reveal}
      act={act}
      reason={{ label: words.revealReason, hint: words.revealHint, isRequired: true }}
      onSubmit={(reason) => void act.run({ sellerId: seller.id, reason })}
      onClose={onClose}
    />
  );
}

/** What is sealed is only sent when it was written anew. */
export function EditSellerDialog({ seller, onClose }: DialogProps) {
  const words = useSellersWords();
  const common = useCommonWords();
  const tell = useToast();
  const { draft, set } = useDraft(() => sellerDraft(seller));
  const act = useAct(DeskUpdateSellerDocument, {
    onDone: () => {
      tell(common.saved);
      onClose();
    },
  });
  const bankAccount = bankOf(draft);
  const save = () =>
    void act.run({
      sellerId: seller.id,
      name: draft.name.trim(),
      goodsKind: draft.goodsKind.trim(),
      story: textOrNull(draft.story),
      address: addressInput(draft.address),
      nib: textOrNull(draft.nib),
      pirtNo: textOrNull(draft.pirtNo),
      halalCertificateNo: textOrNull(draft.halalCertificateNo),
      isPkp: draft.isPkp,
      ...(draft.phone !== null && { phone: draft.phone }),
      ...(bankAccount !== undefined && { bankAccount }),
      ...(draft.nationalIdNo.trim() !== '' && { nationalIdNo: draft.nationalIdNo.trim() }),
      ...(draft.npwp.trim() !== '' && { npwp: draft.npwp.trim() }),
    });
  return (
    <Sheet title={words.edit} lead={seller.name} keepsTyped onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <SellerFields draft={draft} set={set} known={seller} />
      </Form>
    </Sheet>
  );
}
