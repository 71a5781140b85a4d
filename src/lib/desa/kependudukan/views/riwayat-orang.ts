import { formatTanggal, type Tanggal } from '../../../format/tanggal';
import { perintahDiurungkan, type RecordedEvent } from '../../dunia';
import { labelPeran } from '../../peran';
import { labelBerkas } from '../berkas';
import {
	daftarLampiranKelahiran,
	labelHubunganPelapor,
	namaLampiran,
	type HubunganPelapor
} from '../commands';
import type { AlamatLuar, PeristiwaDicatat, SusunanDiubah } from '../events';
import { labelFormulir } from '../formulir';
import {
	daftarLampiranKematian,
	labelHubunganPelaporKematian,
	labelLampiranKematian,
	type HubunganPelaporKematian
} from '../kematian';
import {
	daftarLampiranKepindahan,
	labelHubunganPemohon,
	labelLampiranKepindahan,
	type HubunganPemohon
} from '../kepindahan';
import {
	labelAlasanPindah,
	labelJenisKelahiran,
	labelJenisKepindahan,
	labelKlasifikasiPindah,
	labelPenolongKelahiran,
	labelSebabKematian,
	labelShdk,
	labelTempatDilahirkan,
	labelYangMenerangkan
} from '../kode';
import { labelIsian, sebutNilai } from '../isian-biodata';
import { formatNik } from '../nik';
import { formatNomorKk } from '../nomor-kk';
import { labelPelapor, type HubunganPelaporKk } from '../pelapor';
import { isTentang, type Kependudukan, type Peristiwa } from '../state';
import { imporTentang } from './riwayat-impor';

/** A line of what was written down; `isian` names the field of the form it came from. */
export type Uraian = { readonly label: string; readonly nilai: string; readonly isian?: string };

export type BarisRiwayatOrang = {
	readonly kunci: string;
	/** Of the command that recorded it. */
	readonly perintahId: string;
	readonly jenis: PeristiwaDicatat['kind'] | 'nik.diterbitkan' | 'impor.diterima';
	readonly judul: string;
	readonly tanggalKejadian: Tanggal;
	readonly tanggalLapor: Tanggal;
	readonly uraian: readonly Uraian[];
	/** Papers that were seen. */
	readonly berkas: readonly string[];
	readonly dibatalkan: Peristiwa['dibatalkan'];
};

const sebabSusunan: Readonly<Record<SusunanDiubah['sebab'], string>> = {
	pecah: 'Pisah KK',
	gabung: 'Gabung KK',
	menumpang: 'Menumpang KK',
	'pindah-dalam-desa': 'Pindah di dalam desa',
	'kepala-baru': 'Pergantian kepala keluarga'
};

/** Everything that happened to somebody, the newest first; entries taken back stay in it (B-06). */
export function riwayatOrang(
	kependudukan: Kependudukan,
	events: readonly RecordedEvent[],
	tanggalMulai: Tanggal,
	pendudukId: string
): BarisRiwayatOrang[] {
	const baris: (BarisRiwayatOrang & { readonly version: number })[] = [];
	const versionByPerintah = new Map<string, number>();
	const diurungkan = perintahDiurungkan(events);
	let tanggal = tanggalMulai;
	for (const { commandId, event, version } of events) {
		if (diurungkan.has(commandId)) continue;
		if (!versionByPerintah.has(commandId)) versionByPerintah.set(commandId, version);
		if (event.kind === 'tanggal.dimajukan') tanggal = event.tanggal;
		// Disdukcapil's answer is no event in the village's book, and still belongs to the person.
		if (event.kind === 'nik.diterbitkan' && event.pendudukId === pendudukId)
			baris.push({
				kunci: `nik-${version}`,
				perintahId: commandId,
				version,
				jenis: event.kind,
				judul: 'NIK terbit',
				tanggalKejadian: tanggal,
				tanggalLapor: tanggal,
				uraian: [
					{ label: 'NIK', nilai: formatNik(event.nik) },
					{ label: 'Diterbitkan', nilai: 'Disdukcapil (simulasi)' }
				],
				berkas: [],
				dibatalkan: null
			});
	}
	kependudukan.peristiwa.forEach((peristiwa, urutan) => {
		if (!isTentang(peristiwa, pendudukId)) return;
		const { perintahId, tanggalKejadian, tanggalLapor, dibatalkan, rincian } = peristiwa;
		baris.push({
			kunci: `${perintahId}-${urutan}`,
			perintahId,
			version: versionByPerintah.get(perintahId) ?? 0,
			jenis: rincian.kind,
			judul: judulDari(rincian),
			tanggalKejadian,
			tanggalLapor,
			uraian: uraikan(rincian, kependudukan, pendudukId).filter(({ nilai }) => nilai !== ''),
			berkas: rincian.lampiran.map((kode) => namaBerkas(rincian, kode)),
			dibatalkan
		});
	});
	for (const satu of imporTentang(kependudukan, events, pendudukId))
		baris.push({ ...satu, version: versionByPerintah.get(satu.perintahId) ?? 0 });
	// What came with one command keeps its order, read from the bottom like the rest.
	return baris.reverse().sort((a, b) => b.version - a.version);
}

