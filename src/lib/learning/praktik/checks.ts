import type { Dunia } from '../../desa/dunia';
import { namaLampiran } from '../../desa/kependudukan/commands';
import { labelPenolongKelahiran } from '../../desa/kependudukan/kode';
import { formatNomorKk } from '../../desa/kependudukan/nomor-kk';
import type { Penduduk } from '../../desa/kependudukan/penduduk';
import type { Peristiwa } from '../../desa/kependudukan/state';
import { lampid } from '../../desa/kependudukan/views/lampid';
import { jumlahSel } from '../../desa/kependudukan/views/sel';
import { bulanDari, formatBulan, formatTanggal, parseTanggal } from '../../format/tanggal';
import { fillText, type Cast } from './cast';
import type { CheckSpec } from './task-spec';

/** Where to mend it: a page of the practice village and the field on it. */
export type Place = {
	readonly halaman: 'catat-kelahiran' | 'penduduk' | 'lampid';
	readonly pendudukId?: string;
	readonly field?: string;
	readonly label: string;
};

export type CheckOutcome =
	| { readonly status: 'lulus' }
	| { readonly status: 'tak-dapat-dinilai'; readonly message: string }
	| {
			readonly status: 'belum';
			readonly code: string;
			readonly message: string;
			readonly found: string;
			readonly expected: string;
			readonly where: Place;
			readonly rule: string;
			readonly why: string;
	  };

type Context = { readonly cast: Cast; readonly start: Dunia; readonly dunia: Dunia };

/** A birth recorded in this world, with the resident it made. */
type Kelahiran = { readonly peristiwa: Peristiwa; readonly bayi: Penduduk };

export function runCheck(spec: CheckSpec, context: Context): CheckOutcome {
	if (spec.check === 'lampid.lahir') return lampidLahir(spec.jumlah, context);
	const ibu = orang(spec.ibu, context);
	const kelahiran = kelahiranDari(spec.ibu, context);
	if (spec.check === 'kelahiran.tercatat') {
		if (kelahiran) return { status: 'lulus' };
		return {
			status: 'belum',
			code: spec.check,
			message: 'Kelahiran ini belum tercatat.',
			found: 'Tidak ada kelahiran dari ibu ini',
			expected: `Satu kelahiran dengan ibu ${ibu?.nama ?? ''}`,
			where: { halaman: 'catat-kelahiran', field: 'nikIbu', label: 'Formulir kelahiran' },
			rule: 'B-02',
			why: 'Setiap kelahiran dicatat dengan NIK ibunya, lalu bayi masuk ke KK.'
		};
	}
	if (!kelahiran) return { status: 'tak-dapat-dinilai', message: 'Kelahirannya belum tercatat.' };

	switch (spec.check) {
		case 'kelahiran.isian':
			return isian(spec, kelahiran, context);
		case 'kelahiran.ayah': {
			const ayah = orang(spec.ayah, context);
			if (kelahiran.bayi.ayahId === ayah?.id) return { status: 'lulus' };
			return {
				status: 'belum',
				code: spec.check,
				message: 'Ayah bayi tidak sesuai dengan buku nikah.',
				found: kelahiran.bayi.namaAyah || 'tanpa ayah',
				expected: ayah?.nama ?? '',
				where: pada(kelahiran, 'nikAyah', 'NIK ayah'),
				rule: 'B-02',
				why: 'Nama ayah diambil dari NIK pada KK dan buku nikah, bukan diketik ulang.'
			};
		}
		case 'kelahiran.kk': {
			const kk = context.cast.members.get(spec.kk);
			if (kelahiran.bayi.keluargaId === kk?.id) return { status: 'lulus' };
			return {
				status: 'belum',
				code: spec.check,
				message: 'Bayi masuk ke KK yang keliru.',
				found: nomorKk(context.dunia, kelahiran.bayi.keluargaId),
				expected: nomorKk(context.start, kk?.id ?? ''),
				where: pada(kelahiran, 'noKk', 'Nomor KK tujuan'),
				rule: 'B-02',
				why: 'Bayi ditambahkan ke KK orang tuanya; satu orang aktif dalam satu KK saja (A-08.2).'
			};
		}
		case 'kelahiran.lampiran': {
			const ada = kelahiran.peristiwa.rincian.lampiran;
			const kurang = spec.berkas.filter((berkas) => !ada.some((satu) => satu === berkas));
			const lebih = ada.filter((berkas) => !spec.berkas.includes(berkas));
			if (kurang.length === 0 && lebih.length === 0) return { status: 'lulus' };
			return {
				status: 'belum',
				code: spec.check,
				message: 'Lampiran tidak sama dengan berkas yang dibawa pelapor.',
				found: ada.map(namaLampiran).join(', '),
				expected: spec.berkas.map(namaLampiran).join(', '),
				where: pada(kelahiran, 'lampiran', 'Lampiran'),
				rule: 'B-02',
				why: 'Tandai hanya berkas yang Anda lihat. SPTJM dipakai bila suratnya tidak ada.'
			};
		}
		default:
			return spec satisfies never;
	}
}

function isian(
	spec: Extract<CheckSpec, { check: 'kelahiran.isian' }>,
	kelahiran: Kelahiran,
	{ cast }: Context
): CheckOutcome {
	const expected = fillText(String(spec.nilai), cast.raw);
	const { nilai, label, tampil, why } = isianKelahiran[spec.isian];
	const found = nilai(kelahiran);
	if (rapikan(found) === rapikan(expected)) return { status: 'lulus' };
	return {
		status: 'belum',
		code: `${spec.check}.${spec.isian}`,
		message: `${label} tidak sama dengan surat keterangan kelahiran.`,
		found: found === '' ? 'kosong' : tampil(found),
		expected: tampil(expected),
		where: pada(kelahiran, spec.isian, label),
		rule: 'B-02',
		why
	};
}

