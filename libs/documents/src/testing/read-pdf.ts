import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  /** Width and height of every page in whole millimetres, in order. */
  readonly pages: readonly (readonly [number, number])[];
  /** What stands on each page, in the order it was written. */
  readonly texts: readonly string[];
}

/** Reads back a PDF of ours: its pages and the text on them. Knows only what pdfkit writes. */
export function readPdf(bytes: Buffer): ReadPdf {
  const objects = objectsOf(bytes);
  const kids = /\/Kids \[([^\]]*)\]/.exec(
    [...objects.values()].find(({ head }) => /\/Type \/Pages/.test(head))?.head ?? '',
  );
  const pages = references(kids?.[1] ?? '').map((id) => objects.get(id)?.head ?? '');
  return {
    pages: pages.map((page) => {
      const [, , width = 0, height = 0] = (/\/MediaBox \[([^\]]*)\]/.exec(page)?.[1] ?? '').split(' ').map(Number);
      return [Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)] as const;
    }),
    texts: pages.map((page) => {
      const [contents = 0] = references(/\/Contents (\d+ 0 R)/.exec(page)?.[1] ?? '');
      return shownText(objects.get(contents)?.stream ?? '');
    }),
  };
}

function objectsOf(bytes: Buffer): Map<number, { head: string; stream: string }> {
  const objects = new Map<number, { head: string; stream: string }>();
  const text = bytes.toString('latin1');
  for (const match of text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)) {
    const [head = '', body] = (match[2] ?? '').split('stream\n', 2);
    const start = (match.index ?? 0) + match[0].indexOf('stream\n') + 'stream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const raw = bytes.subarray(start, start + length);
    const isPacked = head.includes('/FlateDecode');
    objects.set(Number(match[1]), {
      head,
      stream: body === undefined ? '' : (isPacked ? inflateSync(raw) : raw).toString('latin1'),
    });
  }
  return objects;
}

function references(text: string): number[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]));
}

/** One line for each showing of text. The standard fonts are WinAnsi, which is Latin-1 with a few more signs. */
function shownText(stream: string): string {
  const decoder = new TextDecoder('windows-1252');
  return [...stream.matchAll(/\[([^\]]*)\] TJ/g)]
    .map((match) => {
      const hex = [...(match[1] ?? '').matchAll(/<([0-9a-f]*)>/g)].map((part) => part[1]).join('');
      return decoder.decode(Buffer.from(hex, 'hex'));
    })
    .join('\n');
}
