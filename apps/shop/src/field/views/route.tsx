import { useMemo, useState } from 'preact/hooks';
import { unbookedSum } from '../bag.js';
import { money, useBag, words } from '../context.js';
import { dueNow, takenToday } from '../figures.js';
import type { PackMember } from '../house.js';

export function RouteView() {
  const { pack, items } = useBag();
  const [sought, setSought] = useState('');
  const places = useMemo(() => placesOf(pack?.members ?? [], sought), [pack, sought]);
  if (!pack) return null;
  return (
    <>
      <h1 tabIndex={-1}>{words.route}</h1>
      <Cash />
      {pack.members.length === 0 ? (
        <p class="empty">{words.emptyRoute}</p>
      ) : (
        <div class="field">
          <label for="cari">{words.search}</label>
          <input
            id="cari"
            class="input"
            type="search"
            autocomplete="off"
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value)}
          />
        </div>
      )}
      {pack.members.length > 0 && places.length === 0 && <p class="empty">{words.noMatch}</p>}
      {places.map(([place, members]) => (
        <section key={place}>
          <h2>
            {place || (places.length === 1 ? words.everybody : words.noPlace)}{' '}
            <small>{words.members(members.length)}</small>
          </h2>
          <ul class="rows">
            {members.map((member) => {
              const [due, today] = [dueNow(member, items, pack.madeAt), takenToday(items, member.id)];
              return (
                <li key={member.id}>
                  <a href={`#/anggota/${member.id}`}>
                    <span>
                      {member.name} <small>{member.memberNo}</small>
                    </span>
                    {today > 0 && <span class="badge badge-good">{words.takenToday(money(today))}</span>}
                    {due > 0 && <span class="badge badge-wait">{words.due(money(due))}</span>}
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What he carries, the queue included: what the cashier will want to see. */
export function Cash() {
  const { pack, items } = useBag();
  if (!pack) return null;
  const unbooked = unbookedSum(items);
  return (
    <p class="cash">
      <span>{words.carried}</span>
      <strong>{money(pack.carried + unbooked)}</strong>
      <small>
        {words.limit(money(pack.floatLimit))}
        {unbooked > 0 && `, ${words.waitingSum(money(unbooked))}`}
      </small>
    </p>
  );
}

function placesOf(members: readonly PackMember[], sought: string): [string, PackMember[]][] {
  const wanted = sought.trim().toLowerCase();
  const places = new Map<string, PackMember[]>();
  for (const member of members) {
    if (wanted && !member.name.toLowerCase().includes(wanted) && !member.memberNo.toLowerCase().includes(wanted))
      continue;
    const place = member.place ?? '';
    places.set(place, [...(places.get(place) ?? []), member]);
  }
  return [...places];
}
