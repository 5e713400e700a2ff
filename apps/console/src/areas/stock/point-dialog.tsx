import { useState } from 'react';
import { DeskPlacesOfDocument, DeskSetReorderPointsDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { Form } from '../../ui/form.js';
import { GoodsPicker } from '../../ui/goods/goods-picker.js';
import { PlaceField, usePlaces } from '../../ui/goods/places.js';
import { Sheet } from '../../ui/sheet.js';
import { Waiting } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { QuantityField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { useStockWords } from './words.js';

/** Of which thing, and at which place. */
export interface PointOf {
  readonly id: string;
  readonly title: string;
  readonly unitLabel: string;
  readonly placeId?: string;
}

interface PointDialogProps {
  readonly of: Partial<PointOf>;
  readonly placeId?: string;
  readonly onClose: () => void;
}

/** First the thing, where it is not known yet; then from how many on it is to be ordered. */
export function PointDialog({ of, placeId, onClose }: PointDialogProps) {
  const words = useStockWords();
  const [goods, setGoods] = useState(of.id === undefined ? null : (of as PointOf));
  const places = usePlaces();
  const [chosen, setChosen] = useState(of.placeId ?? placeId);
  const place = places.open.find(({ id }) => id === chosen) ?? places.usual;
  const lying = useAsk(
    DeskPlacesOfDocument,
    { variantIds: goods === null ? [] : [goods.id] },
    { isEnabled: goods !== null },
  ).data?.placesOfVariants[0];
  const now = lying?.places.find(({ location }) => location.id === place?.id);
  return (
    <Sheet kind="dialog" title={goods === null ? words.setPoint : words.setPointOf(goods.title)} onClose={onClose}>
      {goods === null ? (
        <GoodsPicker name="goods" label={words.pointGoods} onPick={setGoods} />
      ) : (
        <>
          <PlaceField name="locationId" places={places.open} value={place?.id ?? ''} onChange={setChosen} />
          {lying === undefined || place === undefined ? (
            <Waiting lines={3} />
          ) : (
            <PointForm
              key={place.id}
              goods={goods}
              place={place}
              at={now?.reorderAt ?? null}
              to={now?.reorderTo ?? null}
              onClose={onClose}
            />
          )}
        </>
      )}
    </Sheet>
  );
}

interface PointFormProps {
  readonly goods: PointOf;
  readonly place: { readonly id: string; readonly name: string };
  readonly at: number | null;
  readonly to: number | null;
  readonly onClose: () => void;
}

function PointForm({ goods, place, at, to, onClose }: PointFormProps) {
  const words = useStockWords();
  const common = useCommonWords();
  const format = useFormat();
  const tell = useToast();
  const [reorderAt, setAt] = useState(at);
  const [reorderTo, setTo] = useState(to);
  const act = useAct(DeskSetReorderPointsDocument, {
    onDone: () => {
      tell(words.pointSaved);
      onClose();
    },
  });
  return (
    <Form
      act={act}
      submit={common.save}
      onCancel={onClose}
      consequence={
        reorderAt === null
          ? words.pointNone
          : words.pointConsequence(place.name, `${format.quantity(reorderAt)} ${goods.unitLabel}`)
      }
      onSubmit={() =>
        void act.run({
          locationId: place.id,
          points: [{ variantId: goods.id, reorderAt, reorderTo: reorderAt === null ? null : reorderTo }],
        })
      }
    >
      <div className="field-row">
        <QuantityField
          name="reorderAt0"
          label={words.pointAt}
          unit={goods.unitLabel}
          value={reorderAt}
          onChange={setAt}
          isFocused
        />
        <QuantityField
          name="reorderTo0"
          label={words.pointTo}
          unit={goods.unitLabel}
          hint={words.pointToHint}
          value={reorderTo}
          onChange={setTo}
        />
      </div>
    </Form>
  );
}
