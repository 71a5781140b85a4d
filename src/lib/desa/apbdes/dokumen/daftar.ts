import type { Dokumen } from '../../../dokumen/dokumen';
import type { Dunia } from '../../dunia';
import { labelJabatanDesa } from '../../surat/pelaku';
import { pelaksanaAnggaran } from '../alur/dpa';
import type { Tahap } from '../rancangan';
import { dpa } from './dpa';
import { kegiatanAnggaran } from './kegiatan';
import { bukaNaskah, type Naskah } from './kepala';
import { lampiranSatu } from './lampiran-satu';
import { beritaAcara, isBermusyawarah, isDisepakati, keputusanBpd } from './musyawarah';
import { penjabaran } from './penjabaran';
import {
	isAdaOperasional,
	isPenjabaranDiubah,
	perkadesOperasional,
	perkadesPenjabaran,
	perubahanPenjabaran
} from './perkades';
import { daftarPenyertaan, isAdaPenyertaan } from './penyertaan';
import { rab } from './rab';
import { raperdes } from './raperdes';
import { daftarRkp } from './rkp';
import { suratPengantar } from './surat-pengantar';

/** A part of a document that can be asked for alone: an activity, an executor. */
export type BagianDokumen = { readonly kunci: string; readonly sebutan: string };

type Susunan = {
	readonly kode: string;
	readonly judul: string;
	/** From which stage on there is one, as its page says where there is none yet. */
	readonly sejak: Tahap;
	readonly ada: (naskah: Naskah) => boolean;
	/** What it waits for, where that is no stage. */
	readonly bila?: string;
	readonly bagian?: (naskah: Naskah) => readonly BagianDokumen[];
	readonly susun: (naskah: Naskah, bagian?: string) => Dokumen | undefined;
};

const selalu = (): boolean => true;
const isDitetapkan = ({ isDitetapkan }: Naskah): boolean => isDitetapkan;
const perPelaksana = (naskah: Naskah): readonly BagianDokumen[] =>
	pelaksanaAnggaran(naskah.baris).map((kunci) => ({ kunci, sebutan: labelJabatanDesa(kunci) }));

