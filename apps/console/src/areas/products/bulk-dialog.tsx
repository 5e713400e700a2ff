import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskArchiveProductsDocument,
  DeskMoveProductsDocument,
  DeskPublishProductsDocument,
  type DeskProductsChangedFragment,
  type DeskProductsQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import type { BulkAction } from './bulk-bar.js';
import { categoryOptions } from './category-options.js';
import type { Choice } from './use-choice.js';
import { useProductsWords } from './words.js';

interface BulkDialogProps {
  readonly action: BulkAction;
  readonly choice: Choice;
  readonly categories: DeskProductsQuery['categories'];
  readonly onClose: () => void;
}

/** Asks before many products change, and tells afterwards which ones could not, each with its reason. */
export function BulkDialog({ action, choice, categories, onClose }: BulkDialogProps) {
  const { bulk: words } = useProductsWords();
  const format = useFormat();
  const tell = useToast();
  const [categoryId, setCategory] = useState('');
  const [result, setResult] = useState<DeskProductsChangedFragment | null>(null);
  // What was chosen when it was asked: the list is read anew while the answer is being read.
  const [{ count, input }] = useState(choice);
  const onDone = (done: DeskProductsChangedFragment) => {
    choice.clear();
    if (done.refusedCount > 0) {
      setResult(done);
      return;
    }
    tell(words.done[action](format.count(done.changedCount)));
    onClose();
  };
  const publish = useAct(DeskPublishProductsDocument, { onDone });
  const archive = useAct(DeskArchiveProductsDocument, { onDone });
  const move = useAct(DeskMoveProductsDocument, { onDone });
  const act = { publish, archive, move }[action];
  const run = () =>
    action === 'move'
      ? move.run({ products: input, categoryId })
      : { publish, archive }[action].run({ products: input });
  const title = words.titles[action](format.count(count));
  if (result !== null) {
    return (
      <Sheet kind="dialog" title={title} onClose={onClose}>
        <Refused result={result} onClose={onClose} />
      </Sheet>
    );
  }
  return (
    <Sheet kind="dialog" title={title} onClose={onClose}>
      <Form
        act={act}
        submit={words.actions[action]}
        isDanger={action === 'archive'}
        onCancel={onClose}
        onSubmit={() => void run()}
      >
        <div className="consequence">{words.consequences[action](format.count(count))}</div>
        {action === 'move' && (
          <SelectField
            name="categoryId"
            label={words.target}
            isRequired
            nothing={words.chooseTarget}
            options={categoryOptions(categories)}
            value={categoryId}
            onChange={setCategory}
          />
        )}
      </Form>
    </Sheet>
  );
}

function Refused({ result, onClose }: { readonly result: DeskProductsChangedFragment; readonly onClose: () => void }) {
  const { bulk: words } = useProductsWords();
  const common = useCommonWords();
  const format = useFormat();
  const here = useHere();
  const untold = result.refusedCount - result.refused.length;
  return (
    <>
      <p role="status">
        {words.some(format.count(result.changedCount), format.count(result.refusedCount))}
        {result.unchangedCount > 0 && ` ${words.unchanged(format.count(result.unchangedCount))}`}
      </p>
      <ul className="refused">
        {result.refused.map(({ productId, name, message }) => (
          <li key={productId}>
            <Link to={here(`/toko/produk/${productId}`)}>{name}</Link>
            <span className="under">{message}</span>
          </li>
        ))}
      </ul>
      {untold > 0 && <p className="hint">{words.more(format.count(untold))}</p>}
      <p>
        <button type="button" className="button" onClick={onClose}>
          {common.close}
        </button>
      </p>
    </>
  );
}
