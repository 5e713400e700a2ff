import { useState } from 'react';
import { DeskProductLabelsDocument, type LabelFormat, type LabelKind } from '@lumbung/web-api';
import { ask, Fault } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { useFormat } from '../../format/use-format.js';
import { RadioField, SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { QuantityField } from '../../ui/value-fields.js';
import { useCommonWords, useLocale } from '../../words/index.js';
import { useProductsWords } from './words.js';

export interface PrintedVariant {
  readonly id: string;
  readonly title: string;
}

const MOST_VARIANTS = 100;
const MOST_LABELS = 1_050;

/** Price cards or labels of chosen goods, as a PDF that opens in a tab of its own. */
export function PrintDialog({
  variants,
  onClose,
}: {
  readonly variants: readonly PrintedVariant[];
  readonly onClose: () => void;
}) {
  const words = useProductsWords();
  const common = useCommonWords();
  const format = useFormat();
  const slug = useSlug();
  const { locale } = useLocale();
  const [kind, setKind] = useState<LabelKind>('SHELF_CARD');
  const [paper, setPaper] = useState<LabelFormat>('A4_LABELS');
  const [copies, setCopies] = useState<Readonly<Record<string, number | null>>>({});
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [made, setMade] = useState<{ readonly url: string; readonly labelCount: number } | null>(null);
  const labels = variants
    .map(({ id }) => ({ variantId: id, copies: Math.round(copies[id] ?? 1) }))
    .filter((label) => label.copies > 0);
  const sum = labels.reduce((total, label) => total + label.copies, 0);
  const isTooMuch = labels.length > MOST_VARIANTS || sum > MOST_LABELS;

  async function make(): Promise<void> {
    setBusy(true);
    setFault(null);
    try {
      setMade((await ask({ slug, locale }, DeskProductLabelsDocument, { labels, kind, format: paper })).productLabels);
    } catch (error) {
      setFault(error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR'));
    }
    setBusy(false);
  }
  if (made !== null) {
    return (
      <Sheet kind="dialog" title={words.printTitle} onClose={onClose}>
        <p role="status">{words.labelsReady(format.count(made.labelCount))}</p>
        <p className="file-links">
          <a className="button" href={made.url} target="_blank" rel="noreferrer">
            {words.openPdf} <span className="unseen">({common.newTab})</span>
          </a>
          <button type="button" className="button button-quiet" onClick={() => setMade(null)}>
            {common.back}
          </button>
        </p>
      </Sheet>
    );
  }
  return (
    <Sheet kind="dialog" title={words.printTitle} onClose={onClose}>
      <Form
        act={{ refusal: null, fault, isBusy }}
        submit={words.makePdf}
        isDisabled={isTooMuch || sum === 0}
        consequence={isTooMuch ? words.tooManyLabels : undefined}
        onCancel={onClose}
        onSubmit={() => void make()}
      >
        <RadioField
          name="kind"
          legend={words.printKind}
          options={words.printKinds}
          value={kind}
          onChange={(next) => setKind(next as LabelKind)}
        />
        <SelectField
          name="format"
          label={words.printFormat}
          isRequired
          options={words.printFormats}
          value={paper}
          onChange={(next) => setPaper(next as LabelFormat)}
        />
        {variants.map(({ id, title }) => (
          <QuantityField
            key={id}
            name={`copies-${id}`}
            label={words.copies(title)}
            isRequired
            value={copies[id] === undefined ? 1 : (copies[id] ?? null)}
            onChange={(count) => setCopies((old) => ({ ...old, [id]: count }))}
          />
        ))}
      </Form>
    </Sheet>
  );
}