/**
 * Which entry of a history a check means when it points at a field: the newest that has it and still stands. By field,
 * the key of the entry; 'lampiran' stands for the papers.
 */
export function tempatIsian(riwayat: readonly BarisRiwayatOrang[]): ReadonlyMap<string, string> {
	const tempat = new Map<string, string>();
	for (const { kunci, dibatalkan, uraian, berkas } of riwayat) {
		if (dibatalkan) continue;
		for (const { isian } of uraian) if (isian && !tempat.has(isian)) tempat.set(isian, kunci);
		if (berkas.length > 0 && !tempat.has('lampiran')) tempat.set('lampiran', kunci);
	}
	return tempat;
}

function judulDari(rincian: PeristiwaDicatat): string {
	switch (rincian.kind) {
		case 'kelahiran.dicatat':
			return 'Kelahiran';
		case 'kematian.dicatat':
			return 'Kematian';
		case 'kepindahan.dicatat':
			return rincian.klasifikasi === 1 ? 'Pindah di dalam desa' : 'Pindah keluar';
		case 'kedatangan.dicatat':
			return 'Kedatangan';
		case 'susunan.diubah':
			return sebabSusunan[rincian.sebab];
		case 'biodata.diubah':
			return rincian.sebab === 'akibat' ? 'Data berubah mengikuti peristiwa lain' : 'Ubah data';
		default:
			return rincian satisfies never;
	}
}

function uraikan(
	rincian: PeristiwaDicatat,
	{ keluarga }: Kependudukan,
	pendudukId: string
): Uraian[] {
	const dasar: Uraian[] = [
		{ label: 'Pelapor', nilai: sebutPelapor(rincian) },
		{
			label: 'Formulir',
			nilai: rincian.formulir === undefined ? '' : labelFormulir(rincian.formulir)
		},
		{
			label: `Alasan tetap mencatat (aturan ${[...new Set(rincian.peringatan)].join(', ')})`,
			nilai: rincian.alasanLanjut
		}
	];
	switch (rincian.kind) {
		case 'kelahiran.dicatat':
			return [...uraikanKelahiran(rincian), ...dasar];
		case 'kematian.dicatat':
			return [
				{ label: 'Pukul', nilai: rincian.jam.replace(':', '.'), isian: 'jam' },
				{ label: 'Tempat', nilai: rincian.tempat, isian: 'tempat' },
				{ label: 'Sebab', nilai: labelSebabKematian(rincian.sebab), isian: 'sebab' },
				{
					label: 'Yang menerangkan',
					nilai: labelYangMenerangkan(rincian.menerangkan),
					isian: 'menerangkan'
				},
				{ label: 'Nomor akta kematian', nilai: rincian.aktaNomor || 'belum terbit' },
				...dasar
			];
		case 'kepindahan.dicatat':
			return [
				{ label: 'Klasifikasi', nilai: labelKlasifikasiPindah(rincian.klasifikasi) },
				{ label: 'Tujuan', nilai: sebutAlamat(rincian.tujuan), isian: 'tujuan' },
				{ label: 'Alasan pindah', nilai: labelAlasanPindah(rincian.alasan), isian: 'alasan' },
				{ label: 'Yang pindah', nilai: labelJenisKepindahan(rincian.jenisKepindahan) },
				{ label: 'Nomor SKPWNI', nilai: rincian.nomorSkpwni },
				...dasar
			];
		case 'kedatangan.dicatat':
			return [
				{ label: 'Asal', nilai: sebutAlamat(rincian.asal), isian: 'asal' },
				{
					label: 'SKPWNI',
					nilai:
						rincian.nomorSkpwni +
						(rincian.tanggalSkpwni ? `, ${formatTanggal(rincian.tanggalSkpwni)}` : '')
				},
				{ label: 'Maksud kedatangan', nilai: labelAlasanPindah(rincian.maksud), isian: 'maksud' },
				...dasar
			];
		case 'susunan.diubah': {
			const anggota = rincian.anggota.find((satu) => satu.pendudukId === pendudukId);
			const kk = anggota && keluarga.get(anggota.keluargaId);
			return [
				{ label: 'Menjadi anggota KK', nilai: kk ? formatNomorKk(kk.noKk) : '' },
				{ label: 'Sebagai', nilai: anggota ? labelShdk(anggota.shdk) : '' },
				...dasar
			];
		}
		case 'biodata.diubah':
			return [
				...rincian.perubahan.map(({ isian, lama, baru, bukti }) => ({
					label: labelIsian(isian),
					nilai: `${sebutNilai(isian, lama)} → ${sebutNilai(isian, baru)}${bukti ? ` (bukti: ${labelBerkas(bukti)})` : ''}`
				})),
				{ label: 'Petugas', nilai: rincian.petugas ? labelPeran(rincian.petugas) : '' },
				...dasar
			];
		default:
			return rincian satisfies never;
	}
}

