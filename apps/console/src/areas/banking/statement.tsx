import { useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import {
  DeskBankStatementOneDocument,
  DeskKeepBankStatementDocument,
  DeskRemoveBankStatementDocument,
  type DeskBankStatementOneQuery,
} from '@lumbung/web-api';
import { useSlug } from '../../api/slug.js';
import { documentHref } from '../../api/upload.js';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Form } from '../../ui/form.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField } from '../../ui/value-fields.js';
import { ColumnsForm } from './columns-form.js';
import { StatementBadge } from './statement-list.js';
import { useBankingWords } from './words.js';

export type Statement = DeskBankStatementOneQuery['bankStatement'];
export type Check = NonNullable<Statement['check']>;

/** One file of the bank: what is in it, what is wrong with it, and keeping it. */
export function StatementPage({ id }: { readonly id: string }) {
  const words = useBankingWords();
  const here = useHere();
  const query = useAsk(DeskBankStatementOneDocument, { id });
  const statement = query.data?.bankStatement;
  return (
    <Page
      title={statement ? `${words.statements} ${statement.number}` : words.statements}
      badge={statement && <StatementBadge state={statement.state} />}
      lead={statement && `${statement.account.number} ${statement.account.name} · ${statement.fileName}`}
      back={{
        to: here('/akuntansi/rekening-koran'),
        search: { akun: statement?.account.id, bagian: 'berkas' } as never,
        label: words.statements,
      }}
      actions={statement && <Remove statement={statement} />}
    >
      <Loaded query={query} lines={8}>
        {({ bankStatement }) => (
          <>
            <Sums statement={bankStatement} />
            {bankStatement.check && <Checked statement={bankStatement} check={bankStatement.check} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Sums({ statement }: { readonly statement: Statement }) {
  const words = useBankingWords();
  const format = useFormat();
  const here = useHere();
  const { check, from, to, openingBalance, closingBalance, lineCount, knownCount, openLineCount } = statement;
  const shown = (amount: number | null) => (amount === null ? words.unknown : format.money(amount));
  return (
    <>
      <Facts>
        <Fact label={words.period}>{from && to && `${format.day(from)} – ${format.day(to)}`}</Fact>
        <Fact label={words.opening}>{shown(openingBalance)}</Fact>
        <Fact label={words.closing}>{shown(closingBalance)}</Fact>
        <Fact label={words.newLines}>{format.count(check?.newCount ?? lineCount)}</Fact>
        <Fact label={words.knownLines}>{format.count(check?.knownCount ?? knownCount)}</Fact>
        {check ? (
          <Fact label={words.wrongLines}>{format.count(check.wrongCount)}</Fact>
        ) : (
          <Fact label={words.open}>{format.count(openLineCount)}</Fact>
        )}
      </Facts>
      {statement.state === 'KEPT' && (
        <p className="page-actions">
          <Link
            to={here('/akuntansi/rekening-koran')}
            search={{ akun: statement.account.id } as never}
            className="button"
          >
            {words.toMatching}
          </Link>
        </p>
      )}
    </>
  );
}

function Checked({ statement, check }: { readonly statement: Statement; readonly check: Check }) {
  const words = useBankingWords();
  const format = useFormat();
  const mayKeep = useCan()('banking.reconcile');
  return (
    <>
      {check.problem !== null ? (
        <div className="notice notice-bad" role="alert">
          <p>{check.problem}</p>
        </div>
      ) : (
        <div className={check.isProved ? 'notice notice-good' : 'notice notice-warn'}>
          <p>{check.isProved ? words.proved : words.unproved}</p>
        </div>
      )}
      {check.gap !== null && (
        <div className="notice notice-warn">
          <p>{words.gap(format.money(Math.abs(check.gap)))}</p>
        </div>
      )}
      {check.wrongCount > 0 && <WrongRows statement={statement} check={check} />}
      {mayKeep && check.problem === null && check.newCount > 0 && <Keep statement={statement} check={check} />}
      {check.rows.length > 0 && <Preview check={check} />}
      {mayKeep && (
        <ColumnsForm key={check.columns.map(({ field }) => field).join()} statementId={statement.id} check={check} />
      )}
    </>
  );
}

function Keep({ statement, check }: { readonly statement: Statement; readonly check: Check }) {
  const words = useBankingWords();
  const format = useFormat();
  const tell = useToast();
  const [opening, setOpening] = useState<number | null>(null);
  const act = useAct(DeskKeepBankStatementDocument, {
    onDone: ({ lineCount, knownCount }) => tell(words.kept(format.count(lineCount), format.count(knownCount))),
  });
  return (
    <Form
      act={act}
      submit={words.keep}
      consequence={words.keepConsequence(format.count(check.newCount))}
      onSubmit={() => void act.run({ statementId: statement.id, openingBalance: opening })}
    >
      {statement.openingBalance === null && (
        <MoneyField
          name="openingBalance"
          label={words.givenOpening}
          hint={words.givenOpeningHint}
          value={opening}
          onChange={setOpening}
        />
      )}
    </Form>
  );
}

function Preview({ check }: { readonly check: Check }) {
  const words = useBankingWords();
  const format = useFormat();
  return (
    <Section title={words.preview} note={check.newCount + check.knownCount > 50 ? words.previewNote : undefined}>
      <Table
        caption={words.preview}
        rows={check.rows}
        keyOf={({ row }) => String(row)}
        columns={[
          { key: 'day', head: words.day, isTight: true, cell: ({ onDay }) => format.day(onDay) },
          {
            key: 'text',
            head: words.text,
            cell: ({ text, isKnown }) => (isKnown ? `${text} (${words.known})` : text),
          },
          { key: 'amount', head: words.amount, isNumber: true, cell: ({ amount }) => format.money(amount) },
          {
            key: 'balance',
            head: words.bankBalance,
            isNumber: true,
            isWideOnly: true,
            cell: ({ balance }) => balance !== null && format.money(balance),
          },
        ]}
      />
    </Section>
  );
}

function WrongRows({ statement, check }: { readonly statement: Statement; readonly check: Check }) {
  const words = useBankingWords();
  const slug = useSlug();
  return (
    <Section title={words.wrongTitle} note={words.wrongNote}>
      <Table
        caption={words.wrongTitle}
        rows={check.wrongRows}
        keyOf={({ row }) => String(row)}
        columns={[
          { key: 'row', head: words.row, isTight: true, cell: ({ row }) => row },
          { key: 'content', head: words.content, cell: ({ cells }) => cells.filter(Boolean).join(' · ') },
          { key: 'problem', head: words.problem, cell: ({ problem }) => problem },
        ]}
      />
      <p className="file-links">
        <a href={documentHref(`/bank-statements/${statement.id}/wrong-rows`, slug)} download>
          {words.wrongFile}
        </a>
      </p>
    </Section>
  );
}

function Remove({ statement }: { readonly statement: Statement }) {
  const words = useBankingWords();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const [isAsking, setAsking] = useState(false);
  const act = useAct(DeskRemoveBankStatementDocument, {
    onDone: () => {
      tell(words.removed);
      void navigate({
        to: here('/akuntansi/rekening-koran'),
        search: { akun: statement.account.id, bagian: 'berkas' } as never,
      });
    },
  });
  if (!useCan()('banking.reconcile')) return null;
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setAsking(true)}>
        {words.remove}
      </button>
      {isAsking && (
        <ActDialog
          title={`${words.remove} ${statement.number}`}
          consequence={words.removeConsequence}
          submit={words.remove}
          isDanger
          act={act}
          onSubmit={() => void act.run({ statementId: statement.id })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
