import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskAddVariantDocument,
  DeskUpdateVariantDocument,
  type DeskProductFragment,
  type DeskVariantFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge, StockBadge } from '../../ui/badges.js';
import { CheckField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { OrderAheadDialog } from '../../ui/goods/order-ahead-dialog.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { useGoodsWords } from '../../ui/goods/words.js';
import { Section } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { Table } from '../../ui/table.js';
import { useDraft } from '../../ui/use-draft.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { PriceDialog } from './price-dialog.js';
import { NEW_VARIANT, newVariantInput, updateVariantInput, variantDraft } from './variant-draft.js';
import { VariantFields } from './variant-fields.js';
import { useProductsWords } from './words.js';

type Open =
  | { readonly kind: 'new' }
  | { readonly kind: 'prices' }
  | { readonly kind: 'edit' | 'ahead'; readonly variant: DeskVariantFragment }
  | null;

export function Variants({ product }: { readonly product: DeskProductFragment }) {
  const words = useProductsWords();
  const can = useCan();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <Section
      title={words.variantsTitle}
      actions={
        <div className="page-actions">
          {can('catalog.price') && product.variants.length > 0 && (
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() => setOpen({ kind: 'prices' })}
            >
              {words.changePrices}
            </button>
          )}
          {can('catalog.edit') && product.options.length === 0 && (
            <button type="button" className="button button-quiet button-small" onClick={() => setOpen({ kind: 'new' })}>
              {words.addVariant}
            </button>
          )}
        </div>
      }
    >
      <VariantTable
        variants={product.variants}
        onEdit={can('catalog.edit') ? (variant) => setOpen({ kind: 'edit', variant }) : undefined}
        onAhead={can('catalog.stock') ? (variant) => setOpen({ kind: 'ahead', variant }) : undefined}
      />
      {open?.kind === 'new' && <AddVariant productId={product.id} onClose={close} />}
      {open?.kind === 'edit' && <EditVariant variant={open.variant} onClose={close} />}
      {open?.kind === 'ahead' && (
        <OrderAheadDialog goods={{ ...open.variant, title: titleOf(product, open.variant) }} onClose={close} />
      )}
      {open?.kind === 'prices' && <PriceDialog variants={product.variants} onClose={close} />}
    </Section>
  );
}

function VariantTable({
  variants,
  onEdit,
  onAhead,
}: {
  readonly variants: readonly DeskVariantFragment[];
  readonly onEdit?: (variant: DeskVariantFragment) => void;
  readonly onAhead?: (variant: DeskVariantFragment) => void;
}) {
  const words = useProductsWords();
  const goodsWords = useGoodsWords();
  const common = useCommonWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<DeskVariantFragment>
      caption={words.variantsTitle}
      rows={variants}
      keyOf={(variant) => variant.id}
      columns={[
        {
          key: 'name',
          head: words.variantName,
          cell: (variant) => (
            <>
              <strong>{variant.name || words.theOnly}</strong>{' '}
              {!variant.isActive && <Badge>{common.states.product.ARCHIVED}</Badge>}
              <span className="under">
                {variant.sku} · {variant.unitLabel}
              </span>
            </>
          ),
        },
        {
          key: 'price',
          head: words.publicPrice,
          isNumber: true,
          cell: (variant) => (
            <>
              {format.money(variant.publicPrice)}
              {variant.unitPrice && <span className="under">{variant.unitPrice.label}</span>}
            </>
          ),
        },
        {
          key: 'member',
          head: words.memberPrice,
          isNumber: true,
          cell: (variant) => (variant.memberPrice == null ? '–' : format.money(variant.memberPrice)),
        },
        {
          key: 'cost',
          head: words.cost,
          isNumber: true,
          isWideOnly: true,
          cell: (variant) => (variant.stock?.averageCost == null ? '–' : format.money(variant.stock.averageCost)),
        },
        {
          key: 'onHand',
          head: words.onHand,
          isNumber: true,
          isWideOnly: true,
          cell: (variant) => format.quantity(variant.stock?.onHand ?? 0),
        },
        {
          key: 'available',
          head: words.available,
          isNumber: true,
          cell: (variant) => (
            <>
              {variant.stockState !== 'IN_STOCK' && <StockBadge state={variant.stockState} />}{' '}
              <Link to={here('/toko/stok/riwayat')} search={{ varian: variant.id }} title={words.stockLink}>
                {format.quantity(variant.stock?.available ?? 0)}
              </Link>
            </>
          ),
        },
        {
          key: 'edit',
          head: '',
          isNumber: true,
          cell: (variant) => {
            const name = variant.name || words.theOnly;
            return (
              <span className="row-tools row-tools-many">
                {onAhead && (
                  <button
                    type="button"
                    className="button-text"
                    aria-label={goodsWords.orderAheadOf(name)}
                    onClick={() => onAhead(variant)}
                  >
                    {goodsWords.orderAhead}
                  </button>
                )}
                {onEdit && (
                  <button
                    type="button"
                    className="button-text"
                    aria-label={words.editVariant(name)}
                    onClick={() => onEdit(variant)}
                  >
                    {common.edit}
                  </button>
                )}
              </span>
            );
          },
        },
      ]}
    />
  );
}

function AddVariant({ productId, onClose }: { readonly productId: string; readonly onClose: () => void }) {
  const words = useProductsWords();
  const act = useAct(DeskAddVariantDocument, { onDone: onClose });
  const { draft, change } = useDraft(() => NEW_VARIANT);
  return (
    <Sheet kind="dialog" title={words.addVariant} onClose={onClose}>
      <Form
        act={act}
        submit={words.addVariant}
        onCancel={onClose}
        onSubmit={() => void act.run({ productId, variant: newVariantInput(draft) })}
      >
        <VariantFields isNew value={draft} onChange={change} />
      </Form>
    </Sheet>
  );
}

function EditVariant({ variant, onClose }: { readonly variant: DeskVariantFragment; readonly onClose: () => void }) {
  const words = useProductsWords();
  const common = useCommonWords();
  const tell = useToast();
  const act = useAct(DeskUpdateVariantDocument, {
    onDone: () => {
      tell(common.saved);
      onClose();
    },
  });
  const { draft, change } = useDraft(() => variantDraft(variant));
  return (
    <Sheet kind="dialog" title={words.editVariant(variant.name || words.theOnly)} onClose={onClose}>
      <Form
        act={act}
        submit={common.save}
        onCancel={onClose}
        onSubmit={() => void act.run(updateVariantInput(variant.id, draft))}
      >
        <VariantFields isNew={false} value={draft} onChange={change} />
        <CheckField
          name="isActive"
          label={words.isActive}
          hint={words.isActiveHint}
          isChecked={draft.isActive}
          onChange={(isActive) => change({ isActive })}
        />
      </Form>
    </Sheet>
  );
}
