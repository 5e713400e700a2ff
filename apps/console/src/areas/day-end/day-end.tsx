import { useState } from 'react';
import {
  DeskDayEndsDocument,
  DeskRepeatDayEndDocument,
  type DayEndState,
  type DeskDayEndsQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useDayEndWords } from './words.js';

type Run = DeskDayEndsQuery['dayEndRuns']['nodes'][number];
type Step = Run['steps'][number];

const TONES: Record<DayEndState, Tone> = { RUNNING: 'info', DONE: 'good', PROBLEM: 'bad' };
const LOOK_AGAIN_MS = 10_000;

/** What was done at the ends of days, what is under way, what went wrong, and what comes next. */
export function DayEndPage() {
  const words = useDayEndWords();
  const [again, setAgain] = useState<Run | null>(null);
  const query = useAsk(DeskDayEndsDocument, pageOf(useSearchWords<'setelah' | 'sebelum'>()), {
    keepsPrevious: true,
    everyMs: LOOK_AGAIN_MS,
  });
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded query={query}>
        {({ dayEndRuns: { nodes, pageInfo }, dayEndPlans }) => (
          <>
            <Plans plans={dayEndPlans} />
            {nodes.length === 0 ? (
              <Empty title={words.empty}>{words.emptyText}</Empty>
            ) : (
              nodes.map((run) => <RunSection key={run.id} run={run} onAgain={() => setAgain(run)} />)
            )}
            <Pager pageInfo={pageInfo} />
          </>
        )}
      </Loaded>
      {again !== null && <Again run={again} onClose={() => setAgain(null)} />}
    </Page>
  );
}

function Plans({ plans }: { readonly plans: DeskDayEndsQuery['dayEndPlans'] }) {
  const words = useDayEndWords();
  const format = useFormat();
  if (plans.length === 0) return null;
  return (
    <Section title={words.next}>
      <Facts>
        {plans.map((plan) => (
          <Fact key={`${plan.name} ${plan.businessDate}`} label={plan.label}>
            {words.nextOn(format.day(plan.businessDate))}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}

function RunSection({ run, onAgain }: { readonly run: Run; readonly onAgain: () => void }) {
  const words = useDayEndWords();
  const format = useFormat();
  const can = useCan();
  const day = format.day(run.businessDate);
  return (
    <Section
      title={day}
      actions={
        can('dayEnd.run') &&
        run.state !== 'RUNNING' && (
          <button
            type="button"
            className="button button-quiet button-small"
            aria-label={words.againFor(day)}
            onClick={onAgain}
          >
            {words.again}
          </button>
        )
      }
    >
      <p className="hint">
        <Badge tone={TONES[run.state]}>{words.states[run.state]}</Badge>{' '}
        {run.finishedAt ? words.finished(format.time(run.finishedAt)) : words.began(format.time(run.startedAt))}
      </p>
      <Table<Step>
        caption={day}
        rows={run.steps}
        keyOf={(step) => step.name}
        columns={[
          {
            key: 'label',
            head: words.step,
            cell: (step) => (
              <>
                <strong>{step.label}</strong>
                {step.problem && <span className="under">{step.problem}</span>}
                {step.problem && step.againAt && (
                  <span className="under">{words.triedAgain(format.time(step.againAt))}</span>
                )}
              </>
            ),
          },
          {
            key: 'state',
            head: words.state,
            isTight: true,
            cell: (step) => <Badge tone={TONES[step.state]}>{words.states[step.state]}</Badge>,
          },
          { key: 'done', head: words.done, isNumber: true, cell: (step) => <Progress step={step} /> },
        ]}
      />
    </Section>
  );
}

function Progress({ step }: { readonly step: Step }) {
  const words = useDayEndWords();
  const format = useFormat();
  if (step.state === 'DONE' || step.progress === null || step.total === null) return <>{format.count(step.done)}</>;
  const text = words.progress(format.count(step.checked), format.count(step.total));
  return (
    <>
      <progress value={step.progress} max={1} aria-label={`${step.label}: ${text}`} />
      <span className="under">{text}</span>
    </>
  );
}

function Again({ run, onClose }: { readonly run: Run; readonly onClose: () => void }) {
  const words = useDayEndWords();
  const format = useFormat();
  const tell = useToast();
  const act = useAct(DeskRepeatDayEndDocument, { onDone: () => (onClose(), tell(words.againDone)) });
  return (
    <ActDialog
      title={words.againFor(format.day(run.businessDate))}
      consequence={words.againConsequence}
      submit={words.again}
      act={act}
      onSubmit={() => void act.run({ runId: run.id })}
      onClose={onClose}
    />
  );
}
