import { addDays, compareDates, daysBetween, isBusinessDate, type BusinessDate } from '@lumbung/kernel';
import { DeskSalesDocument, type DeskSalesQuery, type SalesStepLength } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { Page, Section } from '../../ui/page.js';
import { PeriodFilter } from '../../ui/period-filter.js';
import { ShareBars } from '../../ui/share-bars.js';
import { Loaded } from '../../ui/states.js';
import { BestSellers } from './best-sellers.js';
import { StepsChart } from './steps-chart.js';
import { useSalesWords } from './words.js';

export type Report = DeskSalesQuery['salesReport'];

const USUAL_DAYS = 30;
const MOST_DAYS = 366;
const MOST_STEPS = 100;
const LENGTHS: Readonly<Record<SalesStepLength, number>> = { DAY: 1, WEEK: 7, MONTH: 28 };

/** As people read it best: days of a month, weeks of a season, months of a year. */
function usualStep(days: number): SalesStepLength {
  return days <= 31 ? 'DAY' : days <= 180 ? 'WEEK' : 'MONTH';
}

function dayOr(text: string | undefined, other: BusinessDate): BusinessDate {
  return isBusinessDate(text) ? text : other;
}

/** How the shop sells: over any time, beside the same time before. */
export function SalesPage() {
  const words = useSalesWords();
  const format = useFormat();
  const set = useFilters();
  const search = useSearchWords<'dari' | 'sampai' | 'per'>();
  const to = dayOr(search.sampai, format.today());
  const from = dayOr(search.dari, addDays(to, 1 - USUAL_DAYS));
  const days = daysBetween(from, to) + 1;
  const by = (search.per as SalesStepLength | undefined) ?? usualStep(days);
  const isReadable = compareDates(from, to) <= 0 && days <= MOST_DAYS && days / (LENGTHS[by] ?? 1) <= MOST_STEPS;
  const query = useAsk(DeskSalesDocument, { input: { from, to, by } }, { isEnabled: isReadable, keepsPrevious: true });
  return (
    <Page title={words.title} lead={words.lead}>
      <Filters label={words.filters}>
        <FilterSelect
          label={words.period}
          value={compareDates(to, format.today()) === 0 ? String(days) : undefined}
          everything={words.custom}
          options={words.periods}
          onChange={(count) =>
            set({ sampai: undefined, per: undefined, dari: count && addDays(format.today(), 1 - Number(count)) })
          }
        />
        <PeriodFilter from={from} to={to} />
        <FilterSelect
          label={words.by}
          value={by}
          options={Object.entries(words.bys)}
          onChange={(per) => set({ per })}
        />
      </Filters>
      {isReadable ? (
        <Loaded query={query} lines={10}>
          {({ salesReport }) => <Whole report={salesReport} by={by} />}
        </Loaded>
      ) : (
        <p className="notice" role="status">
          {words.tooLong}
        </p>
      )}
    </Page>
  );
}

function Whole({ report, by }: { readonly report: Report; readonly by: SalesStepLength }) {
  const words = useSalesWords();
  const format = useFormat();
  const { now, channels, orders } = report;
  const standing = orders.filter(({ count }) => count > 0);
  return (
    <>
      <Figures report={report} />
      <StepsChart steps={report.steps} by={by} total={now.sales} />
      <div className="columns">
        <Section title={words.channels}>
          <ShareBars
            caption={words.channels}
            heads={[words.channel, words.sales]}
            rows={channels.map(({ channel, sales, paid }) => ({
              key: channel,
              label: words.channelNames[channel],
              value: sales,
              text: format.money(sales),
              note: `${format.count(paid)} ${words.count.toLowerCase()}`,
            }))}
          />
        </Section>
        <Section title={words.orders} note={words.ordersNote}>
          {standing.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <ShareBars
              caption={words.orders}
              heads={[words.status, words.count]}
              rows={standing.map(({ status, label, count }) => ({
                key: status,
                label,
                value: count,
                text: format.count(count),
              }))}
            />
          )}
        </Section>
      </div>
      <BestSellers rows={report.bestSellers} />
    </>
  );
}

function Figures({ report: { now, before } }: { readonly report: Report }) {
  const words = useSalesWords();
  const format = useFormat();
  const share = now.sales > 0 ? Math.round((100 * now.memberSales) / now.sales) : 0;
  return (
    <>
      <p className="hint">
        {words.range(format.day(now.from), format.day(now.to))},{' '}
        {words.against(format.day(before.from), format.day(before.to))}
      </p>
      <div className="figures">
        <Figure title={words.sales} text={format.money(now.sales)} now={now.sales} before={before.sales} />
        <Figure title={words.paid} text={format.count(now.paid)} now={now.paid} before={before.paid} />
        <Figure
          title={words.averageBasket}
          text={format.money(now.averageBasket)}
          now={now.averageBasket}
          before={before.averageBasket}
        />
        <div className="book figure">
          <h2>{words.memberShare}</h2>
          <p className="figure-number">{share}%</p>
          <p className="hint">{words.ofSales(format.money(now.memberSales))}</p>
        </div>
      </div>
    </>
  );
}

function Figure({
  title,
  text,
  now,
  before,
}: {
  readonly title: string;
  readonly text: string;
  readonly now: number;
  readonly before: number;
}) {
  return (
    <div className="book figure">
      <h2>{title}</h2>
      <p className="figure-number">{text}</p>
      <p className="hint">{useChange(now, before)}</p>
    </div>
  );
}

/** Up or down against before, in words. */
function useChange(now: number, before: number): string {
  const words = useSalesWords();
  if (before <= 0) return now === before ? words.same : words.fresh;
  const percent = Math.round((100 * (now - before)) / before);
  if (percent === 0) return words.same;
  return percent > 0 ? words.more(`${percent}%`) : words.less(`${-percent}%`);
}
