import type { Problem } from '$lib/desa/problem';
import { grade, type Answer, type EssayPoints } from '$lib/learning/grade';
import type {
	MultiQuestion,
	NumberQuestion,
	Question,
	SingleQuestion
} from '$lib/learning/question';
import { showQuestion, showResult, type ShownQuestion, type ShownResult } from '$lib/learning/show';

const kepala = {
	rev: 1,
	stemHtml: '',
	hintsHtml: [],
	explanationHtml: '',
	competency: 'K04.1',
	difficulty: 1,
	review: false
} as const;

export const tunggal: SingleQuestion = {
	...kepala,
	type: 'single',
	id: 'contoh-1',
	promptHtml: 'NIK mana yang mungkin milik perempuan kelahiran 5 Maret 1990?',
	hintsHtml: [
		'<p>Perhatikan angka ketujuh dan kedelapan.</p>',
		'<p>Untuk perempuan, tanggal lahir ditambah 40.</p>'
	],
	explanationHtml:
		'<p>Perempuan memakai tanggal + 40, sehingga hasilnya antara 41 dan 71 <span class="aturan">A-02</span>.</p>',
	shuffle: true,
	options: [
		{
			id: 'a',
			html: '<span class="nomor">3599 0105 0390 0007</span>',
			correct: false,
			feedbackHtml: '<p>Ini pola laki-laki: tanggalnya belum ditambah 40.</p>'
		},
		{
			id: 'b',
			html: '<span class="nomor">3599 0145 0390 0007</span>',
			correct: true,
			feedbackHtml: '<p>5 + 40 = 45.</p>'
		}
	]
};

export const ganda: MultiQuestion = {
	...kepala,
	type: 'multi',
	id: 'contoh-2',
	promptHtml: 'Apa saja yang ditulis di Buku Induk Penduduk ketika seorang bayi lahir?',
	stemHtml: '<p>Bayi lahir 3 November 2026 di rumah, ditolong bidan desa.</p>',
	hintsHtml: ['<p>Buku induk memuat orangnya, bukan jalannya persalinan.</p>'],
	explanationHtml: '<p>Penolong kelahiran ditulis di formulir F-2.01 saja.</p>',
	shuffle: false,
	score: 'partial',
	options: [
		{ id: 'a', html: 'Nama dan tempat lahir', correct: true, feedbackHtml: '<p>Selalu.</p>' },
		{ id: 'b', html: 'Nama penolong', correct: false, feedbackHtml: '<p>Itu ada di F-2.01.</p>' },
		{
			id: 'c',
			html: 'Nomor KK orang tua',
			correct: true,
			feedbackHtml: '<p>Bayi masuk KK itu.</p>'
		}
	]
};

const angka: NumberQuestion = {
	...kepala,
	type: 'number',
	id: 'contoh-3',
	promptHtml: 'Paling lambat berapa hari sesudah lahir sebuah kelahiran dilaporkan?',
	explanationHtml:
		'<p>Sesudah itu masih dapat dilaporkan, sebagai laporan terlambat <span class="aturan">B-02</span>.</p>',
	answer: { min: 60, max: 60 },
	unit: 'hari',
	feedbackHtml: '<p>Benar: 60 hari.</p>',
	wrong: [
		{ value: { min: 30, max: 30 }, feedbackHtml: '<p>30 hari adalah batas laporan kematian.</p>' }
	]
};

const benarSalah: Question = {
	...kepala,
	type: 'truefalse',
	id: 'contoh-benar-salah',
	promptHtml: 'NIK diganti ketika seseorang pindah ke provinsi lain.',
	hintsHtml: ['<p>Untuk berapa lama sebuah NIK berlaku?</p>'],
	explanationHtml:
		'<p>NIK berlaku seumur hidup dan tidak berubah <cite class="dasar">UU 23/2006 Ps. 13</cite>.</p>',
	shuffle: false,
	options: [
		{
			id: 'a',
			html: 'Benar',
			correct: false,
			feedbackHtml: '<p>Yang berubah adalah alamatnya.</p>'
		},
		{ id: 'b', html: 'Salah', correct: true, feedbackHtml: '<p>NIK tetap sama.</p>' }
	]
};

