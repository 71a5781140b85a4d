import type { TaskForLearner } from './task';

/** The month that a step on LAMPID is about, where its form or its checks name one. */
export function bulanLangkah(
	{ langkah, rules }: Pick<TaskForLearner, 'langkah' | 'rules'>,
	index: number
): string | undefined {
	const satu = langkah[index];
	if (satu?.halaman !== 'lampid') return undefined;
	const entri = langkah.slice(0, index).filter(({ perintah }) => perintah !== null).length;
	const dikirim = satu.perintah === null ? undefined : rules.run[entri]?.isian['bulan'];
	if (dikirim !== undefined) return String(dikirim);
	return rules.checks.flatMap((check) =>
		satu.checks.includes(check.id) && 'bulan' in check && check.bulan ? [check.bulan] : []
	)[0];
}
