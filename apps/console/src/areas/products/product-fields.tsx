import type { ComplianceInput, DeskProductFragment, GoodsKind } from '@lumbung/web-api';
import type { BusinessDate } from '@lumbung/kernel';
import { SelectField, TextField } from '../../ui/fields.js';
import { textOrNull } from '../../ui/use-draft.js';
import { DateField } from '../../ui/value-fields.js';
import { useProductsWords } from './words.js';

/** A product while it is written, without variants and pictures. */
export interface ProductDraft {
  readonly name: string;
  readonly description: string;
  readonly categoryId: string;
  readonly halalCertificateNo: string;
  readonly halalValidUntil: BusinessDate | null;
  readonly pirtNo: string;
  readonly pirtValidUntil: BusinessDate | null;
  readonly bpomNo: string;
  readonly bpomValidUntil: BusinessDate | null;
  readonly goodsKind: GoodsKind | '';
  readonly expiresOn: BusinessDate | null;
  readonly productionCode: string;
  readonly composition: string;
  readonly netContent: string;
}

export function productDraft(product?: DeskProductFragment): ProductDraft {
  const compliance = product?.compliance;
  return {
    name: product?.name ?? '',
    description: product?.description ?? '',
    categoryId: product?.category?.id ?? '',
    halalCertificateNo: compliance?.halalCertificateNo ?? '',
    halalValidUntil: compliance?.halalValidUntil ?? null,
    pirtNo: compliance?.pirtNo ?? '',
    pirtValidUntil: compliance?.pirtValidUntil ?? null,
    bpomNo: compliance?.bpomNo ?? '',
    bpomValidUntil: compliance?.bpomValidUntil ?? null,
    goodsKind: compliance?.goodsKind ?? '',
    expiresOn: compliance?.expiresOn ?? null,
    productionCode: compliance?.productionCode ?? '',
    composition: compliance?.composition ?? '',
    netContent: compliance?.netContent ?? '',
  };
}

export function complianceInput(draft: ProductDraft): ComplianceInput {
  return {
    halalCertificateNo: textOrNull(draft.halalCertificateNo),
    halalValidUntil: draft.halalValidUntil,
    pirtNo: textOrNull(draft.pirtNo),
    pirtValidUntil: draft.pirtValidUntil,
    bpomNo: textOrNull(draft.bpomNo),
    bpomValidUntil: draft.bpomValidUntil,
    goodsKind: draft.goodsKind || null,
    expiresOn: draft.expiresOn,
    productionCode: textOrNull(draft.productionCode),
    composition: textOrNull(draft.composition),
    netContent: textOrNull(draft.netContent),
  };
}

interface FieldsProps {
  readonly value: ProductDraft;
  readonly onChange: (part: Partial<ProductDraft>) => void;
}

export function BasicFields({
  value,
  onChange,
  categories,
}: FieldsProps & { readonly categories: readonly (readonly [string, string])[] }) {
  const words = useProductsWords();
  return (
    <>
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        isRequired
        maxLength={120}
        value={value.name}
        onChange={(name) => onChange({ name })}
      />
      <SelectField
        name="categoryId"
        label={words.category}
        nothing={words.noCategory}
        options={categories}
        value={value.categoryId}
        onChange={(categoryId) => onChange({ categoryId })}
      />
      <TextField
        name="description"
        label={words.description}
        rows={5}
        maxLength={4000}
        value={value.description}
        onChange={(description) => onChange({ description })}
      />
    </>
  );
}

export function ComplianceFields({ value, onChange }: FieldsProps) {
  const words = useProductsWords();
  return (
    <>
      <SelectField
        name="goodsKind"
        label={words.goodsKind}
        hint={words.goodsKindHint}
        nothing={words.notSaid}
        options={Object.entries(words.goodsKinds)}
        value={value.goodsKind}
        onChange={(goodsKind) => onChange({ goodsKind: goodsKind as GoodsKind | '' })}
      />
      <div className="field-row">
        <TextField
          name="halalCertificateNo"
          label={words.halalNo}
          maxLength={60}
          value={value.halalCertificateNo}
          onChange={(halalCertificateNo) => onChange({ halalCertificateNo })}
        />
        <DateField
          name="halalValidUntil"
          label={words.halalUntil}
          value={value.halalValidUntil}
          onChange={(halalValidUntil) => onChange({ halalValidUntil })}
        />
      </div>
      <div className="field-row">
        <TextField
          name="pirtNo"
          label={words.pirtNo}
          maxLength={60}
          value={value.pirtNo}
          onChange={(pirtNo) => onChange({ pirtNo })}
        />
        <DateField
          name="pirtValidUntil"
          label={words.pirtUntil}
          value={value.pirtValidUntil}
          onChange={(pirtValidUntil) => onChange({ pirtValidUntil })}
        />
      </div>
      <div className="field-row">
        <TextField
          name="bpomNo"
          label={words.bpomNo}
          maxLength={60}
          value={value.bpomNo}
          onChange={(bpomNo) => onChange({ bpomNo })}
        />
        <DateField
          name="bpomValidUntil"
          label={words.bpomUntil}
          value={value.bpomValidUntil}
          onChange={(bpomValidUntil) => onChange({ bpomValidUntil })}
        />
      </div>
      <div className="field-row">
        <DateField
          name="expiresOn"
          label={words.expiresOn}
          value={value.expiresOn}
          onChange={(expiresOn) => onChange({ expiresOn })}
        />
        <TextField
          name="productionCode"
          label={words.productionCode}
          maxLength={60}
          value={value.productionCode}
          onChange={(productionCode) => onChange({ productionCode })}
        />
        <TextField
          name="netContent"
          label={words.netContent}
          maxLength={60}
          value={value.netContent}
          onChange={(netContent) => onChange({ netContent })}
        />
      </div>
      <TextField
        name="composition"
        label={words.composition}
        rows={3}
        maxLength={2000}
        value={value.composition}
        onChange={(composition) => onChange({ composition })}
      />
    </>
  );
}
