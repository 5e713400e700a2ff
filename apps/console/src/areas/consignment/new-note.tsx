import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import {
  DeskDraftDeliveryDocument,
  DeskDraftReturnDocument,
  DeskSellerChoiceDocument,
  type ConsignmentReturnReason,
  type DeskSellerChoiceQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { useConsignmentWords } from '../../ui/consignment/words.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { PlaceField, usePlaces } from '../../ui/goods/places.js';
import { Page, Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { NoteGoods, type NoteLine } from './note-goods.js';

type Seller = DeskSellerChoiceQuery['sellers']['nodes'][number];

/** Writes down what a seller brings, or takes back. */
export function NewNotePage() {
  const words = useConsignmentWords();
  const here = useHere();
  const { jenis } = useSearchWords<'jenis'>();
  const isReturn = jenis === 'RETURN';
  const [seller, setSeller] = useState<Seller | null>(null);
  return (
    <Page
      title={isReturn ? words.newReturn : words.newDelivery}
      lead={isReturn ? words.newReturnLead : words.newDeliveryLead}
      back={{ to: here('/toko/penjual/titipan'), label: words.notes }}
    >
      <div className="field-row">
        <ChoiceField<Seller>
          name="sellerId"
          label={words.seller}
          hint={words.chooseSeller}
          isRequired
          isFocused
          value={seller}
          onChange={setSeller}
          useSearch={useSellers}
          idOf={({ id }) => id}
          nameOf={({ name }) => name}
          show={({ name, goodsKind }) => (
            <>
              {name}
              <span className="under">{goodsKind}</span>
            </>
          )}
          nothingFound={words.noSeller}
        />
      </div>
      {seller !== null &&
        (isReturn ? <ReturnForm key={seller.id} seller={seller} /> : <DeliveryForm key={seller.id} seller={seller} />)}
    </Page>
  );
}

function useSellers(search: string) {
  const query = useAsk(DeskSellerChoiceDocument, { search }, { isEnabled: search !== '', keepsPrevious: true });
  return { items: query.data?.sellers.nodes ?? [], isBusy: query.isFetching };
}

function useWritten() {
  const words = useConsignmentWords();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  return (note: { readonly id: string; readonly number: string }) => {
    tell(words.written(note.number));
    void navigate({ to: here(`/toko/penjual/titipan/${note.id}`), replace: true });
  };
}

function DeliveryForm({ seller }: { readonly seller: Seller }) {
  const words = useConsignmentWords();
  const [lines, setLines] = useState<readonly NoteLine[]>([]);
  const [text, setText] = useState('');
  const act = useAct(DeskDraftDeliveryDocument, { onDone: useWritten() });
  const draft = () =>
    void act.run({
      sellerId: seller.id,
      lines: lines.map(({ variantId, quantity, expiresOn }) => ({
        variantId,
        quantity,
        ...(expiresOn !== null && { expiresOn }),
      })),
      text: textOrNull(text),
    });
  return (
    <Form
      act={act}
      submit={words.draft}
      isDisabled={lines.length === 0}
      consequence={lines.length === 0 ? words.nothingChosen : undefined}
      onSubmit={draft}
    >
      <Section title={words.goods}>
        <NoteGoods slug={seller.slug} asksExpiry onChange={setLines} />
      </Section>
      <TextField name="text" label={words.text} maxLength={500} value={text} onChange={setText} />
    </Form>
  );
}

function ReturnForm({ seller }: { readonly seller: Seller }) {
  const words = useConsignmentWords();
  const places = usePlaces();
  const [lines, setLines] = useState<readonly NoteLine[]>([]);
  const [reason, setReason] = useState<ConsignmentReturnReason>('UNSOLD');
  const [place, setPlace] = useState('');
  const [text, setText] = useState('');
  const act = useAct(DeskDraftReturnDocument, { onDone: useWritten() });
  const draft = () =>
    void act.run({
      sellerId: seller.id,
      lines: lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
      reason,
      locationId: place || null,
      text: textOrNull(text),
    });
  return (
    <Form
      act={act}
      submit={words.draft}
      isDisabled={lines.length === 0}
      consequence={lines.length === 0 ? words.nothingChosen : undefined}
      onSubmit={draft}
    >
      <Section title={words.goods}>
        <NoteGoods slug={seller.slug} onChange={setLines} />
      </Section>
      <SelectField
        name="reason"
        label={words.reason}
        isRequired
        options={Object.entries(words.reasons)}
        value={reason}
        onChange={(next) => setReason(next as ConsignmentReturnReason)}
      />
      <PlaceField
        name="locationId"
        places={places.open}
        value={place || (places.usual?.id ?? '')}
        onChange={setPlace}
      />
      <TextField name="text" label={words.text} maxLength={500} value={text} onChange={setText} />
    </Form>
  );
}
