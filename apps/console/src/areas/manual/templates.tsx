import { useState } from 'react';
import {
  DeskManualChoicesDocument,
  DeskRemoveJournalTemplateDocument,
  type DeskJournalTemplateFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { draftOf, type Draft } from './draft.js';
import { useManualWords } from './words.js';

type Template = DeskJournalTemplateFragment;

/** The patterns of journals, and which of them are written by themselves. */
export function Templates({ onUse }: { readonly onUse: (draft: Draft) => void }) {
  const words = useManualWords();
  const format = useFormat();
  const query = useAsk(DeskManualChoicesDocument, {});
  const [removed, setRemoved] = useState<Template | null>(null);
  const rhythm = ({ recurrence }: Template) => {
    if (!recurrence) return words.notMonthly;
    return recurrence.nextOn ? words.monthly(recurrence.dayOfMonth, format.day(recurrence.nextOn)) : words.ended;
  };
  return (
    <>
      <Loaded query={query}>
        {({ journalTemplates }) =>
          journalTemplates.length === 0 ? (
            <Empty title={words.noTemplates}>{words.noTemplatesText}</Empty>
          ) : (
            <Table<Template>
              caption={words.templates}
              rows={journalTemplates}
              keyOf={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  head: words.name,
                  cell: (row) => (
                    <>
                      <strong>{row.name}</strong>
                      <span className="under">{row.text}</span>
                    </>
                  ),
                },
                { key: 'rhythm', head: words.dayOfMonth, cell: rhythm },
                { key: 'by', head: words.by, isWideOnly: true, cell: ({ madeByName }) => madeByName },
                { key: 'amount', head: words.amount, isNumber: true, cell: ({ amount }) => format.money(amount) },
                {
                  key: 'act',
                  head: '',
                  isNumber: true,
                  cell: (row) => (
                    <>
                      <button
                        type="button"
                        className="button-text"
                        aria-label={`${words.use}: ${row.name}`}
                        onClick={() => onUse(draftOf(row))}
                      >
                        {words.use}
                      </button>{' '}
                      <button
                        type="button"
                        className="button-text"
                        aria-label={`${words.remove}: ${row.name}`}
                        onClick={() => setRemoved(row)}
                      >
                        {words.remove}
                      </button>
                    </>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
      {removed && <Remove template={removed} onClose={() => setRemoved(null)} />}
    </>
  );
}

function Remove({ template, onClose }: { readonly template: Template; readonly onClose: () => void }) {
  const words = useManualWords();
  const tell = useToast();
  const act = useAct(DeskRemoveJournalTemplateDocument, { onDone: () => (onClose(), tell(words.removed)) });
  return (
    <ActDialog
      title={`${words.remove}: ${template.name}`}
      consequence={words.removeConsequence(template.name)}
      submit={words.remove}
      isDanger
      act={act}
      onSubmit={() => void act.run({ templateId: template.id })}
      onClose={onClose}
    />
  );
}
