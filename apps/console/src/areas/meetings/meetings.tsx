import type { BusinessDate } from '@lumbung/kernel';
import { DeskMeetingSheetDocument, type DeskMeetingSheetQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { CountTabs, useFilters } from '../../ui/filters.js';
import { Icon } from '../../ui/icons.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { DateField } from '../../ui/value-fields.js';
import { Covers } from './covers.js';
import { MeetingHistory } from './history.js';
import { RecordMeeting } from './record.js';
import { useMeetingsWords } from './words.js';

export type Sheet = NonNullable<DeskMeetingSheetQuery['groupMeetingSheet']>;
type Line = Sheet['lines'][number];

/** A group's meetings: prepared and printed, recorded and closed, looked back upon, and what members owe one another. */
export function MeetingsPage() {
  const words = useMeetingsWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  const set = useFilters();
  const id = useIdInAddress();
  const { bagian = 'lembar', hari } = useSearchWords<'bagian' | 'hari'>();
  const isSheet = bagian === 'lembar' || bagian === 'catat';
  const heldOn = (hari as BusinessDate | undefined) ?? null;
  const query = useAsk(DeskMeetingSheetDocument, { groupId: id, heldOn }, { keepsPrevious: true });
  const sheet = query.data?.groupMeetingSheet;
  const tabs = Object.entries(words.tabs).filter(([name]) => name !== 'catat' || can('field.meet'));
  return (
    <Page
      title={sheet ? words.titleOf(sheet.groupName) : words.title}
      lead={sheet && `${format.longDay(sheet.heldOn)}${sheet.meets ? ` · ${sheet.meets}` : ''}`}
      back={{ to: here('/anggota/kelompok'), search: { kelompok: id } as never, label: words.groups }}
      actions={
        bagian === 'lembar' &&
        sheet && (
          <button type="button" className="button" onClick={() => print()}>
            <Icon name="paper" /> {words.print}
          </button>
        )
      }
    >
      <CountTabs
        label={words.parts}
        value={bagian}
        onChange={(part) =>
          set({ bagian: part === 'lembar' ? undefined : part, setelah: undefined, sebelum: undefined })
        }
        tabs={tabs.map(([value, label]) => ({ value, label }))}
      />
      {bagian === 'riwayat' && <MeetingHistory groupId={id} />}
      {bagian === 'talangan' && <Covers groupId={id} />}
      {isSheet && (
        <>
          <div className="filters">
            <DateField
              name="heldOn"
              label={words.heldOn}
              isUnmarked
              hint={words.heldOnHint}
              value={heldOn ?? format.today()}
              onChange={(day) => day && set({ hari: day })}
            />
          </div>
          <Loaded query={query}>
            {({ groupMeetingSheet }) =>
              groupMeetingSheet && <Prepared sheet={groupMeetingSheet} isRecorded={bagian === 'catat'} />
            }
          </Loaded>
        </>
      )}
    </Page>
  );
}

function Prepared({ sheet, isRecorded }: { readonly sheet: Sheet; readonly isRecorded: boolean }) {
  const words = useMeetingsWords();
  if (sheet.lines.length === 0) return <Empty title={words.nobody}>{words.nobodyText}</Empty>;
  return isRecorded ? <RecordMeeting key={sheet.heldOn} sheet={sheet} /> : <PaperSheet sheet={sheet} />;
}

/** The sheet as it is printed: what each owes, and room to write by hand. */
function PaperSheet({ sheet }: { readonly sheet: Sheet }) {
  const words = useMeetingsWords();
  const format = useFormat();
  const total = sheet.lines.reduce((sum, { due }) => sum + due, 0);
  return (
    <Section title={words.tabs.lembar} note={sheet.isJointlyLiable ? words.jointly : words.singly}>
      <p className="hint not-printed">{words.sheetHint}</p>
      <Table<Line>
        caption={words.titleOf(sheet.groupName)}
        rows={sheet.lines}
        keyOf={({ memberId }) => memberId}
        columns={[
          {
            key: 'name',
            head: words.member,
            cell: ({ memberName, isLeader }) => (
              <>
                {memberName} {isLeader && <Badge tone="info">{words.leader}</Badge>}
              </>
            ),
            total: words.sum,
          },
          { key: 'no', head: words.no, isTight: true, cell: ({ memberNo }) => memberNo },
          {
            key: 'due',
            head: words.due,
            isNumber: true,
            cell: ({ due }) => format.money(due),
            total: format.money(total),
          },
          { key: 'present', head: words.present, isWideOnly: true, cell: () => <Blank /> },
          { key: 'brought', head: words.brought, isWideOnly: true, cell: () => <Blank /> },
          { key: 'signature', head: words.signature, isWideOnly: true, cell: () => <Blank /> },
        ]}
      />
    </Section>
  );
}

/** Room for a pen. */
function Blank() {
  return <span className="pen-room" aria-hidden="true" />;
}
