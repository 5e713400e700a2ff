/** The path of a Chromium, or an empty text when there is none and none could be installed. */
export function findChromium(): string;
