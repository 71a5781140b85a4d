/** The columns of a Daftar Perangkat, in the order in which they are written. */
export const rosterColumns = [
	'kode_desa',
	'nama',
	'jabatan',
	'no_hp',
	'nip_atau_nipd',
	'email',
	'mulai_jabatan',
	'selesai_jabatan',
	'status',
	'nama_akun'
] as const;

export type RosterColumn = (typeof rosterColumns)[number];

/** Added to a sheet that is given back for mending, and not read. */
export const mendColumn = 'Yang perlu diperbaiki';

export const columnLabel: Readonly<Record<RosterColumn, string>> = {
	kode_desa: 'Kode desa',
	nama: 'Nama',
	jabatan: 'Jabatan',
	no_hp: 'Nomor HP',
	nip_atau_nipd: 'NIP atau NIPD',
	email: 'Email',
	mulai_jabatan: 'Mulai menjabat',
	selesai_jabatan: 'Selesai menjabat',
	status: 'Status',
	nama_akun: 'Nama akun'
};

/** Without them a row is nobody's, or about no seat. */
export const neededColumns = [
	'kode_desa',
	'nama',
	'jabatan'
] as const satisfies readonly RosterColumn[];

/** Other headings that people write, as `headingKey` leaves them. */
const spellings: Readonly<Record<RosterColumn, string>> = {
	kode_desa: 'desa_kode kode_wilayah kode_wilayah_desa kd_desa kode',
	nama: 'nama_lengkap nama_perangkat nama_pegawai nama_perangkat_desa',
	jabatan: 'nama_jabatan jabatan_desa',
	no_hp:
		'nomor_hp hp no_telp no_telepon nomor_telepon telepon telp no_wa nomor_wa wa whatsapp no_whatsapp handphone no_handphone',
	nip_atau_nipd: 'nip nipd nip_nipd nomor_nip nomor_nipd',
	email: 'e_mail surel alamat_email',
	mulai_jabatan:
		'mulai mulai_menjabat tanggal_mulai tgl_mulai tmt tmt_jabatan tanggal_mulai_menjabat',
	selesai_jabatan:
		'selesai selesai_menjabat tanggal_selesai tgl_selesai akhir_jabatan tanggal_selesai_menjabat',
	status: 'keadaan status_jabatan',
	nama_akun: 'akun username nama_pengguna'
};

const known: ReadonlyMap<string, RosterColumn> = new Map(
	rosterColumns.flatMap((column) =>
		[column, ...spellings[column].split(' ')].map((name) => [name, column] as const)
	)
);

/** The column that a heading names, in any case and with any signs between its words; undefined when none. */
export const columnOf = (heading: string): RosterColumn | undefined =>
	known.get(
		heading
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '_')
			.replace(/^_+|_+$/g, '')
	);
