import { useState } from 'react';
import { DeskSetBankColumnsDocument, type BankStatementField } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import type { Check } from './statement.js';
import { useBankingWords } from './words.js';

interface ShownColumn {
  readonly index: number;
  readonly heading: string;
  readonly samples: readonly string[];
}

/** What each column was taken for, to be corrected; then the file is read again. */
export function ColumnsForm({ statementId, check }: { readonly statementId: string; readonly check: Check }) {
  const words = useBankingWords();
  const tell = useToast();
  const [columns, setColumns] = useState<readonly (BankStatementField | null)[]>(() =>
    check.columns.map(({ field }) => field ?? null),
  );
  const act = useAct(DeskSetBankColumnsDocument, { onDone: () => tell(words.rechecked) });
  const isTouched = columns.some((field, index) => field !== (check.columns[index]?.field ?? null));
  const rows = check.columns.map(({ heading, samples }, index): ShownColumn => ({ index, heading, samples }));
  const nameOf = ({ heading, index }: ShownColumn) => heading || String(index + 1);
  return (
    <Section title={words.columns} note={words.columnsNote}>
      <Form
        act={act}
        submit={words.recheck}
        isQuiet
        isDisabled={!isTouched}
        onSubmit={() => void act.run({ statementId, columns: [...columns] })}
      >
        <Table<ShownColumn>
          caption={words.columns}
          rows={rows}
          keyOf={({ index }) => String(index)}
          columns={[
            { key: 'heading', head: words.heading, cell: (row) => <strong>{nameOf(row)}</strong> },
            { key: 'samples', head: words.samples, cell: ({ samples }) => samples.join(' · ') },
            {
              key: 'meaning',
              head: words.meaning,
              cell: (row) => (
                <select
                  className="input"
                  name={`columns${row.index}`}
                  aria-label={words.meaningOf(nameOf(row))}
                  value={columns[row.index] ?? ''}
                  onChange={({ target }) =>
                    setColumns((old) =>
                      old.map((field, at) =>
                        at === row.index ? ((target.value || null) as BankStatementField | null) : field,
                      ),
                    )
                  }
                >
                  <option value="">{words.leftOut}</option>
                  {Object.entries(words.fields).map(([field, label]) => (
                    <option key={field} value={field}>
                      {label}
                    </option>
                  ))}
                </select>
              ),
            },
          ]}
        />
      </Form>
    </Section>
  );
}
