/** A length of time in the largest unit that says it whole: '24 jam', '90 menit', '2 hari'. A single day is 24 hours. */
export function sebutLama(menit: number): string {
	if (menit % 1440 === 0 && menit > 1440) return `${menit / 1440} hari`;
	return menit % 60 === 0 ? `${menit / 60} jam` : `${menit} menit`;
}