/** Tolerant where exactness is not the skill: capitals, double blanks, 07.30 or 07:30. */
const rapikan = (text: string): string =>
	text
		.trim()
		.toLocaleLowerCase('id')
		.replace(/\s+/g, ' ')
		.replace(/(\d)[.:](\d)/g, '$1:$2');

type IsianKelahiran = Extract<CheckSpec, { check: 'kelahiran.isian' }>['isian'];

const apaAdanya = (text: string): string => text;
const tanggalPanjang = (text: string): string => {
	const tanggal = parseTanggal(text);
	return tanggal ? formatTanggal(tanggal) : text;
};
const salinan = 'Isian disalin dari surat keterangan kelahiran, huruf demi huruf.';

const isianKelahiran: Record<
	IsianKelahiran,
	{
		nilai: (kelahiran: Kelahiran) => string;
		label: string;
		tampil: (text: string) => string;
		why: string;
	}
> = {
	nama: { nilai: (x) => x.bayi.nama, label: 'Nama bayi', tampil: apaAdanya, why: salinan },
	jenisKelamin: {
		nilai: (x) => x.bayi.jenisKelamin,
		label: 'Jenis kelamin',
		tampil: (text) => (text === 'P' ? 'Perempuan' : 'Laki-laki'),
		why: 'Jenis kelamin menentukan tanggal pada NIK: perempuan ditambah 40 (A-02).'
	},
	tempatLahir: {
		nilai: (x) => x.bayi.tempatLahir,
		label: 'Tempat kelahiran',
		tampil: apaAdanya,
		why: salinan
	},
	tanggalLahir: {
		nilai: (x) => x.bayi.tanggalLahir,
		label: 'Tanggal lahir',
		tampil: tanggalPanjang,
		why: 'Tanggal lahir masuk ke NIK dan tidak dapat diperbaiki dengan mengganti NIK (A-04).'
	},
	jamLahir: {
		nilai: (x) => x.peristiwa.rincian.jamLahir,
		label: 'Pukul lahir',
		tampil: apaAdanya,
		why: salinan
	},
	kelahiranKe: {
		nilai: (x) => String(x.peristiwa.rincian.kelahiranKe),
		label: 'Kelahiran ke-',
		tampil: apaAdanya,
		why: 'Hitung anak yang pernah dilahirkan ibu, termasuk bayi ini.'
	},
	penolong: {
		nilai: (x) => x.peristiwa.rincian.penolong,
		label: 'Penolong kelahiran',
		tampil: labelPenolongKelahiran,
		why: salinan
	},
	beratGram: {
		nilai: (x) => String(x.peristiwa.rincian.beratGram ?? ''),
		label: 'Berat bayi (gram)',
		tampil: apaAdanya,
		why: 'Berat boleh kosong, tetapi bila diisi harus sama dengan suratnya, dalam gram.'
	},
	panjangCm: {
		nilai: (x) => String(x.peristiwa.rincian.panjangCm ?? ''),
		label: 'Panjang bayi (cm)',
		tampil: apaAdanya,
		why: 'Panjang boleh kosong, tetapi bila diisi harus sama dengan suratnya.'
	}
};

function lampidLahir(jumlah: number, { start, dunia }: Context): CheckOutcome {
	const bulan = bulanDari(start.tanggal);
	const lahir = jumlahSel(lampid(dunia, start, bulan).desa.lahir);
	if (lahir === jumlah) return { status: 'lulus' };
	if (lahir === 0)
		return { status: 'tak-dapat-dinilai', message: 'Belum ada kelahiran dalam laporan bulan ini.' };
	return {
		status: 'belum',
		code: 'lampid.lahir',
		message: `LAMPID ${formatBulan(bulan)} memuat jumlah kelahiran yang keliru.`,
		found: `${lahir} kelahiran`,
		expected: `${jumlah} kelahiran`,
		where: { halaman: 'lampid', label: `LAMPID ${formatBulan(bulan)}` },
		rule: 'B-07',
		why: 'Satu kelahiran dihitung satu kali, pada bulan tanggal lapor. Urungkan catatan yang berlebih.'
	};
}

function orang(name: string, { cast, start }: Context): Penduduk | undefined {
	const member = cast.members.get(name);
	return member?.jenis === 'penduduk' ? start.kependudukan.penduduk.get(member.id) : undefined;
}

function kelahiranDari(ibu: string, context: Context): Kelahiran | undefined {
	const ibuId = context.cast.members.get(ibu)?.id;
	for (const peristiwa of context.dunia.kependudukan.peristiwa) {
		const bayi = context.dunia.kependudukan.penduduk.get(peristiwa.pendudukId);
		if (bayi && peristiwa.jenis === 'lahir' && bayi.ibuId === ibuId) return { peristiwa, bayi };
	}
	return undefined;
}

const pada = (kelahiran: Kelahiran, field: string, label: string): Place => ({
	halaman: 'penduduk',
	pendudukId: kelahiran.bayi.id,
	field,
	label: `${label} pada catatan kelahiran`
});

const nomorKk = (dunia: Dunia, keluargaId: string): string => {
	const keluarga = dunia.kependudukan.keluarga.get(keluargaId);
	return keluarga ? formatNomorKk(keluarga.noKk) : '';
};
