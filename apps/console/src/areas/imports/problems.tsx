import { DeskImportProblemsDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { ProblemTable } from '../../ui/imports/problem-table.js';
import { Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Loaded } from '../../ui/states.js';
import { useImportsWords } from './words.js';

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
            <ProblemTable
              caption={words.problems(format.count(count))}
              words={words}
              rows={nodes}
              isStale={query.isPlaceholderData}
            />
            <Pager pageInfo={pageInfo} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
