import { describe, expect, it } from 'vitest';
import type { KegiatanOrang } from '$lib/server/pantau/orang';
import { sebutKegiatan, sebutPemeriksaan } from './kegiatan';

const head = { id: '1', at: '2026-11-20T01:00:00.000Z', title: 'Kuis NIK' };
const quiz = { quizId: 'kuis-nik', score: 3, max: 4 };

describe('the timeline', () => {
	it.each<[KegiatanOrang, string]>([
		[{ ...head, kind: 'lesson.completed', data: {} }, 'Selesai membaca “Kuis NIK”'],
		[
			{ ...head, kind: 'attempt.submitted', data: { ...quiz, percent: 74.99, passed: false } },
			'Mengirim kuis “Kuis NIK”: nilai 74,99%, belum lulus'
		],
		[
			{ ...head, kind: 'attempt.submitted', data: { ...quiz, percent: 100, passed: true } },
			'Mengirim kuis “Kuis NIK”: nilai 100%, lulus'
		],
		[{ ...head, kind: 'practice.started', data: {} }, 'Mulai berlatih “Kuis NIK”'],
		[
			{
				...head,
				kind: 'practice.checked',
				data: { failedCodes: ['kelahiran.kk', 'lampid.lahir'], passed: false, aided: false }
			},
			'Memeriksakan “Kuis NIK”: 2 hal belum sesuai'
		],
		[
			{ ...head, kind: 'practice.checked', data: { failedCodes: [], passed: true, aided: false } },
			'Memeriksakan “Kuis NIK”: semua terpenuhi'
		],
		[{ ...head, kind: 'practice.passed', data: {} }, 'Lulus latihan “Kuis NIK”'],
		[{ ...head, kind: 'course.finished', data: {} }, 'Menyelesaikan kursus “Kuis NIK”']
	])('says what was done: %j', (event, sentence) => expect(sebutKegiatan(event)).toBe(sentence));
});

describe('failing checks', () => {
	it.each([
		['kelahiran.kk', 'KK tujuan bayi keliru'],
		['kelahiran.isian.jamLahir', 'Pukul lahir tidak sama dengan suratnya'],
		['kelahiran.belum-dikenal', null],
		['constructor', null]
	])('%s', (code, words) => expect(sebutPemeriksaan(code)).toBe(words));
});