/** D-08, in the order in which they are needed. */
const semua = [
	{
		kode: 'raperdes',
		judul: 'Peraturan Desa tentang APBDes',
		sejak: 'disusun',
		ada: selalu,
		susun: raperdes
	},
	{
		kode: 'lampiran-1',
		judul: 'Lampiran I: ringkasan menurut kode rekening',
		sejak: 'disusun',
		ada: selalu,
		susun: lampiranSatu
	},
	{
		kode: 'penyertaan',
		judul: 'Daftar penyertaan modal dan dana cadangan',
		sejak: 'disusun',
		ada: isAdaPenyertaan,
		bila: 'bila ada penyertaan modal atau dana cadangan',
		susun: daftarPenyertaan
	},
	{
		kode: 'perkades',
		judul: 'Peraturan Kepala Desa tentang Penjabaran APBDes',
		sejak: 'disusun',
		ada: selalu,
		susun: perkadesPenjabaran
	},
	{
		kode: 'penjabaran',
		judul: 'Lampiran Perkades: Penjabaran APBDes',
		sejak: 'disusun',
		ada: selalu,
		susun: penjabaran
	},
	{
		kode: 'rab',
		judul: 'RAB kegiatan',
		sejak: 'disusun',
		ada: selalu,
		bagian: (naskah) =>
			kegiatanAnggaran(naskah).map(({ kunci, kode, nama }) => ({
				kunci,
				sebutan: `${kode} ${nama}`
			})),
		susun: rab
	},
	{ kode: 'rkp', judul: 'RKP Desa', sejak: 'disusun', ada: selalu, susun: daftarRkp },
	{
		kode: 'berita-acara',
		judul: 'Berita acara musyawarah BPD',
		sejak: 'disepakati',
		ada: isBermusyawarah,
		susun: beritaAcara
	},
	{
		kode: 'keputusan-bpd',
		judul: 'Keputusan BPD tentang kesepakatan',
		sejak: 'disepakati',
		ada: isDisepakati,
		susun: keputusanBpd
	},
	{
		kode: 'surat-pengantar',
		judul: 'Surat pengantar ke camat',
		sejak: 'disepakati',
		ada: isDisepakati,
		susun: suratPengantar
	},
	{
		kode: 'perkades-operasional',
		judul: 'Perkades belanja operasional',
		sejak: 'ditolak',
		ada: isAdaOperasional,
		bila: 'bila BPD menolak dan Kades menetapkannya',
		susun: perkadesOperasional
	},
	{
		kode: 'perubahan-penjabaran',
		judul: 'Perkades perubahan Penjabaran',
		sejak: 'disusun',
		ada: isPenjabaranDiubah,
		bila: 'bila Kades mengubah Penjabaran mendahului Perubahan APBDes',
		susun: perubahanPenjabaran
	},
	{
		kode: 'dpa-kegiatan',
		judul: 'DPA: rencana kegiatan dan anggaran',
		sejak: 'ditetapkan',
		ada: isDitetapkan,
		bagian: perPelaksana,
		susun: (naskah, bagian) => dpa(naskah, 'kegiatan', bagian)
	},
	{
		kode: 'dpa-kerja',
		judul: 'DPA: rencana kerja kegiatan',
		sejak: 'ditetapkan',
		ada: isDitetapkan,
		bagian: perPelaksana,
		susun: (naskah, bagian) => dpa(naskah, 'kerja', bagian)
	},
	{
		kode: 'dpa-rab',
		judul: 'DPA: rencana anggaran biaya',
		sejak: 'ditetapkan',
		ada: isDitetapkan,
		bagian: perPelaksana,
		susun: (naskah, bagian) => dpa(naskah, 'rab', bagian)
	}
] as const satisfies readonly Susunan[];

export type KodeDokumenAnggaran = (typeof semua)[number]['kode'];

export type DokumenAnggaran = Pick<Susunan, 'kode' | 'judul' | 'sejak' | 'bila'> & {
	readonly kode: KodeDokumenAnggaran;
	/** Whether the draft has come so far, and has something to say there. */
	readonly tersedia: (dunia: Dunia, rancanganId: string) => boolean;
	/** What can be asked for alone; empty where there is only the whole. */
	readonly bagian: (dunia: Dunia, rancanganId: string) => readonly BagianDokumen[];
	/** Undefined where there is no such draft, no such part, or no such document yet. */
	readonly susun: (dunia: Dunia, rancanganId: string, bagian?: string) => Dokumen | undefined;
};

export const daftarDokumenAnggaran: readonly DokumenAnggaran[] = semua.map(
	({ kode, judul, sejak, bila, ...satu }: Susunan & { readonly kode: KodeDokumenAnggaran }) => {
		const buka = (dunia: Dunia, rancanganId: string): Naskah | undefined => {
			const naskah = bukaNaskah(dunia, rancanganId);
			return naskah && satu.ada(naskah) ? naskah : undefined;
		};
		return {
			kode,
			judul,
			sejak,
			...(bila === undefined ? {} : { bila }),
			tersedia: (dunia, rancanganId) => buka(dunia, rancanganId) !== undefined,
			bagian: (dunia, rancanganId) => {
				const naskah = buka(dunia, rancanganId);
				return (naskah && satu.bagian?.(naskah)) ?? [];
			},
			susun: (dunia, rancanganId, bagian) => {
				const naskah = buka(dunia, rancanganId);
				if (!naskah || (bagian !== undefined && !satu.bagian)) return undefined;
				return satu.susun(naskah, bagian);
			}
		};
	}
);

export const cariDokumenAnggaran = (kode: string): DokumenAnggaran | undefined =>
	daftarDokumenAnggaran.find((satu) => satu.kode === kode);
