const MOST_BYTES = 200 * 1024;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What is wrong with the picture of a seal before it is sent. */
export function imageFault(bytes: Uint8Array): 'imageNotPng' | 'imageTooLarge' | undefined {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return 'imageNotPng';
  return bytes.length > MOST_BYTES ? 'imageTooLarge' : undefined;
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In parts: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
