import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskStartImportDocument, type DeskImportFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { CheckField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { useImportsWords } from './words.js';

/** Says what would be written, asks about wrong rows, and lets the worker begin. */
export function StartForm({ found }: { readonly found: DeskImportFragment }) {
  const words = useImportsWords();
  const format = useFormat();
  const here = useHere();
  const [skips, setSkips] = useState(false);
  const act = useAct(DeskStartImportDocument);
  const toWrite = found.newCount + found.changedCount;
  const mustAgree = found.wrongCount > 0 && !skips;
  const other = act.refusal !== null && 'importId' in act.refusal ? act.refusal.importId : null;
  if (found.problem) {
    return (
      <div className="notice notice-bad">
        <p>{found.problem}</p>
      </div>
    );
  }
  return (
    <Section title={words.startTitle}>
      {toWrite === 0 ? (
        <p>{words.nothingToStart}</p>
      ) : (
        <Form
          act={act}
          submit={words.start(format.count(toWrite))}
          isDisabled={mustAgree}
          consequence={
            mustAgree
              ? words.mustSkip
              : words.consequence(format.count(found.newCount), format.count(found.changedCount))
          }
          onSubmit={() => void act.run({ importId: found.id, skipsWrongRows: skips })}
        >
          {other !== null && (
            <p>
              <Link to={here(`/toko/produk/impor/${other}`)}>{words.toRunning}</Link>
            </p>
          )}
          {found.wrongCount > 0 && (
            <CheckField
              name="skipsWrongRows"
              label={words.skipsWrong(format.count(found.wrongCount))}
              hint={words.skipsWrongHint}
              isChecked={skips}
              onChange={setSkips}
            />
          )}
        </Form>
      )}
    </Section>
  );
}
