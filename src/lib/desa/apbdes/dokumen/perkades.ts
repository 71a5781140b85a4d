import {
	alinea,
	butir,
	judulTengah,
	namaBerkasDari,
	type Alinea,
	type Dokumen
} from '../../../dokumen/dokumen';
import { formatTanggal, type Tanggal } from '../../../format/tanggal';
import { langkahBerlaku } from '../alur/langkah-berlaku';
import { ringkas } from '../jumlah';
import { rupiahTerbilang } from './jumlah-akhir';
import {
	diDesa,
	hariLangkah,
	kepalaNaskah,
	langkahTerakhir,
	nomorAtauTitik,
	nomorPerdes,
	nomorPerkades,
	tandaKades,
	type Naskah
} from './kepala';
import { penjabaran } from './penjabaran';
import { ayat, dasarHukum, huruf, nomor } from './raperdes';

type Isi = {
	/** Null as long as it is a draft. */
	readonly nomor: string | null;
	readonly tentang: string;
	readonly menimbang: readonly string[];
	/** Beside the regulations that every paper of a budget rests on. */
	readonly mengingat?: readonly string[];
	/** Each with its paragraphs. */
	readonly pasal: readonly (readonly string[])[];
	readonly tanggal: Tanggal;
};

function batangTubuh(naskah: Naskah, isi: Isi): readonly Alinea[] {
	return [
		judulTengah('DENGAN RAHMAT TUHAN YANG MAHA ESA'),
		judulTengah(`KEPALA DESA ${naskah.dunia.desa.nama.toUpperCase()},`),
		...butir('Menimbang', huruf, [
			...isi.menimbang,
			`bahwa untuk itu perlu menetapkan Peraturan Kepala Desa tentang ${isi.tentang};`
		]),
		...butir('Mengingat', nomor, [...dasarHukum(naskah), ...(isi.mengingat ?? [])]),
		judulTengah('MEMUTUSKAN:'),
		...butir('Menetapkan', () => '', [
			`PERATURAN KEPALA DESA TENTANG ${isi.tentang.toUpperCase()}.`
		]),
		...isi.pasal.flatMap((satu, urutan) => [
			judulTengah(`Pasal ${urutan + 1}`),
			...(satu.length > 1 ? butir(null, ayat, satu) : satu.map(alinea))
		])
	];
}

/** A regulation of the Kades alone: no agreement of the BPD stands in it, and it goes into the Berita Desa. */
function perkades(naskah: Naskah, isi: Isi): Dokumen {
	const { desa } = naskah.dunia;
	const peraturan = `Peraturan Kepala Desa ${desa.nama}`;
	return {
		kode: '',
		judul:
			isi.nomor === null
				? `Rancangan ${peraturan} tentang ${isi.tentang}`
				: `${peraturan} Nomor ${isi.nomor} tentang ${isi.tentang}`,
		kepala: kepalaNaskah(naskah),
		pembuka: batangTubuh(naskah, {
			...isi,
			pasal: [
				...isi.pasal,
				[
					'Peraturan Kepala Desa ini mulai berlaku pada tanggal diundangkan.',
					`Agar setiap orang mengetahuinya, Peraturan Kepala Desa ini diundangkan dalam Berita Desa ${desa.nama}.`
				]
			]
		}),
		tabel: [],
		catatan: [],
		tandaTangan: {
			kiri: null,
			kanan: tandaKades(naskah, `Ditetapkan di ${diDesa(naskah, isi.tanggal)}`, isi.tanggal)
		},
		orientasi: 'potret',
		tanggal: isi.tanggal,
		namaBerkas: namaBerkasDari('perkades', isi.tentang, desa.nama)
	};
}

const tentangPenjabaran = ({ nama, tahun }: Pick<Naskah, 'nama' | 'tahun'>): string =>
	`Penjabaran ${nama} Tahun Anggaran ${tahun}`;

/** D-07, D-08: what the Kades sets together with the Perdes; its table is the Penjabaran. */
export function perkadesPenjabaran(naskah: Naskah): Dokumen {
	const { nama, tahun, baris, isDitetapkan } = naskah;
	const { pendapatan, belanja, penerimaan, pengeluaran } = ringkas(baris);
	const perdes = `Peraturan Desa Nomor ${nomorPerdes(naskah)} tentang ${naskah.tentang}`;
	return perkades(naskah, {
		nomor: isDitetapkan ? nomorPerkades(naskah) : null,
		tentang: tentangPenjabaran(naskah),
		menimbang: [`bahwa ${perdes} dijabarkan sebagai pegangan pelaksanaannya;`],
		mengingat: [`${perdes};`],
		pasal: [
			[
				`${nama} Tahun Anggaran ${tahun} dijabarkan dengan pendapatan ${rupiahTerbilang(pendapatan)}, belanja ${rupiahTerbilang(belanja)}, penerimaan pembiayaan ${rupiahTerbilang(penerimaan)}, dan pengeluaran pembiayaan ${rupiahTerbilang(pengeluaran)}.`
			],
			[
				'Penjabaran menurut kode rekening, kegiatan, volume, harga satuan, sumber dana, dan pelaksana dimuat dalam lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Kepala Desa ini.'
			],
			['Pelaksanaannya dituangkan dalam DPA yang disusun Kaur dan Kasi pelaksana kegiatan.']
		],
		tanggal: hariLangkah(naskah, 'tetapkan')
	});
}

