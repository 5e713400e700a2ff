import { useState, type KeyboardEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { DeskCloseDrawerDocument, DeskMyDrawerDocument, type DeskMyDrawerQuery } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { DENOMINATIONS, countedOf, piecesOf, type Pieces } from './denominations.js';
import { DifferenceBadge, useDifference } from './session-parts.js';
import { useDrawersWords } from './words.js';

/** Counting a drawer at the end: note by note, compared with what must lie in it, and then for good. */
export function CloseDrawerPage() {
  const words = useDrawersWords();
  const here = useHere();
  const query = useAsk(DeskMyDrawerDocument, {});
  return (
    <Page title={words.closeTitle} lead={words.closeLead} back={{ to: here('/loket/laci'), label: words.mine }}>
      <Loaded query={query}>
        {({ myDrawerSession }) =>
          myDrawerSession ? <Count session={myDrawerSession} /> : <Empty title={words.noSession} />
        }
      </Loaded>
    </Page>
  );
}

function Count({ session }: { readonly session: NonNullable<DeskMyDrawerQuery['myDrawerSession']> }) {
  const words = useDrawersWords();
  const format = useFormat();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const differenceOf = useDifference();
  const [pieces, setPieces] = useState<Pieces>({});
  const [note, setNote] = useState('');
  const [isSure, setSure] = useState(false);
  const act = useAct(DeskCloseDrawerDocument, {
    onDone: (closed) => {
      tell(words.closed(differenceOf(closed.difference ?? 0)));
      void navigate({ to: here('/loket/laci') });
    },
  });
  const counted = countedOf(pieces);
  const difference = counted - session.expected;
  const close = () => void act.run({ denominations: piecesOf(pieces), note: textOrNull(note) });
  return (
    <>
      <Form submit={words.close} onSubmit={() => setSure(true)}>
        <div className="columns drawer-count">
          <Section title={words.denominations}>
            <table className="table table-keep table-plain">
              <caption className="unseen">{words.denominations}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.denomination}</th>
                  <th scope="col">{words.pieces}</th>
                  <th scope="col" className="number">
                    {words.worth}
                  </th>
                </tr>
              </thead>
              <tbody>
                {DENOMINATIONS.map((worth, index) => (
                  <tr key={worth}>
                    <th scope="row">{format.money(worth)}</th>
                    <td>
                      <input
                        className="input input-number"
                        aria-label={words.piecesOf(format.money(worth))}
                        name={`pieces${worth}`}
                        inputMode="numeric"
                        autoComplete="off"
                        autoFocus={index === 0}
                        value={pieces[worth] ?? ''}
                        onChange={({ target }) =>
                          setPieces({ ...pieces, [worth]: target.value.replace(/\D/g, '').slice(0, 5) })
                        }
                        onKeyDown={toNextField}
                      />
                    </td>
                    <td className="number">{format.money(worth * Number(pieces[worth] ?? 0))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
          <Section title={`${session.drawerName} · ${session.number}`}>
            <Facts>
              <Fact label={words.expected}>{format.money(session.expected)}</Fact>
              <Fact label={words.counted}>
                <span className="drawer-expected">{format.money(counted)}</span>
              </Fact>
              <Fact label={words.difference}>
                <span role="status">
                  <DifferenceBadge difference={difference} />
                </span>
              </Fact>
            </Facts>
            <TextField name="note" label={words.closeNote} maxLength={500} rows={3} value={note} onChange={setNote} />
          </Section>
        </div>
      </Form>
      {isSure && (
        <ActDialog
          title={words.closeTitle}
          consequence={
            <>
              <p>{words.closeConfirm(differenceOf(difference))}</p>
              {difference !== 0 && <p>{words.closeBooked}</p>}
            </>
          }
          submit={words.close}
          isDanger={difference !== 0}
          act={act}
          onSubmit={close}
          onClose={() => setSure(false)}
        />
      )}
    </>
  );
}

/** Enter and the arrows walk down the list, as one counts. */
function toNextField(event: KeyboardEvent<HTMLInputElement>): void {
  const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.ctrlKey) return;
  event.preventDefault();
  const form = event.currentTarget.form;
  const fields = [...(form?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
  fields[fields.indexOf(event.currentTarget) + step]?.focus();
}
