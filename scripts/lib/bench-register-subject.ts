/** What `bench-register.mjs` measures, as one module: built like the application, and not run through a loader. */
export { aturanTerkini } from '../../src/lib/desa/aturan';
export { duniaAwal } from '../../src/lib/desa/data/muat';
export { dataTerkini } from '../../src/lib/desa/data/versi';
export { replay } from '../../src/lib/desa/dunia';
export { daftarPenduduk } from '../../src/lib/desa/kependudukan/views/daftar-penduduk';
export { daftarKartuKeluarga } from '../../src/lib/desa/kependudukan/views/kartu-keluarga';
export { ringkasanPenduduk } from '../../src/lib/desa/kependudukan/views/ringkasan-penduduk';
export { statistik } from '../../src/lib/desa/kependudukan/views/statistik';
