import { useEffect } from 'react';

/** Keys and what they do. */
export type HelpLine = readonly [keys: readonly string[], text: string];

let ofThisScreen: readonly HelpLine[] = [];

/** Keys that only this screen knows; the list of shortcuts shows them with its own. */
export function useHelpLines(lines: readonly HelpLine[]): void {
  useEffect(() => {
    ofThisScreen = lines;
    return () => {
      ofThisScreen = [];
    };
  }, [lines]);
}

export function helpLinesOfScreen(): readonly HelpLine[] {
  return ofThisScreen;
}
