import { formatRupiah, rupiah, type Rupiah } from '../../../format/rupiah';
import type { KunciParameter, Parameter } from '../aturan-tahun';
import type { Baris } from '../baris';
import type { Perangkat } from '../masukan';
import { namaSumberDana } from '../sumber-dana';
import type { Bahan } from './bahan';
import {
	idBaris,
	jumlahkan,
	rapikan,
	rincianBaris,
	rincianJumlah,
	type HasilAturan,
	type Terhitung
} from './hasil';
import { nilaiPerBaris } from './per-baris';

type Golongan = Perangkat['golongan'];

const dasar = 'PP 11/2019 Ps. 81';
/** Months of a year that siltap is budgeted for; our own choice. */
const bulan = 12;

const sebutan: Record<Golongan, string> = {
	kades: 'Kades',
	sekdes: 'Sekdes',
	perangkat: 'perangkat'
};
const kunciMinimum: Record<Golongan, KunciParameter> = {
	kades: 'siltap-kades-min',
	sekdes: 'siltap-sekdes-min',
	perangkat: 'siltap-perangkat-min'
};

type Siltap = Terhitung & { readonly golongan: Golongan };

/** D-04: what Kades and perangkat are paid, from where, and for the whole year. */
export function nilaiSiltap(bahan: Bahan): readonly HasilAturan[] {
	const siltap = kenaliSiltap(bahan);
	return [nilaiBesaran(siltap, bahan), nilaiSumberSiltap(siltap), nilaiSetahun(siltap, bahan)];
}

function kenaliSiltap({ belanja, masukan }: Bahan): Siltap[] {
	const namaSekdes = masukan.perangkat
		.filter(({ golongan }) => golongan === 'sekdes')
		.flatMap(({ nama, jabatan }) => [rapikan(nama), rapikan(jabatan)]);
	// A line that covers the Sekdes among others pays one amount to all: then the higher minimum holds.
	const isSekdes = ({ uraian }: Terhitung): boolean =>
		/\b(sekdes|sekretaris desa|carik)\b/.test(uraian) ||
		namaSekdes.some((nama) => nama !== '' && uraian.includes(nama));
	return belanja.flatMap((isian): Siltap[] => {
		const { rekening } = isian.baris;
		if (rekening === '5.1.1.01') return [{ ...isian, golongan: 'kades' }];
		if (rekening !== '5.1.2.01') return [];
		return [{ ...isian, golongan: isSekdes(isian) ? 'sekdes' : 'perangkat' }];
	});
}

/** Months that one unit of the price stands for: a price a year is divided by none, the minimum is multiplied. */
const bulanPerSatuan = ({ satuan }: Baris): number =>
	/^(tahun|thn|th|ot|orang[ -/]tahun)$/i.test(satuan.trim()) ? bulan : 1;

function nilaiBesaran(siltap: readonly Siltap[], { parameter }: Bahan): HasilAturan {
	const minimum = (golongan: Golongan): Parameter | undefined =>
		parameter?.isi[kunciMinimum[golongan]];
	const isBerminimum = ({ golongan }: Siltap): boolean =>
		typeof minimum(golongan)?.nilai === 'number';
	const dinilai = siltap.filter(isBerminimum);
	const menunggu = siltap.filter((satu) => !isBerminimum(satu));
	const temuan = dinilai.flatMap((isian) => {
		const paling = minimum(isian.golongan);
		if (!paling || paling.nilai === null) return [];
		const kali = bulanPerSatuan(isian.baris);
		if (isian.baris.hargaSatuan >= paling.nilai * kali) return [];
		const satuan = kali === 1 ? 'sebulan' : 'setahun';
		const keterangan = `Siltap ${sebutan[isian.golongan]} ${formatRupiah(isian.baris.hargaSatuan)} ${satuan}, paling sedikit ${formatRupiah(rupiah(paling.nilai * kali))}.`;
		return [{ isian, keterangan, keyakinan: paling.keyakinan }];
	});
	const hasil = nilaiPerBaris({
		aturan: 'D-04',
		kunci: 'd-04-besaran',
		judul: 'Siltap minimum',
		dasar: parameter?.isi['siltap-perangkat-min'].dasar || dasar,
		level: temuan.some(({ keyakinan }) => keyakinan === 'pasti') ? 'galat' : 'peringatan',
		diperiksa: dinilai.length,
		kosong:
			siltap.length === 0
				? 'Belum ada baris siltap (5.1.1.01 dan 5.1.2.01).'
				: 'Menunggu aturan: siltap minimum tahun ini belum diisi.',
		baik: `Semua siltap sebulan tidak di bawah minimum: ${sebutMinimum(dinilai, minimum)}.`,
		salah: 'baris siltap di bawah minimum',
		temuan,
		mend: 'Naikkan harga satuan sedikitnya ke minimum, atau tulis siltap sebulan per orang sebagai harga satuan.'
	});
	return {
		...hasil,
		...(dinilai.length === 0 && menunggu.length > 0 ? ({ menunggu: true } as const) : {}),
		rincian: [
			...hasil.rincian,
			...menunggu.map((isian) =>
				rincianBaris(isian, 'Menunggu aturan: minimum belum diisi.', false)
			)
		]
	};
}

