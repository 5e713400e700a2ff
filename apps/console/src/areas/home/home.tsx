import { Link } from '@tanstack/react-router';
import { DeskHomeDocument, type DeskHomeQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan, useViewer } from '../../shell/viewer.js';
import { StockBadge } from '../../ui/badges.js';
import { Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { SalesChart } from './sales-chart.js';
import { useHomeWords } from './words.js';

export type Dashboard = NonNullable<DeskHomeQuery['shopDashboard']>;

/** First page of the desk: what came in, what waits, what runs out, what remains to be set up. */
export function HomePage() {
  const words = useHomeWords();
  const format = useFormat();
  const can = useCan();
  const { person } = useViewer();
  const withShop = can('reporting.read');
  const query = useAsk(DeskHomeDocument, {
    withShop,
    withChecklist: can('cooperatives.read'),
    withBooks: can('ledger.read'),
  });
  return (
    <Page
      title={`${words.greeting(new Date().getHours())}, ${person.fullName.split(' ')[0]}`}
      lead={words.lead(format.longDay(format.today()))}
    >
      <Loaded query={query} lines={10}>
        {({ shopDashboard, onboardingChecklist, latestLedgerProof }) => (
          <>
            {latestLedgerProof?.isSound === false && <BadProof day={format.day(latestLedgerProof.businessDate)} />}
            {onboardingChecklist && onboardingChecklist.percentDone < 100 && (
              <Progress checklist={onboardingChecklist} />
            )}
            {shopDashboard ? (
              <Figures dashboard={shopDashboard} />
            ) : (
              !withShop && <p className="hint">{words.noFigures}</p>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Books that do not agree with themselves are the first thing to be seen by those who keep them. */
function BadProof({ day }: { readonly day: string }) {
  const words = useHomeWords();
  const here = useHere();
  return (
    <div className="notice notice-bad" role="alert">
      <p>{words.badProof(day)}</p>
      <p>
        <Link to={here('/akuntansi/bukti')}>{words.seeProof}</Link>
      </p>
    </div>
  );
}

function Progress({ checklist }: { readonly checklist: NonNullable<DeskHomeQuery['onboardingChecklist']> }) {
  const words = useHomeWords();
  const here = useHere();
  const next = checklist.items.find((item) => !item.isDone);
  return (
    <section className="book progress-card" aria-label={words.onboarding}>
      <div>
        <h2>{words.onboarding}</h2>
        <p>
          {words.percent(checklist.percentDone)}
          {next !== undefined && (
            <>
              {' · '}
              {words.nextStep}: <strong>{next.label}</strong>
            </>
          )}
        </p>
        <progress max={100} value={checklist.percentDone} aria-label={words.onboarding} />
      </div>
      <Link to={here('/mulai')} className="button">
        {words.continue}
      </Link>
    </section>
  );
}

function Figures({ dashboard }: { readonly dashboard: Dashboard }) {
  const words = useHomeWords();
  const format = useFormat();
  const here = useHere();
  return (
    <>
      <div className="figures">
        <div className="book figure">
          <h2>{words.salesToday}</h2>
          <p className="figure-number">{format.money(dashboard.salesToday)}</p>
          <p className="hint">{words.yesterday(format.money(dashboard.salesYesterday))}</p>
        </div>
        <Link className="book figure" to={here('/toko/pesanan')} search={{ status: 'TODO' }}>
          <h2>{words.toHandle}</h2>
          <p className="figure-number">{format.count(dashboard.ordersToHandle)}</p>
          <p className="hint">{words.toHandleHint}</p>
        </Link>
        <Link className="book figure" to={here('/toko/pesanan')} search={{ status: 'AWAITING_PAYMENT' }}>
          <h2>{words.awaiting}</h2>
          <p className="figure-number">{format.count(dashboard.ordersAwaitingPayment)}</p>
          <p className="hint">{words.awaitingHint}</p>
        </Link>
        <div className="book figure">
          <h2>{words.ordersToday}</h2>
          <p className="figure-number">{format.count(dashboard.ordersToday)}</p>
          <p className="hint">{format.day(dashboard.businessDate)}</p>
        </div>
      </div>
      <div className="columns">
        <SalesChart days={dashboard.salesByDay} />
        <LowStock dashboard={dashboard} />
      </div>
      <Members dashboard={dashboard} />
    </>
  );
}

function LowStock({ dashboard }: { readonly dashboard: Dashboard }) {
  const words = useHomeWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Section
      title={words.lowStock}
      note={dashboard.lowStockCount > 0 ? words.lowStockCount(format.count(dashboard.lowStockCount)) : undefined}
      actions={<Link to={here('/toko/stok')}>{words.seeStock}</Link>}
    >
      {dashboard.lowStock.length === 0 ? (
        <p>{words.enough}</p>
      ) : (
        <ul className="ledger">
          {dashboard.lowStock.map((variant) => (
            <li key={variant.id}>
              <span>
                <Link to={here(`/toko/produk/${variant.product.id}`)}>{variant.product.name}</Link> {variant.name}
              </span>
              <span>
                {format.quantity(variant.availableQuantity)} {variant.unitLabel}{' '}
                <StockBadge state={variant.stockState} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Members({ dashboard }: { readonly dashboard: Dashboard }) {
  const words = useHomeWords();
  const format = useFormat();
  const here = useHere();
  const countOf = (status: string) => dashboard.members.find((line) => line.status === status)?.count ?? 0;
  if (!useCan()('membership.read')) return null;
  return (
    <Section title={words.members} actions={<Link to={here('/anggota')}>{words.seeMembers}</Link>}>
      <p>
        {words.membersActive(format.count(countOf('ACTIVE')))}
        {countOf('APPLICANT') > 0 && (
          <>
            {' · '}
            <Link to={here('/anggota')} search={{ status: 'APPLICANT' }}>
              {words.applicants(format.count(countOf('APPLICANT')))}
            </Link>
          </>
        )}
      </p>
    </Section>
  );
}
