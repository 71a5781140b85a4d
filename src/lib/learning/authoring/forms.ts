import { toWrite } from '../compile/unwritten';

/** YAML reads a JSON string as it is, whatever stands in it. */
const quoted = (text: string): string => JSON.stringify(text);
const write = (what: string): string => quoted(toWrite(what));

const file = (head: readonly string[], body: string): string =>
	`---\n${head.join('\n')}\n---\n\n${body.trim()}\n`;

type Head = { readonly id: string; readonly title: string };
type ItemHead = Head & { readonly competencies: readonly string[] };

const itemHead = ({ id, title, competencies }: ItemHead, minutes: number): string[] => [
	`id: ${id}`,
	`title: ${quoted(title)}`,
	'rev: 1',
	`minutes: ${minutes}`,
	`competencies: [${competencies.join(', ')}]`
];

/**
 * What a new file begins as. Everything that only its author can know is marked as still to be written, which the check refuses;
 * the rest is as the check wants it.
 */
export const forms = {
	course: ({ id, code, title }: Head & { readonly code: string }): string =>
		file(
			[
				`id: ${id}`,
				`code: ${code}`,
				`title: ${quoted(title)}`,
				`summary: ${write('satu kalimat untuk daftar kursus')}`,
				'rev: 1',
				'minutes: 60',
				'roles: [sekretaris-desa]',
				'competencies:',
				`  - code: ${code}.1`,
				`    text: ${write('Anda dapat …, satu hal yang dapat diuji')}`,
				'legal: []',
				'not:',
				`  - ${write('hal yang tidak dibahas, atau hapus kunci not')}`
			],
			`## Untuk siapa

${toWrite('untuk siapa kursus ini')}

## Sesudahnya

${toWrite('apa yang dapat dilakukan sesudahnya')}`
		),

	module: ({ id, title, competencies }: ItemHead): string =>
		file(
			[
				`id: ${id}`,
				`title: ${quoted(title)}`,
				`summary: ${write('satu kalimat untuk daftar modul')}`,
				`competencies: [${competencies.join(', ')}]`
			],
			''
		).trimEnd() + '\n',

	pelajaran: (head: ItemHead): string =>
		file(
			[...itemHead(head, 8), 'claims: []'],
			`## ${toWrite('judul bagian pertama')}

${toWrite('mulai dari satu kejadian di loket; satu pokok, kalimat pendek')}

:::contoh
${toWrite('contoh dengan orang rekaan, atau hapus wadah ini')}
:::

:::kesalahan
${toWrite('kesalahan yang sering terjadi dan akibatnya, atau hapus wadah ini')}
:::

:::lakukan[Lakukan sekarang]
${toWrite('sesuatu untuk dikerjakan, misalnya tautan ke kuis')}
:::`
		),

	kuis: (head: ItemHead): string => {
		const competency = head.competencies.length > 1 ? ` komp=${head.competencies[0] ?? ''}` : '';
		return file(
			[...itemHead(head, 10), 'kind: latihan', 'pass: 75'],
			`${toWrite('satu kalimat pengantar, atau hapus baris ini')}

## ${toWrite('pertanyaan dengan satu jawaban')} {#${head.id}-1${competency} sulit=1 ulang}

- ( ) ${toWrite('pengecoh pertama')}
  > ${toWrite('mengapa salah')}
- (x) ${toWrite('jawaban benar, sama panjang dengan pengecohnya')}
  > ${toWrite('mengapa benar')}
- ( ) ${toWrite('pengecoh kedua')}
  > ${toWrite('mengapa salah')}

:::petunjuk
${toWrite('petunjuk ringan, atau hapus wadah ini')}
:::
:::pembahasan
${toWrite('pembahasan dengan dasar hukumnya')}
:::

## ${toWrite('pernyataan yang benar atau salah')} {#${head.id}-2${competency} sulit=1}

- (x) Benar
  > ${toWrite('mengapa benar')}
- ( ) Salah
  > ${toWrite('mengapa bukan ini')}

## ${toWrite('pertanyaan yang dijawab dengan angka; ganti 1 dengan jawabannya')} {#${head.id}-3${competency} sulit=2}

= 1
  > ${toWrite('cara menghitungnya')}`
		);
	},

	tugas: (head: ItemHead): string =>
		file(
			[
				...itemHead(head, 15),
				'modes: [kerjakan, uji]',
				'data: desa-kecil',
				'roles: [operator, sekdes]',
				'cast:',
				'  warga: { cari: orang, shdk: anak, umur: [20, 45], nik: ada }',
				'  kk: { cari: kk, dari: warga }',
				'facts: {}',
				'checks:',
				'  - { id: tanggal, check: dunia.tanggal, tanggal: 2026-11-30 }',
				'run:',
				'  - { form: tanggal, isian: { tanggal: 2026-11-30 } }',
				'mutants:',
				'  - { check: tanggal, cara: hapus }'
			],
			`## Situasi

${toWrite('apa yang terjadi di desa latihan; sebut orangnya dengan {warga.nama}')}

## Dokumen

:::dokumen[${toWrite('judul dokumen, atau hapus bagian ini')}]
${toWrite('isi dokumen yang dibawa warga')}
:::

## Yang harus dihasilkan

- ${toWrite('satu hal yang diperiksa; tambah pemeriksaannya di kepala berkas')} {check=tanggal}

## Petunjuk tanggal

- ${toWrite('petunjuk ringan')}
- ${toWrite('aturannya')}
- ${toWrite('contoh dengan angka lain')}
- ${toWrite('cara mengerjakannya')}`
		),

	guide: ({
		id,
		title,
		ref,
		today
	}: Head & { readonly ref: string; readonly today: string }): string =>
		file(
			[
				`id: ${id}`,
				`title: ${quoted(title)}`,
				`summary: ${write('satu kalimat untuk daftar panduan')}`,
				'who: [kasi-pelayanan, operator-sid]',
				`when: ${write('kapan dikerjakan dan batas waktunya')}`,
				'minutes: 10',
				'forms: []',
				'regulations:',
				`  - { ref: ${ref}, about: ${write('ganti rujukannya, dan tulis isi pasalnya')}, certainty: perlu-dicek }`,
				'practice: { page: penduduk }',
				`checked: ${today}`
			],
			`## Syarat

- ${toWrite('satu syarat satu baris')}

## Langkah

1. ${toWrite('langkah pertama')}
2. ${toWrite('langkah berikutnya')}

## Contoh

${toWrite('satu contoh dengan orang rekaan')}

## Kesalahan

- ${toWrite('kesalahan yang sering terjadi')}`
		),

	regulation: ({
		id,
		ref,
		title,
		year,
		today
	}: Head & { readonly ref: string; readonly year: string; readonly today: string }): string =>
		file(
			[
				`id: ${id}`,
				`ref: ${ref}`,
				`title: ${quoted(title)}`,
				`year: ${year}`,
				'status: perlu-dicek',
				'changes: []',
				`checked: ${today}`,
				'certainty: perlu-dicek',
				'articles: []'
			],
			toWrite('isi pokoknya dalam bahasa sederhana, apa yang diubahnya, dan apa artinya bagi desa')
		),

	terms: ({ id, name }: { readonly id: string; readonly name: string }): string =>
		`---\nid: ${id}\ntitle: ${quoted(name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '))}\n---\n`,

	term: ({ id, word }: { readonly id: string; readonly word: string }): string =>
		`## ${word} {#${id}}\n\n${toWrite('artinya dalam satu paragraf, paling banyak 50 kata')}\n`
};