const rupiah: Question = {
	...kepala,
	id: 'contoh-rupiah',
	promptHtml: 'Berapa jumlah belanja pada tabel ini?',
	stemHtml:
		'<div class="tabel-gulir" role="region" tabindex="0" aria-label="Tabel: Kegiatan, Belanja"><table><thead><tr><th scope="col">Kegiatan</th><th scope="col" class="rata-kanan">Belanja</th></tr></thead><tbody><tr><td>Posyandu</td><td class="rata-kanan">Rp4.500.000</td></tr><tr><td>Jalan usaha tani</td><td class="rata-kanan">Rp8.000.000</td></tr></tbody></table></div>',
	type: 'number',
	answer: { min: 12_500_000, max: 12_500_000 },
	unit: 'rupiah',
	feedbackHtml: '<p>Tepat: Rp4.500.000 + Rp8.000.000.</p>',
	wrong: [
		{
			value: { min: 3_500_000, max: 3_500_000 },
			feedbackHtml: '<p>Itu selisihnya. Yang ditanyakan jumlahnya.</p>'
		}
	]
};

const sebutan: Question = {
	...kepala,
	type: 'short',
	id: 'contoh-isian',
	promptHtml: 'Lembaga apa yang menyepakati RAPBDes bersama kepala desa?',
	hintsHtml: ['<p>Lembaga ini mewakili penduduk desa.</p>'],
	accepted: ['BPD', 'Badan Permusyawaratan Desa'],
	exactCase: false,
	feedbackHtml: '<p>Benar.</p>',
	wrong: [
		{
			texts: ['camat'],
			percent: 0,
			feedbackHtml: '<p>Camat mengevaluasi, bukan menyepakati.</p>'
		},
		{
			texts: ['badan desa'],
			percent: 50,
			feedbackHtml: '<p>Hampir: sebutkan nama lengkap atau singkatannya.</p>'
		}
	]
};

const jodoh: Question = {
	...kepala,
	type: 'match',
	id: 'contoh-jodoh',
	promptHtml: 'Pasangkan jabatan dengan tugasnya.',
	hintsHtml: ['<p>Satu tugas tidak dipakai.</p>'],
	explanationHtml:
		'<p>Pembagian tugas perangkat desa ada di <cite class="dasar">Permendagri 84/2015</cite>.</p>',
	rows: [
		{
			id: 'a',
			html: 'Kaur Keuangan',
			correct: '2',
			feedbackHtml: '<p>Kas desa ada di Kaur Keuangan sebagai bendahara.</p>'
		},
		{ id: 'b', html: 'Kasi Pelayanan', correct: '1', feedbackHtml: '' },
		{
			id: 'c',
			html: 'Kepala Dusun',
			correct: '3',
			feedbackHtml: '<p>Kepala dusun adalah pelaksana kewilayahan.</p>'
		}
	],
	choices: [
		{ id: '1', text: 'memberi penyuluhan tentang hak dan kewajiban masyarakat' },
		{ id: '2', text: 'menatausahakan kas' },
		{ id: '3', text: 'membina ketenteraman di wilayahnya' },
		{ id: '4', text: 'menetapkan peraturan desa' }
	]
};

const urut: Question = {
	...kepala,
	type: 'order',
	id: 'contoh-urut',
	promptHtml: 'Urutkan langkah mencatat kelahiran.',
	explanationHtml: '<p>Berkas diperiksa sebelum apa pun ditulis.</p>',
	score: 'partial',
	items: [
		{ id: 'a', html: 'Periksa surat keterangan kelahiran dan KK orang tua', feedbackHtml: '' },
		{
			id: 'b',
			html: 'Isi formulir <strong>F-2.01</strong>',
			feedbackHtml: '<p>Isiannya diambil dari berkas yang sudah diperiksa.</p>'
		},
		{ id: 'c', html: 'Catat di Buku Mutasi', feedbackHtml: '' },
		{ id: 'd', html: 'Kirim permohonan NIK ke Disdukcapil', feedbackHtml: '' }
	]
};