/** The Perkades whose Penjabaran a Perubahan begins from: that of the budget enacted before it. */
function perkadesSemula({ dunia, rancangan }: Naskah): string {
	const semua = [...dunia.anggaran.rancangan.values()];
	const sebelum = semua
		.slice(
			0,
			semua.findIndex(({ id }) => id === rancangan.id)
		)
		.findLast(({ tahap }) => tahap === 'ditetapkan');
	return nomorAtauTitik(sebelum && langkahTerakhir(sebelum, 'tetapkan')?.langkah.nomorPerkades);
}

export const isPenjabaranDiubah = ({ rancangan }: Naskah): boolean =>
	langkahTerakhir(rancangan, 'ubah-penjabaran') !== undefined;

/** D-09: the change of the Penjabaran that goes ahead of the Perdes, with the lines as they were on its day. */
export function perubahanPenjabaran(naskah: Naskah): Dokumen | undefined {
	const { rancangan, dunia, tahun } = naskah;
	const langkah = langkahTerakhir(rancangan, 'ubah-penjabaran');
	if (!langkah || !rancangan.perubahan || !rancangan.penjabaran) return undefined;
	const baris = rancangan.penjabaran;
	const saatItu: Naskah = {
		...naskah,
		nama: 'APBDes',
		rancangan: { ...rancangan, baris },
		baris: [...baris.values()]
	};
	const awal = tentangPenjabaran(saatItu);
	const dilampirkan = penjabaran(saatItu);
	const kabar = langkahBerlaku(rancangan).get('beritahu-bpd')?.tanggal;
	return {
		...perkades(saatItu, {
			nomor: nomorAtauTitik(langkah.langkah.nomor),
			tentang: `Perubahan atas Peraturan Kepala Desa Nomor ${perkadesSemula(naskah)} tentang ${awal}`,
			menimbang: [
				`bahwa sebelum Perubahan APBDes Tahun Anggaran ${tahun} ditetapkan terdapat keadaan yang mengubah Penjabaran, yaitu: ${rancangan.perubahan.alasan};`
			],
			pasal: [
				[
					'Penjabaran diubah sebagaimana dimuat dalam daftar di bawah ini: semula, menjadi, dan selisihnya.'
				],
				[
					'Kepala Desa memberitahukan Peraturan Kepala Desa ini kepada Badan Permusyawaratan Desa.',
					'Perubahan ini ditampung dalam Peraturan Desa tentang Perubahan APBDes.'
				]
			],
			tanggal: langkah.tanggal
		}),
		tabel: dilampirkan.tabel,
		catatan: [
			...dilampirkan.catatan,
			kabar
				? `Diberitahukan kepada BPD: ${formatTanggal(kabar)}.`
				: 'Belum diberitahukan kepada BPD.'
		],
		orientasi: dilampirkan.orientasi,
		namaBerkas: namaBerkasDari('perkades perubahan penjabaran', dunia.desa.nama, String(tahun))
	};
}

export const isAdaOperasional = ({ rancangan }: Naskah): boolean =>
	langkahTerakhir(rancangan, 'tetapkan-operasional') !== undefined;

/** D-07: what a village may spend once its BPD has refused. Its figures are those of last year's budget, which is no part of this draft. */
export function perkadesOperasional(naskah: Naskah): Dokumen | undefined {
	const { rancangan, tahun } = naskah;
	const langkah = langkahTerakhir(rancangan, 'tetapkan-operasional');
	if (!langkah) return undefined;
	const tolak = langkahTerakhir(rancangan, 'tolak');
	return perkades(naskah, {
		nomor: nomorAtauTitik(langkah.langkah.nomor),
		tentang: `Belanja Operasional Penyelenggaraan Pemerintahan Desa sebelum APBDes Tahun Anggaran ${tahun} Disepakati`,
		menimbang: [
			`bahwa Badan Permusyawaratan Desa tidak menyepakati Rancangan Peraturan Desa tentang ${naskah.tentang}${tolak ? `, dengan Keputusan BPD Nomor ${tolak.langkah.musyawarah.nomor}` : ''};`,
			'bahwa penyelenggaraan pemerintahan desa tetap berjalan selama belum ada kesepakatan;'
		],
		pasal: [
			[
				'Belanja yang dilaksanakan hanya belanja operasional penyelenggaraan pemerintahan desa.',
				`Belanja itu memakai pagu APBDes Tahun Anggaran ${tahun - 1}.`
			]
		],
		tanggal: langkah.tanggal
	});
}
