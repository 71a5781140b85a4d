import type { YAMLError } from 'yaml';

type Words = { readonly message: string; readonly mend: string };

const byCode: Readonly<Record<string, Words>> = {
	DUPLICATE_KEY: {
		message: 'Kunci yang sama ditulis dua kali.',
		mend: 'Hapus salah satunya.'
	},
	TAB_AS_INDENT: {
		message: 'Baris ini diawali tab.',
		mend: 'Pakai spasi untuk menjorokkan baris.'
	},
	BAD_INDENT: {
		message: 'Jorokan baris ini tidak sama dengan baris di sekitarnya.',
		mend: 'Samakan jumlah spasi di awal baris.'
	},
	MISSING_CHAR: {
		message: 'Tanda kutip atau kurung yang dibuka di baris ini belum ditutup.',
		mend: 'Tambahkan tanda penutupnya di akhir isi.'
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: 'Titik dua di tengah teks terbaca sebagai kunci baru.',
		mend: 'Apit teks itu dengan tanda kutip, misalnya title: "NIK: untuk apa?".'
	}
};

const other: Words = {
	message: 'Susunan YAML di baris ini tidak dapat dibaca.',
	mend: 'Tulis nama kunci, titik dua, spasi, lalu isinya; apit teks bertanda khusus dengan tanda kutip.'
};

const openBracket: Words = {
	message: 'Kurung yang dibuka di baris ini belum ditutup.',
	mend: 'Tutup dengan ] atau }.'
};
const lineWithoutKey: Words = {
	message: 'Baris ini bukan kunci dan isi.',
	mend: 'Tulis satu kunci pada satu baris: nama, titik dua, spasi, isi.'
};

/** The library speaks English; trainers mend these lines. Two of its codes stand for two mistakes each. */
export function yamlMessage({ code, message }: YAMLError): Words {
	if (code === 'BAD_INDENT' && message.startsWith('Flow ')) return openBracket;
	if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys need'))
		return lineWithoutKey;
	return byCode[code] ?? other;
}
