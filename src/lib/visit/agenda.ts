/** One part of the day, from and to as they are printed: '09.15'. */
export type AgendaPart = {
	readonly from: string;
	readonly to: string;
	readonly title: string;
	readonly detail: string;
};

export type AgendaTopic = {
	readonly title: string;
	/** The lesson that teaches it; null: none does. */
	readonly lesson: string | null;
	readonly task: { readonly title: string; readonly minutes: number } | null;
};

const clock = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/;

/** '9:05' as '09.05'; null when it is no time of the day. */
export function parseJam(text: string): string | null {
	const found = clock.exec(text.trim());
	return found ? `${(found[1] ?? '').padStart(2, '0')}.${found[2] ?? ''}` : null;
}

const minutesOf = (jam: string): number => {
	const [hours = '0', minutes = '0'] = jam.split('.');
	return Number(hours) * 60 + Number(minutes);
};
const jamOf = (minutes: number): string =>
	[Math.floor(minutes / 60) % 24, minutes % 60]
		.map((part) => String(part).padStart(2, '0'))
		.join('.');

/** People are slower in a hall than the task says, and the schedule is read in fives. */
const inClass = (minutes: number): number => Math.max(15, Math.ceil((minutes * 1.5) / 5) * 5);

/**
 * A day with a handful of mistakes: what each is, the lesson that explains it, the task that trains it, and what was
 * hard about it. Lengths are ours, of thumb.
 */
export function agendaOf({
	jamMulai,
	topics,
	newcomers
}: {
	readonly jamMulai: string;
	readonly topics: readonly AgendaTopic[];
	/** How many sign in for the first time. */
	readonly newcomers: number;
}): readonly AgendaPart[] {
	const parts: AgendaPart[] = [];
	let now = minutesOf(parseJam(jamMulai) ?? '09.00');
	const add = (minutes: number, title: string, detail: string): void => {
		parts.push({ from: jamOf(now), to: jamOf(now + minutes), title, detail });
		now += minutes;
	};
	add(15, 'Pembukaan dan daftar hadir', 'Tujuan hari ini, dan apa yang dibawa pulang.');
	if (newcomers > 0)
		add(
			20,
			'Masuk untuk pertama kali',
			`${newcomers} orang masuk dengan kartu akunnya, lalu membuka pelajaran pertama.`
		);
	if (topics.length === 0)
		add(
			45,
			'Melanjutkan yang tertinggal',
			'Setiap orang membuka halaman Belajar dan menekan Lanjutkan.'
		);
	topics.forEach(({ title, lesson, task }, index) => {
		const name = `Kesalahan ${index + 1}: ${title}`;
		add(15, name, lesson ? `Baca bersama pelajaran “${lesson}”.` : 'Bahas contoh dari peserta.');
		if (task)
			add(
				inClass(task.minutes),
				`Latihan ${index + 1}`,
				`Setiap orang mengerjakan “${task.title}”.`
			);
		add(10, `Pembahasan ${index + 1}`, 'Apa yang masih keliru, dan mengapa.');
	});
	add(15, 'Rencana masing-masing', 'Bagian mana yang diselesaikan, dan sampai kapan.');
	add(5, 'Penutup', 'Tandai siapa yang sudah dibantu.');
	return parts;
}
