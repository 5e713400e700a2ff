import { useState } from 'react';
import { DeskCancelStandingDocument, DeskStandingOneDocument, type DeskStandingFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { TONES, useWhen } from './standings.js';
import { useStandingWords } from './words.js';

type Run = DeskStandingFragment['runs'][number];

const RUN_TONES: Record<Run['state'], Tone> = { WAITING: 'wait', MOVED: 'good', SKIPPED: 'bad' };

/** One standing instruction: what it does, and what became of it month by month. */
export function StandingPage() {
  const words = useStandingWords();
  const here = useHere();
  const query = useAsk(DeskStandingOneDocument, { id: useIdInAddress() });
  const standing = query.data?.standingInstruction;
  return (
    <Page
      title={standing ? words.oneOf(standing.memberName) : words.title}
      badge={standing && <Badge tone={TONES[standing.state]}>{words.states[standing.state]}</Badge>}
      back={{ to: here('/simpanan/perintah-tetap'), label: words.title }}
      actions={standing?.state === 'ACTIVE' && <Cancel standing={standing} />}
    >
      <Loaded query={query}>
        {({ standingInstruction }) =>
          standingInstruction && (
            <>
              <Terms standing={standingInstruction} />
              <Section title={words.runs}>
                <Runs runs={standingInstruction.runs} />
              </Section>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Terms({ standing }: { readonly standing: DeskStandingFragment }) {
  const words = useStandingWords();
  const format = useFormat();
  const when = useWhen();
  const { from, to, retryDays } = standing;
  const of = (account: DeskStandingFragment['from']) =>
    `${account.productName} ${account.number ?? ''}${account.ownerName === standing.memberName ? '' : `, ${account.ownerName}`}`;
  return (
    <Facts>
      <Fact label={words.member}>{`${standing.memberName} (${standing.memberNo})`}</Fact>
      <Fact label={words.amount}>
        <strong>{format.money(standing.amount)}</strong>
      </Fact>
      <Fact label={words.when}>{when(standing.day)}</Fact>
      <Fact label={words.from}>{of(from)}</Fact>
      <Fact label={words.to}>{of(to)}</Fact>
      <Fact label={words.next}>{standing.dueOn && format.longDay(standing.dueOn)}</Fact>
      <Fact label={words.starts}>{format.day(standing.startsOn)}</Fact>
      <Fact label={words.ends}>{standing.endsOn ? format.day(standing.endsOn) : words.noEnd}</Fact>
      <Fact label={words.retry}>{retryDays === 0 ? words.noRetry : words.retryText(format.count(retryDays))}</Fact>
      <Fact label={words.note}>{standing.note}</Fact>
      <Fact label={words.madeBy}>
        {`${standing.byMember ? words.byMember : words.byOfficer(standing.createdByName ?? '')}, ${format.time(standing.createdAt)}`}
      </Fact>
      {standing.endedAt && (
        <Fact label={words.ended}>
          {[format.time(standing.endedAt), standing.endedByName, standing.endReason].filter(Boolean).join(', ')}
        </Fact>
      )}
    </Facts>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  const words = useStandingWords();
  const format = useFormat();
  if (runs.length === 0) return <p className="hint">{words.noRuns}</p>;
  return (
    <Table<Run>
      caption={words.runs}
      rows={runs}
      keyOf={({ dueOn }) => dueOn}
      columns={[
        { key: 'due', head: words.due, isTight: true, cell: ({ dueOn }) => format.day(dueOn) },
        {
          key: 'result',
          head: words.result,
          cell: (run) => (
            <>
              <Badge tone={RUN_TONES[run.state]}>{words.runStates[run.state]}</Badge>
              {run.problem && <span className="under">{run.problem}</span>}
              {run.tries > 1 && (
                <span className="under">{`${words.tries(format.count(run.tries))}, ${format.day(run.triedOn)}`}</span>
              )}
            </>
          ),
        },
        { key: 'receipt', head: words.receipt, cell: ({ receiptNumber }) => receiptNumber ?? '' },
      ]}
    />
  );
}

function Cancel({ standing }: { readonly standing: DeskStandingFragment }) {
  const words = useStandingWords();
  const tell = useToast();
  const [isOpen, setOpen] = useState(false);
  const act = useAct(DeskCancelStandingDocument, {
    onDone: () => {
      tell(words.cancelled);
      setOpen(false);
    },
  });
  if (!useCan()('savings.teller')) return null;
  return (
    <>
      <button type="button" className="button button-danger" onClick={() => setOpen(true)}>
        {words.cancel}
      </button>
      {isOpen && (
        <ActDialog
          title={words.cancelOf(standing.memberName)}
          consequence={words.cancelText}
          submit={words.cancel}
          isDanger
          act={act}
          reason={{ label: words.reason, hint: words.reasonHint, isRequired: true }}
          onSubmit={(reason) => void act.run({ instructionId: standing.id, reason: reason.slice(0, 200) })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
