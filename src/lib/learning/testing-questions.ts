import type {
	ClozeQuestion,
	EssayQuestion,
	GridQuestion,
	MatchQuestion,
	MultiQuestion,
	NumberQuestion,
	OrderQuestion,
	Question,
	QuestionType,
	ScenarioQuestion,
	ShortQuestion,
	SingleQuestion,
	TrueFalseQuestion
} from './question';

/** One question of each type, small enough to be seen through. */
export const questionHead = {
	rev: 1,
	promptHtml: 'Soal',
	stemHtml: '',
	hintsHtml: ['<p>Petunjuk.</p>'],
	explanationHtml: '<p>Pembahasan.</p>',
	competency: 'K99.1',
	difficulty: 1,
	review: false
} as const;

/** 'x-' is a right option and a wrong one. */
export const optionsOf = (pattern: string) =>
	[...pattern].map((mark, index) => {
		const id = String.fromCharCode(97 + index);
		return { id, html: id.toUpperCase(), correct: mark === 'x', feedbackHtml: `<p>${id}</p>` };
	});

export const single = (id = 'satu'): SingleQuestion => ({
	...questionHead,
	id,
	type: 'single',
	shuffle: true,
	options: optionsOf('-x--')
});

export const trueFalse: TrueFalseQuestion = {
	...questionHead,
	id: 'benar-salah',
	type: 'truefalse',
	shuffle: false,
	options: optionsOf('x-')
};

export const multi = (pattern: string, score: 'all' | 'partial', id = 'banyak'): MultiQuestion => ({
	...questionHead,
	id,
	type: 'multi',
	shuffle: true,
	score,
	options: optionsOf(pattern)
});

export const number: NumberQuestion = {
	...questionHead,
	id: 'angka',
	type: 'number',
	answer: { min: 12_499_500, max: 12_500_500 },
	unit: 'rupiah',
	feedbackHtml: '<p>Tepat.</p>',
	wrong: [{ value: { min: 9, max: 9 }, feedbackHtml: '<p>Itu laki-laki.</p>' }]
};

export const short: ShortQuestion = {
	...questionHead,
	id: 'isian',
	type: 'short',
	accepted: ['BPD', 'Badan Permusyawaratan Desa'],
	exactCase: false,
	feedbackHtml: '<p>Tepat.</p>',
	wrong: [
		{ texts: ['LPM'], percent: 0, feedbackHtml: '<p>LPM membantu.</p>' },
		{ texts: ['badan desa'], percent: 40, feedbackHtml: '<p>Kurang lengkap.</p>' }
	]
};

export const match: MatchQuestion = {
	...questionHead,
	id: 'jodoh',
	type: 'match',
	rows: [
		{ id: 'a', html: 'Kaur Keuangan', correct: '2', feedbackHtml: '<p>Kas.</p>' },
		{ id: 'b', html: 'Kasi Pelayanan', correct: '1', feedbackHtml: '' }
	],
	choices: [
		{ id: '1', text: 'melayani warga' },
		{ id: '2', text: 'menatausahakan kas' },
		{ id: '3', text: 'menetapkan Perdes' }
	]
};

export const order = (score: 'all' | 'partial' = 'partial'): OrderQuestion => ({
	...questionHead,
	id: 'urut',
	type: 'order',
	score,
	items: ['a', 'b', 'c'].map((id) => ({ id, html: id.toUpperCase(), feedbackHtml: `<p>${id}</p>` }))
});

export const cloze: ClozeQuestion = {
	...questionHead,
	id: 'rumpang',
	type: 'cloze',
	paragraphs: [
		[
			'RKP Desa dibahas dalam ',
			{
				id: 'a',
				kind: 'text',
				accepted: ['musyawarah desa', 'musdes'],
				feedbackHtml: '<p>Ya.</p>',
				wrong: [{ texts: ['rapat'], feedbackHtml: '<p>Bukan rapat biasa.</p>' }]
			},
			' yang diadakan ',
			{
				id: 'b',
				kind: 'select',
				options: [
					{ id: '1', text: 'RT', correct: false, feedbackHtml: '<p>Bukan.</p>' },
					{ id: '2', text: 'BPD', correct: true, feedbackHtml: '<p>Benar.</p>' }
				]
			},
			'.'
		]
	]
};

export const grid: GridQuestion = {
	...questionHead,
	id: 'kisi',
	type: 'grid',
	columns: [
		{ id: '1', html: 'Desa' },
		{ id: '2', html: '<em>Kecamatan</em>' }
	],
	rows: [
		{ id: 'a', html: 'Menyusun', correct: '1', feedbackHtml: '<p>Desa.</p>' },
		{ id: 'b', html: 'Mengevaluasi', correct: '2', feedbackHtml: '' },
		{ id: 'c', html: 'Menetapkan', correct: '1', feedbackHtml: '' }
	]
};

export const essay: EssayQuestion = {
	...questionHead,
	id: 'uraian',
	type: 'essay',
	rubric: [
		{ id: 'a', html: 'Menyebut dasar hukum', points: 2 },
		{ id: 'b', html: 'Memberi contoh', points: 3 }
	]
};

export const scenario: ScenarioQuestion = {
	...questionHead,
	id: 'kasus',
	type: 'scenario',
	scenes: [
		{
			id: 'awal',
			titleHtml: 'Di loket',
			bodyHtml: '<p>Pak Joko lapor kematian istrinya.</p>',
			percent: null,
			options: [
				{
					id: '1',
					html: 'Tolak',
					to: 'buruk',
					feedbackHtml: '<p>Laporan tidak boleh ditolak.</p>'
				},
				{ id: '2', html: 'Periksa KK', to: 'periksa', feedbackHtml: '<p>Baik.</p>' }
			]
		},
		{
			id: 'periksa',
			titleHtml: 'KK di meja',
			bodyHtml: '<p>Kepala keluarga.</p>',
			percent: null,
			options: [
				{ id: '1', html: 'Catat saja', to: 'cukup', feedbackHtml: '' },
				{ id: '2', html: 'Catat dan pilih kepala baru', to: 'baik', feedbackHtml: '' }
			]
		},
		{ id: 'buruk', titleHtml: 'Pulang', bodyHtml: '', percent: 0, options: [] },
		{ id: 'cukup', titleHtml: 'Belum selesai', bodyHtml: '', percent: 50, options: [] },
		{ id: 'baik', titleHtml: 'Selesai', bodyHtml: '', percent: 100, options: [] }
	]
};

/** Each with an answer that is worth everything; what an essay is worth is up to a trainer. */
export const fullMarks: Readonly<Record<QuestionType, readonly [Question, readonly string[]]>> = {
	single: [single(), ['b']],
	truefalse: [trueFalse, ['a']],
	multi: [multi('x-x-', 'partial'), ['a', 'c']],
	number: [number, ['Rp 12.500.000']],
	short: [short, ['bpd']],
	match: [match, ['a=2', 'b=1']],
	order: [order(), ['a=1', 'b=2', 'c=3']],
	cloze: [cloze, ['a=Musdes', 'b=2']],
	grid: [grid, ['a=1', 'b=2', 'c=1']],
	essay: [essay, ['UU 6/2014, misalnya …']],
	scenario: [scenario, ['awal=2', 'periksa=2']]
};
