import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import { DeskStartMemberImportDocument } from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { CheckField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { DateField, MoneyField } from '../../ui/value-fields.js';
import { isOfTerms } from './kind.js';
import type { FoundImport } from './member-import.js';
import { useMemberImportWords } from './words.js';

/** Asks for the day and for what the old books say, says what would be written, and lets the worker begin. */
export function StartForm({ found }: { readonly found: FoundImport }) {
  const words = useMemberImportWords();
  const format = useFormat();
  const here = useHere();
  const slug = useSlug();
  const [cutOverOn, setCutOver] = useState<BusinessDate | null>(null);
  const [skips, setSkips] = useState(false);
  const places = found.columns.flatMap(({ field }, column) =>
    field === 'PRINCIPAL' || field === 'MANDATORY' || field === 'VOLUNTARY' || field === 'TERM_PRINCIPAL'
      ? [column]
      : [],
  );
  const [oldBooks, setOldBooks] = useState<readonly (number | null)[]>(() => places.map(() => null));
  const act = useAct(DeskStartMemberImportDocument);
  const queries = useQueryClient();
  const isTerms = isOfTerms(found);
  const [start, consequence] = isTerms ? [words.startTerms, words.consequenceTerms] : [words.start, words.consequence];
  const toWrite = found.newCount + found.balanceCount;
  const mustAgree = found.wrongCount > 0 && !skips;
  const other = act.refusal !== null && 'importId' in act.refusal ? act.refusal.importId : null;
  const taken = found.totals.reduce((sum, { takenTotal }) => sum + takenTotal, 0);
  async function submit() {
    if (cutOverOn === null) return;
    const agreed = places.flatMap((column, n) => {
      const amount = oldBooks[n];
      return amount == null ? [] : [{ column, amount }];
    });
    const begun = await act.run({ importId: found.id, cutOverOn, skipsWrongRows: skips, oldBooks: agreed });
    // The day alone may have refused certificates: the reasons are shown beside the refusal.
    if (begun === null && isTerms) await queries.invalidateQueries({ queryKey: [slug] });
  }
  if (toWrite === 0)
    return (
      <Section title={words.startTitle}>
        <p>{words.nothingToStart}</p>
      </Section>
    );
  return (
    <Section title={words.startTitle}>
      <Form
        act={act}
        submit={start(format.count(toWrite))}
        isDisabled={mustAgree}
        consequence={mustAgree ? words.mustSkip : consequence(format.count(toWrite), format.money(taken))}
        onSubmit={() => void submit()}
      >
        {other !== null && (
          <p>
            <Link to={here('/anggota/impor')} search={{ berkas: other }}>
              {words.toRunning}
            </Link>
          </p>
        )}
        <DateField
          name="cutOverOn"
          label={words.cutOver}
          hint={words.cutOverHint}
          isRequired
          value={cutOverOn}
          onChange={setCutOver}
        />
        {places.length > 0 && (
          <fieldset className="field">
            <legend>{words.oldBooks}</legend>
            <p className="hint">{words.oldBooksHint}</p>
            <div className="field-row">
              {places.map((column, n) => (
                <MoneyField
                  key={column}
                  name={`oldBooks${column}`}
                  label={found.totals[n]?.productName ?? found.columns[column]?.heading ?? ''}
                  value={oldBooks[n] ?? null}
                  onChange={(amount) => setOldBooks((old) => old.map((it, place) => (place === n ? amount : it)))}
                />
              ))}
            </div>
          </fieldset>
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
    </Section>
  );
}
