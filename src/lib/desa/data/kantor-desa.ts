import { tanggal } from '../../format/tanggal';
import { seedDari } from '../acak';
import type { DataDesa } from './data-desa';
import { rancanganKecil } from './desa-kecil';
import { pemohonAcak, tulisSurat, type RiwayatSurat } from './meja-surat';
import { susunDesa } from './susun-desa';

/**
 * Worlds pin this. Whatever changes the village of any seed makes it @2; the wording of the letters follows their types,
 * their numbers, dates and people do not.
 */
const versiKantorDesa = 'kantor-desa@1';

/**
 * The desa kecil three days before the new year, with a month of letters behind it: some fetched, one of them with a wrong
 * address; one request from a phone that nobody has looked at; and two that wait for the Kades.
 */
export function buatKantorDesa(seed: number): DataDesa {
	const benih = `${versiKantorDesa}/${seed}`;
	const desa: DataDesa = { ...susunDesa(rancanganKecil, benih), tanggal: tanggal('2026-12-29') };
	return { ...desa, surat: tulisSurat(desa, `${benih}/surat`, riwayat(desa, benih)) };
}

function riwayat(desa: DataDesa, benih: string): readonly RiwayatSurat[] {
	const [arsip, usaha, skck, tahunLama, tahunBaru, ponsel] = pemohonAcak(
		desa,
		seedDari(`${benih}/pemohon`)
	);
	if (!arsip || !usaha || !skck || !tahunLama || !tahunBaru || !ponsel)
		throw new Error(`${benih}: too few people`);
	const rumah = desa.keluarga.find(({ id }) => id === usaha.keluargaId);
	const dusunLain = desa.dusun.find(({ nama }) => nama !== rumah?.dusun)?.nama ?? '';
	const surat = (
		pada: string,
		sampai: RiwayatSurat['sampai'],
		jenis: string,
		pemohonId: string,
		isian: Readonly<Record<string, string>> = {}
	): RiwayatSurat => ({
		pada: tanggal(pada),
		sampai,
		ajukan: { jenis, asal: 'konter', pemohonId, isian }
	});
	return [
		surat('2026-12-01', 'diarsipkan', 'SKD', arsip.id, { keperluan: 'membuka rekening bank' }),
		{
			pada: tanggal('2026-12-03'),
			sampai: 'diarsipkan',
			ajukan: {
				jenis: 'UND',
				asal: 'dinas',
				pemohonId: null,
				perihal: 'Undangan musyawarah dusun',
				tujuan: 'Ketua RT dan RW se-Desa',
				isian: {
					undangan: 'Ketua RT dan RW se-Desa',
					acara: 'Musyawarah persiapan kerja bakti akhir tahun',
					tanggal: '2026-12-06',
					jam: '19.30',
					tempat: 'Balai Desa'
				}
			}
		},
		surat('2026-12-10', 'diserahkan', 'SKCK', skck.id, { keperluan: 'melamar pekerjaan' }),
		surat('2026-12-16', 'diserahkan', 'SKU', usaha.id, {
			'nama-usaha': 'Warung Barokah',
			'alamat-usaha': `Dusun ${dusunLain}`,
			'jenis-usaha': 'Warung kelontong',
			keperluan: 'mengajukan pinjaman usaha'
		}),
		surat('2026-12-22', 'diserahkan', 'SKP', arsip.id, {
			keperluan: 'mengurus pajak kendaraan',
			keterangan: 'Yang bersangkutan adalah warga desa kami.'
		}),
		{
			...surat('2026-12-28', 'diajukan', 'SKCK', ponsel.id, { keperluan: 'keperluan' }),
			ajukan: {
				jenis: 'SKCK',
				asal: 'ponsel',
				pemohonId: ponsel.id,
				isian: { keperluan: 'keperluan' },
				berkas: ['Fotokopi KTP']
			}
		},
		surat('2026-12-28', 'diparaf', 'SKD', tahunLama.id, { keperluan: 'mendaftar kuliah' }),
		surat('2026-12-29', 'diparaf', 'SKPH', tahunBaru.id, {
			pekerjaan: 'Petani',
			penghasilan: '2500000',
			keperluan: 'mengajukan beasiswa anak'
		})
	];
}