const rumpang: Question = {
	...kepala,
	type: 'cloze',
	id: 'contoh-rumpang',
	promptHtml: 'Lengkapi kalimat ini.',
	hintsHtml: ['<p>Musyawarah itu bukan musyawarah kepala desa sendiri.</p>'],
	explanationHtml: '<p>Dasarnya <cite class="dasar">UU 6/2014 Ps. 54</cite>.</p>',
	paragraphs: [
		[
			'RKP Desa dibahas dalam ',
			{
				id: 'a',
				kind: 'text',
				accepted: ['musyawarah desa', 'musdes'],
				feedbackHtml: '<p>Benar.</p>',
				wrong: [{ texts: ['rapat'], feedbackHtml: '<p>Rapat biasa tidak cukup.</p>' }]
			},
			', yang diselenggarakan oleh ',
			{
				id: 'b',
				kind: 'select',
				options: [
					{
						id: '1',
						text: 'RT',
						correct: false,
						feedbackHtml: '<p>RT mengusulkan lewat dusun.</p>'
					},
					{ id: '2', text: 'BPD', correct: true, feedbackHtml: '' },
					{ id: '3', text: 'LPM', correct: false, feedbackHtml: '<p>LPM membantu.</p>' }
				]
			},
			'.'
		],
		[
			'Hasilnya dituangkan dalam ',
			{
				id: 'c',
				kind: 'text',
				accepted: ['berita acara'],
				feedbackHtml: '',
				wrong: []
			},
			' yang ditandatangani para pihak.'
		]
	]
};

const kisi: Question = {
	...kepala,
	type: 'grid',
	id: 'contoh-kisi',
	promptHtml: 'Siapa yang mengerjakannya?',
	stemHtml: '<p>Pilih satu untuk tiap pekerjaan.</p>',
	explanationHtml: '<p>Desa mengusulkan, Disdukcapil menerbitkan.</p>',
	columns: [
		{ id: '1', html: 'Desa' },
		{ id: '2', html: 'Kecamatan' },
		{ id: '3', html: 'Disdukcapil' }
	],
	rows: [
		{ id: 'a', html: 'Memeriksa berkas pelapor', correct: '1', feedbackHtml: '' },
		{
			id: 'b',
			html: 'Menerbitkan NIK',
			correct: '3',
			feedbackHtml: '<p>Desa tidak pernah membuat NIK.</p>'
		},
		{ id: 'c', html: 'Mengesahkan laporan bulanan desa', correct: '2', feedbackHtml: '' }
	]
};

const uraian: Question = {
	...kepala,
	type: 'essay',
	id: 'contoh-uraian',
	promptHtml:
		'Seorang warga menolak memberikan KK untuk pencatatan kematian ayahnya. Apa jawaban Anda?',
	explanationHtml:
		'<p>“Bapak, kematian dicatat agar hak ahli waris dapat diurus, dan KK diperlukan untuk memperbarui susunan keluarga (UU 24/2013 Ps. 44).”</p>',
	rubric: [
		{ id: 'a', html: 'Menyebut dasar hukum', points: 2 },
		{ id: 'b', html: 'Menjelaskan manfaat pencatatan bagi keluarga, dengan contoh', points: 2 },
		{ id: 'c', html: 'Sopan dan tidak mengancam', points: 1 }
	]
};

