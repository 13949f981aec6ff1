import { expect, test } from 'vitest';
import { contentTypeOf } from './upload';

test('a file is what its extension says, whatever the browser calls it', () => {
  expect(contentTypeOf(new File([], 'A.PDF', { type: '' }))).toBe('application/pdf');
  expect(contentTypeOf(new File([], 'a.zip', { type: 'application/x-zip-compressed' }))).toBe(
    'application/zip',
  );
  expect(contentTypeOf(new File([], 'a.exe', { type: '' }))).toBe('application/octet-stream');
});
