import { expect, test } from 'vitest';
import { imageFault, toBase64 } from './image';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

test('takes a PNG of a seal that is not too large', () => {
  expect(imageFault(new Uint8Array(PNG))).toBeUndefined();
  expect(imageFault(new Uint8Array([0xff, 0xd8, 0xff]))).toBe('imageNotPng');
  const large = new Uint8Array(200 * 1024 + 1);
  large.set(PNG);
  expect(imageFault(large)).toBe('imageTooLarge');
});

test('writes any number of bytes as base64', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 256);
  expect(Uint8Array.from(atob(toBase64(bytes)), (letter) => letter.charCodeAt(0))).toEqual(bytes);
});
