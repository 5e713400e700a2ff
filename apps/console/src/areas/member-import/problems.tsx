import { useState } from 'react';
import { DeskMemberImportProblemsDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { ProblemTable } from '../../ui/imports/problem-table.js';
import { Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useMemberImportWords } from './words.js';

const FIRST = 15;
const MORE = 100;

interface ProblemsProps {
  readonly importId: string;
  readonly count: number;
  readonly areWarnings: boolean;
}

/** What is wrong or odd, line by line; two such lists stand on one page, so they grow instead of turning pages. */
export function Problems({ importId, count, areWarnings }: ProblemsProps) {
  const words = useMemberImportWords();
  const format = useFormat();
  const [first, setFirst] = useState(FIRST);
  const query = useAsk(
    DeskMemberImportProblemsDocument,
    { importId, isWarning: areWarnings, first },
    { keepsPrevious: true },
  );
  const title = (areWarnings ? words.warnings : words.problems)(format.count(count));
  return (
    <Section title={title} note={areWarnings ? words.warningsNote : words.problemsNote}>
      <Loaded query={query} lines={3}>
        {({ memberImportProblems: { nodes, pageInfo } }) => (
          <>
            <ProblemTable caption={title} words={words} rows={nodes} isStale={query.isPlaceholderData} />
            {pageInfo.hasNextPage && first < MORE && (
              <button type="button" className="button button-quiet" onClick={() => setFirst(MORE)}>
                {words.showMore}
              </button>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}
