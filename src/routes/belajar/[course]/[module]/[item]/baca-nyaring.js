// Reads the lesson aloud where the browser has an Indonesian voice; without one its buttons stay hidden. Sent as it stands
// here (docs/decisions/0020), so it is written short.
const tutur = globalThis.speechSynthesis;

/**
 * Sentences of a text, each as its beginning and end. 'Ps. 13' and 'No. 2' go on: a sentence begins with a capital.
 * @param {string} teks
 */
export const kalimat = (teks) =>
	[...teks.matchAll(/\S.*?(?:[.!?…]["”)]*(?=\s+["“(]?\p{Lu})|\s*$)/gsu)].map((satu) => [
		satu.index,
		satu.index + satu[0].trimEnd().length
	]);

/**
 * What is said, and where it stands: within a range lie meanings that are not read.
 * @typedef {{ teks: string, rentang: Range }} Ucapan
 * @param {Element} isi
 * @returns {Ucapan[]}
 */
function bacaan(isi) {
	const blok = 'h2,h3,h4,p,li,legend,label,td';
	return [...isi.querySelectorAll(blok)].flatMap((satu) => {
		if (satu.querySelector(blok) || satu.closest('.answer,.arti')) return [];
		const jalan = document.createTreeWalker(satu, NodeFilter.SHOW_TEXT, (simpul) =>
			simpul.parentElement?.closest('.answer,.arti') ? 2 : 1
		);
		/** @type {[Node, number][]} */
		const simpul = [];
		let teks = '';
		while (jalan.nextNode()) {
			simpul.push([jalan.currentNode, teks.length]);
			teks += jalan.currentNode.nodeValue;
		}
		return kalimat(teks).map((batas) => {
			const rentang = new Range();
			batas.forEach((letak, akhir) => {
				const [node, awal] = simpul.findLast(([, awal]) => awal < letak + 1 - akhir) ?? [satu, 0];
				rentang[akhir ? 'setEnd' : 'setStart'](node, letak - awal);
			});
			return { teks: teks.slice(...batas), rentang };
		});
	});
}

/**
 * Where highlights are not known, the sentence is selected.
 * @param {Range} [rentang] None: nothing is read.
 */
function tandai(rentang) {
	if (CSS.highlights) CSS.highlights.set('dibaca', new Highlight(...(rentang ? [rentang] : [])));
	else {
		getSelection()?.removeAllRanges();
		if (rentang) getSelection()?.addRange(rentang);
	}
}

/** Wires the buttons of the lesson that is shown, once. */
export function pasang() {
	const alat = /** @type {HTMLElement | null} */ (document.querySelector('[data-nyaring]'));
	const isi = document.querySelector('.bacaan');
	const [utama, henti] = alat?.querySelectorAll('button') ?? [];
	if (!tutur || !alat || !isi || !utama || !henti || alat.dataset.siap) return;
	alat.dataset.siap = 'ya';
	/** @type {SpeechSynthesisVoice | undefined} */
	let suara;
	/** @type {Ucapan[]} */
	let antrean = [];
	let letak = 0;
	let giliran = 0;
	let keadaan = 'Dengarkan';

	const tunjuk = (/** @type {string} */ kata) => {
		keadaan = kata;
		utama.textContent = kata;
		henti.hidden = kata === 'Dengarkan';
	};
	const diam = () => {
		giliran += 1;
		tutur.cancel();
	};
	const selesai = () => {
		diam();
		letak = 0;
		tandai();
		tunjuk('Dengarkan');
	};
	const ucapkan = () => {
		const satu = antrean[letak];
		if (!satu || !suara) return selesai();
		tandai(satu.rentang);
		satu.rentang.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
		const ucapan = new SpeechSynthesisUtterance(satu.teks);
		ucapan.voice = suara;
		ucapan.lang = suara.lang;
		const ini = (giliran += 1);
		// Also after an error of the voice: the next sentence may do.
		ucapan.onend = ucapan.onerror = () => {
			if (ini !== giliran) return;
			letak += 1;
			ucapkan();
		};
		tutur.speak(ucapan);
	};
	utama.onclick = () => {
		if (keadaan === 'Jeda') {
			// Not pause(): Android ends the sentence there. It is read again from its beginning.
			diam();
			return tunjuk('Lanjutkan');
		}
		if (keadaan === 'Dengarkan') antrean = bacaan(isi);
		tunjuk('Jeda');
		ucapkan();
	};
	henti.onclick = () => {
		selesai();
		utama.focus();
	};
	const cari = () => {
		// 'in' is what Android called Indonesian for long.
		suara = tutur.getVoices().find(({ lang }) => /^(id|in)([-_]|$)/i.test(lang));
		alat.hidden = !suara;
	};
	tutur.addEventListener?.('voiceschanged', cari);
	addEventListener('pagehide', selesai);
	cari();
}

if (globalThis.document) pasang();
