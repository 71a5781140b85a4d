import { formatNilai } from '$lib/format/angka';
import { sebutKode } from '$lib/learning/praktik/kode-gagal';
import type { KegiatanOrang } from '$lib/server/pantau/orang';

/** One line of the timeline. */
export function sebutKegiatan({ title, ...fact }: KegiatanOrang): string {
	switch (fact.kind) {
		case 'lesson.completed':
			return `Selesai membaca “${title}”`;
		case 'attempt.submitted':
			return fact.data.pending
				? `Mengirim “${title}”: ${fact.data.pending} uraian menunggu dinilai`
				: `Mengirim kuis “${title}”: nilai ${formatNilai(fact.data.percent)}, ${fact.data.passed ? 'lulus' : 'belum lulus'}`;
		case 'attempt.marked':
			return `Uraian pada “${title}” dinilai: nilai ${formatNilai(fact.data.percent)}, ${fact.data.passed ? 'lulus' : 'belum lulus'}`;
		case 'diagnosis.submitted':
			return `Mengerjakan diagnosa “${title}”`;
		case 'practice.started':
			return fact.data.mode === 'uji' ? `Mulai uji “${title}”` : `Mulai berlatih “${title}”`;
		case 'practice.viewed':
			return `Melihat “${title}” dikerjakan`;
		case 'practice.checked':
			return fact.data.passed
				? `Memeriksakan “${title}”: semua terpenuhi`
				: `Memeriksakan “${title}”: ${fact.data.failedCodes.length} hal belum sesuai`;
		case 'practice.practised':
			return `Menyelesaikan “${title}” dengan panduan`;
		case 'practice.passed':
			if (fact.data.proven) return `Lulus uji “${title}”`;
			return fact.data.aided
				? `Lulus latihan “${title}”, dengan bantuan`
				: `Lulus latihan “${title}”`;
		case 'practice.disputed':
			return `Menyanggah satu pemeriksaan pada “${title}”`;
		case 'question.reviewed':
			return 'Mengulang satu soal';
		case 'course.finished':
			return `Menyelesaikan kursus “${title}”`;
		case 'certificate.issued':
			return `Memperoleh sertifikat kursus “${title}”, nomor ${fact.data.number}`;
		default:
			return fact satisfies never;
	}
}

/** Of before checks spoke of every event alike: kept, because what was recorded is never renamed. */
const isianLama: Readonly<Record<string, string>> = {
	nama: 'Nama bayi',
	jenisKelamin: 'Jenis kelamin',
	tempatLahir: 'Tempat kelahiran',
	tanggalLahir: 'Tanggal lahir',
	jamLahir: 'Pukul lahir',
	kelahiranKe: 'Kelahiran ke-',
	penolong: 'Penolong kelahiran',
	beratGram: 'Berat bayi',
	panjangCm: 'Panjang bayi'
};
const pemeriksaanLama: Readonly<Record<string, string>> = {
	'kelahiran.tercatat': 'Kelahiran belum tercatat',
	'kelahiran.ayah': 'Ayah bayi keliru',
	'kelahiran.kk': 'KK tujuan bayi keliru',
	'kelahiran.lampiran': 'Lampiran tidak sesuai berkas yang dibawa',
	...Object.fromEntries(
		Object.entries(isianLama).map(([field, label]) => [
			`kelahiran.isian.${field}`,
			`${label} tidak sama dengan suratnya`
		])
	)
};

/** A failing check in words; null for one that has no words here: its code is shown instead. */
export const sebutPemeriksaan = (code: string): string | null =>
	sebutKode(code) ??
	(Object.hasOwn(pemeriksaanLama, code) ? (pemeriksaanLama[code] ?? null) : null);
