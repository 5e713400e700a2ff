import { DeskProfitShareDocument, type DeskProfitShareQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { ClassTable } from './class-table.js';
import { useProfitShareWords } from './words.js';

type Share = NonNullable<DeskProfitShareQuery['profitShare']>;

const LOOK_AGAIN_MS = 5_000;

/** What was shared out for one month: of what, by which ratios, and how far it is booked. */
export function SharePage({ id }: { readonly id: string }) {
  const words = useProfitShareWords();
  const format = useFormat();
  const here = useHere();
  const query = useAsk(DeskProfitShareDocument, { id }, { everyMs: LOOK_AGAIN_MS });
  const share = query.data?.profitShare;
  return (
    <Page
      title={share ? words.shareOf(format.month(share.month)) : words.title}
      back={{ to: here('/simpanan/bagi-hasil'), label: words.title }}
    >
      <Loaded query={query}>{({ profitShare }) => profitShare && <Details share={profitShare} />}</Loaded>
    </Page>
  );
}

function Details({ share }: { readonly share: Share }) {
  const words = useProfitShareWords();
  const format = useFormat();
  const { accounts, postedAccounts } = share;
  return (
    <>
      <Facts>
        <Fact label={words.income}>{format.money(share.income)}</Fact>
        <Fact label={words.members}>
          <strong>{format.money(share.membersAmount)}</strong>
        </Fact>
        <Fact label={words.cooperative}>{format.money(share.cooperativeAmount)}</Fact>
        <Fact label={words.otherFunds}>{format.money(share.otherFunds)}</Fact>
        <Fact label={words.accounts}>{words.posted(format.count(postedAccounts), format.count(accounts))}</Fact>
        <Fact label={words.source}>{share.source}</Fact>
        <Fact label={words.by}>{words.decidedBy(share.decidedByName ?? '', format.time(share.decidedAt))}</Fact>
      </Facts>
      <Section title={words.classes}>
        <ClassTable classes={share.classes} membersAmount={share.membersAmount} />
      </Section>
      <Section title={words.incomeLines}>
        <Table<Share['incomeLines'][number]>
          caption={words.incomeLines}
          rows={share.incomeLines}
          keyOf={({ text, amount }) => `${text} ${amount}`}
          columns={[
            { key: 'text', head: words.line, cell: ({ text }) => text },
            {
              key: 'amount',
              head: words.amount,
              isNumber: true,
              cell: ({ amount }) => format.money(amount),
              total: format.money(share.income),
            },
          ]}
        />
      </Section>
    </>
  );
}
