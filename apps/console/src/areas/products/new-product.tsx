import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { DeskCategoryChoiceDocument, DeskCreateProductDocument, DeskPublishProductDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { CheckField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { categoryOptions } from './category-options.js';
import { SellerField, type Seller } from './owner-section.js';
import { moved, PictureList, PicturePicker, type ShownPicture } from './pictures.js';
import { BasicFields, complianceInput, ComplianceFields, productDraft } from './product-fields.js';
import { useUploads } from './use-uploads.js';
import { NEW_VARIANT, newVariantInput } from './variant-draft.js';
import { VariantFields } from './variant-fields.js';
import { useProductsWords } from './words.js';

/** One product with its first variant and pictures, on one page that a phone can fill in. */
export function NewProductPage() {
  const words = useProductsWords();
  const here = useHere();
  const navigate = useNavigate();
  const categories = useAsk(DeskCategoryChoiceDocument, {}).data?.categories ?? [];
  const product = useDraft(() => productDraft());
  const variant = useDraft(() => NEW_VARIANT);
  const [pictures, setPictures] = useState<readonly ShownPicture[]>([]);
  const [seller, setSeller] = useState<Seller | null>(null);
  const can = useCan();
  const [publishes, setPublishes] = useState(true);
  const uploads = useUploads((mediaId, file) =>
    setPictures((old) => [...old, { id: mediaId, url: URL.createObjectURL(file) }]),
  );
  const create = useAct(DeskCreateProductDocument);
  const publish = useAct(DeskPublishProductDocument);

  async function save(): Promise<void> {
    const { draft } = product;
    const made = await create.run({
      name: draft.name.trim(),
      description: textOrNull(draft.description),
      categoryId: textOrNull(draft.categoryId),
      sellerId: seller?.id ?? null,
      compliance: complianceInput(draft),
      variants: [newVariantInput(variant.draft)],
      mediaIds: pictures.map((picture) => picture.id),
    });
    if (made === null) return;
    // What cannot be published yet stays a draft; its own page says what is missing.
    if (publishes) await publish.run({ productId: made.id });
    await navigate({ to: here(`/toko/produk/${made.id}`), replace: true });
  }
  return (
    <Page title={words.newTitle} lead={words.newLead} back={{ to: here('/toko/produk'), label: words.title }}>
      <Form act={create} submit={words.create} isDisabled={uploads.progress !== null} onSubmit={() => void save()}>
        <div className="columns columns-form">
          <div>
            <Section title={words.pictures} note={words.picturesHint}>
              <PictureList
                pictures={pictures}
                onMove={(from, to) => setPictures((old) => moved(old, from, to))}
                onRemove={(id) => setPictures((old) => old.filter((picture) => picture.id !== id))}
              >
                <PicturePicker uploads={uploads} />
              </PictureList>
            </Section>
            <Section title={words.basics}>
              <BasicFields categories={categoryOptions(categories)} value={product.draft} onChange={product.change} />
              {can('sellers.read') && <SellerField value={seller} onChange={setSeller} />}
            </Section>
          </div>
          <div>
            <Section title={words.variantsTitle} note={words.variantsHint}>
              <VariantFields isNew value={variant.draft} onChange={variant.change} />
            </Section>
            <details className="section">
              <summary>
                <h2>{words.compliance}</h2>
              </summary>
              <p className="hint">{words.complianceHint}</p>
              <ComplianceFields value={product.draft} onChange={product.change} />
            </details>
            <CheckField name="publishes" label={words.createAndPublish} isChecked={publishes} onChange={setPublishes} />
          </div>
        </div>
      </Form>
    </Page>
  );
}
