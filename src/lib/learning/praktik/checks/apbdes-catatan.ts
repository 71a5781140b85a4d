import type { TemuanTertanam } from '../../../desa/apbdes/data/set/evaluasi';
import type { CatatanEvaluasi } from '../../../desa/apbdes/rancangan';
import { fillText } from '../cast';
import { kunciAnggaran } from '../temuan-tertanam';
import { rancanganKini, type Spec } from './apbdes-tempat';
import { gagal, lulus, tunggu, type CheckOutcome, type Context } from './context';

/** G-05: a remark under a rule, about a line where one is named, and what the village said to it. */
export function anggaranCatatan(spec: Spec<'apbdes.catatan'>, context: Context): CheckOutcome {
	const { cast } = context;
	const barisId = spec.baris === undefined ? undefined : cast.members.get(spec.baris)?.id;
	const memuat = spec.memuat === undefined ? '' : fillText(spec.memuat, cast.raw);
	const catatan = [...rancanganKini(context).catatan.values()].filter(
		({ aturan, barisId: id, isi }) =>
			aturan === spec.aturan &&
			(barisId === undefined || id === barisId) &&
			isi.toLowerCase().includes(memuat.toLowerCase())
	);
	const isi = {
		where: { halaman: 'evaluasi', field: 'catatan', label: 'Catatan kecamatan' },
		rule: 'G-05',
		why: 'Catatan yang menyebut nomor aturannya dapat diperbaiki desa; jawabannya menutup catatan itu.'
	} as const;
	if (catatan.length === 0)
		return gagal({
			...isi,
			code: 'apbdes.catatan',
			message: `Belum ada catatan kecamatan yang merujuk ${spec.aturan}${memuat === '' ? '' : ` dan menyebut “${memuat}”`}.`,
			found: 'Belum ada',
			expected: `catatan yang merujuk ${spec.aturan}`
		});
	const belum = spec.dijawab === true && catatan.some(({ jawaban }) => jawaban === '');
	return belum
		? gagal({
				...isi,
				code: 'apbdes.catatan.jawaban',
				message: `Catatan ${spec.aturan} belum dijawab desa.`,
				found: 'Belum dijawab',
				expected: 'Dijawab: apa yang diperbaiki, atau mengapa tetap'
			})
		: lulus;
}

type Ditulis = Pick<CatatanEvaluasi, 'aturan' | 'barisId'>;

/** What is wrong with the draft as a whole may be told at any line; what is wrong with a line at that line alone. */
const mengenai = (catatan: Ditulis, kunci: TemuanTertanam): boolean =>
	catatan.aturan === kunci.aturan && (kunci.barisId === null || catatan.barisId === kunci.barisId);

/** Names the rule and no line: not wrong, and not enough to find what it is about. */
const isTanpaBaris = (catatan: Ditulis, kunci: readonly TemuanTertanam[]): boolean =>
	catatan.barisId === null && kunci.some(({ aturan }) => aturan === catatan.aturan);

export type NilaiCatatan = {
	readonly tepat: readonly TemuanTertanam[];
	readonly terlewat: readonly TemuanTertanam[];
	/** Remarks that no planted fault answers to. */
	readonly keliru: readonly Ditulis[];
};

export function nilaiCatatan(
	catatan: readonly Ditulis[],
	kunci: readonly TemuanTertanam[]
): NilaiCatatan {
	const tepat = kunci.filter((satu) => catatan.some((ditulis) => mengenai(ditulis, satu)));
	return {
		tepat,
		terlewat: kunci.filter((satu) => !tepat.includes(satu)),
		keliru: catatan.filter(
			(ditulis) => !isTanpaBaris(ditulis, kunci) && !kunci.some((satu) => mengenai(ditulis, satu))
		)
	};
}

/** G-05: how many of the planted faults the remarks of the kecamatan have found. */
export function anggaranTemuan(spec: Spec<'apbdes.temuan'>, context: Context): CheckOutcome {
	if (!context.kunci) return tunggu('Temuan dinilai sesudah Anda mengirimnya.');
	const semua = [...rancanganKini(context).catatan.values()];
	if (semua.length === 0) return tunggu('Belum ada catatan evaluasi.');
	const dicari = ({ aturan }: { readonly aturan: string }): boolean =>
		spec.aturan?.some((satu) => satu === aturan) ?? true;
	const nilai = nilaiCatatan(semua.filter(dicari), kunciAnggaran(context.kunci).filter(dicari));
	const { tepat, terlewat, keliru } = nilai;
	const diminta = spec.jumlah ?? tepat.length + terlewat.length;
	const cukup = tepat.length >= diminta;
	if (cukup && (spec.keliru === 'bebas' || keliru.length <= spec.keliru)) return lulus;
	const [salah] = keliru;
	const [lewat] = terlewat;
	return gagal({
		code: cukup ? 'apbdes.temuan.keliru' : 'apbdes.temuan.terlewat',
		message:
			cukup && salah
				? `Ada catatan ${salah.aturan} pada baris yang tidak melanggarnya.`
				: `Masih ada pelanggaran ${spec.aturan?.join(', ') ?? ''} yang belum dicatat pada barisnya.`.replace(
						'  ',
						' '
					),
		found: `${tepat.length} tepat, ${terlewat.length} terlewat, ${keliru.length} keliru`,
		expected:
			spec.keliru === 'bebas'
				? `${diminta} tepat`
				: `${diminta} tepat, paling banyak ${spec.keliru} keliru`,
		where: { halaman: 'evaluasi', field: 'catatan', label: 'Catatan kecamatan' },
		rule: cukup ? 'G-05' : ((spec.aturan && lewat?.aturan) ?? 'G-05'),
		why: 'Catatan menunjuk baris dan nomor aturannya; yang benar tidak ikut dicatat.'
	});
}
