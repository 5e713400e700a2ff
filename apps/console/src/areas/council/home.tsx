import { Link } from '@tanstack/react-router';
import {
  DeskCouncilHomeDocument,
  type CooperativeState,
  type DeskCouncilHomeQuery,
  type VerificationState,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { VerificationBadge } from '../../ui/badges.js';
import { Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useCommonWords } from '../../words/index.js';
import { useCouncilWords } from './words.js';

/** What waits for the council, and how its region stands, in counts only. */
export function CouncilHomePage() {
  const words = useCouncilWords();
  const query = useAsk(DeskCouncilHomeDocument, {});
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded query={query} lines={10}>
        {(data) => (
          <>
            <Figures dashboard={data.councilDashboard} />
            <div className="columns">
              <Longest cases={data.verificationQueue.nodes} />
              <Suspensions dashboard={data.councilDashboard} />
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Figures({ dashboard }: { readonly dashboard: DeskCouncilHomeQuery['councilDashboard'] }) {
  const words = useCouncilWords();
  const format = useFormat();
  const cases = (state: VerificationState) => dashboard.casesByState.find((line) => line.state === state)?.count ?? 0;
  const cooperatives = (state: CooperativeState) =>
    dashboard.cooperativesByState.find((line) => line.state === state)?.count ?? 0;
  return (
    <div className="figures">
      <Link className="book figure" to="/dekopinda/pendaftaran" search={{ status: 'SUBMITTED' }}>
        <h2>{words.waiting}</h2>
        <p className="figure-number">{format.count(cases('SUBMITTED'))}</p>
        <p className="hint">
          {dashboard.oldestWaitingSince
            ? words.waitingSince(format.dayOf(dashboard.oldestWaitingSince))
            : words.nothingWaits}
        </p>
      </Link>
      <Link className="book figure" to="/dekopinda/pendaftaran" search={{ status: 'UNDER_REVIEW' }}>
        <h2>{words.underReview}</h2>
        <p className="figure-number">{format.count(cases('UNDER_REVIEW'))}</p>
      </Link>
      <Link className="book figure" to="/dekopinda/koperasi" search={{ status: 'ACTIVE' }}>
        <h2>{words.activeShops}</h2>
        <p className="figure-number">{format.count(cooperatives('ACTIVE'))}</p>
        <p className="hint">
          {words.drafts(format.count(cooperatives('DRAFT')))} ·{' '}
          {words.suspended(format.count(cooperatives('SUSPENDED')))}
        </p>
      </Link>
      <div className="book figure">
        <h2>{words.members}</h2>
        <p className="figure-number">{format.count(dashboard.totalMembers)}</p>
        <p className="hint">{words.ordersNote}</p>
      </div>
      <div className="book figure">
        <h2>{words.orders}</h2>
        <p className="figure-number">{format.count(dashboard.totalOrdersLast30Days)}</p>
        <p className="hint">{words.ordersNote}</p>
      </div>
    </div>
  );
}

function Longest({ cases }: { readonly cases: DeskCouncilHomeQuery['verificationQueue']['nodes'] }) {
  const words = useCouncilWords();
  const common = useCommonWords();
  const format = useFormat();
  return (
    <Section title={words.longest} actions={<Link to="/dekopinda/pendaftaran">{words.seeQueue}</Link>}>
      {cases.length === 0 ? (
        <p>{words.nothingWaits}.</p>
      ) : (
        <ul className="ledger">
          {cases.map((one) => (
            <li key={one.id}>
              <span>
                <Link to={`/dekopinda/pendaftaran/${one.id}`}>{one.cooperative.name}</Link>
                <span className="under">
                  {common.kinds[one.cooperative.kind]} · {one.cooperative.address.region.name}
                </span>
              </span>
              <span>
                <VerificationBadge state={one.state} label={one.stateLabel} />
                <span className="under">{format.dayOf(one.submittedAt)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Suspensions({ dashboard }: { readonly dashboard: DeskCouncilHomeQuery['councilDashboard'] }) {
  const words = useCouncilWords();
  const format = useFormat();
  return (
    <Section title={words.suspensions}>
      {dashboard.pendingSuspensions.length === 0 ? (
        <p>{words.noSuspensions}</p>
      ) : (
        <ul className="ledger">
          {dashboard.pendingSuspensions.map((suspension) => (
            <li key={suspension.id}>
              <span>
                <Link to={`/dekopinda/koperasi/${suspension.cooperative.id}`}>{suspension.cooperative.name}</Link>
                <span className="under">{suspension.reason}</span>
              </span>
              <span className="under">
                {words.requestedBy(suspension.requestedByName, format.dayOf(suspension.requestedAt))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