function sebutMinimum(
	siltap: readonly Siltap[],
	minimum: (golongan: Golongan) => Parameter | undefined
): string {
	const ada = new Set(siltap.map(({ golongan }) => golongan));
	return (['kades', 'sekdes', 'perangkat'] as const)
		.filter((golongan) => ada.has(golongan))
		.map(
			(golongan) => `${sebutan[golongan]} ${formatRupiah(rupiah(minimum(golongan)?.nilai ?? 0))}`
		)
		.join(', ');
}

const nilaiSumberSiltap = (siltap: readonly Siltap[]): HasilAturan =>
	nilaiPerBaris({
		aturan: 'D-04',
		kunci: 'd-04-sumber',
		judul: 'Sumber siltap',
		dasar,
		level: 'galat',
		diperiksa: siltap.length,
		kosong: 'Belum ada baris siltap (5.1.1.01 dan 5.1.2.01).',
		baik: 'Tidak ada siltap yang dibayar dari Dana Desa.',
		salah: 'baris siltap dibayar dari Dana Desa',
		temuan: siltap
			.filter(({ baris }) => baris.sumber === 'DD')
			.map((isian) => ({ isian, keterangan: 'Siltap tidak boleh dari Dana Desa.' })),
		catatan: siltap
			.filter(({ baris }) => baris.sumber !== 'DD' && baris.sumber !== 'ADD')
			.map((isian) => ({
				isian,
				keterangan: `Dari ${namaSumberDana(isian.baris.sumber)}: boleh bila ADD tidak cukup.`
			})),
		mend: 'Pakai ADD. Bila ADD kurang, pakai sumber lain selain Dana Desa.'
	});

type Bandingan = {
	readonly nama: string;
	readonly isian: readonly Siltap[];
	readonly daftar: readonly Perangkat[];
};

const setahun = (daftar: readonly Perangkat[]): Rupiah =>
	rupiah(daftar.reduce((sampai, { siltap }) => sampai + siltap, 0) * bulan);

/** Sekdes and perangkat share an account, and a line may cover both: so they are compared together. */
function nilaiSetahun(siltap: readonly Siltap[], { masukan, semua }: Bahan): HasilAturan {
	const bagi = (nama: string, isKades: boolean): Bandingan => ({
		nama,
		isian: siltap.filter(({ golongan }) => (golongan === 'kades') === isKades),
		daftar: masukan.perangkat.filter(({ golongan }) => (golongan === 'kades') === isKades)
	});
	const bandingan = [bagi('Kades', true), bagi('Sekdes dan perangkat', false)].map((satu) => ({
		...satu,
		seharusnya: setahun(satu.daftar),
		jumlah: jumlahkan(satu.isian)
	}));
	const beda = bandingan.filter(({ jumlah, seharusnya }) => jumlah !== seharusnya);
	const hasil = {
		aturan: 'D-04',
		kunci: 'd-04-setahun',
		judul: 'Siltap setahun',
		// Twelve months are our own default.
		dasar: '',
		rincian: bandingan.flatMap(({ nama, isian, daftar, seharusnya }) => [
			rincianJumlah(
				`Daftar ${nama}`,
				seharusnya,
				`${daftar.length} orang × siltap sebulan × ${bulan} bulan`,
				false
			),
			...isian.map((satu) => rincianBaris(satu, `Siltap ${sebutan[satu.golongan]}`, true))
		])
	};
	if (masukan.perangkat.length === 0 || semua.length === 0)
		return {
			...hasil,
			status: 'belum-dinilai',
			ringkas:
				semua.length === 0 ? 'Belum ada baris anggaran.' : 'Daftar perangkat belum tersedia.',
			barisId: [],
			mend: ''
		};
	if (beda.length === 0)
		return {
			...hasil,
			status: 'terpenuhi',
			ringkas: `Siltap ${bulan} bulan sesuai daftar perangkat: ${formatRupiah(setahun(masukan.perangkat))}.`,
			barisId: [],
			mend: ''
		};
	const sebut = beda.map(
		({ nama, jumlah, seharusnya }) =>
			`${nama} dianggarkan ${formatRupiah(jumlah)}, menurut daftar ${formatRupiah(seharusnya)}`
	);
	return {
		...hasil,
		status: 'peringatan',
		ringkas: `${sebut.join('; ')}.`,
		barisId: idBaris(beda.flatMap(({ isian }) => isian)),
		mend: `Anggarkan siltap setiap orang dalam daftar untuk ${bulan} bulan.`
	};
}
