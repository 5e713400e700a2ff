import { Link } from '@tanstack/react-router';
import type { DrawerSessionFactsFragment, DrawerSessionWholeFragment } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { Badge } from '../../ui/badges.js';
import { Fact, Facts, Section } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import { useDrawersWords } from './words.js';

type Movement = DrawerSessionWholeFragment['movements'][number];

/** A difference in words as well as figures. */
export function useDifference(): (difference: number) => string {
  const words = useDrawersWords();
  const format = useFormat();
  return (difference) => {
    if (difference === 0) return words.exact;
    const amount = format.money(Math.abs(difference));
    return difference < 0 ? words.missing(amount) : words.surplus(amount);
  };
}

export function DifferenceBadge({ difference }: { readonly difference: number }) {
  const differenceOf = useDifference();
  return <Badge tone={difference === 0 ? 'good' : difference < 0 ? 'bad' : 'wait'}>{differenceOf(difference)}</Badge>;
}

export function SessionFacts({ session }: { readonly session: DrawerSessionFactsFragment }) {
  const words = useDrawersWords();
  const format = useFormat();
  return (
    <Section title={`${session.drawerName} · ${session.number}`}>
      <Facts>
        <Fact label={words.expected}>
          <span className="drawer-expected">{format.money(session.expected)}</span>
        </Fact>
        <Fact label={words.openingFloat}>{format.money(session.openingFloat)}</Fact>
        <Fact label={words.cashSales}>{format.money(session.cashSales)}</Fact>
        <Fact label={words.cashSavings}>{format.money(session.cashSavings)}</Fact>
        <Fact label={words.cashier}>{session.cashierName}</Fact>
        <Fact label={words.openedAt}>{format.time(session.openedAt)}</Fact>
        <Fact label={words.closedAt}>
          {session.closedAt ? (
            <>
              {format.time(session.closedAt)}
              <span className="under">{session.closedByName}</span>
            </>
          ) : (
            words.stillOpen
          )}
        </Fact>
        {session.counted != null && <Fact label={words.counted}>{format.money(session.counted)}</Fact>}
        {session.difference != null && (
          <Fact label={words.difference}>
            <DifferenceBadge difference={session.difference} />
          </Fact>
        )}
        {session.note && <Fact label={words.note}>{session.note}</Fact>}
      </Facts>
    </Section>
  );
}

/** Cash in and out, newest first, each with what had to lie in the drawer after it. */
export function Movements({ session }: { readonly session: DrawerSessionWholeFragment }) {
  const words = useDrawersWords();
  const format = useFormat();
  return (
    <Section title={words.movements} note={words.newest}>
      {session.movements.length === 0 ? (
        <p>{words.noMovements}</p>
      ) : (
        <Table<Movement>
          caption={words.movements}
          rows={session.movements}
          keyOf={(movement) => movement.id}
          columns={[
            { key: 'at', head: words.at, isTight: true, cell: (movement) => format.time(movement.at) },
            { key: 'kind', head: words.kind, cell: (movement) => <Why movement={movement} /> },
            {
              key: 'amount',
              head: words.amount,
              isNumber: true,
              isTight: true,
              cell: ({ amount }) => `${amount < 0 ? '−' : '+'}${format.money(Math.abs(amount))}`,
            },
            {
              key: 'after',
              head: words.after,
              isNumber: true,
              isTight: true,
              cell: (movement) => format.money(movement.expectedAfter),
            },
            { key: 'who', head: words.who, isWideOnly: true, cell: (movement) => movement.actorName },
          ]}
        />
      )}
    </Section>
  );
}

function Why({ movement: { kind, note, reference } }: { readonly movement: Movement }) {
  const words = useDrawersWords();
  const here = useHere();
  const orderId = reference?.startsWith('order:') ? reference.slice('order:'.length) : undefined;
  return (
    <>
      {words.kinds[kind]}
      {orderId !== undefined && (
        <>
          {' · '}
          <Link to={here('/toko/pesanan')} search={{ pesanan: orderId } as never}>
            {words.order}
          </Link>
        </>
      )}
      {note && <span className="under">{note}</span>}
    </>
  );
}

/** Notes and coins as they were counted. */
export function Denominations({ session }: { readonly session: DrawerSessionWholeFragment }) {
  const words = useDrawersWords();
  const format = useFormat();
  if (session.denominations.length === 0) return null;
  return (
    <Section title={words.denominations}>
      <Table
        caption={words.denominations}
        rows={session.denominations}
        keyOf={({ denomination }) => String(denomination)}
        columns={[
          { key: 'denomination', head: words.denomination, cell: (it) => format.money(it.denomination) },
          { key: 'pieces', head: words.pieces, isNumber: true, cell: (it) => format.count(it.pieces) },
          {
            key: 'worth',
            head: words.worth,
            isNumber: true,
            cell: (it) => format.money(it.denomination * it.pieces),
            total: format.money(session.counted ?? 0),
          },
        ]}
      />
    </Section>
  );
}
