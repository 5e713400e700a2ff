import { fileTypeFromBuffer } from 'file-type';

/** Widths that are kept, as far as the picture has them. */
const WIDTHS = [160, 320, 640, 1280] as const;
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_PIXELS = 50_000_000;
const ACCEPTED: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/avif']);

/** The largest picture of a page must arrive on a slow phone: at 640 wide it stays below this. */
const MOST_BYTES_AT_640 = 30 * 1024;
/** Tried in turn until a picture is light enough. Blur, in pixels, only for what is nothing but grain: it hides little there. */
const WAYS: readonly { quality: number; blur?: number }[] = [
  ...[78, 68, 58, 48, 38, 28, 18].map((quality) => ({ quality })),
  ...[1, 2, 4].map((blur) => ({ quality: 18, blur })),
];

export interface ImageFile {
  readonly width: number;
  readonly content: Buffer;
}

export interface ReadyImage {
  readonly width: number;
  readonly height: number;
  /** Ascending by width. */
  readonly files: ImageFile[];
}

/** Why a file is not taken: a key of this domain's messages. */
export type ImageProblem = 'problem.catalog.imageTooLarge' | 'problem.catalog.notAnImage';

/**
 * Makes WebP files out of what somebody sent. Its kind is read from its first bytes, never from its name; it is decoded
 * and drawn anew, so that nothing hidden in it survives: no EXIF, no place, no script. Turned upright first. Answers
 * those of the widths that it has, and its own, at most 1280.
 */
export async function readyImage(sent: Buffer, widths: readonly number[] = WIDTHS): Promise<ReadyImage | ImageProblem> {
  if (sent.length > MOST_BYTES) return 'problem.catalog.imageTooLarge';
  const kind = await fileTypeFromBuffer(sent).catch(() => undefined);
  if (!kind || !ACCEPTED.has(kind.mime)) return 'problem.catalog.notAnImage';
  try {
    return await drawn(sent, widths);
  } catch (error) {
    if (/pixel limit/i.test((error as Error).message)) return 'problem.catalog.imageTooLarge';
    return 'problem.catalog.notAnImage';
  }
}

async function drawn(sent: Buffer, wanted: readonly number[]): Promise<ReadyImage> {
  const sharp = await painter();
  const { data, info } = await sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false })
    .rotate()
    .resize({ width: 1280, height: 2560, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const smaller = wanted.filter((width) => width < info.width);
  const widths = [...smaller, info.width];
  const files: ImageFile[] = [];
  for (const width of widths) files.push({ width, content: await webp(data, raw, width) });
  return { width: info.width, height: info.height, files };
}

type Raw = { width: number; height: number; channels: 1 | 2 | 3 | 4 };

async function webp(data: Buffer, raw: Raw, width: number): Promise<Buffer> {
  const mayWeigh = width <= 640 ? MOST_BYTES_AT_640 : Infinity;
  const sharp = await painter();
  let content: Buffer = Buffer.alloc(0);
  for (const { quality, blur } of WAYS) {
    const resized = sharp(data, { raw }).resize({ width });
    content = await (blur ? resized.blur(blur) : resized).webp({ quality, effort: 4 }).toBuffer();
    if (content.length <= mayWeigh) break;
  }
  return content;
}

/** Brought when the first picture comes: it costs 27 MiB, and most processes never draw. */
async function painter() {
  return (await import('sharp')).default;
}
