import { useState } from 'react';
import { startOfMonth } from '@lumbung/kernel';
import { DeskMandatoryClassesDocument, DeskMandatoryYearDocument, type DeskMandatoryYearQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { Fact, Facts, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { ClassDialog } from './class-dialog.js';
import { EVERYBODY } from './class-fields.js';
import { useMandatoryWords } from './words.js';

type Calendar = NonNullable<DeskMandatoryYearQuery['mandatorySavingsCalendar']>;
type Month = Calendar['months'][number];

const DOTS: Readonly<Record<Month['state'], string>> = {
  PAID: 'dot-paid',
  PARTLY_PAID: 'dot-part',
  OVERDUE: 'dot-late',
  DUE: '',
  TO_COME: '',
  NOTHING_DUE: 'dot-none',
};

/** A member's year of mandatory savings as twelve dots, what is overdue, and the class he pays by. */
export function MandatoryYear({ memberId, accountId }: { readonly memberId: string; readonly accountId: string }) {
  const words = useMandatoryWords();
  const format = useFormat();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const [year, setYear] = useState(() => Number(format.today().slice(0, 4)));
  const query = useAsk(DeskMandatoryYearDocument, { memberId, year }, { keepsPrevious: true });
  const go = (other: number) => (
    <button type="button" className="button button-quiet button-small" onClick={() => setYear(other)}>
      {words.goYear(String(other))}
    </button>
  );
  return (
    <Section
      title={words.year(String(year))}
      actions={
        can('savings.products') && (
          <button type="button" className="button button-quiet button-small" onClick={() => setOpen(true)}>
            {words.setClass}
          </button>
        )
      }
    >
      <ClassOf accountId={accountId} />
      <Loaded query={query} lines={3}>
        {({ mandatorySavingsCalendar: calendar }) =>
          calendar?.accountId === accountId ? (
            <>
              <p>
                {calendar.monthsOverdue > 0 ? (
                  <strong>{words.behind(format.count(calendar.monthsOverdue), format.money(calendar.arrears))}</strong>
                ) : (
                  words.upToDate
                )}
              </p>
              <ul className="month-dots" aria-label={words.year(String(calendar.year))}>
                {calendar.months.map((month) => (
                  <Dot key={month.month} month={month} />
                ))}
              </ul>
            </>
          ) : (
            <p className="hint">{words.noCalendar}</p>
          )
        }
      </Loaded>
      <div className="page-actions">
        {go(year - 1)}
        {go(year + 1)}
      </div>
      {isOpen && <ClassDialog accountId={accountId} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function Dot({ month }: { readonly month: Month }) {
  const words = useMandatoryWords();
  const format = useFormat();
  const [name] = format.month(month.month).split(' ');
  return (
    <li>
      <span className={`dot ${DOTS[month.state]}`} aria-hidden="true" />
      <strong>{name}</strong>
      <span className="under">{words.monthStates[month.state]}</span>
      {month.due > 0 && (
        <span className="under">
          {month.state === 'PARTLY_PAID'
            ? words.monthLeft(format.money(month.due - month.paid))
            : format.money(month.due)}
        </span>
      )}
    </li>
  );
}

/** The class that holds now, and one that is set for later. */
function ClassOf({ accountId }: { readonly accountId: string }) {
  const words = useMandatoryWords();
  const format = useFormat();
  const account = useAsk(DeskMandatoryClassesDocument, { accountId }).data?.savingsAccount;
  if (!account) return null;
  const now = startOfMonth(format.today());
  const current = account.mandatoryClasses.find(({ startsOn }) => startsOn <= now);
  const later = account.mandatoryClasses.filter(({ startsOn }) => startsOn > now).toReversed();
  return (
    <Facts>
      <Fact label={words.memberClass}>
        {current ? words.classSince(current.memberClass, format.month(current.startsOn)) : EVERYBODY}
        {later.map(({ memberClass, startsOn }) => (
          <span key={startsOn} className="under">
            {words.classFrom(memberClass, format.month(startsOn))}
          </span>
        ))}
      </Fact>
    </Facts>
  );
}
