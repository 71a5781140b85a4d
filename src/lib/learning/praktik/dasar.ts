/**
 * Legal basis by rule of the rule book, as far as one is known; a rule of our own has none. Where a part such as
 * 'A-08.2' has no entry, its rule answers for it.
 */
export const dasarAturan: Readonly<Record<string, string>> = {
	'A-01': 'UU 23/2006 Ps. 13',
	'A-06': 'UU 23/2006 Ps. 13',
	'A-07': 'UU 23/2006 Ps. 61',
	'A-08': 'UU 23/2006 Ps. 62',
	'A-08.7': 'Perpres 96/2018 jo. Permendagri 108/2019',
	'A-09': 'UU 23/2006 Ps. 61',
	'B-01': 'Permendagri 109/2019',
	'B-02': 'UU 24/2013 Ps. 27 dan 32; Perpres 96/2018',
	'B-03': 'UU 24/2013 Ps. 44; Perpres 96/2018',
	'B-04': 'Perpres 96/2018; Permendagri 108/2019',
	'B-05': 'Perpres 96/2018; Permendagri 108/2019',
	'B-06': 'Permendagri 108/2019; Permendagri 109/2019',
	'B-07': 'Permendagri 47/2016',
	'B-08': 'Permendagri 47/2016',
	'C-02': 'Permendagri 47/2016',
	'D-01': 'Permendagri 20/2018 Ps. 9, 15–23',
	'D-03': 'PP 43/2014 Ps. 100',
	'D-04': 'PP 11/2019 Ps. 81',
	'D-05': 'UU 6/2014 Ps. 72',
	'D-07': 'PP 43/2014 Ps. 101; Permendagri 20/2018 Ps. 31–32',
	'D-09': 'Permendagri 20/2018 Ps. 40–41',
	'G-05': 'UU 6/2014 Ps. 69'
};

const induk = (rule: string): string => rule.replace(/\..*$/, '');

export const dasarHukum = (rule: string): string | undefined =>
	dasarAturan[rule] ?? dasarAturan[induk(rule)];

/** 'A-08.2', then 'A-08': where to look something up by rule. */
export const aturanDanInduk = (rule: string): readonly string[] => [
	...new Set([rule, induk(rule)])
];
