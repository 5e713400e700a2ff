import type { GiftRule, PromotionKind, PromotionScope } from '@lumbung/web-api';
import { RadioField, SelectField, TextField } from '../../ui/fields.js';
import { MoneyField, QuantityField } from '../../ui/value-fields.js';
import type { PromotionDraft } from './promotion-draft.js';
import { CategoryTargets, ProductTargets, SellerTargets } from './targets-field.js';
import { usePromotionsWords } from './words.js';

interface FieldsProps {
  readonly draft: PromotionDraft;
  readonly onChange: (part: Partial<PromotionDraft>) => void;
}

export function NameField({ draft, onChange }: FieldsProps) {
  const words = usePromotionsWords();
  return (
    <TextField
      name="name"
      label={words.name}
      hint={words.nameHint}
      isRequired
      maxLength={60}
      value={draft.name}
      onChange={(name) => onChange({ name })}
    />
  );
}

export function KindField({ draft, onChange }: FieldsProps) {
  const words = usePromotionsWords();
  return (
    <RadioField
      name="kind"
      legend={words.kind}
      isLegendUnseen
      options={words.kinds}
      value={draft.kind}
      onChange={(kind) => onChange({ kind: kind as PromotionKind })}
    />
  );
}

/** How much it gives, and on which goods: only the fields its kind has a use for. */
export function TermsFields({ draft, onChange }: FieldsProps) {
  const words = usePromotionsWords();
  const { kind } = draft;
  return (
    <>
      <div className="field-row">
        {kind === 'PERCENTAGE' && (
          <QuantityField
            name="basisPoints"
            label={words.percent}
            hint={words.percentHint}
            isRequired
            value={draft.percent}
            onChange={(percent) => onChange({ percent })}
          />
        )}
        {kind === 'AMOUNT' && (
          <MoneyField
            name="amount"
            label={words.amount}
            isRequired
            value={draft.amount}
            onChange={(amount) => onChange({ amount })}
          />
        )}
        {(kind === 'PERCENTAGE' || kind === 'FREE_DELIVERY') && (
          <MoneyField
            name="cap"
            label={words.cap}
            hint={words.capHint}
            value={draft.cap}
            onChange={(cap) => onChange({ cap })}
          />
        )}
        <MoneyField
          name="minimum"
          label={words.minimum}
          hint={words.minimumHint}
          value={draft.minimum}
          onChange={(minimum) => onChange({ minimum })}
        />
      </div>
      {kind === 'BUY_X_GET_Y' && <GiftFields draft={draft} onChange={onChange} />}
      {(kind === 'PERCENTAGE' || kind === 'AMOUNT') && (
        <RadioField
          name="scope"
          legend={words.scope}
          options={words.scopes}
          value={draft.scope === 'LINES' ? 'LINES' : 'BASKET'}
          onChange={(scope) => onChange({ scope: scope as PromotionScope })}
        />
      )}
      <fieldset className="field">
        <legend>{words.goods}</legend>
        <p className="hint">{words.goodsHint}</p>
        <div className="field-row">
          <div>
            <ProductTargets
              name="productIds"
              label={words.addProduct}
              value={draft.products}
              onChange={(products) => onChange({ products })}
            />
          </div>
          <div>
            <CategoryTargets
              name="categoryIds"
              label={words.addCategory}
              value={draft.categories}
              onChange={(categories) => onChange({ categories })}
            />
          </div>
          <div>
            <SellerTargets
              name="sellerIds"
              label={words.addSeller}
              value={draft.sellers}
              onChange={(sellers) => onChange({ sellers })}
            />
          </div>
        </div>
      </fieldset>
    </>
  );
}

function GiftFields({ draft, onChange }: FieldsProps) {
  const words = usePromotionsWords();
  return (
    <>
      <div className="field-row">
        <QuantityField
          name="buyQuantity"
          label={words.buy}
          isRequired
          value={draft.buyQuantity}
          onChange={(buyQuantity) => onChange({ buyQuantity })}
        />
        <QuantityField
          name="getQuantity"
          label={words.get}
          isRequired
          value={draft.getQuantity}
          onChange={(getQuantity) => onChange({ getQuantity })}
        />
        <QuantityField
          name="mostSets"
          label={words.mostSets}
          hint={words.capHint}
          value={draft.mostSets}
          onChange={(mostSets) => onChange({ mostSets })}
        />
      </div>
      <SelectField
        name="gift"
        label={words.gift}
        isRequired
        options={Object.entries(words.gifts)}
        value={draft.gift}
        onChange={(gift) => onChange({ gift: gift as GiftRule })}
      />
      {draft.gift === 'OTHER_PRODUCT' && (
        <ProductTargets
          name="giftProductIds"
          label={words.giftProducts}
          value={draft.giftProducts}
          onChange={(giftProducts) => onChange({ giftProducts })}
        />
      )}
    </>
  );
}
