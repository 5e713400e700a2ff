import type { DeskConsentFragment } from '@lumbung/web-api';
import { Badge } from '../../../ui/badges.js';
import { Section } from '../../../ui/page.js';
import { Timeline } from '../../../ui/timeline.js';
import { usePersonWords } from './words.js';

/** Whether the member agrees to the use of his data, and every step that led there; he alone takes them. */
export function ConsentSection({ consent }: { readonly consent: DeskConsentFragment | null }) {
  const { consent: words } = usePersonWords();
  const steps = consent?.steps ?? [];
  const [last] = steps;
  return (
    <Section title={words.title}>
      {!last && <p>{words.none}</p>}
      {last && (
        <>
          <p>
            <Badge tone={last.isGiven ? 'good' : 'wait'}>{last.isGiven ? words.given : words.withdrawn}</Badge>
          </p>
          {!last.isGiven && <p>{words.withdrawnMeans}</p>}
          <Timeline
            events={[...steps].reverse().map(({ id, at, isGiven, text, applicationNumber, enteredByName }) => ({
              id,
              at,
              title: `${isGiven ? words.gave : words.took}${applicationNumber ? `, ${words.application(applicationNumber)}` : ''}`,
              who: enteredByName,
              text,
            }))}
          />
        </>
      )}
    </Section>
  );
}