const kasus: Question = {
	...kepala,
	type: 'scenario',
	id: 'contoh-kasus',
	promptHtml: 'Pak Joko melapor di loket. Layani sampai selesai.',
	explanationHtml:
		'<p>Bila kepala keluarga meninggal, kepala keluarga baru dipilih dari anggota.</p>',
	scenes: [
		{
			id: 'loket',
			titleHtml: 'Di loket',
			bodyHtml: '<p>Pak Joko melapor bahwa ayahnya meninggal kemarin. Ia lupa membawa KK.</p>',
			percent: null,
			options: [
				{
					id: '1',
					html: 'Minta Pak Joko pulang mengambil KK',
					to: 'pulang',
					feedbackHtml: '<p>Boleh, tetapi data KK juga ada di buku induk.</p>'
				},
				{
					id: '2',
					html: 'Cari KK-nya di buku induk',
					to: 'kk',
					feedbackHtml: '<p>Nomor KK dapat dicari dengan nama.</p>'
				}
			]
		},
		{
			id: 'pulang',
			titleHtml: 'Sorenya',
			bodyHtml: '<p>Pak Joko kembali dengan KK.</p>',
			percent: null,
			options: [{ id: '1', html: 'Lanjutkan melayani', to: 'kk', feedbackHtml: '' }]
		},
		{
			id: 'kk',
			titleHtml: 'KK di meja',
			bodyHtml: '<p>Almarhum adalah <strong>kepala keluarga</strong>; istrinya masih ada.</p>',
			percent: null,
			options: [
				{
					id: '1',
					html: 'Catat kematian saja',
					to: 'setengah',
					feedbackHtml: '<p>KK kini tanpa kepala keluarga.</p>'
				},
				{
					id: '2',
					html: 'Catat kematian dan pilih kepala keluarga baru',
					to: 'tuntas',
					feedbackHtml: '<p>Susunan keluarga langsung benar.</p>'
				}
			]
		},
		{
			id: 'setengah',
			titleHtml: 'Belum tuntas',
			bodyHtml: '<p>Bulan depan verifikasi menemukan KK tanpa kepala keluarga.</p>',
			percent: 50,
			options: []
		},
		{
			id: 'tuntas',
			titleHtml: 'Tuntas',
			bodyHtml: '<p>Pak Joko menerima KK baru.</p>',
			percent: 100,
			options: []
		}
	]
};

type Keadaan = {
	readonly label: string;
	readonly question: ShownQuestion;
	readonly answer: Answer;
	readonly result?: ShownResult;
	readonly problems?: readonly Problem[];
	readonly points?: EssayPoints;
	readonly waitsFor?: 'trainer';
};

type Contoh = {
	readonly label: string;
	readonly question: Question;
	/** Half an answer, and answers that are marked right, half right and wrong; what a type cannot be is left out. */
	readonly sebagian?: Answer;
	readonly benar?: Answer;
	readonly setengah?: Answer;
	readonly keliru?: Answer;
	/** Where the problem lies; without it at the question itself. */
	readonly bagian?: string;
};

const contoh: readonly Contoh[] = [
	{ label: 'Pilihan tunggal', question: tunggal, sebagian: ['a'], benar: ['b'], keliru: ['a'] },
	{ label: 'Benar atau salah', question: benarSalah, sebagian: ['a'], benar: ['b'], keliru: ['a'] },
	{
		label: 'Pilihan ganda',
		question: ganda,
		sebagian: ['a'],
		benar: ['a', 'c'],
		setengah: ['a'],
		keliru: ['b']
	},
	{ label: 'Angka', question: angka, sebagian: ['6o'], benar: ['60'], keliru: ['30'] },
	{
		label: 'Angka rupiah',
		question: rupiah,
		sebagian: ['12.500'],
		benar: ['Rp 12.500.000'],
		keliru: ['3500000']
	},
	{
		label: 'Isian singkat',
		question: sebutan,
		sebagian: ['B'],
		benar: ['bpd'],
		setengah: ['badan desa'],
		keliru: ['camat']
	},
	{
		label: 'Menjodohkan',
		question: jodoh,
		sebagian: ['a=2'],
		benar: ['a=2', 'b=1', 'c=3'],
		setengah: ['a=2', 'b=3'],
		keliru: ['a=4', 'b=3', 'c=1'],
		bagian: 'b'
	},
	{
		label: 'Mengurutkan',
		question: urut,
		sebagian: ['a=1', 'b=2'],
		benar: ['a=1', 'b=2', 'c=3', 'd=4'],
		setengah: ['a=1', 'b=2', 'c=2'],
		keliru: ['a=4', 'b=3', 'c=2', 'd=1'],
		bagian: 'b'
	},
	{
		label: 'Teks rumpang',
		question: rumpang,
		sebagian: ['a=musdes'],
		benar: ['a=Musdes', 'b=2', 'c=berita acara'],
		setengah: ['a=rapat', 'b=2'],
		keliru: ['a=rapat', 'b=1', 'c=notulen rapat pembahasan rencana kerja pemerintah desa'],
		bagian: 'b'
	},
	{
		label: 'Kisi',
		question: kisi,
		sebagian: ['a=1'],
		benar: ['a=1', 'b=3', 'c=2'],
		setengah: ['a=1', 'b=1'],
		keliru: ['a=2', 'b=1', 'c=3'],
		bagian: 'b'
	},
	{ label: 'Uraian', question: uraian, sebagian: ['Bapak, pencatatan ini perlu'] },
	{
		label: 'Kasus bercabang',
		question: kasus,
		sebagian: ['loket=1', 'pulang=1'],
		benar: ['loket=2', 'kk=2'],
		setengah: ['loket=1', 'pulang=1', 'kk=1'],
		keliru: ['loket=2'],
		bagian: 'loket'
	}
];

