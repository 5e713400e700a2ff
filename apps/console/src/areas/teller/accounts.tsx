import type { TellerAccountFragment } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { Badge } from '../../ui/badges.js';
import { Section } from '../../ui/page.js';
import type { TellerMember } from './member-search.js';
import { useTellerWords } from './words.js';

interface AccountsProps {
  readonly member: TellerMember;
  readonly accounts: readonly TellerAccountFragment[];
  readonly chosen: string | undefined;
  readonly onChoose: (accountId: string) => void;
  /** Enter: this one it is. */
  readonly onDone: () => void;
}

/** Everything the member has here, to choose from with the arrows. */
export function Accounts({ member, accounts, chosen, onChoose, onDone }: AccountsProps) {
  const words = useTellerWords();
  const format = useFormat();
  return (
    <Section title={words.member(member.fullName, member.memberNo)}>
      {accounts.length === 0 ? (
        <p>{words.noAccounts}</p>
      ) : (
        <fieldset className="field teller-accounts">
          <legend className="unseen">{words.accounts}</legend>
          {accounts.map((account) => (
            <label key={account.id} className="choice">
              <input
                type="radio"
                name="account"
                value={account.id}
                checked={account.id === chosen}
                onChange={() => onChoose(account.id)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  onDone();
                }}
              />
              <span>
                {account.label ?? account.product.name} {account.state !== 'OPEN' && <State state={account.state} />}
                <span className="under">
                  {account.number} · {account.product.familyLabel}
                </span>
              </span>
              <span className="teller-balance">
                <strong>{format.money(account.balance)}</strong>
                {account.available !== account.balance && (
                  <span className="under">{words.available(format.money(account.available))}</span>
                )}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </Section>
  );
}

function State({ state }: { readonly state: TellerAccountFragment['state'] }) {
  const words = useTellerWords();
  return <Badge tone={state === 'CLOSED' ? 'plain' : 'wait'}>{words.states[state]}</Badge>;
}
