import { addDays, umur } from '../../format/tanggal';
import type { Acak } from '../acak';
import { decide } from '../decide';
import { replay, type Command, type Dunia, type RecordedEvent } from '../dunia';
import type { Problem } from '../problem';
import type { KlasifikasiPindah } from './events';
import type { CatatKematian } from './kematian';
import type { CatatKepindahan } from './kepindahan';
import type { Keluarga } from './keluarga';
import { isAktif, type Penduduk } from './penduduk';
import { calonKepala } from './shdk-baru';
import { anggotaKeluarga, keluargaAktif, pendudukAktif } from './state';
import { isKepala } from './susunan-kk';
import type { SusunanBaru } from './susunan-baru';
import { cacatB07 } from './testing-b07';

/**
 * For tests: a command that the rules accept on this world, drawn by chance; null when the world has nobody for it.
 * An area adds its own to `daftarPembuat`, and what must hold after any sequence holds for it as well.
 */
export type PembuatPerintah = (
	dunia: Dunia,
	acak: Acak,
	events: readonly RecordedEvent[]
) => Command | null;

const alasanLanjut = 'diperiksa dalam pengujian';

const kelahiran: PembuatPerintah = (dunia, acak) => {
	const ibu = pendudukAktif(dunia.kependudukan).filter(
		(orang) =>
			orang.jenisKelamin === 'P' &&
			orang.nik !== null &&
			umur(orang.tanggalLahir, dunia.tanggal) >= 18 &&
			umur(orang.tanggalLahir, dunia.tanggal) <= 45
	);
	if (ibu.length === 0) return null;
	const satu = acak.pilih(ibu);
	const kk = dunia.kependudukan.keluarga.get(satu.keluargaId);
	if (!satu.nik || !kk) return null;
	return {
		kind: 'kelahiran.catat',
		pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
		nama: `Bayi ${'abcdefghij'.charAt(acak.bulat(0, 9))}${'klmnopqrst'.charAt(acak.bulat(0, 9))}${'uvwxyz'.charAt(dunia.version % 6)}${'x'.repeat(dunia.version % 30)}`,
		jenisKelamin: acak.pilih(['L', 'P'] as const),
		tempatDilahirkan: 'rumah',
		tempatLahir: 'Kabupaten Latihan',
		tanggalLahir: addDays(dunia.tanggal, -acak.bulat(0, 90)),
		jamLahir: '05:00',
		jenisKelahiran: 'tunggal',
		urutanKembar: null,
		kelahiranKe: 1,
		penolong: 'bidan-perawat',
		beratGram: null,
		panjangCm: null,
		nikIbu: satu.nik,
		ayah: { diisi: false, alasan: 'tidak dicantumkan' },
		noKk: kk.noKk,
		lampiran: ['surat-kelahiran', 'kk', 'ktp'],
		saksi: [],
		alasanLanjut
	};
};

const mintaNik: PembuatPerintah = (dunia, acak) => {
	const belum = pendudukAktif(dunia.kependudukan).filter(({ nik }) => nik === null);
	return belum.length === 0 ? null : { kind: 'nik.mintakan', pendudukId: acak.pilih(belum).id };
};

const kematian: PembuatPerintah = (dunia, acak) => {
	const orang = acak.pilih(pendudukAktif(dunia.kependudukan));
	const sisa = anggotaKeluarga(dunia.kependudukan, orang.keluargaId).filter(
		({ id }) => id !== orang.id
	);
	const mundur = acak.bulat(0, 45);
	const tanggal = addDays(dunia.tanggal, -mundur);
	const command: CatatKematian = {
		kind: 'kematian.catat',
		formulir: 'F-2.01',
		pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
		jenazah: orang.nik ? { nik: orang.nik } : { pendudukId: orang.id },
		tanggal: tanggal < orang.tanggalLahir ? dunia.tanggal : tanggal,
		jam: '',
		tempat: 'Rumah',
		sebab: 'sakit-biasa-tua',
		menerangkan: 'dokter',
		aktaNomor: '',
		lampiran: ['surat-kematian-dokter', 'kk', 'ktp'],
		tinggal: null,
		alasanLanjut
	};
	if (!isKepala(orang) || sisa.length === 0) return command;
	const tinggal = tempatBaru(dunia, acak, sisa, orang.keluargaId);
	return tinggal && { ...command, tinggal };
};

