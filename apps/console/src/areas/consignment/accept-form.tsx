import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskAcceptDeliveryDocument, type DeskNoteFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useConsignmentWords } from '../../ui/consignment/words.js';
import { Form } from '../../ui/form.js';
import { GoodsPicker } from '../../ui/goods/goods-picker.js';
import { PlaceField, usePlaces } from '../../ui/goods/places.js';
import type { Goods } from '../../ui/goods/use-goods.js';
import { Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { QuantityField } from '../../ui/value-fields.js';
import { lineTitle, useLineTerms } from './note-lines.js';

type Counts = Readonly<Record<string, number | null>>;

/** A delivery counted together with the one who brought it: by scanning each thing, or by typing how many. */
export function AcceptForm({ note }: { readonly note: DeskNoteFragment }) {
  const words = useConsignmentWords();
  const format = useFormat();
  const here = useHere();
  const tell = useToast();
  const places = usePlaces();
  const termsOf = useLineTerms();
  const [counts, setCounts] = useState<Counts>({});
  const [scanned, setScanned] = useState<string | null>(null);
  const [place, setPlace] = useState(note.locationId ?? '');
  const act = useAct(DeskAcceptDeliveryDocument, { onDone: ({ number }) => tell(words.accepted(number)) });

  const countOf = (line: DeskNoteFragment['lines'][number]) => counts[line.variantId] ?? line.quantity;
  const taken = note.lines.filter((line) => countOf(line) > 0);
  const differing = note.lines.filter((line) => countOf(line) !== line.quantity);
  const hasNoTerms = taken.some((line) => line.commissionBasisPoints == null);

  const scan = (goods: Goods, weighed: number | null) => {
    const line = note.lines.find(({ variantId }) => variantId === goods.id);
    if (line === undefined) return setScanned(words.notOnNote(goods.title));
    const next = (counts[line.variantId] ?? 0) + (weighed ?? 1);
    setCounts((old) => ({ ...old, [line.variantId]: next }));
    return setScanned(words.scanned(goods.title, `${format.quantity(next)} ${words.units[line.unit]}`));
  };
  const accept = () =>
    void act.run({
      noteId: note.id,
      counted: differing.map((line) => ({ variantId: line.variantId, quantity: countOf(line) })),
      locationId: place || null,
    });
  return (
    <Form
      act={act}
      submit={words.accept}
      isDisabled={taken.length === 0}
      consequence={
        taken.length === 0
          ? words.acceptNothing
          : words.acceptConsequence(words.pieces(format.count(taken.length)), differing.length)
      }
      onSubmit={accept}
    >
      <Section title={words.count} note={words.countHint}>
        {hasNoTerms && (
          <div className="notice notice-warn">
            <p>{words.noTermsText}</p>
            <Link to={here('/toko/penjual/komisi')}>{words.toTerms}</Link>
          </div>
        )}
        <GoodsPicker name="scan" onPick={scan} />
        <p role="status" className="hint">
          {scanned}
        </p>
        <ul className="lines">
          {note.lines.map((line) => (
            <li key={line.variantId} className="line">
              <p className="line-name">
                <strong>{lineTitle(line)}</strong>
                <span className="under">
                  {line.sku} · {termsOf(line)}
                  {line.expiresOn && ` · ${words.expiresOn} ${format.day(line.expiresOn)}`}
                </span>
              </p>
              <p className="line-total">
                <span className="hint">{words.announced}</span>
                {format.quantity(line.quantity)} {words.units[line.unit]}
              </p>
              <QuantityField
                name={`counted-${line.variantId}`}
                label={words.countOf(lineTitle(line))}
                unit={words.units[line.unit]}
                value={counts[line.variantId] ?? null}
                onChange={(count) => setCounts((old) => ({ ...old, [line.variantId]: count }))}
              />
            </li>
          ))}
        </ul>
        <PlaceField
          name="locationId"
          label={words.place}
          places={places.open}
          value={place || (places.usual?.id ?? '')}
          onChange={setPlace}
        />
      </Section>
    </Form>
  );
}
