import { formatRupiah, rupiah } from '../../../format/rupiah';
import { perSumber, ringkas } from '../jumlah';
import { namaSumberDana } from '../sumber-dana';
import { isDiBawah, type Bahan } from './bahan';
import { idBaris, jumlahkan, rincianBaris, rincianJumlah, type HasilAturan } from './hasil';

/** D-02: a budget comes out at nothing, as a whole, and no source gives more than it gets. */
export const nilaiKeseimbangan = (bahan: Bahan): readonly HasilAturan[] => [
	nilaiSilpa(bahan),
	nilaiSumber(bahan),
	nilaiSilpaDanaDesa(bahan)
];

/** The reference gives these rules without an article. */
const dasar = '';

function nilaiSilpa({ semua }: Bahan): HasilAturan {
	const { pendapatan, belanja, surplus, penerimaan, pengeluaran, netto, silpa } = ringkas(semua);
	const hasil = {
		aturan: 'D-02',
		kunci: 'd-02-silpa',
		judul: 'Keseimbangan anggaran',
		dasar,
		barisId: [],
		rincian: [
			rincianJumlah('Pendapatan', pendapatan),
			rincianJumlah('Belanja', belanja),
			rincianJumlah('Surplus/(defisit)', surplus, 'Pendapatan − belanja'),
			rincianJumlah('Penerimaan pembiayaan', penerimaan),
			rincianJumlah('Pengeluaran pembiayaan', pengeluaran),
			rincianJumlah('Pembiayaan netto', netto, 'Penerimaan − pengeluaran pembiayaan'),
			rincianJumlah('SiLPA tahun berkenaan', silpa, 'Surplus/(defisit) + pembiayaan netto')
		]
	};
	if (semua.length === 0)
		return { ...hasil, status: 'belum-dinilai', ringkas: 'Belum ada baris anggaran.', mend: '' };
	if (silpa === 0)
		return {
			...hasil,
			status: 'terpenuhi',
			ringkas: `SiLPA Rp0: surplus/(defisit) ${formatRupiah(surplus)} ditutup pembiayaan netto ${formatRupiah(netto)}.`,
			mend: ''
		};
	const selisih = formatRupiah(rupiah(Math.abs(silpa)));
	return silpa > 0
		? {
				...hasil,
				status: 'galat',
				ringkas: `SiLPA harus Rp0, sekarang lebih ${selisih}: uang itu belum dianggarkan.`,
				mend: `Tambah belanja atau pengeluaran pembiayaan ${selisih}.`
			}
		: {
				...hasil,
				status: 'galat',
				ringkas: `SiLPA harus Rp0, sekarang kurang ${selisih}: pengeluaran melebihi uang yang ada.`,
				mend: `Kurangi belanja atau pengeluaran pembiayaan ${selisih}, atau catat penerimaan yang belum masuk.`
			};
}

function nilaiSumber({ semua, belanja, pembiayaan }: Bahan): HasilAturan {
	const arus = [...perSumber(semua)];
	const lebih = arus.filter(([, { sisa }]) => sisa < 0);
	const keluar = [
		...belanja,
		...pembiayaan.filter(({ baris }) => !isDiBawah(baris.rekening, '6.1'))
	];
	const sumberLebih = new Set(lebih.map(([sumber]) => sumber));
	const hasil = {
		aturan: 'D-02',
		kunci: 'd-02-sumber',
		judul: 'Belanja per sumber dana',
		dasar,
		rincian: arus.map(([sumber, { pendapatan, silpa, belanja, pengeluaran, sisa }]) =>
			rincianJumlah(
				namaSumberDana(sumber),
				sisa,
				`Masuk ${formatRupiah(rupiah(pendapatan + silpa))}, keluar ${formatRupiah(rupiah(belanja + pengeluaran))}`
			)
		),
		barisId: idBaris(keluar.filter(({ baris }) => sumberLebih.has(baris.sumber)))
	};
	if (semua.length === 0)
		return { ...hasil, status: 'belum-dinilai', ringkas: 'Belum ada baris anggaran.', mend: '' };
	if (lebih.length === 0)
		return {
			...hasil,
			status: 'terpenuhi',
			ringkas: 'Tidak ada sumber dana yang dipakai melebihi pendapatan dan SiLPA-nya.',
			mend: ''
		};
	const sebut = lebih.map(
		([sumber, { sisa }]) => `${namaSumberDana(sumber)} ${formatRupiah(rupiah(-sisa))}`
	);
	return {
		...hasil,
		status: 'galat',
		ringkas: `Pengeluaran melebihi uang sumbernya: ${sebut.join('; ')}.`,
		mend: 'Pindahkan baris ke sumber yang masih bersisa, atau kurangi sebesar kelebihannya.'
	};
}

/** From knowledge, not read in a text: so it only warns. */
function nilaiSilpaDanaDesa({ pembiayaan, masukan, semua }: Bahan): HasilAturan {
	const wajib = rupiah(
		masukan.tahunLalu.silpa
			.filter(({ sumber }) => sumber === 'DD')
			.reduce((sampai, { jumlah }) => sampai + jumlah, 0)
	);
	const dianggarkan = pembiayaan.filter(
		({ baris }) => isDiBawah(baris.rekening, '6.1.1') && baris.sumber === 'DD'
	);
	const jumlah = jumlahkan(dianggarkan);
	const hasil = {
		aturan: 'D-02',
		kunci: 'd-02-silpa-dd',
		judul: 'SiLPA Dana Desa tahun lalu',
		dasar,
		rincian: [
			rincianJumlah(`SiLPA Dana Desa ${masukan.tahunLalu.tahun}`, wajib, 'Realisasi tahun lalu'),
			...dianggarkan.map((isian) => rincianBaris(isian, 'Penerimaan pembiayaan 6.1.1', true))
		]
	};
	if (semua.length === 0)
		return {
			...hasil,
			status: 'belum-dinilai',
			ringkas: 'Belum ada baris anggaran.',
			barisId: [],
			mend: ''
		};
	if (jumlah === wajib)
		return {
			...hasil,
			status: 'terpenuhi',
			ringkas:
				wajib === 0
					? 'Tidak ada SiLPA Dana Desa tahun lalu.'
					: `SiLPA Dana Desa tahun lalu ${formatRupiah(wajib)} dianggarkan kembali seluruhnya.`,
			barisId: [],
			mend: ''
		};
	return {
		...hasil,
		status: 'peringatan',
		ringkas: `SiLPA Dana Desa tahun lalu ${formatRupiah(wajib)}, dianggarkan kembali ${formatRupiah(jumlah)}.`,
		barisId: idBaris(dianggarkan),
		mend: `Catat ${formatRupiah(wajib)} pada rekening 6.1.1.01 dengan sumber Dana Desa.`
	};
}
