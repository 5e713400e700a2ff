import { isUuid, newId, parseRupiah, type BusinessDate } from '@lumbung/kernel';
import type { ProposeMyProductInput, Unit } from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';
import { readDay } from './days.js';

/** Goods as proposed; the photo is not kept when the form comes back, a browser does not let us. */
export interface GoodsForm {
  readonly requestId: string;
  readonly name: string;
  readonly size: string;
  readonly price: string;
  readonly unit: Unit;
  /** The shelf it may stand on; '' leaves that to the staff. */
  readonly categoryId: string;
  readonly expiresOn: string;
  readonly composition: string;
  readonly description: string;
}

type Raw = Readonly<Record<string, string | undefined>>;

export function readGoodsForm(raw: Raw, t: Messages): GoodsForm {
  const text = (name: string, longest: number) => (raw[name] ?? '').trim().slice(0, longest);
  const unit = raw.unit as Unit;
  return {
    requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
    name: text('name', 120),
    size: text('size', 60),
    price: text('price', 20),
    unit: unit in t.selling.units ? unit : 'PIECE',
    categoryId: isUuid(raw.categoryId) ? raw.categoryId : '',
    expiresOn: text('expiresOn', 10),
    composition: text('composition', 1000),
    description: text('description', 5000),
  };
}

export function goodsErrors(form: GoodsForm, today: BusinessDate, t: Messages): FormErrors {
  const price = parseRupiah(form.price);
  const day = readDay(form.expiresOn);
  return {
    ...(form.name === '' && { name: t.selling.errors.goodsName }),
    ...((price === null || !price.isPositive) && { price: t.selling.errors.price }),
    ...(form.expiresOn !== '' && (day === null || day < today) && { expiresOn: t.selling.errors.day }),
  };
}

export function goodsInput(form: GoodsForm, mediaIds: readonly string[]): ProposeMyProductInput {
  const expiresOn = readDay(form.expiresOn);
  return {
    requestId: form.requestId,
    name: form.name,
    variants: [{ name: form.size, unit: form.unit, publicPrice: parseRupiah(form.price)?.amount ?? 0 }],
    mediaIds: [...mediaIds],
    ...(form.categoryId !== '' && { categoryId: form.categoryId }),
    ...(form.description !== '' && { description: form.description }),
    ...(form.composition !== '' && { composition: form.composition }),
    ...(expiresOn !== null && { expiresOn }),
  };
}
