/**
 * Breaks a text into lines of at most `width` characters, between words where it can; a long word is cut.
 * Spaces in front indent every line.
 */
export function wrap(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  return flush(text, width - indent.length).map((line) => indent + line);
}

function flush(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    let rest = Array.from(word);
    if (line && lengthOf(line) + 1 + rest.length <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line) {
      lines.push(line);
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width).join(''));
      rest = rest.slice(width);
    }
    line = rest.join('');
  }
  return line ? [...lines, line] : lines;
}

/** Left text and right text on one line; where both do not fit, the right one stands alone beneath, at the edge. */
export function pair(left: string, right: string, width: number): string[] {
  const above = wrap(left, width);
  const last = above.pop() ?? '';
  const room = width - lengthOf(last) - lengthOf(right);
  if (right === '') {
    return last ? [...above, last] : above;
  }
  if (room >= 1) {
    return [...above, `${last}${' '.repeat(room)}${right}`];
  }
  return [...above, last, ...wrap(right, width).map((line) => line.padStart(width))];
}

/** 'Kasir   : Lilik', the value hanging beneath itself where it is long. */
export function labelled(label: string, value: string, labelWidth: number, width: number): string[] {
  const head = `${label.padEnd(labelWidth)}: `;
  const room = width - lengthOf(head);
  if (room < 8) {
    return [...wrap(`${label}:`, width), ...wrap(value, width - 2).map((line) => `  ${line}`)];
  }
  return wrap(value, room).map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}`);
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
