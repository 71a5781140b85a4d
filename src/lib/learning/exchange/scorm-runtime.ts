/**
 * Runs inside the package, in browsers of any age: looks for the API of SCORM 1.2 in the windows around it, tells that
 * the page was begun and, when the reader says so, that it is done. A quiz is marked as we mark it, and its score is told.
 * Opened without a system around it, it marks and tells nobody.
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

	/* As grade.ts has it: all of it, or each right choice 1/n and each wrong one -1/n. */
	function shareOf(question) {
		var right = question.getAttribute('data-benar').split(' ');
		var inputs = question.querySelectorAll('input');
		var hits = 0;
		var slips = 0;
		for (var index = 0; index < inputs.length; index += 1) {
			if (!inputs[index].checked) continue;
			if (right.indexOf(inputs[index].value) < 0) slips += 1;
			else hits += 1;
		}
		if (question.getAttribute('data-sebagian')) return Math.max(0, hits - slips) / right.length;
		return hits === right.length && slips === 0 ? 1 : 0;
	}

	function tellScore(percent, isPassed) {
		var before = api.LMSGetValue('cmi.core.score.raw');
		if (before !== '' && Number(before) >= percent) return true;
		var isKept =
			String(api.LMSSetValue('cmi.core.score.min', '0')) === 'true' &&
			String(api.LMSSetValue('cmi.core.score.max', '100')) === 'true' &&
			String(api.LMSSetValue('cmi.core.score.raw', String(percent))) === 'true' &&
			String(api.LMSSetValue('cmi.core.lesson_status', isPassed ? 'passed' : 'failed')) === 'true';
		return isKept && String(api.LMSCommit('')) === 'true';
	}

	var check = document.getElementById('periksa');
	if (check) {
		check.hidden = false;
		check.addEventListener('click', function () {
			var questions = document.querySelectorAll('[data-benar]');
			var sum = 0;
			for (var index = 0; index < questions.length; index += 1) sum += shareOf(questions[index]);
			/* Rounded down, but not for what a computer cannot write: thirds that are whole together. */
			var percent = Math.floor((sum * 100) / questions.length + 0.000001);
			var mark = Number(check.getAttribute('data-lulus'));
			var isPassed = percent >= mark;
			var answers = document.querySelectorAll('.jawaban');
			for (var at = 0; at < answers.length; at += 1) answers[at].open = true;
			var isKept = isOpen ? tellScore(percent, isPassed) : true;
			say(
				'Nilai ' + percent + '%. ' +
				(isPassed ? 'Lulus.' : 'Belum lulus; paling sedikit ' + mark + '%.') +
				(isKept ? '' : ' Belum tercatat. Tekan sekali lagi.')
			);
		});
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