const kepindahan: PembuatPerintah = (dunia, acak) => {
	const kk = acak.pilih(keluargaAktif(dunia.kependudukan));
	const anggota = anggotaKeluarga(dunia.kependudukan, kk.id);
	const pergi = acak.peluang(1, 3) ? [...anggota] : anggota.filter(() => acak.peluang(1, 2));
	if (pergi.length === 0) return null;
	const tinggal = anggota.filter((orang) => !pergi.includes(orang));
	const klasifikasi = acak.pilih<KlasifikasiPindah>([1, 2, 3, 4, 5]);
	const ikut = pergi.some(isKepala);
	const { dusun, rw } = acak.pilih(
		dunia.desa.dusun.flatMap((satu) => satu.rw.map((rw) => ({ dusun: satu.nama, rw })))
	);
	const { nama: desa, kecamatan, kabupaten, provinsi } = dunia.desa;
	const tempatTinggal = ikut && tinggal.length > 0 ? tempatBaru(dunia, acak, tinggal, kk.id) : null;
	if (ikut && tinggal.length > 0 && !tempatTinggal) return null;
	const berkepalaSama = ikut && (tinggal.length === 0 || acak.peluang(1, 2));
	const tempatPergi =
		klasifikasi === 1 && !berkepalaSama
			? ikut
				? menumpang(dunia, acak, kk.id)
				: tempatBaru(dunia, acak, pergi, kk.id)
			: null;
	if (klasifikasi === 1 && !berkepalaSama && !tempatPergi) return null;
	const status = (susunan: SusunanBaru) =>
		susunan.cara === 'menumpang' ? ('numpang' as const) : ('kk-baru' as const);
	const command: CatatKepindahan = {
		kind: 'kepindahan.catat',
		formulir: 'F-1.03',
		pelapor: { nama: 'Keluarga', hubungan: 'keluarga' },
		noKk: kk.noKk,
		pendudukIds: pergi.map(({ id }) => id),
		klasifikasi,
		tujuan: {
			alamat: 'Jl. Tujuan',
			rt: '',
			rw: '',
			desa: klasifikasi === 2 ? `${desa} Lain` : desa,
			kecamatan: klasifikasi === 3 ? `${kecamatan} Lain` : kecamatan,
			kabupaten: klasifikasi === 4 ? `${kabupaten} Lain` : kabupaten,
			provinsi: klasifikasi === 5 ? `${provinsi} Lain` : provinsi
		},
		lokasi: klasifikasi === 1 ? { dusun, rw: rw.nomor, rt: acak.pilih(rw.rt) } : null,
		alasan: 'keluarga',
		tanggalPindah: dunia.tanggal,
		statusKkTinggal:
			tinggal.length === 0 ? 'tidak-ada' : tempatTinggal ? status(tempatTinggal) : 'nomor-tetap',
		statusKkPindah: tempatPergi ? status(tempatPergi) : ikut ? 'nomor-tetap' : 'numpang',
		lampiran: ['f-1.03', 'fotokopi-kk'],
		tinggal: tempatTinggal,
		pergi: tempatPergi,
		alasanLanjut
	};
	return command;
};

/** Days pass, so that a sequence reaches over several months. */
const hariBerlalu: PembuatPerintah = (dunia, acak) => ({
	kind: 'tanggal.majukan',
	tanggal: addDays(dunia.tanggal, acak.bulat(1, 25))
});

