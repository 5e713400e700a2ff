import { DeskImportProblemsDocument, type DeskImportProblemsQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useImportsWords } from './words.js';

type Problem = DeskImportProblemsQuery['productImportProblems']['nodes'][number];

/** What is wrong, line by line, as the file itself is read. */
export function Problems({ importId, count }: { readonly importId: string; readonly count: number }) {
  const words = useImportsWords();
  const format = useFormat();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskImportProblemsDocument, { importId, ...pageOf(search) }, { keepsPrevious: true });
  return (
    <Section title={words.problems(format.count(count))} note={words.problemsNote}>
      <Loaded query={query} lines={3}>
        {({ productImportProblems: { nodes, pageInfo } }) => (
          <>
            <Table<Problem>
              caption={words.problems(format.count(count))}
              rows={nodes}
              keyOf={(row) => `${row.line} ${row.column} ${row.message}`}
              isStale={query.isPlaceholderData}
              columns={[
                {
                  key: 'line',
                  head: words.line,
                  isTight: true,
                  cell: (row) => (
                    <>
                      <span className="phone-word">{words.line} </span>
                      {format.count(row.line)}
                    </>
                  ),
                },
                { key: 'column', head: words.column, cell: (row) => row.column ?? words.wholeRow },
                { key: 'value', head: words.value, cell: (row) => row.value && <code>{row.value}</code> },
                { key: 'reason', head: words.reason, cell: (row) => row.message },
              ]}
            />
            <Pager pageInfo={pageInfo} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
