import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { quantity, rupiah } from '@lumbung/kernel';
import {
  DeskReceiveStockDocument,
  DeskStockSearchDocument,
  type DeskStockSearchQuery,
  type StockFunding,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Icon } from '../../ui/icons.js';
import { Page, Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { MoneyField, QuantityField } from '../../ui/value-fields.js';
import { useStockWords } from './words.js';

type Found = DeskStockSearchQuery['managedProducts']['nodes'][number]['variants'][number] & { readonly title: string };

interface Line {
  readonly variant: Found;
  readonly quantity: number | null;
  readonly unitCost: number | null;
}

/** Goods that came in, line by line, booked all together or not at all. */
export function ReceivePage() {
  const words = useStockWords();
  const format = useFormat();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const [lines, setLines] = useState<readonly Line[]>([]);
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
  const add = (variant: Found | null) => {
    if (variant === null || lines.some((line) => line.variant.id === variant.id)) return;
    setLines((old) => [...old, { variant, quantity: null, unitCost: variant.stock?.averageCost ?? null }]);
  };
  const book = () =>
    void act.run({
      lines: lines.map((line) => ({
        variantId: line.variant.id,
        quantity: line.quantity ?? 0,
        unitCost: line.unitCost ?? 0,
      })),
      funding,
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
              <li key={line.variant.id} className="line">
                <p className="line-name">
                  <strong>{line.variant.title}</strong>
                  <span className="under">{line.variant.sku}</span>
                </p>
                <QuantityField
                  name={`quantity${index}`}
                  label={words.quantity}
                  unit={line.variant.unitLabel}
                  isRequired
                  value={line.quantity}
                  onChange={(amount) => change(index, { quantity: amount })}
                  isFocused
                />
                <MoneyField
                  name={`unitCost${index}`}
                  label={words.unitCost}
                  isRequired
                  value={line.unitCost}
                  onChange={(unitCost) => change(index, { unitCost })}
                />
                <p className="line-total">
                  <span className="hint">{words.lineTotal}</span>
                  {format.money(costOf(line))}
                </p>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={words.remove(line.variant.title)}
                  onClick={() => setLines((old) => old.filter((_, at) => at !== index))}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
          <ChoiceField<Found>
            key={lines.length}
            name="choose"
            label={words.choose}
            hint={words.chooseHint}
            value={null}
            onChange={add}
            useSearch={useVariants}
            idOf={(variant) => variant.id}
            nameOf={(variant) => variant.title}
            show={(variant) => (
              <>
                {variant.title}
                <span className="under">
                  {variant.sku} · {words.onHand} {format.quantity(variant.stock?.onHand ?? 0)} {variant.unitLabel}
                </span>
              </>
            )}
            nothingFound={words.notFound}
          />
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
              maxLength={500}
              value={note}
              onChange={setNote}
            />
          </Section>
        </div>
      </Form>
    </Page>
  );
}

/** For the screen only; the house reckons itself. */
function costOf(line: Line): number {
  return line.quantity === null || line.unitCost === null
    ? 0
    : rupiah(line.unitCost).timesQuantity(quantity(line.quantity)).amount;
}

function useVariants(search: string) {
  const query = useAsk(DeskStockSearchDocument, { search }, { isEnabled: search !== '', keepsPrevious: true });
  const items = (query.data?.managedProducts.nodes ?? []).flatMap((product) =>
    product.variants
      .filter((variant) => variant.isActive)
      .map((variant): Found => ({ ...variant, title: `${product.name} ${variant.name}`.trim() })),
  );
  return { items, isBusy: query.isFetching };
}
