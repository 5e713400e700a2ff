import { useEffect } from 'react';
import { DeskProfileDocument, type DeskProfileQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { Page } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useCommonWords } from '../../words/index.js';
import { useCan } from '../../shell/viewer.js';
import { HoursForm } from './hours-form.js';
import { LegalForm } from './legal-form.js';
import { OfficersForm } from './officers-form.js';
import { Papers } from './papers.js';
import { ShopFrontForm } from './shop-front-form.js';
import { useSettingsWords } from './words.js';

export type Profile = NonNullable<DeskProfileQuery['currentCooperative']>;

/** What the shop shows and the council checks; each part is saved by itself. */
export function ProfilePage() {
  const words = useSettingsWords();
  const query = useAsk(DeskProfileDocument, {});
  return (
    <Page title={words.profile} lead={words.profileLead}>
      <Loaded query={query} lines={12}>
        {({ currentCooperative }) => currentCooperative && <Parts profile={currentCooperative} />}
      </Loaded>
    </Page>
  );
}

function Parts({ profile }: { readonly profile: Profile }) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const mayEdit = useCan()('cooperatives.edit');
  const state = profile.verificationCase?.state;
  const isLocked = state === 'SUBMITTED' || state === 'UNDER_REVIEW';
  useEffect(() => {
    // The parts arrive after the page: only now can an address with a # lead to one.
    const part = location.hash && document.getElementById(location.hash.slice(1));
    if (part) part.scrollIntoView();
  }, []);
  return (
    <>
      {isLocked && (
        <div className="notice">
          <p>{words.locked(common.states.verification[state])}</p>
        </div>
      )}
      <fieldset disabled={!mayEdit} className="parts">
        <LegalForm profile={profile} isLocked={isLocked} />
        <div id="pengurus">
          <OfficersForm profile={profile} />
        </div>
        <div id="dokumen">
          <Papers profile={profile} isLocked={isLocked} />
        </div>
        <div id="toko">
          <ShopFrontForm profile={profile} />
        </div>
        <HoursForm profile={profile} />
      </fieldset>
    </>
  );
}
