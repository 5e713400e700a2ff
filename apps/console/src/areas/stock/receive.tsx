import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { DeskReceiveStockDocument, type StockFunding } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { GoodsPicker } from '../../ui/goods/goods-picker.js';
import { PlaceField, usePlaces } from '../../ui/goods/places.js';
import type { Goods } from '../../ui/goods/use-goods.js';
import { Page, Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { costOf, ReceiptLine, type Line } from './receipt-line.js';
import { useStockWords } from './words.js';

/** Goods that came in, line by line, booked all together or not at all. */
export function ReceivePage() {
  const words = useStockWords();
  const format = useFormat();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const places = usePlaces();
  const [placeId, setPlaceId] = useState<string>();
  const place = places.open.find(({ id }) => id === placeId) ?? places.usual;
  const [funding, setFunding] = useState<StockFunding>('CASH');
  const [supplierName, setSupplierName] = useState('');
  const [note, setNote] = useState('');
  const act = useAct(DeskReceiveStockDocument, {
    onDone: (received) => {
      tell(words.received(format.money(received.totalCost)));
      void navigate({ to: here('/toko/stok') });
    },
  });
  const total = lines.reduce((sum, line) => sum + costOf(line), 0);
  const change = (index: number, part: Partial<Line>) =>
    setLines((old) => old.map((line, at) => (at === index ? { ...line, ...part } : line)));
  const add = (goods: Goods, amount: number | null) => {
    if (lines.some((line) => line.goods.id === goods.id)) return;
    const unitCost = goods.stock?.averageCost ?? null;
    setLines((old) => [...old, { goods, quantity: amount, unitCost, expiresOn: null, batchCode: '' }]);
  };
  const book = () =>
    void act.run({
      lines: lines.map((line) => ({
        variantId: line.goods.id,
        quantity: line.quantity ?? 0,
        unitCost: line.unitCost ?? 0,
        expiresOn: line.expiresOn,
        batchCode: textOrNull(line.batchCode),
      })),
      funding,
      locationId: place?.id,
      supplierName: textOrNull(supplierName),
      note: textOrNull(note),
    });
  return (
    <Page title={words.receiveTitle} lead={words.receiveLead} back={{ to: here('/toko/stok'), label: words.title }}>
      <Form
        act={act}
        submit={words.book}
        isDisabled={lines.length === 0}
        consequence={lines.length === 0 ? words.noLines : words.consequence(format.money(total))}
        onSubmit={book}
      >
        <Section title={words.product}>
          <ul className="lines">
            {lines.map((line, index) => (
              <ReceiptLine
                key={line.goods.id}
                line={line}
                index={index}
                onChange={(part) => change(index, part)}
                onRemove={() => setLines((old) => old.filter((_, at) => at !== index))}
              />
            ))}
          </ul>
          <GoodsPicker name="choose" label={words.choose} onPick={add} />
        </Section>
        <div className="columns columns-form">
          <Section title={words.funding}>
            <RadioField
              name="funding"
              legend={words.funding}
              isLegendUnseen
              options={words.fundings}
              value={funding}
              onChange={(value) => setFunding(value as StockFunding)}
            />
          </Section>
          <Section title={words.supplier}>
            <PlaceField
              name="locationId"
              label={words.receivePlace}
              places={places.open}
              value={place?.id ?? ''}
              onChange={setPlaceId}
            />
            <TextField
              name="supplierName"
              label={words.supplier}
              maxLength={120}
              value={supplierName}
              onChange={setSupplierName}
            />
            <TextField
              name="note"
              label={words.note}
              hint={words.noteHint}
              maxLength={300}
              value={note}
              onChange={setNote}
            />
          </Section>
        </div>
      </Form>
    </Page>
  );
}
