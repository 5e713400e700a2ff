import { useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import { DeskCountShelvesDocument, DeskStartCountDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere } from '../../shell/place.js';
import { CheckField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { PlaceField, usePlaces } from '../../ui/goods/places.js';
import { shelfOptions } from '../../ui/goods/shelf-options.js';
import { Sheet } from '../../ui/sheet.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { useCountsWords } from './words.js';

/** What to count: a place, all of it or one shelf. */
export function StartDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useCountsWords();
  const here = useHere();
  const navigate = useNavigate();
  const places = usePlaces();
  const [placeId, setPlaceId] = useState<string>();
  const place = places.open.find(({ id }) => id === placeId) ?? places.usual;
  const { draft, set } = useDraft(() => ({ categoryId: '', isBlind: false, note: '' }));
  const shelves = useAsk(DeskCountShelvesDocument, {}).data?.categories ?? [];
  const act = useAct(DeskStartCountDocument, {
    onDone: ({ id }) => void navigate({ to: here(`/toko/stok/opname/${id}`) }),
  });
  const other = act.refusal !== null && 'countId' in act.refusal ? act.refusal.countId : null;
  return (
    <Sheet kind="dialog" title={words.startTitle} onClose={onClose}>
      <Form
        act={act}
        submit={words.add}
        onCancel={onClose}
        consequence={words.startConsequence}
        onSubmit={() =>
          void act.run({
            locationId: place?.id,
            categoryId: textOrNull(draft.categoryId),
            isBlind: draft.isBlind,
            note: textOrNull(draft.note),
          })
        }
      >
        {other !== null && (
          <p>
            <Link to={here(`/toko/stok/opname/${other}`)}>{words.openOther}</Link>
          </p>
        )}
        <PlaceField name="locationId" places={places.open} value={place?.id ?? ''} onChange={setPlaceId} />
        <SelectField
          name="categoryId"
          label={words.shelf}
          nothing={words.everything}
          options={shelfOptions(shelves)}
          value={draft.categoryId}
          onChange={set('categoryId')}
        />
        <CheckField
          name="isBlind"
          label={words.blind}
          hint={words.blindHint}
          isChecked={draft.isBlind}
          onChange={set('isBlind')}
        />
        <TextField name="note" label={words.note} maxLength={300} value={draft.note} onChange={set('note')} />
      </Form>
    </Sheet>
  );
}
