import { expect, test } from 'vitest';
import { routeOf } from '../api/links';
import { fieldOf, nearest } from './fieldFaults';
import { grouped } from './format';
import { neighbour, pressed } from './keys';

test('amounts are grouped without becoming numbers', () => {
  expect(grouped('12345678901234567890.10')).toBe('12,345,678,901,234,567,890.10');
  expect(grouped('-1000')).toBe('-1,000');
  expect(grouped('0.5')).toBe('0.5');
});

test('a pointer names the field of the form', () => {
  expect(fieldOf('/contact/mobile')).toEqual(['contact', 'mobile']);
  expect(fieldOf('/shipments/0/hsCode')).toEqual(['shipments', 0, 'hsCode']);
  expect(fieldOf('/a~1b/c~0d')).toEqual(['a/b', 'c~d']);
});

test('a fault below a field is shown at the field', () => {
  const registered = new Set([JSON.stringify(['insurance', 'invoiceAmount'])]);
  expect(nearest(['insurance', 'invoiceAmount', 'amount'], registered)).toEqual([
    'insurance',
    'invoiceAmount',
  ]);
  expect(nearest(['insurance'], registered)).toBeUndefined();
});

test('links of the API are addresses of the portal', () => {
  expect(routeOf('/v1/policies?receipt=AWAITING')).toBe('/policies?receipt=AWAITING');
  expect(routeOf('https://desk.example/v1/claims/7')).toBe('/claims/7');
  expect(routeOf('/v1')).toBe('/');
});

test('keys are told by their place, also where Alt changes the letter', () => {
  const event = new KeyboardEvent('keydown', { key: 'ß', code: 'KeyS', altKey: true });
  expect(pressed(event)).toBe('alt+s');
  expect(pressed(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }))).toBe('ctrl+enter');
});

test('Enter passes over fields that cannot be filled in', () => {
  document.body.innerHTML =
    '<form><input id="a"><input disabled><input readonly><textarea id="b"></textarea></form>';
  const form = document.forms[0] as HTMLFormElement;
  const a = document.getElementById('a') as HTMLElement;
  expect(neighbour(form, a, 1)?.id).toBe('b');
  expect(neighbour(form, a, -1)).toBeUndefined();
});
