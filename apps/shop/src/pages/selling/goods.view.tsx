import { formatPercent } from '@lumbung/kernel';
import type { ProposePageQuery, SellingGoodsPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, Field, type FormErrors } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Photo } from '../../ui/photo.js';
import { PhotoField, TextArea } from './fields.js';
import type { GoodsForm } from './goods-form.js';
import { More, Nothing, SellingView, words } from './parts.js';

type Goods = SellingGoodsPageQuery['mySellerProducts'];
type Product = Goods['nodes'][number];

const NEW = '/saya/jualan/barang/baru';

export function GoodsView({ list, said, frame }: { list: Goods; said: string | null; frame: ShopFrame }) {
  const { t } = frame.visit;
  return (
    <SellingView frame={frame} title={t.selling.goods} said={said}>
      {list.nodes.length === 0 ? (
        <Nothing title={t.selling.goodsEmpty} text={t.selling.goodsEmptyText} action={[NEW, t.selling.add]} />
      ) : (
        <>
          <p class="row">
            <a class="button" href={NEW}>
              {t.selling.add}
            </a>
            <a class="button button-quiet" href="/saya/jualan/titipan/baru">
              {t.selling.bring}
            </a>
          </p>
          <ul class="cart-lines">
            {list.nodes.map((product) => (
              <li key={product.id} class="cart-line">
                <Photo picture={product.cover} category="" sizes="72px" alt="" />
                <div class="cart-what">
                  <h2>
                    {product.state === 'PUBLISHED' ? <a href={`/p/${product.slug}`}>{product.name}</a> : product.name}
                  </h2>
                  <p class="hint">{t.selling.goodsStates[product.state]}</p>
                  <Variants product={product} frame={frame} />
                </div>
              </li>
            ))}
          </ul>
          <More path="/saya/jualan/barang" pageInfo={list.pageInfo} reader={frame.visit} />
        </>
      )}
    </SellingView>
  );
}

function Variants({ product, frame }: { product: Product; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const { money, amount } = words(frame.visit);
  return (
    <ul>
      {product.variants.map((variant) => (
        <li key={variant.id}>
          <strong>
            {variant.name} {money(variant.publicPrice)}
          </strong>{' '}
          / {t.selling.units[variant.unit]}
          <br />
          {t.selling.inShop(amount(variant.onHand, variant.unit))} ·{' '}
          {t.selling.soldSoFar(amount(variant.sold, variant.unit))}
          {variant.commissionBasisPoints !== null && variant.commissionBasisPoints !== undefined && (
            <span class="hint goods-line">
              {t.selling.commission(formatPercent((variant.commissionBasisPoints / 100).toFixed(2), locale))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

export interface ProposeModel {
  readonly form: GoodsForm;
  readonly errors: FormErrors;
  readonly categories: ProposePageQuery['categories'];
  readonly isActive: boolean;
}

export function ProposeView({ model, frame }: { model: ProposeModel; frame: ShopFrame }) {
  const { form, errors, categories, isActive } = model;
  const { t } = frame.visit;
  const { selling } = t;
  const optional = t.common.optional;
  const trail = [{ href: '/saya/jualan/barang', name: selling.goods }];
  if (!isActive) {
    return (
      <SellingView frame={frame} title={selling.newGoods} trail={trail}>
        <Notice tone="warn" title={selling.states.SUSPENDED.title}>
          <p>{selling.states.SUSPENDED.text}</p>
        </Notice>
      </SellingView>
    );
  }
  return (
    <SellingView frame={frame} title={selling.newGoods} lead={selling.newGoodsLead} trail={trail}>
      <ErrorSummary errors={errors} reader={frame.visit} />
      <form action={NEW} method="post" encType="multipart/form-data" class="book" novalidate>
        <input type="hidden" name="requestId" value={form.requestId} />
        <PhotoField
          label={selling.photo}
          hint={selling.photoHint}
          ready={selling.photoReady}
          errors={errors}
          optional={optional}
        />
        <Field
          name="name"
          label={selling.goodsName}
          hint={selling.goodsNameHint}
          value={form.name}
          errors={errors}
          input={{ required: true }}
        />
        <Field
          name="price"
          label={selling.price}
          hint={selling.priceHint}
          value={form.price}
          errors={errors}
          input={{ inputmode: 'numeric', required: true }}
        />
        <div class="field">
          <label for="unit">{selling.unit}</label>
          <select id="unit" name="unit" class="input">
            {Object.entries(selling.units).map(([unit, name]) => (
              <option key={unit} value={unit} selected={unit === form.unit}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {categories.length > 0 && (
          <div class="field">
            <label for="categoryId">
              {selling.category} <span class="optional">({optional})</span>
            </label>
            <select id="categoryId" name="categoryId" class="input">
              <option value="">{selling.categoryByStaff}</option>
              {categories.flatMap((category) => [
                <option key={category.id} value={category.id} selected={category.id === form.categoryId}>
                  {category.name}
                </option>,
                ...category.children.map((child) => (
                  <option key={child.id} value={child.id} selected={child.id === form.categoryId}>
                    {category.name} › {child.name}
                  </option>
                )),
              ])}
            </select>
          </div>
        )}
        <Field
          name="size"
          label={selling.size}
          hint={selling.sizeHint}
          value={form.size}
          errors={errors}
          optional={optional}
        />
        <Field
          name="expiresOn"
          label={selling.expiresOn}
          hint={selling.expiresHint}
          value={form.expiresOn}
          errors={errors}
          optional={optional}
          input={{ inputmode: 'numeric', placeholder: '31-12-2026' }}
        />
        <Field
          name="composition"
          label={selling.composition}
          value={form.composition}
          errors={errors}
          optional={optional}
        />
        <TextArea
          name="description"
          label={selling.description}
          value={form.description}
          errors={errors}
          optional={optional}
        />
        <button class="button button-wide" type="submit">
          {selling.propose}
        </button>
      </form>
    </SellingView>
  );
}
