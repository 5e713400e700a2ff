import { DeskDrawerSessionDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { Page } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Denominations, Movements, SessionFacts } from './session-parts.js';
import { useDrawersWords } from './words.js';

/** One drawer from its opening to its count. */
export function DrawerSessionPage() {
  const words = useDrawersWords();
  const here = useHere();
  const query = useAsk(DeskDrawerSessionDocument, { id: useIdInAddress() });
  const session = query.data?.drawerSession;
  return (
    <Page
      title={session ? words.sessionTitle(session.number) : words.session}
      back={{ to: here('/loket/sesi'), label: words.sessions }}
    >
      <Loaded query={query}>
        {({ drawerSession }) =>
          drawerSession && (
            <>
              <SessionFacts session={drawerSession} />
              <Denominations session={drawerSession} />
              <Movements session={drawerSession} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
