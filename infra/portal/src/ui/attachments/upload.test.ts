import { expect, test } from 'vitest';
import { described, sizeText, typeOf } from './upload';

test('tells the platform what a file is', async () => {
  const file = new File(['abc'], '发票.PDF', { type: '' });
  expect(await described(file)).toEqual({
    name: '发票.PDF',
    size: 3,
    contentType: 'application/pdf',
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
});

test('knows types by the end of the name, else by the browser', () => {
  expect(typeOf('a.tar.zip', 'application/x-zip-compressed')).toBe('application/zip');
  expect(typeOf('a.txt', 'text/plain')).toBe('text/plain');
  expect(typeOf('a', '')).toBe('application/octet-stream');
});

test('writes sizes for people', () => {
  expect(sizeText(512)).toBe('512 B');
  expect(sizeText(5 * 1024 * 1024)).toBe('5.0 MB');
  expect(sizeText(2048)).toBe('2 KB');
});
