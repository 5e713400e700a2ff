import { Link } from '@tanstack/react-router';
import { formatPhoneNumber } from '@lumbung/kernel';
import { DeskCouncilCooperativeDocument, type DeskCouncilCooperativeQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useIdInAddress } from '../../shell/place.js';
import { CooperativeBadge, VerificationBadge } from '../../ui/badges.js';
import { Icon } from '../../ui/icons.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useCommonWords } from '../../words/index.js';
import { OfficerList } from './officer-list.js';
import { SuspensionPart } from './suspension.js';
import { useCouncilWords } from './words.js';

export type Tenant = NonNullable<DeskCouncilCooperativeQuery['councilCooperative']>;

/** One cooperative as its council sees it, and its suspension. */
export function CooperativePage() {
  const words = useCouncilWords();
  const common = useCommonWords();
  const cooperativeId = useIdInAddress();
  const query = useAsk(DeskCouncilCooperativeDocument, { cooperativeId });
  const tenant = query.data?.councilCooperative;
  return (
    <Page
      title={tenant?.cooperative.name ?? words.cooperatives}
      badge={tenant && <CooperativeBadge state={tenant.cooperative.state} />}
      lead={tenant && common.kinds[tenant.cooperative.kind]}
      back={{ to: '/dekopinda/koperasi', label: words.cooperatives }}
      actions={
        tenant?.cooperative.state === 'ACTIVE' && (
          <a className="button button-quiet" href={tenant.cooperative.shopUrl} target="_blank" rel="noreferrer">
            <Icon name="external" /> {words.seeShop}
          </a>
        )
      }
    >
      <Loaded query={query} lines={10}>
        {({ councilCooperative }) =>
          councilCooperative ? <Whole tenant={councilCooperative} /> : <Empty title={common.faults.NOT_FOUND ?? ''} />
        }
      </Loaded>
    </Page>
  );
}

function Whole({ tenant }: { readonly tenant: Tenant }) {
  const words = useCouncilWords();
  const format = useFormat();
  const { cooperative, counts } = tenant;
  return (
    <>
      {counts ? (
        <>
          <div className="figures figures-small">
            {(
              [
                [words.members, counts.members],
                [words.orders, counts.ordersLast30Days],
                [words.publishedProducts, counts.publishedProducts],
                [words.staff, counts.staff],
              ] as const
            ).map(([label, count]) => (
              <div key={label} className="book figure">
                <h2>{label}</h2>
                <p className="figure-number">{format.count(count)}</p>
              </div>
            ))}
          </div>
          <p className="hint">{words.countsNote(format.time(counts.publishedAt))}</p>
        </>
      ) : (
        <p className="hint">{words.noCounts}</p>
      )}
      <div className="columns">
        <div>
          <Section
            title={words.legal}
            actions={
              cooperative.verificationCase && (
                <Link to={`/dekopinda/pendaftaran/${cooperative.verificationCase.id}`}>{words.seeCase}</Link>
              )
            }
          >
            <Facts>
              <Fact label={words.verification}>
                {tenant.verificationState ? <VerificationBadge state={tenant.verificationState} /> : words.notSubmitted}
              </Fact>
              {cooperative.verification && (
                <Fact label={words.validUntil}>{format.day(cooperative.verification.validUntil)}</Fact>
              )}
              <Fact label={words.legalEntityNo}>{cooperative.legalEntityNo}</Fact>
              <Fact label={words.registrationNo}>{cooperative.cooperativeRegistrationNo}</Fact>
              <Fact label={words.address}>{cooperative.address.formatted}</Fact>
              <Fact label={words.phone}>{cooperative.phone && formatPhoneNumber(cooperative.phone)}</Fact>
              <Fact label={words.email}>{cooperative.email}</Fact>
              <Fact label={words.since}>{format.dayOf(cooperative.createdAt)}</Fact>
            </Facts>
          </Section>
        </div>
        <div>
          <SuspensionPart tenant={tenant} />
          <Section title={words.officers}>
            <OfficerList officers={cooperative.officers} />
          </Section>
        </div>
      </div>
    </>
  );
}