/** Each card of this page has fields of its own. */
const keadaan = (
	label: string,
	question: Question,
	key: string,
	answer: Answer,
	more: Partial<Keadaan> & {
		readonly marked?: true | 'tanpa kunci';
		readonly part?: string;
	} = {}
): Keadaan => {
	const own = { ...question, id: `${question.id}-${key}` };
	const { marked, part, ...rest } = more;
	return {
		label,
		question: showQuestion(own, 3),
		answer,
		...(marked && {
			result: {
				...showResult(own, grade(own, answer, rest.points)),
				...(marked === 'tanpa kunci' && tanpaKunci)
			}
		}),
		...(part !== undefined && {
			problems: [
				{
					field: `q.${own.id}${part && `.${part}`}`,
					level: 'galat',
					rule: 'kuis',
					message: part ? 'Bagian ini belum dijawab.' : 'Soal ini belum dijawab.',
					mend: 'Jawab dahulu, lalu kirim lagi.'
				}
			]
		}),
		...rest
	};
};

/** A test that may be taken again says how it went, and no more. */
const tanpaKunci = { parts: [], feedbackHtml: '', expectedHtml: '', explanationHtml: '' };

const jawabanPanjang =
	'Bapak, saya turut berduka.\n\nKematian perlu dicatat menurut UU 24/2013 Pasal 44, agar akta kematian dapat terbit dan hak ahli waris dapat diurus. KK hanya kami salin, lalu kami kembalikan hari ini juga.';

const keadaanUraian = (): readonly Keadaan[] => [
	keadaan('Nilai sendiri', uraian, 'sendiri', [jawabanPanjang], { marked: true }),
	keadaan('Menunggu pelatih', uraian, 'pelatih', [jawabanPanjang], {
		marked: true,
		waitsFor: 'trainer'
	}),
	keadaan('Sebagian tepat', uraian, 'poin', [jawabanPanjang], {
		marked: true,
		points: { a: 2, b: 1, c: 0 }
	}),
	keadaan('Tepat', uraian, 'penuh', [jawabanPanjang], {
		marked: true,
		points: { a: 2, b: 2, c: 1 }
	}),
	keadaan('Hampir penuh', uraian, 'panjang', [`${jawabanPanjang}\n\n`.repeat(36)])
];

export const soal: readonly { readonly label: string; readonly keadaan: readonly Keadaan[] }[] =
	contoh.map(({ label, question, sebagian, benar, setengah, keliru, bagian = '' }) => ({
		label,
		keadaan: [
			keadaan('Untuk dijawab', question, 'baru', []),
			...(sebagian ? [keadaan('Setengah terjawab', question, 'isi', sebagian)] : []),
			...(benar ? [keadaan('Tepat', question, 'benar', benar, { marked: true })] : []),
			...(setengah
				? [keadaan('Sebagian tepat', question, 'setengah', setengah, { marked: true })]
				: []),
			...(keliru ? [keadaan('Belum tepat', question, 'keliru', keliru, { marked: true })] : []),
			...((setengah ?? keliru)
				? [
						keadaan('Tanpa kunci', question, 'tanpa-kunci', setengah ?? keliru ?? [], {
							marked: 'tanpa kunci'
						})
					]
				: []),
			...(question.type === 'essay' ? keadaanUraian() : []),
			keadaan('Belum dijawab', question, 'kosong', [], { marked: true }),
			keadaan('Dengan masalah', question, 'masalah', sebagian ?? [], { part: bagian })
		]
	}));
