import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { harmless } from './harmless';

const shown = (html: string) => renderToStaticMarkup(harmless(html));

test('an article keeps its texts, tables and links', () => {
  expect(
    shown('<h1>A</h1><p>b <strong>c</strong></p><table><tr><td colspan="2">d</td></tr></table>'),
  ).toBe(
    '<h3>A</h3><p>b <strong>c</strong></p><table><tbody><tr><td colSpan="2">d</td></tr></tbody></table>',
  );
  expect(shown('<a href="https://a.example/x">x</a>')).toBe(
    '<a href="https://a.example/x" target="_blank" rel="noopener noreferrer nofollow">x</a>',
  );
});

test('nothing else of it gets into the page', () => {
  expect(shown('<script>alert(1)</script><style>p{}</style>a')).toBe('a');
  expect(shown('<p onclick="x()" style="color:red" class="ant-btn">a</p>')).toBe('<p>a</p>');
  expect(shown('<a href="javascript:x()">a</a>')).toBe('<a>a</a>');
  expect(shown('<img src="https://a.example/x" onerror="x()"><form><input>b</form>')).toBe('b');
});
