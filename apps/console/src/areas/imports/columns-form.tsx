import { useState } from 'react';
import { DeskCheckImportDocument, type DeskImportFragment, type ImportField } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { CheckField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useImportsWords } from './words.js';

interface ShownColumn {
  readonly index: number;
  readonly heading: string;
  readonly samples: readonly string[];
}

/** What each column was taken for, to be corrected; then the rows are looked through again. */
export function ColumnsForm({ found }: { readonly found: DeskImportFragment }) {
  const words = useImportsWords();
  const tell = useToast();
  const [mapping, setMapping] = useState<readonly (ImportField | null)[]>(() =>
    found.columns.map(({ field }) => field ?? null),
  );
  const [updatesExisting, setUpdates] = useState(found.updatesExisting);
  const [createsCategories, setCreates] = useState(found.createsCategories);
  const act = useAct(DeskCheckImportDocument, { onDone: () => tell(words.rechecked) });
  const isTouched =
    mapping.some((field, index) => field !== (found.columns[index]?.field ?? null)) ||
    updatesExisting !== found.updatesExisting ||
    createsCategories !== found.createsCategories;
  const options = Object.entries(words.fields) as [ImportField, string][];
  const columns = found.columns.map(({ heading, samples }, index): ShownColumn => ({ index, heading, samples }));
  const takenFor = ({ index, heading }: ShownColumn) => (
    <select
      className="input"
      name={`mapping${index}`}
      aria-label={words.meaningOf(heading)}
      value={mapping[index] ?? ''}
      onChange={({ target }) =>
        setMapping((old) =>
          old.map((field, place) => (place === index ? ((target.value || null) as ImportField | null) : field)),
        )
      }
    >
      <option value="">{words.leftOut}</option>
      {options.map(([field, label]) => (
        <option key={field} value={field}>
          {label}
        </option>
      ))}
    </select>
  );
  return (
    <Section title={words.columns} note={words.columnsNote}>
      <Form
        act={act}
        submit={words.recheck}
        isQuiet
        isDisabled={!isTouched}
        onSubmit={() => void act.run({ importId: found.id, mapping: [...mapping], updatesExisting, createsCategories })}
      >
        <Table<ShownColumn>
          caption={words.columns}
          rows={columns}
          keyOf={({ index }) => String(index)}
          columns={[
            { key: 'heading', head: words.heading, cell: ({ heading }) => <strong>{heading}</strong> },
            { key: 'samples', head: words.samples, cell: ({ samples }) => samples.join(' · ') },
            { key: 'meaning', head: words.meaning, cell: takenFor },
          ]}
        />
        <div className="choice-grid">
          <CheckField
            name="updatesExisting"
            label={words.updatesExisting}
            hint={words.updatesExistingHint}
            isChecked={updatesExisting}
            onChange={setUpdates}
          />
          <CheckField
            name="createsCategories"
            label={words.createsCategories}
            isChecked={createsCategories}
            onChange={setCreates}
          />
        </div>
      </Form>
    </Section>
  );
}
