import { useState } from 'react';
import { DeskCreateApplicationLinkDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { ShareLink } from '../../ui/share-link.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useDraft } from '../../ui/use-draft.js';
import { useApplicantsWords } from './words.js';

/** Makes a link to apply by, for one person or for a poster, and shows it to be sent. */
export function LinkDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useApplicantsWords();
  const format = useFormat();
  const { draft, set } = useDraft(() => ({ label: '', mostUses: '1', validDays: '14' }));
  const [made, setMade] = useState<{ readonly url: string; readonly expiresAt: string } | null>(null);
  const act = useAct(DeskCreateApplicationLinkDocument, { onDone: setMade });
  const make = () =>
    void act.run({
      label: draft.label.trim(),
      kind: 'REGULAR',
      mostUses: Number(draft.mostUses),
      validDays: Number(draft.validDays),
    });
  return (
    <Sheet kind="dialog" title={words.link} keepsTyped={made !== null} onClose={onClose}>
      {made === null ? (
        <Form act={act} submit={words.link} onCancel={onClose} onSubmit={make}>
          <p>{words.linkText}</p>
          <TextField
            name="label"
            label={words.linkLabel}
            isRequired
            maxLength={80}
            value={draft.label}
            onChange={set('label')}
            isFocused
          />
          <TextField
            name="mostUses"
            label={words.mostUses}
            isRequired
            maxLength={4}
            value={draft.mostUses}
            onChange={set('mostUses')}
          />
          <TextField
            name="validDays"
            label={words.validDays}
            isRequired
            maxLength={3}
            value={draft.validDays}
            onChange={set('validDays')}
          />
        </Form>
      ) : (
        <ShareLink
          label={words.link}
          link={made.url}
          until={words.linkUntil(format.time(made.expiresAt))}
          message={words.message(made.url)}
        />
      )}
    </Sheet>
  );
}