function uraikanKelahiran(
	rincian: Extract<PeristiwaDicatat, { kind: 'kelahiran.dicatat' }>
): Uraian[] {
	const ukuran = (nilai: number | null, satuan: string): string =>
		nilai === null ? '' : `${nilai} ${satuan}`;
	return [
		{ label: 'Pukul lahir', nilai: rincian.jamLahir.replace(':', '.'), isian: 'jamLahir' },
		{
			label: 'Tempat dilahirkan',
			nilai: labelTempatDilahirkan(rincian.tempatDilahirkan),
			isian: 'tempatDilahirkan'
		},
		{
			label: 'Jenis kelahiran',
			nilai:
				labelJenisKelahiran(rincian.jenisKelahiran) +
				(rincian.urutanKembar === null ? '' : `, urutan ${rincian.urutanKembar}`),
			isian: 'jenisKelahiran'
		},
		{ label: 'Kelahiran ke-', nilai: String(rincian.kelahiranKe), isian: 'kelahiranKe' },
		{ label: 'Penolong', nilai: labelPenolongKelahiran(rincian.penolong), isian: 'penolong' },
		{ label: 'Berat', nilai: ukuran(rincian.beratGram, 'gram'), isian: 'beratGram' },
		{ label: 'Panjang', nilai: ukuran(rincian.panjangCm, 'cm'), isian: 'panjangCm' },
		{ label: 'Alasan tanpa ayah', nilai: rincian.alasanTanpaAyah },
		{ label: 'Saksi', nilai: rincian.saksi.join(', ') }
	];
}

/** Which list the relation of the reporter comes from depends on the form. */
function sebutPelapor({ kind, pelapor }: PeristiwaDicatat): string {
	const { nama, hubungan } = pelapor;
	if (nama === '') return '';
	// Each label function answers undefined for a word of another list, whatever its type says.
	const label: string | undefined =
		kind === 'kelahiran.dicatat'
			? labelHubunganPelapor(hubungan as HubunganPelapor)
			: kind === 'kematian.dicatat'
				? labelHubunganPelaporKematian(hubungan as HubunganPelaporKematian)
				: kind === 'kepindahan.dicatat'
					? labelHubunganPemohon(hubungan as HubunganPemohon)
					: labelPelapor(hubungan as HubunganPelaporKk);
	const sebutan = label ?? hubungan;
	return sebutan === '' ? nama : `${nama} (${sebutan.charAt(0).toLowerCase()}${sebutan.slice(1)})`;
}

function namaBerkas({ kind }: PeristiwaDicatat, kode: string): string {
	const dalam = <K extends string>(daftar: readonly K[]): K | undefined =>
		daftar.find((satu) => satu === kode);
	const lahir = kind === 'kelahiran.dicatat' ? dalam(daftarLampiranKelahiran) : undefined;
	if (lahir) return namaLampiran(lahir);
	const mati = kind === 'kematian.dicatat' ? dalam(daftarLampiranKematian) : undefined;
	if (mati) return labelLampiranKematian(mati);
	const pindah = kind === 'kepindahan.dicatat' ? dalam(daftarLampiranKepindahan) : undefined;
	return pindah ? labelLampiranKepindahan(pindah) : labelBerkas(kode);
}

const sebutAlamat = (alamat: AlamatLuar): string =>
	[
		alamat.alamat,
		alamat.rt && `RT ${alamat.rt}`,
		alamat.rw && `RW ${alamat.rw}`,
		alamat.desa,
		alamat.kecamatan && `Kec. ${alamat.kecamatan}`,
		alamat.kabupaten,
		alamat.provinsi
	]
		.filter(Boolean)
		.join(', ');
