import { useState } from 'react';
import {
  DeskDeductionCsvDocument,
  DeskDeductionListDocument,
  DeskSendDeductionsDocument,
  DeskWithdrawDeductionsDocument,
  type DeskDeductionListFragment,
} from '@lumbung/web-api';
import { ask } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { Fact, Facts, Page } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords, useLocale } from '../../words/index.js';
import { LIST_TONES } from './deductions.js';
import { ReceiveForm } from './receive-form.js';
import { MOST_LINES, useLines, type DeductionLine } from './use-lines.js';
import { useCreditWords } from './words.js';

/** One deduction list: who owes what, handed over, and what came of it. */
export function DeductionPage() {
  const words = useCreditWords();
  const common = useCommonWords();
  const here = useHere();
  const listId = useIdInAddress();
  const query = useAsk(DeskDeductionListDocument, { listId });
  const list = query.data?.deductionList;
  return (
    <Page
      title={list ? words.listTitle(list.number) : words.lists}
      badge={list && <Badge tone={LIST_TONES[list.state]}>{words.states[list.state]}</Badge>}
      lead={list && words.by(list.drawnUpByName)}
      back={{ to: here('/uang/plafon/potongan'), label: words.lists }}
      actions={list && <Actions list={list} />}
    >
      <Loaded query={query}>
        {({ deductionList }) =>
          deductionList ? <Whole list={deductionList} /> : <Empty title={common.faults.NOT_FOUND ?? ''} />
        }
      </Loaded>
    </Page>
  );
}

function Actions({ list }: { readonly list: DeskDeductionListFragment }) {
  const words = useCreditWords();
  const tell = useToast();
  const [asked, setAsked] = useState<'send' | 'withdraw' | null>(null);
  const close = () => setAsked(null);
  const done = (text: string) => () => {
    tell(text);
    close();
  };
  const send = useAct(DeskSendDeductionsDocument, { onDone: done(words.sent) });
  const withdraw = useAct(DeskWithdrawDeductionsDocument, { onDone: done(words.withdrawn) });
  const isOpen = list.state === 'DRAFT' || list.state === 'SENT';
  return (
    <>
      <DownloadButton list={list} />
      {list.state === 'DRAFT' && (
        <button type="button" className="button" onClick={() => setAsked('send')}>
          {words.send}
        </button>
      )}
      {isOpen && (
        <button type="button" className="button button-danger" onClick={() => setAsked('withdraw')}>
          {words.withdraw}
        </button>
      )}
      {asked === 'send' && (
        <ActDialog
          title={words.send}
          consequence={words.sendConsequence}
          submit={words.send}
          act={send}
          onSubmit={() => void send.run({ listId: list.id })}
          onClose={close}
        />
      )}
      {asked === 'withdraw' && (
        <ActDialog
          title={words.withdraw}
          consequence={words.withdrawConsequence}
          submit={words.withdraw}
          isDanger
          act={withdraw}
          onSubmit={() => void withdraw.run({ listId: list.id })}
          onClose={close}
        />
      )}
    </>
  );
}

function DownloadButton({ list }: { readonly list: DeskDeductionListFragment }) {
  const words = useCreditWords();
  const slug = useSlug();
  const { locale } = useLocale();
  const [isBusy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const { deductionListCsv } = await ask({ slug, locale }, DeskDeductionCsvDocument, { listId: list.id });
      keepFile(`potongan-${list.number}.csv`, deductionListCsv);
    } finally {
      setBusy(false);
    }
  };
  return (
    <button type="button" className="button button-quiet" aria-busy={isBusy} onClick={() => void download()}>
      {words.download}
    </button>
  );
}

function keepFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function Whole({ list }: { readonly list: DeskDeductionListFragment }) {
  const words = useCreditWords();
  const format = useFormat();
  const lines = useLines(list.id);
  return (
    <>
      <Facts>
        <Fact label={words.period}>{list.period}</Fact>
        <Fact label={words.employer}>{list.employer || words.ownTreasurer}</Fact>
        <Fact label={words.boughtUntil}>{format.day(list.boughtUntil)}</Fact>
        <Fact label={words.total}>{format.money(list.total)}</Fact>
        {list.state === 'RECEIVED' && (
          <Fact label={words.received}>
            {format.money(list.received)}{' '}
            {list.money && list.receivedOn && (
              <span className="under">
                {words.moneys[list.money]}, {format.day(list.receivedOn)}
              </span>
            )}
          </Fact>
        )}
      </Facts>
      <Loaded query={lines} lines={8}>
        {(all) => (
          <>
            {list.lineCount > MOST_LINES && <p className="notice">{words.tooLong}</p>}
            {list.state === 'SENT' ? <ReceiveForm list={list} lines={all} /> : <LineTable list={list} lines={all} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function LineTable({
  list,
  lines,
}: {
  readonly list: DeskDeductionListFragment;
  readonly lines: readonly DeductionLine[];
}) {
  const words = useCreditWords();
  const format = useFormat();
  return (
    <Table<DeductionLine>
      caption={words.listTitle(list.number)}
      rows={lines}
      keyOf={(line) => line.id}
      columns={[
        {
          key: 'member',
          head: words.member,
          cell: (line) => (
            <>
              <strong>{line.memberName}</strong>
              <span className="under">{line.memberNo}</span>
            </>
          ),
        },
        {
          key: 'owed',
          head: words.owed,
          isNumber: true,
          cell: (line) => format.money(line.owed),
          total: format.money(list.total),
        },
        {
          key: 'received',
          head: words.received,
          isNumber: true,
          cell: (line) => (line.received == null ? '–' : format.money(line.received)),
          total: list.state === 'RECEIVED' ? format.money(list.received) : undefined,
        },
        {
          key: 'result',
          head: words.result,
          cell: (line) => (
            <Badge tone={{ WAITING: 'plain', PAID: 'good', PARTLY: 'wait', NOT_PAID: 'bad' }[line.result] as 'plain'}>
              {words.results[line.result]}
            </Badge>
          ),
        },
      ]}
    />
  );
}
