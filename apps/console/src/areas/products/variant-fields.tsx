import type { Unit } from '@lumbung/web-api';
import { SelectField, TextField } from '../../ui/fields.js';
import { MoneyField, QuantityField } from '../../ui/value-fields.js';
import { withCheckDigit } from './check-digit.js';
import type { VariantDraft } from './variant-draft.js';
import type { ProductsWords } from './id.js';
import { useProductsWords } from './words.js';

interface VariantFieldsProps {
  readonly value: VariantDraft;
  readonly onChange: (part: Partial<VariantDraft>) => void;
  /** A new variant also says its unit and prices; later the unit stays, and prices have their own door. */
  readonly isNew: boolean;
  readonly prefix?: string;
}

export function VariantFields({ value, onChange, isNew, prefix = '' }: VariantFieldsProps) {
  const words = useProductsWords();
  const units = Object.entries(words.units) as [Unit, string][];
  return (
    <>
      <div className="field-row">
        <TextField
          name={`${prefix}name`}
          label={words.variantName}
          hint={words.variantNameHint}
          maxLength={80}
          value={value.name}
          onChange={(name) => onChange({ name })}
        />
        {isNew && (
          <SelectField
            name={`${prefix}unit`}
            label={words.unit}
            isRequired
            options={units}
            value={value.unit}
            onChange={(unit) => onChange({ unit: unit as Unit })}
          />
        )}
      </div>
      {isNew && (
        <div className="field-row">
          <MoneyField
            name={`${prefix}publicPrice`}
            label={words.publicPrice}
            isRequired
            value={value.publicPrice}
            onChange={(publicPrice) => onChange({ publicPrice })}
          />
          <MoneyField
            name={`${prefix}memberPrice`}
            label={words.memberPrice}
            hint={
              value.memberPrice !== null && value.publicPrice !== null && value.memberPrice > value.publicPrice
                ? words.memberAbove
                : words.memberPriceHint
            }
            value={value.memberPrice}
            onChange={(memberPrice) => onChange({ memberPrice })}
          />
        </div>
      )}
      <details className="more-fields">
        <summary>
          {words.sku}, {words.barcode}, {words.step}, {words.content}
        </summary>
        <div className="field-row">
          <TextField
            name={`${prefix}sku`}
            label={words.sku}
            hint={isNew ? words.skuHint : undefined}
            isRequired={!isNew}
            maxLength={64}
            value={value.sku}
            onChange={(sku) => onChange({ sku })}
          />
          <TextField
            name={`${prefix}barcode`}
            label={words.barcode}
            hint={barcodeHint(value.barcode, words)}
            inputMode="numeric"
            maxLength={32}
            value={value.barcode}
            onChange={(barcode) => onChange({ barcode })}
          />
        </div>
        <div className="field-row">
          <QuantityField
            name={`${prefix}quantityStep`}
            label={words.step}
            hint={words.stepHint}
            isRequired
            value={value.quantityStep}
            onChange={(quantityStep) => onChange({ quantityStep })}
          />
          <QuantityField
            name={`${prefix}lowAt`}
            label={words.lowAt}
            value={value.lowAt}
            onChange={(lowAt) => onChange({ lowAt })}
          />
        </div>
        <div className="field-row">
          <QuantityField
            name={`${prefix}contentQuantity`}
            label={words.content}
            hint={words.contentHint}
            value={value.contentQuantity}
            onChange={(contentQuantity) => onChange({ contentQuantity })}
          />
          <SelectField
            name={`${prefix}contentUnit`}
            label={words.contentUnit}
            nothing="–"
            options={units}
            value={value.contentUnit}
            onChange={(contentUnit) => onChange({ contentUnit: contentUnit as Unit | '' })}
          />
        </div>
        <QuantityField
          name={`${prefix}weightGrams`}
          label={words.weight}
          value={value.weightGrams}
          onChange={(weightGrams) => onChange({ weightGrams })}
        />
      </details>
    </>
  );
}

/** Says at once when a digit was mistyped; other codes than those of GS1 are as good. */
function barcodeHint(code: string, words: ProductsWords): string {
  const right = withCheckDigit(code);
  if (right === null) return words.barcodeHint;
  return right === code.replace(/[\s-]/g, '') ? words.barcodeRight : words.barcodeWrong(right);
}
