import { lazy, Suspense, useState } from 'react';
import { DeskCreateVariantsDocument, type DeskProductFragment, type Unit } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField } from '../../ui/value-fields.js';
import { missingVariants } from './options.js';
import { useProductsWords } from './words.js';

const OptionsDialog = lazy(() => import('./options-dialog.js').then((module) => ({ default: module.OptionsDialog })));

interface PartProps {
  readonly product: DeskProductFragment;
}

/** What buyers choose between, and which combinations there are. */
export function OptionsSection({ product }: PartProps) {
  const words = useProductsWords();
  const can = useCan();
  const [open, setOpen] = useState<'options' | 'variants' | null>(null);
  const missing = missingVariants(product);
  if (!can('catalog.edit') && product.options.length === 0) return null;
  return (
    <Section
      title={words.options}
      note={product.options.length === 0 ? words.optionsHint : undefined}
      actions={
        can('catalog.edit') && (
          <div className="page-actions">
            {missing > 0 && (
              <button type="button" className="button button-small" onClick={() => setOpen('variants')}>
                {words.makeVariants(missing)}
              </button>
            )}
            <button type="button" className="button button-quiet button-small" onClick={() => setOpen('options')}>
              {words.setOptions}
            </button>
          </div>
        )
      }
    >
      {product.options.length > 0 && <Matrix product={product} />}
      <Suspense fallback={null}>
        {open === 'options' && <OptionsDialog product={product} onClose={() => setOpen(null)} />}
      </Suspense>
      {open === 'variants' && <MakeDialog product={product} count={missing} onClose={() => setOpen(null)} />}
    </Section>
  );
}

/** The first option down, the others across; each cell is a variant with its price and what is there of it. */
function Matrix({ product: { options, variants } }: PartProps) {
  const words = useProductsWords();
  const format = useFormat();
  const [first, ...others] = options;
  const across = others.reduce<(readonly { readonly id: string; readonly name: string }[])[]>(
    (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
  const variantOf = (ids: readonly string[]) =>
    variants.find(({ optionValues }) => ids.every((id) => optionValues.some((value) => value.id === id)));
  if (first === undefined) return null;
  return (
    <div className="matrix" tabIndex={0} role="region" aria-label={words.matrix}>
      <table>
        <caption className="unseen">{words.matrix}</caption>
        {others.length > 0 && (
          <thead>
            <tr>
              <th scope="col">{options.map(({ name }) => name).join(' / ')}</th>
              {across.map((values) => (
                <th key={values.map(({ id }) => id).join()} scope="col">
                  {values.map(({ name }) => name).join(', ')}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {first.values.map((value) => (
            <tr key={value.id}>
              <th scope="row">{value.name}</th>
              {across.map((values) => {
                const variant = variantOf([value.id, ...values.map(({ id }) => id)]);
                return (
                  <td key={values.map(({ id }) => id).join()}>
                    {variant === undefined ? (
                      <span className="hint">{words.matrixEmpty}</span>
                    ) : (
                      <>
                        {format.money(variant.publicPrice)}
                        <span className="under">
                          {format.quantity(variant.stock?.available ?? 0)} {variant.unitLabel}
                        </span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MakeProps extends PartProps {
  readonly count: number;
  readonly onClose: () => void;
}

/** Variants for all combinations that have none yet, with one price and unit to begin with. */
function MakeDialog({ product, count, onClose }: MakeProps) {
  const words = useProductsWords();
  const tell = useToast();
  const [like] = product.variants;
  const [publicPrice, setPublicPrice] = useState<number | null>(like?.publicPrice ?? null);
  const [memberPrice, setMemberPrice] = useState<number | null>(like?.memberPrice ?? null);
  const [unit, setUnit] = useState<Unit>(like?.unit ?? 'PIECE');
  const act = useAct(DeskCreateVariantsDocument, {
    onDone: () => {
      tell(words.variantsMade);
      onClose();
    },
  });
  const save = () =>
    void act.run({
      productId: product.id,
      publicPrice: publicPrice ?? 0,
      memberPrice,
      unit,
      quantityStep: like?.quantityStep,
    });
  return (
    <Sheet kind="dialog" title={words.makeVariantsTitle} onClose={onClose}>
      <Form
        act={act}
        submit={words.makeVariants(count)}
        consequence={words.makeVariantsConsequence(count)}
        onCancel={onClose}
        onSubmit={save}
      >
        <SelectField
          name="unit"
          label={words.unit}
          isRequired
          options={Object.entries(words.units)}
          value={unit}
          onChange={(next) => setUnit(next as Unit)}
        />
        <MoneyField
          name="publicPrice"
          label={words.publicPrice}
          isRequired
          value={publicPrice}
          onChange={setPublicPrice}
        />
        <MoneyField
          name="memberPrice"
          label={words.memberPrice}
          hint={words.memberPriceHint}
          value={memberPrice}
          onChange={setMemberPrice}
        />
      </Form>
    </Sheet>
  );
}
