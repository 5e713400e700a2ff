import { SelectField, TextField } from '../../ui/fields.js';
import { Icon } from '../../ui/icons.js';
import { QuantityField } from '../../ui/value-fields.js';
import { hoursDraft, isTime, type DeliveryDraft, type HoursDraft } from './delivery-draft.js';
import { useSettingsWords } from './words.js';

const USUAL = { weekday: '1', from: '09:00', until: '11:00', capacity: 10 };

/** Hours in which goods are fetched, and how many orders fit into each. */
export function PickupHours({
  draft,
  onChange,
}: {
  readonly draft: DeliveryDraft;
  readonly onChange: (part: Partial<DeliveryDraft>) => void;
}) {
  const words = useSettingsWords();
  const { hours } = draft;
  const set = (key: number, part: Partial<HoursDraft>) =>
    onChange({ hours: hours.map((line) => (line.key === key ? { ...line, ...part } : line)) });
  const dayName = (day: string) => words.weekdays[Number(day) as keyof typeof words.weekdays];
  const firstDay = hours[0]?.weekday;
  return (
    <>
      <h3>{words.pickupSlots}</h3>
      <p className="hint">{words.hoursHint}</p>
      <ul className="lines">
        {hours.map((line) => (
          <li key={line.key} className="line">
            <SelectField
              name={`weekday${line.key}`}
              label={words.weekday}
              isRequired
              options={Object.entries(words.weekdays)}
              value={line.weekday}
              onChange={(weekday) => set(line.key, { weekday })}
            />
            <TimeField
              name={`from${line.key}`}
              label={words.hourFrom}
              value={line.from}
              onChange={(from) => set(line.key, { from })}
            />
            <TimeField
              name={`until${line.key}`}
              label={words.hourUntil}
              value={line.until}
              onChange={(until) => set(line.key, { until })}
            />
            <QuantityField
              name={`capacity${line.key}`}
              label={words.capacity}
              isRequired
              value={line.capacity}
              onChange={(capacity) => set(line.key, { capacity })}
            />
            <button
              type="button"
              className="icon-button"
              aria-label={words.removeHours(`${dayName(line.weekday)} ${line.from}`)}
              onClick={() => onChange({ hours: hours.filter((other) => other !== line) })}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <div className="row-tools">
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => onChange({ hours: [...hours, hoursDraft(nextOf(hours.at(-1)))] })}
        >
          <Icon name="plus" /> {words.addHours}
        </button>
        {firstDay !== undefined && hours.every(({ weekday }) => weekday === firstDay) && (
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => onChange({ hours: onEveryDay(hours) })}
          >
            {words.copyDay}
          </button>
        )}
      </div>
      {hours.length > 0 && (
        <div className="field-row">
          <QuantityField
            name="pickupDaysAhead"
            label={words.daysAhead}
            isRequired
            value={draft.pickupDaysAhead}
            onChange={(pickupDaysAhead) => onChange({ pickupDaysAhead })}
          />
          <QuantityField
            name="pickupNoticeMinutes"
            label={words.noticeMinutes}
            isRequired
            value={draft.pickupNoticeMinutes}
            onChange={(pickupNoticeMinutes) => onChange({ pickupNoticeMinutes })}
          />
        </div>
      )}
    </>
  );
}

/** After the last one of the same day, as long as it. */
function nextOf(last: HoursDraft | undefined): Omit<HoursDraft, 'key'> {
  if (last === undefined) return USUAL;
  const { weekday, from, until, capacity } = last;
  const length = Math.max(1, Number.parseInt(until, 10) - Number.parseInt(from, 10));
  const end = Math.min(23, (Number.parseInt(until, 10) || 0) + length);
  return { weekday, from: until, until: `${String(end).padStart(2, '0')}:00`, capacity };
}

function onEveryDay(hours: readonly HoursDraft[]): HoursDraft[] {
  return ['1', '2', '3', '4', '5', '6', '7'].flatMap((weekday) =>
    hours.map(({ key: _old, ...line }) => hoursDraft({ ...line, weekday })),
  );
}

function TimeField(field: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const words = useSettingsWords();
  const isUnreadable = field.value.trim() !== '' && !isTime(field.value);
  return (
    <TextField
      {...field}
      isRequired
      inputMode="numeric"
      maxLength={5}
      hint={isUnreadable ? words.badHour : undefined}
    />
  );
}
