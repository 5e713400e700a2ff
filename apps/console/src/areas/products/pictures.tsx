import { useState, type ReactNode } from 'react';
import {
  DeskAttachProductImageDocument,
  DeskDescribeProductImageDocument,
  DeskRemoveProductImageDocument,
  DeskReorderProductImagesDocument,
  type DeskProductFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useCan } from '../../shell/viewer.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Icon } from '../../ui/icons.js';
import { Section } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { ActNotice } from '../../ui/states.js';
import { textOrNull } from '../../ui/use-draft.js';
import { useCommonWords } from '../../words/index.js';
import { PICTURE_TYPES, useUploads } from './use-uploads.js';
import { useProductsWords } from './words.js';

export interface ShownPicture {
  readonly id: string;
  readonly url: string;
  readonly alt?: string;
}

/** The pictures of a product, kept in the house as soon as they are chosen, in an order one can change without dragging. */
export function ProductPictures({ product }: { readonly product: DeskProductFragment }) {
  const words = useProductsWords();
  const can = useCan();
  const attach = useAct(DeskAttachProductImageDocument);
  const reorder = useAct(DeskReorderProductImagesDocument);
  const remove = useAct(DeskRemoveProductImageDocument);
  const uploads = useUploads(async (mediaId) => {
    await attach.run({ productId: product.id, mediaId, alt: product.name });
  });
  const [described, setDescribed] = useState<number | null>(null);
  const ids = product.images.map((image) => image.id);
  return (
    <Section title={words.pictures} note={words.picturesHint}>
      <ActNotice act={attach} />
      <ActNotice act={reorder} />
      <ActNotice act={remove} />
      <PictureList
        pictures={product.images}
        isFixed={!can('catalog.edit')}
        onMove={(from, to) => void reorder.run({ productId: product.id, imageIds: moved(ids, from, to) })}
        onRemove={(imageId) => void remove.run({ productId: product.id, imageId })}
        onDescribe={can('catalog.edit') ? setDescribed : undefined}
      >
        {can('catalog.edit') && <PicturePicker uploads={uploads} />}
      </PictureList>
      {described !== null && <DescribeDialog product={product} index={described} onClose={() => setDescribed(null)} />}
    </Section>
  );
}

interface DescribeProps {
  readonly product: DeskProductFragment;
  readonly index: number;
  readonly onClose: () => void;
}

/** What a picture shows, for those who cannot see it. */
function DescribeDialog({ product, index, onClose }: DescribeProps) {
  const words = useProductsWords();
  const common = useCommonWords();
  const image = product.images[index];
  const [alt, setAlt] = useState(image?.alt === product.name ? '' : (image?.alt ?? ''));
  const act = useAct(DeskDescribeProductImageDocument, { onDone: onClose });
  if (image === undefined) return null;
  const save = () => void act.run({ productId: product.id, imageId: image.id, alt: textOrNull(alt) });
  return (
    <Sheet kind="dialog" title={words.describeOf(words.picture(index + 1))} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <TextField
          name="alt"
          label={words.describe}
          hint={words.describeHint}
          maxLength={160}
          value={alt}
          onChange={setAlt}
          isFocused
        />
      </Form>
    </Sheet>
  );
}

interface PictureListProps {
  readonly pictures: readonly ShownPicture[];
  readonly isFixed?: boolean;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (id: string) => void;
  readonly onDescribe?: (index: number) => void;
  readonly children: ReactNode;
}

export function PictureList({ pictures, isFixed = false, onMove, onRemove, onDescribe, children }: PictureListProps) {
  const words = useProductsWords();
  return (
    <ul className="pictures">
      {pictures.map((picture, index) => (
        <li key={picture.id} className="picture">
          <img src={picture.url} alt={words.picture(index + 1)} width="140" height="140" />
          {index === 0 && <span className="badge picture-cover">{words.cover}</span>}
          {!isFixed && (
            <div className="picture-tools">
              <button
                type="button"
                className="icon-button"
                disabled={index === 0}
                aria-label={words.moveUp(words.picture(index + 1))}
                onClick={() => onMove(index, index - 1)}
              >
                <Icon name="left" />
              </button>
              <button
                type="button"
                className="icon-button"
                disabled={index === pictures.length - 1}
                aria-label={words.moveDown(words.picture(index + 1))}
                onClick={() => onMove(index, index + 1)}
              >
                <Icon name="right" />
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label={words.removePicture(words.picture(index + 1))}
                onClick={() => onRemove(picture.id)}
              >
                <Icon name="close" />
              </button>
            </div>
          )}
          {onDescribe !== undefined && (
            <button
              type="button"
              className="button-text picture-alt"
              aria-label={words.describeOf(words.picture(index + 1))}
              onClick={() => onDescribe(index)}
            >
              {picture.alt || words.describe}
            </button>
          )}
        </li>
      ))}
      <li>{children}</li>
    </ul>
  );
}

export function PicturePicker({ uploads }: { readonly uploads: ReturnType<typeof useUploads> }) {
  const words = useProductsWords();
  const { progress, problems } = uploads;
  return (
    <>
      <label className="picture-add">
        <Icon name="picture" />
        <span>{progress === null ? words.addPicture : words.uploading(progress.done, progress.total)}</span>
        <input
          type="file"
          className="unseen"
          accept={PICTURE_TYPES}
          multiple
          disabled={progress !== null}
          onChange={(event) => {
            void uploads.add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </label>
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} className="field-error">
            {problem}
          </p>
        ))}
      </div>
    </>
  );
}

export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const next = [...items];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