/** A KK of their own under any of them who may be head, or else another one. */
export function tempatBaru(
	dunia: Dunia,
	acak: Acak,
	orang: readonly Penduduk[],
	asalId: string
): SusunanBaru | null {
	const { boleh } = calonKepala(orang, dunia.tanggal);
	if (boleh.length === 0) return menumpang(dunia, acak, asalId);
	return { cara: 'kk-baru', kepalaId: acak.pilih(boleh).id, shdk: {} };
}

function menumpang(dunia: Dunia, acak: Acak, asalId: string): SusunanBaru | null {
	const lain: Keluarga[] = keluargaAktif(dunia.kependudukan).filter(({ id }) => id !== asalId);
	return lain.length === 0 ? null : { cara: 'menumpang', noKk: acak.pilih(lain).noKk, shdk: {} };
}

export const daftarPembuat: readonly PembuatPerintah[] = [
	kelahiran,
	mintaNik,
	kematian,
	kematian,
	kepindahan,
	kepindahan,
	hariBerlalu
];

type Langkah = {
	readonly command: Command;
	readonly commandId: string;
	readonly sebelum: Dunia;
};

export type Jalan = {
	readonly dunia: Dunia;
	readonly events: readonly RecordedEvent[];
	/** Every accepted command, in order, with its id and the world before it. */
	readonly langkah: readonly Langkah[];
	/** Commands that the rules did not take, with what they said. */
	readonly ditolak: readonly { readonly command: Command; readonly problems: readonly Problem[] }[];
};

/**
 * Plays as many drawn commands as there are entries in `acak`, one after another, as the store does. A command that
 * needs another role comes with the change of role before it.
 */
export function jalankan(
	start: Dunia,
	acak: readonly Acak[],
	pembuat: readonly PembuatPerintah[]
): Jalan {
	const events: RecordedEvent[] = [];
	const langkah: Langkah[] = [];
	const ditolak: { command: Command; problems: readonly Problem[] }[] = [];
	let dunia = start;
	const kirim = (command: Command, commandId: string): void => {
		const result = decide(dunia, events, command, commandId);
		if (!result.ok) {
			ditolak.push({ command, problems: result.problems });
			return;
		}
		if (result.value.length === 0) return;
		langkah.push({ command, commandId, sebelum: dunia });
		for (const event of result.value)
			events.push({
				version: events.length + 1,
				commandId,
				at: '2026-11-16T02:00:00.000Z',
				event
			});
		dunia = replay(start, events);
	};
	for (const [index, satu] of acak.entries()) {
		const buat = satu.pilih(pembuat);
		let command = buat(dunia, satu, events);
		if (command?.kind === 'peran.ganti') {
			kirim(command, `peran-${index}`);
			command = buat(dunia, satu, events);
		}
		if (command) kirim(command, `acak-${index}`);
	}
	return { dunia, events, langkah, ditolak };
}

/** For the message of a failure: what is wrong and what was done before it, in full. */
export const sebutCacat = (cacat: readonly string[], { langkah }: Pick<Jalan, 'langkah'>): string =>
	`${cacat.join('; ')} sesudah ${langkah.map(({ command }) => command.kind).join(', ')}`;

/** What must hold in every world: and B-07 of every month. Empty when all of it does. */
export function cacatDesa(dunia: Dunia, start: Dunia): string[] {
	const { penduduk, keluarga } = dunia.kependudukan;
	const cacat: string[] = [];
	const isi = new Map<string, Penduduk[]>();
	for (const orang of penduduk.values()) {
		if (!isAktif(orang)) continue;
		if (!keluarga.get(orang.keluargaId)?.aktif) cacat.push(`A-08.2 ${orang.id} in no active KK`);
		isi.set(orang.keluargaId, [...(isi.get(orang.keluargaId) ?? []), orang]);
	}
	for (const kk of keluarga.values()) {
		const kepala = (isi.get(kk.id) ?? []).filter(isKepala).length;
		if (kk.aktif && kepala !== 1) cacat.push(`A-08.1 ${kk.id} has ${kepala} heads`);
	}
	return [...cacat, ...cacatB07(dunia, start)];
}
