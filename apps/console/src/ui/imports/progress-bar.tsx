import { useFormat } from '../../format/use-format.js';
import { Section } from '../page.js';

const A_MINUTE = 60;

export interface ProgressWords {
  readonly running: string;
  readonly mayLeave: string;
  readonly progress: (done: string, total: string) => string;
  readonly left: (time: string) => string;
  readonly seconds: (count: string) => string;
  readonly minutes: (count: string) => string;
}

interface ProgressBarProps {
  readonly words: ProgressWords;
  readonly progress: { readonly done: number; readonly total: number; readonly secondsLeft?: number | null };
}

/** How far the worker is; asked again and again while it runs. */
export function ProgressBar({ words, progress: { done, total, secondsLeft } }: ProgressBarProps) {
  const format = useFormat();
  const left =
    secondsLeft == null
      ? null
      : secondsLeft < 2 * A_MINUTE
        ? words.seconds(format.count(secondsLeft))
        : words.minutes(format.count(Math.round(secondsLeft / A_MINUTE)));
  return (
    <Section title={words.running}>
      <progress className="wide" max={Math.max(1, total)} value={done} aria-label={words.running} />
      <p>
        <strong>{words.progress(format.count(done), format.count(total))}</strong>
        {left !== null && ` · ${words.left(left)}`}
      </p>
      <p className="hint">{words.mayLeave}</p>
    </Section>
  );
}
