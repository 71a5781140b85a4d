import { expect, it } from 'vitest';
import { kelompokEmpat } from './kode';

it.each([
	['3599012512240002', '3599 0125 1224 0002'],
	['35990125', '3599 0125'],
	['belum ber-NIK', 'belum ber-NIK'],
	['', '']
])('%j is read out as %j', (kode, expected) => expect(kelompokEmpat(kode)).toBe(expected));
