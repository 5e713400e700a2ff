import type { Weekday } from '@lumbung/web-api';
import { AddressFields, addressDraft, addressInput } from '../../ui/address-fields.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { useCommonWords } from '../../words/index.js';
import type { Profile } from './profile.js';
import { useSaveProfile } from './use-save-profile.js';
import { useSettingsWords } from './words.js';

interface Hours {
  readonly opensAt: string;
  readonly closesAt: string;
}

const DAYS: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** When the shop is open, and where goods are collected. */
export function HoursForm({ profile }: { readonly profile: Profile }) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const { draft, change, set, isTouched, keep } = useDraft(() => ({
    hours: Object.fromEntries(
      profile.openingHours.map(({ day, opensAt, closesAt }) => [day, { opensAt, closesAt }]),
    ) as Partial<Record<Weekday, Hours>>,
    pickup: addressDraft(profile.pickupPoint?.address),
    note: profile.pickupPoint?.note ?? '',
  }));
  const act = useSaveProfile(keep);
  const setDay = (day: Weekday, hours: Hours | undefined) => change({ hours: { ...draft.hours, [day]: hours } });
  const save = () => {
    const address = addressInput(draft.pickup);
    void act.run({
      openingHours: DAYS.flatMap((day) => {
        const hours = draft.hours[day];
        return hours ? [{ day, ...hours }] : [];
      }),
      pickupPoint: address && { address, note: textOrNull(draft.note) },
    });
  };
  return (
    <Section title={words.hours}>
      <Form
        act={act}
        submit={common.save}
        isDisabled={!isTouched}
        consequence={isTouched ? common.unsaved : undefined}
        onSubmit={save}
      >
        <div className="columns columns-form">
          <ul className="hours">
            {DAYS.map((day) => {
              const hours = draft.hours[day];
              return (
                <li key={day}>
                  <label className="check-line">
                    <input
                      type="checkbox"
                      checked={hours !== undefined}
                      onChange={(event) =>
                        setDay(day, event.target.checked ? { opensAt: '08:00', closesAt: '16:00' } : undefined)
                      }
                    />{' '}
                    {words.days[day]}
                  </label>
                  {hours ? (
                    <span className="hours-times">
                      <TimeInput
                        label={words.opensAt(words.days[day])}
                        value={hours.opensAt}
                        onChange={(opensAt) => setDay(day, { ...hours, opensAt })}
                      />
                      <span aria-hidden="true">–</span>
                      <TimeInput
                        label={words.closesAt(words.days[day])}
                        value={hours.closesAt}
                        onChange={(closesAt) => setDay(day, { ...hours, closesAt })}
                      />
                    </span>
                  ) : (
                    <span className="hint">{words.closedDay}</span>
                  )}
                </li>
              );
            })}
          </ul>
          <div>
            <h3>{words.pickup}</h3>
            <AddressFields prefix="pickup-" value={draft.pickup} onChange={set('pickup')} />
            <TextField
              name="note"
              label={words.pickupNote}
              hint={words.pickupNoteHint}
              maxLength={200}
              value={draft.note}
              onChange={set('note')}
            />
          </div>
        </div>
      </Form>
    </Section>
  );
}

/** Hours and minutes of 24, typed: the browser's own time field shows am and pm to an officer on an English Chrome. */
function TimeInput({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
}) {
  const tidy = () => {
    const [, hours, minutes] = /^(\d{1,2})[.:]?(\d{2})?$/.exec(value.trim()) ?? [];
    if (hours !== undefined && Number(hours) < 24 && Number(minutes ?? 0) < 60)
      onChange(`${hours.padStart(2, '0')}:${minutes ?? '00'}`);
  };
  return (
    <input
      className="input input-time"
      aria-label={label}
      inputMode="numeric"
      maxLength={5}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={tidy}
    />
  );
}
