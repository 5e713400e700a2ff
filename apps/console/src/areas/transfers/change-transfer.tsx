import { useState } from 'react';
import { DeskChangeTransferDocument, type DeskTransferFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { inputOf, TransferLines, type TransferLine } from './transfer-lines.js';
import { useTransfersWords } from './words.js';

interface ChangeTransferProps {
  readonly transfer: DeskTransferFragment;
  readonly onClose: () => void;
}

/** The goods of a draft, written anew. */
export function ChangeTransfer({ transfer, onClose }: ChangeTransferProps) {
  const words = useTransfersWords();
  const tell = useToast();
  const [lines, setLines] = useState<readonly TransferLine[]>(() =>
    transfer.lines.map(({ variant, quantity }) => ({
      id: variant.id,
      title: titleOf(variant.product, variant),
      sku: variant.sku,
      unitLabel: variant.unitLabel,
      quantity,
    })),
  );
  const [note, setNote] = useState(transfer.note ?? '');
  const act = useAct(DeskChangeTransferDocument, {
    onDone: () => {
      tell(words.draftSaved);
      onClose();
    },
  });
  return (
    <Form
      act={act}
      submit={words.saveDraft}
      isDisabled={lines.length === 0}
      onCancel={onClose}
      onSubmit={() => void act.run({ transferId: transfer.id, lines: inputOf(lines), note: textOrNull(note) })}
    >
      <Section title={words.lines}>
        <TransferLines lines={lines} onChange={setLines} />
      </Section>
      <TextField name="note" label={words.note} maxLength={300} value={note} onChange={setNote} />
    </Form>
  );
}
