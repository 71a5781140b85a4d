import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { aturanTerkini } from '../../../desa/aturan';
import { temuanDesaBerantakan } from '../../../desa/data/desa-berantakan';
import { duniaAwal } from '../../../desa/data/muat';
import { dataTerkini } from '../../../desa/data/versi';
import { replay, type Event } from '../../../desa/dunia';
import { recorded } from '../../../desa/testing';
import { checkSchema } from '../check-spec';
import { runCheck } from '../checks';
import { ada, cast } from '../testing-peristiwa';

describe('Cari temuan', () => {
	const asal = { dataSet: dataTerkini['desa-berantakan'], seed: 2, ruleSet: aturanTerkini };
	const kunci = temuanDesaBerantakan(asal.seed);
	const awal = duniaAwal(asal);
	const tandai = (jumlah: number): Event[] =>
		kunci.slice(0, jumlah).map(({ jenis, pendudukIds, keluargaId }, index) => ({
			kind: 'temuan.ditandai',
			temuan: {
				id: `t-${index}`,
				jenis,
				...(pendudukIds[0] === undefined
					? { pendudukId: null, keluargaId: keluargaId ?? '' }
					: { pendudukId: pendudukIds[0], keluargaId: null })
			}
		}));
	const salah: Event = {
		kind: 'temuan.ditandai',
		temuan: {
			id: 'salah',
			jenis: 'umur-mustahil',
			pendudukId: [...awal.kependudukan.penduduk.keys()].find(
				(id) => !kunci.some(({ pendudukIds }) => pendudukIds.includes(id))
			) as string,
			keluargaId: null
		}
	};
	const nilaiTanda = (spec: Record<string, unknown>, events: readonly Event[], dengan = true) =>
		runCheck(v.parse(checkSchema, { id: 'uji', check: 'temuan', ...spec }), {
			cast,
			start: awal,
			dunia: replay(awal, recorded(events)),
			...(dengan ? { kunci } : {})
		});

	it('passes when as many as asked for are marked and nothing else', () => {
		expect(nilaiTanda({ jumlah: 5 }, tandai(5)).status).toBe('lulus');
		expect(nilaiTanda({}, tandai(kunci.length)).status).toBe('lulus');
	});

	it('counts found, missed and false alarms', () => {
		expect(nilaiTanda({ jumlah: 5 }, [...tandai(4), salah])).toMatchObject({
			status: 'belum',
			code: 'temuan.terlewat',
			found: `4 tepat, ${kunci.length - 4} terlewat, 1 keliru`
		});
		expect(nilaiTanda({ jumlah: 5 }, [...tandai(5), salah])).toMatchObject({
			status: 'belum',
			code: 'temuan.keliru'
		});
		expect(nilaiTanda({ jumlah: 5, keliru: 1 }, [...tandai(5), salah]).status).toBe('lulus');
	});

	it('looks only for the kinds that are asked for, and leads to the rule of what is missing', () => {
		const jenis = ['kk-ganda', 'nomor-kk-sama-nik'];
		const dua = kunci.filter((satu) => jenis.includes(satu.jenis)).slice(0, 2);
		const tanda = (index: number): Event => ({
			kind: 'temuan.ditandai',
			temuan: {
				id: `kk-${index}`,
				jenis: ada(dua[index]).jenis,
				pendudukId: ada(ada(dua[index]).pendudukIds[0]),
				keluargaId: null
			}
		});
		expect(nilaiTanda({ jenis, jumlah: 2 }, [tanda(0), tanda(1), salah]).status).toBe('lulus');
		expect(nilaiTanda({ jenis: ['kk-ganda'], jumlah: 1 }, [salah])).toMatchObject({
			status: 'belum',
			code: 'temuan.terlewat',
			found: '0 tepat, 2 terlewat, 0 keliru',
			rule: 'A-08.2'
		});
		expect(nilaiTanda({ jenis: ['umur-mustahil'], jumlah: 1 }, [salah])).toMatchObject({
			found: '0 tepat, 2 terlewat, 1 keliru'
		});
		expect(
			nilaiTanda({ jumlah: 1, keliru: 'bebas' }, [salah]),
			'false alarms are another check'
		).toMatchObject({ code: 'temuan.terlewat', expected: '1 tepat' });
		expect(nilaiTanda({ jumlah: 1, keliru: 'bebas' }, [...tandai(1), salah]).status).toBe('lulus');
	});

	it('takes marks away again', () => {
		expect(
			nilaiTanda({ jumlah: 1 }, [...tandai(1), salah, { kind: 'temuan.dihapus', id: 'salah' }])
				.status
		).toBe('lulus');
	});

	it('judges nothing where the key is not known', () => {
		expect(nilaiTanda({ jumlah: 1 }, tandai(1), false).status).toBe('tak-dapat-dinilai');
	});
});
