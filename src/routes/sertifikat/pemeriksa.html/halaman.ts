import { createHash } from 'node:crypto';
import { formatTanggal, type Tanggal } from '$lib/format/tanggal';
import base from '$lib/ui/base.css?raw';
import tokens from '$lib/ui/tokens.css?raw';
import gaya from './pemeriksa.css?raw';
import naskah from './pemeriksa.js?raw';

type Pembawa = {
	/** Key of this installation; null where nothing was ever issued. */
	readonly did: string | null;
	readonly origin: string;
	readonly on: Tanggal;
};

const css = `${tokens}${base}${gaya}`;
const script = `${naskah}\nvoid start(document, globalThis.crypto?.subtle);\n`;

const hashOf = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// The file forbids itself everything but its own script: it cannot send what is pasted into it anywhere.
const policy = [
	"default-src 'none'",
	`script-src ${hashOf(script)}`,
	`style-src ${hashOf(css)}`,
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The whole page in one file, with the key that this installation signs with as it was on that day. */
export const halamanPemeriksa = ({ did, origin, on }: Pembawa): string => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Pemeriksa sertifikat · Gladi Desa</title>
<style>${css}</style>
</head>
<body>
<header><p>Gladi Desa</p></header>
<main>
<h1>Periksa sertifikat tanpa jaringan</h1>
<p class="lead">Halaman ini bekerja dari berkas yang Anda simpan. Tidak ada yang dikirim dari sini, dan tidak ada yang diambil dari jaringan.</p>
<div id="belum" class="kabar peringatan">
<h2 id="belum-judul">Pemeriksaan belum berjalan</h2>
<p id="belum-isi">Halaman ini memerlukan JavaScript. Bila tulisan ini tetap tampak, mohon buka berkas ini dengan peramban yang lebih baru.</p>
</div>
<form id="periksa" class="card" novalidate hidden>
<div>
<p class="petunjuk" id="berkas-petunjuk">Berkas .jwt yang diunduh dari halaman sertifikat.</p>
<input type="file" id="berkas" class="visually-hidden" accept=".jwt,.txt" aria-describedby="berkas-petunjuk">
<label for="berkas" class="tombol tombol-garis">Buka berkas sertifikat</label>
<span id="nama-berkas" class="small muted"></span>
</div>
<div>
<label for="isi">Atau tempel isinya</label>
<p class="petunjuk" id="isi-petunjuk">Isi berkas .jwt, atau isi kode QR di sertifikat.</p>
<textarea id="isi" rows="4" spellcheck="false" autocapitalize="off" autocomplete="off" aria-describedby="isi-petunjuk"></textarea>
</div>
<div>
<label for="kunci">Kunci penerbit yang Anda percaya</label>
<p class="petunjuk" id="kunci-petunjuk">${asal({ did, origin, on })}</p>
<textarea id="kunci" rows="2" spellcheck="false" autocapitalize="off" autocomplete="off" aria-describedby="kunci-petunjuk">${escaped(did ?? '')}</textarea>
</div>
<button class="tombol tombol-utama">Periksa</button>
</form>
<div id="hasil"></div>
</main>
<script type="module">${script}</script>
</body>
</html>
`;

const asal = ({ did, origin, on }: Pembawa): string =>
	did === null
		? `Saat berkas ini diunduh pada ${formatTanggal(on)}, ${escaped(origin)} belum menerbitkan sertifikat. Tempel kunci penerbitnya di sini.`
		: `Sudah terisi kunci ${escaped(origin)} saat berkas ini diunduh pada ${formatTanggal(on)}. Untuk penerbit lain, ganti dengan kuncinya.`;
