import { describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import { decide } from '../../decide';
import { replay, type Command } from '../../dunia';
import type { CatatKelahiran } from '../commands';
import type { TerimaImpor } from '../commands-impor';
import type { UbahBiodata } from '../commands-biodata';
import type { SelMentah } from '../impor/data-lembar';
import { barisEkspor } from '../impor/ekspor';
import { isiRegister } from '../impor/kanon';
import type { Kolom } from '../impor/kolom';
import { anakBaru, istriBaru, kepalaBaru, lembarDari } from '../impor/testing';
import type { Nik } from '../nik';
import type { NomorKk } from '../nomor-kk';
import { rencanaPembatalan } from '../pembatalan';
import { anggotaKeluarga, keluargaByNomor, pendudukByNik } from '../state';
import {
	dengan,
	hariIni,
	kampung,
	kk,
	lanjutkan,
	mainkan,
	orang,
	type Permainan
} from '../testing-kampung';
import { cocokkan } from '../views/cocokkan';
import { jumlahKk, lampid } from '../views/lampid';
import { rincianLampid } from '../views/rincian-lampid';
import { jumlahSel } from '../views/sel';

const november = bulanDari(hariIni);
const desember = bulanDari(tanggal('2026-12-01'));
const noKk = kepalaBaru.no_kk as NomorKk;

type Baris = Readonly<Partial<Record<Kolom, SelMentah>>>;
const baris = (id: string, ubah: Baris): Baris => ({
	...isiRegister(kampung.kependudukan, orang(id)),
	...ubah
});
const impor = (...isi: readonly Baris[]): TerimaImpor => ({
	kind: 'impor.terima',
	lembar: lembarDari(
		...(isi.length > 0 ? isi : [kepalaBaru, istriBaru, anakBaru, baris('dimas', { sex: '2' })])
	),
	cakupan: 'semua',
	catatan: 'Pendataan RT 001'
});
const lahir = (ibu: string, ayah: string, diKk: string): CatatKelahiran => ({
	kind: 'kelahiran.catat',
	pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
	nama: 'Salma Ayu Santoso',
	jenisKelamin: 'P',
	tempatDilahirkan: 'puskesmas',
	tempatLahir: 'Latihan',
	tanggalLahir: tanggal('2026-11-20'),
	jamLahir: '07:30',
	jenisKelahiran: 'tunggal',
	urutanKembar: null,
	kelahiranKe: 2,
	penolong: 'bidan-perawat',
	beratGram: null,
	panjangCm: null,
	nikIbu: ibu as Nik,
	ayah: { diisi: true, nik: ayah as Nik },
	noKk: diKk as NomorKk,
	lampiran: ['surat-kelahiran', 'buku-nikah', 'kk', 'ktp'],
	saksi: [],
	alasanLanjut: 'diperiksa dalam pengujian'
});
const ubahPekerjaan = (nik: string): UbahBiodata => ({
	kind: 'biodata.ubah',
	pelapor: { nama: 'Budi Santoso', hubungan: 'anggota-keluarga' },
	siapa: { nik: nik as Nik },
	perubahan: [{ isian: 'pekerjaan', baru: 'guru', bukti: 'keterangan-kerja' }],
	formulir: 'F-1.06',
	lampiran: ['f-1.06'],
	alasanLanjut: ''
});
const sekdes: Command = { kind: 'peran.ganti', peran: 'sekdes' };
const maju = (hari: string): Command => ({ kind: 'tanggal.majukan', tanggal: tanggal(hari) });
const batalkan = (perintahId = 'c-1', alasan = 'lembar desa lain'): Command => ({
	kind: 'entri.batalkan',
	perintahId,
	alasan
});
const masalah = ({ dunia, events }: Permainan, command: Command) => {
	const result = decide(dunia, events, command, 'c-tolak');
	return result.ok ? [] : result.problems;
};
const aturan = (permainan: Permainan, command: Command) =>
	masalah(permainan, command).map(({ rule, field }) => [rule, field]);

describe('B-06 an import is taken back by the sekdes', () => {
	it('B-06 its people are marked and not deleted, its KK ends, who was changed is as before', () => {
		const { dunia } = mainkan(kampung, impor(), sekdes, batalkan());
		for (const id of ['impor-c-1-2', 'impor-c-1-3', 'impor-c-1-4'])
			expect(orang(id, dunia).keadaan).toEqual({ status: 'dibatalkan', tanggal: hariIni });
		expect(keluargaByNomor(dunia.kependudukan, noKk)).toMatchObject({
			aktif: false,
			dibatalkan: true
		});
		expect(orang('dimas', dunia)).toEqual(orang('dimas'));
		expect(barisEkspor(dunia.kependudukan)).toEqual(barisEkspor(kampung.kependudukan));
	});

	it('B-06 the sheet stays readable, with date and reason', () => {
		const { dunia } = mainkan(kampung, impor(), sekdes, batalkan());
		expect(dunia.kependudukan.impor).toMatchObject([
			{
				perintahId: 'c-1',
				catatan: 'Pendataan RT 001',
				dibatalkan: { tanggal: hariIni, alasan: 'lembar desa lain' }
			}
		]);
	});

	it('B-07 in the month of the import the opening stays, and the correction says minus', () => {
		const { dunia } = mainkan(kampung, impor(), sekdes, batalkan());
		const sebelum = lampid(kampung, kampung, november).desa;
		const laporan = lampid(dunia, kampung, november);
		const { orang: jiwa, kk: kartu } = laporan.desa;
		expect(jumlahSel(jiwa.awal)).toBe(jumlahSel(sebelum.orang.awal) + 3);
		expect([jumlahSel(jiwa.koreksi), jumlahSel(jiwa.datang)]).toEqual([-3, 0]);
		expect(jiwa.akhir).toEqual(sebelum.orang.akhir);
		expect([jumlahKk(kartu.koreksi), kartu.akhir]).toEqual([-1, sebelum.kk.akhir]);
		expect(laporan.problems).toEqual([]);
		expect(cocokkan(dunia, kampung).cocok).toBe(true);
		for (const { sebab } of rincianLampid(dunia, laporan).koreksi)
			expect(sebab).toBe('Impor dibatalkan: lembar desa lain');
	});

	it.each([
		['of November', '2026-11-22', '2026-12-05'],
		['of December', '2026-12-03', '2026-12-05']
	])('B-07 %s taken back in December it leaves November as it was', (_, kapan, batalPada) => {
		const sebelum = mainkan(kampung, maju(kapan), impor(), maju(batalPada));
		const { dunia } = lanjutkan(sebelum, sekdes, batalkan(kapan > '2026-12' ? 'c-2' : 'c-1'));
		const lalu = lampid(dunia, kampung, november);
		const kini = lampid(dunia, kampung, desember);
		const dahulu = lampid(sebelum.dunia, kampung, november);
		expect([lalu.desa, lalu.dusun]).toEqual([dahulu.desa, dahulu.dusun]);
		expect(kini.desa.orang.awal).toEqual(lalu.desa.orang.akhir);
		expect(kini.desa.orang.akhir).toEqual(lampid(kampung, kampung, november).desa.orang.akhir);
		expect(kini.desa.kk.akhir).toEqual(lampid(kampung, kampung, november).desa.kk.akhir);
		expect([...lalu.problems, ...kini.problems]).toEqual([]);
		expect(cocokkan(dunia, kampung).cocok).toBe(true);
	});

	it('B-06 only the sekdes verifies; the kecamatan asks through verval', () => {
		const masuk = mainkan(kampung, impor());
		expect(aturan(masuk, batalkan())).toEqual([['B-06', '']]);
		expect(
			aturan(lanjutkan(masuk, { kind: 'peran.ganti', peran: 'kecamatan' }), batalkan())
		).toEqual([['G-06', '']]);
	});

	it('B-06 asks for a reason, and takes back once', () => {
		const masuk = mainkan(kampung, impor(), sekdes);
		expect(aturan(masuk, batalkan('c-1', ''))).toEqual([['B-06', 'alasan']]);
		const sekali = lanjutkan(masuk, batalkan());
		expect(masalah(sekali, batalkan())[0]?.message).toBe(
			'Entri ini sudah dibatalkan: lembar desa lain.'
		);
		expect(rencanaPembatalan(sekali.dunia, sekali.events, 'c-1')).toBeUndefined();
	});

	it('DL-02 undone it stands again, and given again it is taken back again', () => {
		const masuk = mainkan(kampung, impor(), sekdes);
		const batal = lanjutkan(masuk, batalkan());
		const urung = lanjutkan(batal, { kind: 'perintah.urungkan', perintahId: 'c-3' });
		expect(urung.dunia.kependudukan).toEqual(masuk.dunia.kependudukan);
		const ulang = lanjutkan(urung, { kind: 'perintah.ulangi', perintahId: 'c-3' });
		expect(ulang.dunia.kependudukan).toEqual(batal.dunia.kependudukan);
		expect(replay(kampung, ulang.events)).toEqual(ulang.dunia);
	});

	it('B-06 the page is told what would be put back', () => {
		const { dunia, events } = mainkan(kampung, impor());
		const rencana = rencanaPembatalan(dunia, events, 'c-1');
		expect(rencana).toMatchObject({ tanggalLapor: hariIni, halangan: [] });
		expect(rencana?.uraian).toContain('Impor diterima: 3 penduduk baru dan 1 KK baru');
		expect(rencana?.orang.map(({ lama }) => lama?.id ?? null)).toEqual([null, null, null, 'dimas']);
	});
});

describe('B-06 after an import was taken back', () => {
	it('A-06, A-07 the mended sheet brings the same numbers, for people and KK of its own', () => {
		const lagi = mainkan(kampung, impor(), sekdes, batalkan(), impor());
		const { kependudukan } = lagi.dunia;
		const kartu = keluargaByNomor(kependudukan, noKk);
		expect(kartu).toMatchObject({ aktif: true });
		expect(kartu?.dibatalkan).toBeUndefined();
		expect(anggotaKeluarga(kependudukan, kartu?.id ?? '').map(({ id }) => id)).toEqual([
			'impor-c-4-2',
			'impor-c-4-3',
			'impor-c-4-4'
		]);
		expect(lampid(lagi.dunia, kampung, november).problems).toEqual([]);
		expect(cocokkan(lagi.dunia, kampung).cocok).toBe(true);
		expect(aturan(lagi, batalkan('c-4'))).toEqual([]);
	});

	it('A-07 a number whose KK came again and then ended is not used a third time', () => {
		const lagi = mainkan(kampung, impor(), sekdes, batalkan(), impor());
		const kartu = keluargaByNomor(lagi.dunia.kependudukan, noKk);
		const keluarga = new Map(lagi.dunia.kependudukan.keluarga);
		if (kartu) keluarga.set(kartu.id, { ...kartu, aktif: false });
		const dunia = { ...lagi.dunia, kependudukan: { ...lagi.dunia.kependudukan, keluarga } };
		const baru = { ...kepalaBaru, nik: '3599010503905009' };
		expect(aturan({ ...lagi, dunia }, impor(baru))).toContainEqual(['A-07', 'F2']);
	});
});

describe('B-06 what stands in the way of taking an import back', () => {
	const nikBudi = String(kepalaBaru.nik);
	const nikSri = String(istriBaru.nik);

	it('B-06 names the later entry about one of its people, and goes on once that is taken back', () => {
		const dua = mainkan(kampung, impor(), ubahPekerjaan(nikBudi), sekdes);
		const [problem] = masalah(dua, batalkan());
		expect(problem).toMatchObject({ rule: 'B-06', field: '' });
		expect(problem?.message).toContain('Data diubah: Budi Santoso');
		expect(aturan(lanjutkan(dua, batalkan('c-2')), batalkan())).toEqual([]);
	});

	it('B-06 a child born into an imported KK', () => {
		const anak = mainkan(kampung, impor(), lahir(nikSri, nikBudi, noKk), sekdes);
		expect(masalah(anak, batalkan())[0]?.message).toContain('Kelahiran dicatat: Salma Ayu Santoso');
	});

	it('B-06 a child elsewhere whose mother or father it brought', () => {
		// Made by hand: the wife lives on a card of her own that the import did not bring.
		const masuk = mainkan(kampung, impor(kepalaBaru));
		const ibu = orang('lastri').nik ?? '';
		const dunia = dengan(
			'lastri',
			{ tanggalLahir: tanggal('1992-02-28'), statusKawin: 'kawin-tercatat' },
			masuk.dunia
		);
		const anak = decide(dunia, masuk.events, lahir(ibu, nikBudi, kk('k-lastri').noKk), 'c-2');
		expect(anak.ok ? [] : anak.problems).toEqual([]);
		const events = [
			...masuk.events,
			...(anak.ok ? anak.value : []).map((event, i) => ({
				version: masuk.events.length + 1 + i,
				commandId: 'c-2',
				at: '2026-11-22T02:00:00.000Z',
				event
			}))
		];
		const sesudah = { ...replay(kampung, events), peran: 'sekdes' as const };
		expect(orang('lahir-c-2', sesudah)).toMatchObject({
			ayahId: 'impor-c-1-2',
			keluargaId: 'k-lastri'
		});
		const [problem] = masalah({ start: kampung, dunia: sesudah, events }, batalkan());
		expect(problem?.message).toContain('Kelahiran dicatat: Salma Ayu Santoso');
	});

	it('B-06 a later sheet that brought one of them up to date, or added to their KK', () => {
		const ubah = { ...kepalaBaru, pekerjaan_id: '15' };
		const dua = mainkan(kampung, impor(), impor(ubah, istriBaru, anakBaru), sekdes);
		expect(masalah(dua, batalkan())[0]?.message).toContain('Impor diterima: 1 penduduk diperbarui');
		expect(aturan(lanjutkan(dua, batalkan('c-2')), batalkan())).toEqual([]);
		const adik = { ...anakBaru, nama: 'Adik Santoso', nik: '0', tanggallahir: '2020-01-02' };
		const tiga = mainkan(kampung, impor(), impor(adik), sekdes);
		expect(masalah(tiga, batalkan())[0]?.message).toContain('Impor diterima: 1 penduduk baru');
	});

	it('B-06 neither a NIK that was issued since nor what happened to others does', () => {
		const tanpaNik = { ...anakBaru, nama: 'Adik Santoso', nik: '0' };
		const berNik = mainkan(
			kampung,
			impor(kepalaBaru, istriBaru, tanpaNik),
			{ kind: 'nik.mintakan', pendudukId: 'impor-c-1-4' },
			ubahPekerjaan(orang('andi').nik ?? ''),
			sekdes
		);
		const { dunia } = lanjutkan(berNik, batalkan());
		expect(orang('impor-c-1-4', dunia).keadaan.status).toBe('dibatalkan');
		expect(pendudukByNik(dunia.kependudukan, nikBudi as Nik)).toBeUndefined();
		expect(orang('andi', dunia).pekerjaan).toBe('guru');
	});
});
