import { CheckField } from '../ui/fields.js';
import { Sheet } from '../ui/sheet.js';
import { useShortcutSwitch } from './keyboard.js';
import { helpLinesOfScreen } from './help-lines.js';
import type { PlaceGroup } from './navigation.js';
import { useShellWords } from './words.js';

export function Help({ groups, onClose }: { readonly groups: readonly PlaceGroup[]; readonly onClose: () => void }) {
  const { shortcuts: words } = useShellWords();
  const [isOn, setOn] = useShortcutSwitch();
  const lines: readonly (readonly [keys: readonly string[], text: string])[] = [
    ...helpLinesOfScreen(),
    [['/'], words.search],
    [['Ctrl', 'K'], words.palette],
    [['?'], words.help],
    [['Esc'], words.back],
    [['↑', '↓'], words.rows],
    [['Enter'], words.openRow],
    [['Ctrl', 'Enter'], words.submit],
    ...groups
      .flatMap((group) => group.places)
      .flatMap((place) => (place.key === undefined ? [] : [[['g', place.key], place.label] as const])),
  ];
  return (
    <Sheet kind="dialog" title={words.title} keepsTyped={false} onClose={onClose}>
      <CheckField name="shortcuts" label={words.isOn} hint={words.isOnHint} isChecked={isOn} onChange={setOn} />
      <dl className="shortcuts">
        {lines.map(([keys, text]) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
