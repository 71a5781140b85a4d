import { describe, expect, it } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import { decide } from '../../decide';
import { replay, type RecordedEvent } from '../../dunia';
import type { CatatKematian } from '../kematian';
import { makeDunia, makeKeluarga, makePenduduk } from '../testing-keluarga';
import { peristiwaTercatat } from './peristiwa-tercatat';

const kawin = { statusKawin: 'kawin-tercatat' } as const;
const start = makeDunia(
	[makeKeluarga('kk-1')],
	[
		makePenduduk('karto', { shdk: 'kepala-keluarga', ...kawin }),
		makePenduduk('sumiati', { shdk: 'istri', jenisKelamin: 'P', ...kawin })
	]
);
const command: CatatKematian = {
	kind: 'kematian.catat',
	formulir: 'F-2.29',
	pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
	jenazah: { pendudukId: 'karto' },
	tanggal: tanggal('2026-11-20'),
	jam: '',
	tempat: 'Rumah',
	sebab: 'lainnya',
	menerangkan: 'dokter',
	aktaNomor: '',
	lampiran: ['surat-kematian-dokter', 'kk', 'ktp'],
	tinggal: { cara: 'kk-baru', kepalaId: 'sumiati', shdk: {} },
	alasanLanjut: ''
};
const result = decide(start, [], command, 'c-1');
const events: RecordedEvent[] = (result.ok ? result.value : []).map((event, index) => ({
	version: index + 1,
	commandId: 'c-1',
	at: '2026-11-22T02:00:00.000Z',
	event
}));

describe('what one command wrote down', () => {
	it('A-08.8 the death of a head: who, the new KK, what follows, and the old form (B-01)', () => {
		const tercatat = peristiwaTercatat(replay(start, events), events, 'c-1');
		expect(tercatat).toMatchObject({ batal: false, rincian: { kind: 'kematian.dicatat' } });
		expect(tercatat?.orang.map(({ id }) => id)).toEqual(['karto', 'sumiati']);
		expect(tercatat?.kkBaru.map(({ noKk }) => noKk)).toEqual(['3599012211260001']);
		expect(tercatat?.akibat.map(({ isi }) => isi)).toEqual(['blokir', 'usulan-henti']);
		expect(tercatat?.info.map(({ rule, level }) => [rule, level])).toEqual([['B-01', 'info']]);
		expect(tercatat?.uraian).toHaveLength(5);
	});

	it('A-08.8 names the new head, and not whoever stands first in the KK', () => {
		const anak = makePenduduk('adi', { tanggalLahir: tanggal('2000-01-01') });
		const bertiga = makeDunia(
			[makeKeluarga('kk-1')],
			[
				makePenduduk('karto', { shdk: 'kepala-keluarga', ...kawin }),
				anak,
				makePenduduk('sumiati', { shdk: 'istri', jenisKelamin: 'P', ...kawin })
			]
		);
		const hasil = decide(bertiga, [], command, 'c-1');
		const catatan = (hasil.ok ? hasil.value : []).map((event, index) => ({
			version: index + 1,
			commandId: 'c-1',
			at: '2026-11-22T02:00:00.000Z',
			event
		}));
		expect(peristiwaTercatat(replay(bertiga, catatan), catatan, 'c-1')?.uraian.at(-1)).toMatch(
			/^Kepala keluarga baru: .*sumiati.*, dengan 1 anggota lain$/i
		);
	});

	it('B-06 says why when a verifier took it back', () => {
		const sekdes = { ...replay(start, events), peran: 'sekdes' as const };
		const batal = decide(
			sekdes,
			events,
			{ kind: 'entri.batalkan', perintahId: 'c-1', alasan: 'Salah orang' },
			'c-2'
		);
		const semua: RecordedEvent[] = [
			...events,
			...(batal.ok ? batal.value : []).map((event, index) => ({
				version: events.length + index + 1,
				commandId: 'c-2',
				at: '2026-11-22T03:00:00.000Z',
				event
			}))
		];
		expect(peristiwaTercatat(replay(start, semua), semua, 'c-1')).toMatchObject({
			batal: true,
			alasanBatal: 'Salah orang'
		});
	});

	it('says so when it was undone, and nothing of an unknown command', () => {
		const semua: RecordedEvent[] = [
			...events,
			{
				version: events.length + 1,
				commandId: 'c-2',
				at: '2026-11-22T03:00:00.000Z',
				event: { kind: 'perintah.diurungkan', perintahId: 'c-1' }
			}
		];
		expect(peristiwaTercatat(replay(start, semua), semua, 'c-1')).toMatchObject({
			batal: true,
			alasanBatal: null,
			kkBaru: [],
			akibat: []
		});
		expect(peristiwaTercatat(start, [], 'c-1')).toBeUndefined();
	});
});
