import { useState } from 'react';
import { DeskGroupMeetingsDocument, DeskMeetingCollectorsDocument, DeskRecordMeetingDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { CheckField, SelectField, TextField } from '../../ui/fields.js';
import { useFilters } from '../../ui/filters.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { MoneyField } from '../../ui/value-fields.js';
import type { Sheet } from './meetings.js';
import { outcomeOf, type Attendance } from './outcome.js';
import { useMeetingsWords } from './words.js';

/** No collector: whoever records it puts the cash into his own drawer. */
const MY_DRAWER = 'DRAWER';

/** The meeting as it was: who was there, what each brought, where the cash is. Recorded as a whole, and closed by that. */
export function RecordMeeting({ sheet }: { readonly sheet: Sheet }) {
  const words = useMeetingsWords();
  const format = useFormat();
  const tell = useToast();
  const set = useFilters();
  const collectors = useAsk(DeskMeetingCollectorsDocument, {}).data?.fieldCollectors ?? [];
  const meetings = useAsk(DeskGroupMeetingsDocument, { groupId: sheet.groupId, first: 5 }).data?.groupMeetings.nodes;
  const held = meetings?.find(({ heldOn }) => heldOn === sheet.heldOn);
  const [changed, setChanged] = useState<Readonly<Record<string, Partial<Attendance>>>>({});
  const [collectorId, setCollector] = useState(MY_DRAWER);
  const [note, setNote] = useState('');
  const act = useAct(DeskRecordMeetingDocument, {
    onDone: ({ number, total }) => {
      tell(words.recorded(number, format.money(total)));
      set({ bagian: 'riwayat', hari: undefined });
    },
  });
  const rows = sheet.lines.map((line) => ({
    ...line,
    isPresent: true,
    paid: line.due as number | null,
    ...changed[line.memberId],
  }));
  const change = (memberId: string, part: Partial<Attendance>) =>
    setChanged((old) => ({ ...old, [memberId]: { ...old[memberId], ...part } }));
  const record = () =>
    void act.run({
      groupId: sheet.groupId,
      heldOn: sheet.heldOn,
      collectorId: collectorId === MY_DRAWER ? null : collectorId,
      note: textOrNull(note),
      lines: rows.map(({ memberId, isPresent, due, paid }) => ({ memberId, isPresent, due, paid: paid ?? 0 })),
    });
  const isAhead = sheet.heldOn > sheet.today;
  if (held)
    return (
      <Empty
        title={words.held(format.day(held.heldOn), held.number)}
        action={
          <button type="button" className="button button-quiet" onClick={() => set({ bagian: 'riwayat' })}>
            {words.toHistory}
          </button>
        }
      />
    );
  return (
    <Form
      act={act}
      submit={words.close}
      isDisabled={isAhead}
      consequence={isAhead ? words.notToday : <Outcome rows={rows} isJointlyLiable={sheet.isJointlyLiable} />}
      onSubmit={record}
    >
      <Section title={words.tabs.catat} note={words.recordHint}>
        <ul className="lines">
          {rows.map(({ memberId, memberNo, memberName, due, isPresent, paid }) => (
            <li key={memberId} className="line">
              <p className="line-name">
                <strong>{memberName}</strong>
                <span className="under">
                  {memberNo} · {due === 0 ? words.noDue : words.ofDue(format.money(due))}
                </span>
              </p>
              <CheckField
                name={`present-${memberId}`}
                label={words.presentOf(memberName)}
                isChecked={isPresent}
                onChange={(isThere) => change(memberId, { isPresent: isThere })}
              />
              {due > 0 && (
                <MoneyField
                  name={`paid-${memberId}`}
                  label={words.broughtOf(memberName)}
                  value={paid}
                  onChange={(amount) => change(memberId, { paid: amount })}
                />
              )}
            </li>
          ))}
        </ul>
        <SelectField
          name="collectorId"
          label={words.cash}
          isRequired
          options={[
            [MY_DRAWER, words.myDrawer],
            ...collectors
              .filter(({ isActive }) => isActive)
              .map(({ id, name }): [string, string] => [id, words.broughtBy(name)]),
          ]}
          value={collectorId}
          onChange={setCollector}
        />
        <TextField name="note" label={words.note} rows={2} maxLength={200} value={note} onChange={setNote} />
      </Section>
    </Form>
  );
}

/** What will come of it, before it is recorded. */
function Outcome({
  rows,
  isJointlyLiable,
}: {
  readonly rows: readonly Attendance[];
  readonly isJointlyLiable: boolean;
}) {
  const words = useMeetingsWords();
  const { money, count } = useFormat();
  const { present, missing, bearers, most, total } = outcomeOf(rows, isJointlyLiable);
  return (
    <div role="status">
      <p>
        {words.count(count(present), count(rows.length))}{' '}
        {missing === 0
          ? words.complete(money(total))
          : !isJointlyLiable
            ? words.notBorne(money(missing), money(total))
            : bearers === 0
              ? words.nobodyBears(money(missing))
              : words.borne(money(missing), count(bearers), money(most), money(total))}
      </p>
      <p>{words.finality}</p>
    </div>
  );
}
