import { describe, expect, it } from 'vitest';
import { aturanTerkini } from './aturan';
import { duniaAwal } from './data/muat';
import { dataTerkini } from './data/versi';
import { parseTemuan } from './forms/tanda-temuan';
import { replay } from './dunia';
import { given, recorded } from './testing';
import type { SasaranTemuan } from './tanda-temuan';

const start = duniaAwal({
	dataSet: dataTerkini['desa-kecil'],
	seed: 1,
	ruleSet: aturanTerkini
});
const [pendudukId = ''] = start.kependudukan.penduduk.keys();
const [keluargaId = ''] = start.kependudukan.keluarga.keys();
const orang: SasaranTemuan = { pendudukId, keluargaId: null };
const kk: SasaranTemuan = { pendudukId: null, keluargaId };
const tandai = (sasaran: SasaranTemuan) =>
	({ kind: 'temuan.tandai', jenis: 'nik-ganda', sasaran }) as const;
const ditandai = (id: string, sasaran: SasaranTemuan) =>
	({ kind: 'temuan.ditandai', temuan: { id, jenis: 'nik-ganda', ...sasaran } }) as const;

describe('DL-04', () => {
	it.each([
		['somebody', orang],
		['a KK', kk]
	])('marks %s, named after the command', (_, sasaran) => {
		const [event] = given(start).when(tandai(sasaran), 'c-1').then('temuan.ditandai');
		expect(event).toEqual(ditandai('c-1', sasaran));
	});

	it('refuses who is not in the register, and the same mark twice', () => {
		given(start)
			.when(tandai({ pendudukId: 'tidak-ada', keluargaId: null }))
			.refused(['DL-04', 'sasaran']);
		given(start, ditandai('a', orang)).when(tandai(orang)).refused(['DL-04', 'jenis']);
		given(start, ditandai('a', orang)).when(tandai(kk)).then('temuan.ditandai');
	});

	it('takes a mark away, and refuses one that is gone', () => {
		const hapus = { kind: 'temuan.hapus', id: 'a' } as const;
		given(start, ditandai('a', orang)).when(hapus).then('temuan.dihapus');
		given(start).when(hapus).refused(['DL-04', '']);
		const { temuan } = replay(
			start,
			recorded([ditandai('a', orang), ditandai('b', kk), { kind: 'temuan.dihapus', id: 'a' }])
		);
		expect([...temuan.keys()]).toEqual(['b']);
		expect(start.temuan.size).toBe(0);
	});

	it('reads a form for one of the two, and says all that is missing', () => {
		const form = (fields: Record<string, string>) => {
			const data = new FormData();
			for (const [name, value] of Object.entries(fields)) data.set(name, value);
			return data;
		};
		expect(parseTemuan(form({ jenis: 'nik-ganda', penduduk: 'p' }), '?/tandai')).toMatchObject({
			ok: true,
			value: { sasaran: { pendudukId: 'p', keluargaId: null } }
		});
		const fields = (given: Record<string, string>) => {
			const result = parseTemuan(form(given), '?/tandai');
			return result.ok ? [] : result.problems.map(({ field }) => field);
		};
		expect(fields({})).toEqual(['penduduk', 'jenis']);
		expect(fields({ jenis: 'nik-ganda' })).toEqual(['penduduk']);
		expect(fields({ jenis: 'nik-ganda', penduduk: 'p', keluarga: 'k' })).toEqual(['penduduk']);
		expect(fields({ jenis: 'lain', penduduk: 'p' })).toEqual(['jenis']);
	});
});
