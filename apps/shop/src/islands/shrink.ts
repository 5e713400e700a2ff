const LONGEST_SIDE = 1600;
const SMALL_ENOUGH_BYTES = 400_000;

/** Makes a photo of a phone's camera small before it travels: 4 MB become some 300 KB. Whatever fails, it goes as it is. */
export function shrink(element: HTMLElement): void {
  const input = element.querySelector<HTMLInputElement>('input[type=file]');
  const said = element.querySelector('[data-shrunk]');
  if (input === null || said === null || !('createImageBitmap' in window)) {
    return;
  }
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    said.textContent = '';
    if (file === undefined) {
      return;
    }
    const small = file.size > SMALL_ENOUGH_BYTES ? await smaller(file).catch(() => null) : file;
    // Chosen anew in the meantime: what was drawn belongs to another photo.
    if (small === null || input.files?.[0] !== file) {
      return;
    }
    if (small !== file) {
      const list = new DataTransfer();
      list.items.add(small);
      input.files = list.files;
    }
    said.textContent = `${element.dataset.ready ?? ''} (${Math.ceil(small.size / 1024)} KB)`;
  });
}

async function smaller(file: File): Promise<File | null> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82));
  return blob === null || blob.size >= file.size ? file : new File([blob], 'foto.jpg', { type: 'image/jpeg' });
}
