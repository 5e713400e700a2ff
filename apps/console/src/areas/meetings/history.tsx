import { DeskGroupMeetingsDocument, type DeskMeetingFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { Badge } from '../../ui/badges.js';
import { Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { useMeetingsWords } from './words.js';

type Line = DeskMeetingFragment['lines'][number];

/** What a page of meetings holds: each has as many lines as the group has members. */
const MEETINGS = 5;

/** Meetings as they were recorded, the latest first. */
export function MeetingHistory({ groupId }: { readonly groupId: string }) {
  const words = useMeetingsWords();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(
    DeskGroupMeetingsDocument,
    { groupId, ...pageOf(search), ...(search.sebelum === undefined ? { first: MEETINGS } : { last: MEETINGS }) },
    { keepsPrevious: true },
  );
  return (
    <Loaded query={query}>
      {({ groupMeetings: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <Empty title={words.noHistory}>{words.noHistoryText}</Empty>
        ) : (
          <>
            {nodes.map((meeting) => (
              <Meeting key={meeting.id} meeting={meeting} />
            ))}
            <Pager pageInfo={pageInfo} />
          </>
        )
      }
    </Loaded>
  );
}

function Meeting({ meeting }: { readonly meeting: DeskMeetingFragment }) {
  const words = useMeetingsWords();
  const { money, count, longDay, time } = useFormat();
  const { number, heldOn, total, presentCount, collectorName, recordedByName, recordedAt, note, lines } = meeting;
  const amount = (of: number) => (of === 0 ? '–' : money(of));
  const amountColumn = (key: 'due' | 'paid' | 'covered' | 'covers'): Column<Line> => ({
    key,
    head: words[key],
    isNumber: true,
    cell: (line) => amount(line[key]),
    total: amount(lines.reduce((sum, line) => sum + line[key], 0)),
  });
  return (
    <Section
      title={`${longDay(heldOn)} · ${number}`}
      note={`${words.attended(count(presentCount), count(lines.length))}. ${words.into(money(total))}`}
    >
      <Table<Line>
        caption={`${words.meeting} ${number}`}
        rows={lines}
        keyOf={({ memberId }) => memberId}
        columns={[
          {
            key: 'name',
            head: words.member,
            cell: ({ memberName, memberNo, isPresent }) => (
              <>
                {memberName} · {memberNo} {!isPresent && <Badge tone="wait">{words.absent}</Badge>}
              </>
            ),
            total: words.sum,
          },
          amountColumn('due'),
          amountColumn('paid'),
          amountColumn('covered'),
          amountColumn('covers'),
          {
            key: 'receipt',
            head: words.receipt,
            isTight: true,
            isWideOnly: true,
            cell: ({ receiptNumber }) => receiptNumber ?? '–',
          },
        ]}
      />
      <p className="hint">
        {collectorName ? words.inBag(collectorName) : words.inDrawer}{' '}
        {recordedByName && `${words.recordedBy(recordedByName, time(recordedAt))}.`} {note}
      </p>
    </Section>
  );
}
