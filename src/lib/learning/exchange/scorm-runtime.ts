/**
 * Runs inside the package, in browsers of any age: looks for the API of SCORM 1.2 in the windows around it, tells that
 * the page was begun and, when the reader says so, that it is done. Opened without a system around it, it does nothing.
 */
export const runtime = `(function () {
	'use strict';
	var api = null;
	var isOpen = false;

	function findIn(start) {
		var place = start;
		for (var hops = 0; place && hops < 10; hops += 1) {
			try {
				if (place.API) return place.API;
			} catch (error) {
				return null;
			}
			if (!place.parent || place.parent === place) return null;
			place = place.parent;
		}
		return null;
	}

	function say(text) {
		var place = document.getElementById('kabar');
		if (place) place.textContent = text;
	}

	function finish() {
		if (!isOpen) return;
		isOpen = false;
		api.LMSFinish('');
	}

	api = findIn(window) || (window.opener ? findIn(window.opener) : null);
	if (!api || String(api.LMSInitialize('')) !== 'true') return;
	isOpen = true;
	var status = api.LMSGetValue('cmi.core.lesson_status');
	if (status === 'not attempted' || status === '') {
		api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
		api.LMSCommit('');
	}
	var button = document.getElementById('selesai');
	if (button) {
		if (status === 'completed' || status === 'passed') say('Halaman ini sudah Anda selesaikan.');
		else button.hidden = false;
		button.addEventListener('click', function () {
			if (!isOpen) return;
			var isKept =
				String(api.LMSSetValue('cmi.core.lesson_status', 'completed')) === 'true' &&
				String(api.LMSCommit('')) === 'true';
			button.hidden = isKept;
			say(isKept ? 'Tercatat selesai.' : 'Belum tercatat. Coba sekali lagi.');
		});
	}
	window.addEventListener('pagehide', finish);
	window.addEventListener('beforeunload', finish);
})();
`;
