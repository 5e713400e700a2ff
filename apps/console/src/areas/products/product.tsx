import { useState } from 'react';
import {
  DeskArchiveProductDocument,
  DeskProductDocument,
  DeskPublishProductDocument,
  DeskUpdateProductDocument,
  type DeskProductFragment,
  type DeskProductQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { ProductBadge } from '../../ui/badges.js';
import { Form } from '../../ui/form.js';
import { Icon } from '../../ui/icons.js';
import { Page, Section } from '../../ui/page.js';
import { ActNotice, Empty, Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { useCommonWords } from '../../words/index.js';
import { categoryOptions } from './category-options.js';
import { AttributesSection } from './attributes-section.js';
import { OptionsSection } from './options-section.js';
import { OwnerSection } from './owner-section.js';
import { ProductPictures } from './pictures.js';
import { BasicFields, complianceInput, ComplianceFields, productDraft } from './product-fields.js';
import { Variants } from './variants.js';
import { useProductsWords } from './words.js';

/** One product: what it is, its pictures, variants and prices, and whether the shop shows it. */
export function ProductPage() {
  const words = useProductsWords();
  const common = useCommonWords();
  const here = useHere();
  const id = useIdInAddress();
  const query = useAsk(DeskProductDocument, { id });
  const product = query.data?.product;
  return (
    <Page
      title={product?.name ?? words.product}
      badge={product && <ProductBadge state={product.state} />}
      back={{ to: here('/toko/produk'), label: words.title }}
      actions={product && <StateActions product={product} />}
    >
      <Loaded query={query} lines={10}>
        {(data) =>
          data.product ? (
            <Editor key={data.product.id} product={data.product} categories={data.categories} />
          ) : (
            <Empty title={common.faults.NOT_FOUND ?? ''} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Editor({
  product,
  categories,
}: {
  readonly product: DeskProductFragment;
  readonly categories: DeskProductQuery['categories'];
}) {
  const words = useProductsWords();
  const can = useCan();
  return (
    <>
      {product.compliance.warnings.length > 0 && (
        <div className="notice notice-warn">
          <p>{product.compliance.warnings.map((warning) => words.warnings[warning]).join(' · ')}</p>
        </div>
      )}
      <Variants product={product} />
      <OptionsSection product={product} />
      <ProductPictures product={product} />
      <OwnerSection product={product} />
      {can('catalog.edit') && <AttributesSection product={product} />}
      {can('catalog.edit') && <Texts product={product} categories={categories} />}
    </>
  );
}

function Texts({
  product,
  categories,
}: {
  readonly product: DeskProductFragment;
  readonly categories: DeskProductQuery['categories'];
}) {
  const words = useProductsWords();
  const common = useCommonWords();
  const tell = useToast();
  const { draft, change, isTouched, keep } = useDraft(() => productDraft(product));
  const act = useAct(DeskUpdateProductDocument, {
    onDone: () => {
      keep();
      tell(common.saved);
    },
  });
  const suggestions = act.refusal !== null && 'suggestions' in act.refusal ? act.refusal.suggestions : [];
  const save = () =>
    void act.run({
      productId: product.id,
      name: draft.name.trim(),
      description: textOrNull(draft.description),
      categoryId: textOrNull(draft.categoryId),
      compliance: complianceInput(draft),
    });
  return (
    <Form
      act={act}
      submit={common.save}
      isDisabled={!isTouched}
      consequence={isTouched ? common.unsaved : undefined}
      onSubmit={save}
    >
      {suggestions.length > 0 && (
        <p>
          {words.slugTaken} {suggestions.join(', ')}
        </p>
      )}
      <div className="columns columns-form">
        <Section title={words.basics}>
          <BasicFields categories={categoryOptions(categories)} value={draft} onChange={change} />
        </Section>
        <Section title={words.compliance} note={words.complianceHint}>
          <ComplianceFields value={draft} onChange={change} />
        </Section>
      </div>
    </Form>
  );
}

function StateActions({ product }: { readonly product: DeskProductFragment }) {
  const words = useProductsWords();
  const can = useCan();
  const tell = useToast();
  const [isArchiving, setArchiving] = useState(false);
  const publish = useAct(DeskPublishProductDocument, { onDone: () => tell(words.published) });
  const archive = useAct(DeskArchiveProductDocument, {
    onDone: () => {
      setArchiving(false);
      tell(words.archived);
    },
  });
  const gaps = publish.refusal !== null && 'gaps' in publish.refusal ? publish.refusal.gaps : [];
  return (
    <>
      {product.state === 'PUBLISHED' && (
        <a className="button button-quiet" href={product.shareUrl} target="_blank" rel="noreferrer">
          <Icon name="external" /> {words.seeInShop}
        </a>
      )}
      {can('catalog.edit') && product.state !== 'ARCHIVED' && (
        <button type="button" className="button button-quiet" onClick={() => setArchiving(true)}>
          {words.archive}
        </button>
      )}
      {can('catalog.edit') && product.state !== 'PUBLISHED' && (
        <button
          type="button"
          className="button"
          aria-busy={publish.isBusy}
          onClick={() => void publish.run({ productId: product.id })}
        >
          {product.state === 'ARCHIVED' ? words.republish : words.publish}
        </button>
      )}
      {(publish.refusal !== null || publish.fault !== null) && (
        <div className="actions-notice">
          <ActNotice act={publish} />
          {gaps.length > 0 && (
            <p>
              {words.gapsTitle} {gaps.map((gap) => words.gaps[gap]).join(', ')}
            </p>
          )}
        </div>
      )}
      {isArchiving && (
        <ActDialog
          title={words.archive}
          consequence={words.archiveConsequence(product.name)}
          submit={words.archive}
          isDanger
          act={archive}
          onSubmit={() => void archive.run({ productId: product.id })}
          onClose={() => setArchiving(false)}
        />
      )}
    </>
  );
}
