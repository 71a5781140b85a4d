import { expect, test } from 'vitest';
import { sebutLama } from './lama';

test.each([
	[30, '30 menit'],
	[60, '1 jam'],
	[90, '90 menit'],
	[1440, '24 jam'],
	[2880, '2 hari']
])('%d minutes are %s', (menit, text) => expect(sebutLama(menit)).toBe(text));
