import { useState } from 'react';
import { DeskCheckMemberImportDocument, type MemberField } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { RegionField, type RegionChoice } from '../../ui/address-fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import type { FoundImport, Products } from './member-import.js';
import { useMemberImportWords } from './words.js';

interface ShownColumn {
  readonly index: number;
  readonly heading: string;
  readonly samples: readonly string[];
}

/** A field, and behind a colon the product of a voluntary balance. */
const choiceOf = ({ field, productId }: FoundImport['columns'][number]): string =>
  field == null ? '' : field === 'VOLUNTARY' && productId != null ? `${field}:${productId}` : field;

function columnOf(choice: string): { field: MemberField | null; productId: string | null } {
  const [field, productId] = choice.split(':');
  return { field: (field || null) as MemberField | null, productId: productId ?? null };
}

/** What each column was taken for, to be corrected; then the rows are looked through again. */
export function ColumnsForm({ found, products }: { readonly found: FoundImport; readonly products: Products }) {
  const words = useMemberImportWords();
  const tell = useToast();
  const before = found.columns.map(choiceOf);
  const [choices, setChoices] = useState<readonly string[]>(before);
  const known = found.regionCode && found.regionPath ? { code: found.regionCode, path: found.regionPath } : null;
  const [region, setRegion] = useState<RegionChoice | null>(known);
  const act = useAct(DeskCheckMemberImportDocument, { onDone: () => tell(words.rechecked) });
  const isTouched =
    choices.some((choice, index) => choice !== before[index]) || (region?.code ?? null) !== (found.regionCode ?? null);
  const options = optionsOf(words, products);
  const hasStreet = choices.includes('STREET');
  const takenFor = ({ index, heading }: ShownColumn) => (
    <select
      className="input"
      name={`mapping${index}`}
      aria-label={words.meaningOf(heading)}
      value={choices[index] ?? ''}
      onChange={({ target }) =>
        setChoices((old) => old.map((choice, place) => (place === index ? target.value : choice)))
      }
    >
      <option value="">{words.leftOut}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
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
        onSubmit={() =>
          void act.run({ importId: found.id, columns: choices.map(columnOf), regionCode: region?.code ?? null })
        }
      >
        <Table<ShownColumn>
          caption={words.columns}
          rows={found.columns.map(({ heading, samples }, index) => ({ index, heading, samples }))}
          keyOf={({ index }) => String(index)}
          columns={[
            { key: 'heading', head: words.heading, cell: ({ heading }) => <strong>{heading}</strong> },
            { key: 'samples', head: words.samples, cell: ({ samples }) => samples.join(' · ') },
            { key: 'meaning', head: words.meaning, cell: takenFor },
          ]}
        />
        {hasStreet && (
          <RegionField
            name="regionCode"
            label={words.region}
            hint={words.regionHint}
            level="VILLAGE"
            value={region}
            onChange={setRegion}
          />
        )}
      </Form>
    </Section>
  );
}

/** Every field once, and voluntary savings once for each product there is. */
function optionsOf(words: ReturnType<typeof useMemberImportWords>, products: Products): [string, string][] {
  const voluntary = products.filter(({ family, isActive }) => family === 'VOLUNTARY' && isActive);
  const fields = Object.entries(words.fields) as [MemberField, string][];
  return fields.flatMap(([field, label]): [string, string][] =>
    field === 'VOLUNTARY' && voluntary.length > 0
      ? voluntary.map(({ id, name }) => [`VOLUNTARY:${id}`, words.voluntaryOf(name)])
      : [[field, label]],
  );
}
