import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../src/lib/server/db/connect';

/**
 * Fills a database with the people of every village of the country, what they did, and the rows of persons that follow from
 * it, by sets. Nothing here is drawn by chance: person and event number decide all, so that two runs have the same country.
 * @param people How many learners, spread evenly over the villages.
 * @param eventsEach Learning events of each.
 */
export async function isiNegara(
	owner: Database,
	{ people, eventsEach, now }: { people: number; eventsEach: number; now: Date },
	say: (line: string) => void
): Promise<void> {
	const run: Run = async (what, statement) => {
		const began = performance.now();
		await owner.execute(statement);
		say(`  ${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
	};
	for (const table of filled)
		await owner.execute(sql`alter table ${sql.identifier(table)} no force row level security`);
	await run('settings', sql`set synchronous_commit = off`);
	await run('sorting', sql`set maintenance_work_mem = '1GB'`);
	await run('joining', sql`set work_mem = '512MB'`);
	await run(
		'villages',
		sql`create temp table tempat as select row_number() over (order by kode) - 1 as nomor, kode
			from wilayah where jenis in ('desa', 'desa-adat')`
	);
	const [{ villages = 0 } = {}] = await owner.execute<{ villages: number }>(
		sql`select count(*)::int as villages from tempat`
	);
	await run(
		'people',
		sql`create temp table orang as
			select i, md5('orang' || i)::uuid as id, kode as desa_kode, i / ${villages}::int as ke,
				(array[${sql.join(
					seats.map((seat) => sql`${seat}`),
					sql`, `
				)}])[1 + (i / ${villages}::int) % ${seats.length}::int] as jabatan
			from generate_series(0, ${people - 1}::int) as i join tempat on nomor = i % ${villages}::int`
	);
	await run(
		'accounts',
		sql`insert into users (id, username, nama, role, wilayah_kode, desa_kode, jabatan, activated_at, must_change_password)
			select id, 'warga.' || i, 'Peserta ' || i, 'peserta', desa_kode, desa_kode, jabatan,
				case when i % 10 < 9 then ${moment(now)} - interval '200 days' end, i % 10 = 9 from orang`
	);
	await run(
		'seats',
		sql`insert into jabatan_terisi (desa_kode, id, user_id, jabatan, mulai)
			select desa_kode, md5('kursi' || i)::uuid, id, jabatan, '2025-01-02' from orang`
	);
	// Of ten people seven have begun; what they do falls into the last 200 days, the newest first with the lower numbers.
	await run(
		'events',
		sql`insert into learning_event (desa_kode, id, user_id, kind, course_id, content_id, content_rev, attempt_id, data, at, received_at)
			select desa_kode, md5(i || 'peristiwa' || k)::uuid, id,
				(array['lesson.completed', 'lesson.completed', 'attempt.submitted', 'lesson.completed', 'practice.checked'])[1 + k % 5],
				(array[${sql.join(
					courses.map((id) => sql`${id}`),
					sql`, `
				)}])[1 + i % ${courses.length}::int],
				'bagian-' || (k % 40), 1, case when k % 5 in (2, 4) then md5(i || 'percobaan' || k)::uuid end,
				case k % 5
					when 2 then jsonb_build_object('quizId', 'bagian-' || (k % 40), 'score', 7, 'max', 10, 'percent', 50 + (i + k) % 50, 'passed', (i + k) % 3 > 0)
					when 4 then jsonb_build_object('passed', (i + k) % 4 > 0, 'aided', false, 'failedCodes', case when (i + k) % 4 > 0 then '[]'::jsonb else '["kelahiran.kk"]'::jsonb end)
					else '{}'::jsonb end,
				${moment(now)} - ((i * 7 + k * 11) % 200) * interval '1 day' - (k % 24) * interval '1 hour',
				${moment(now)} - ((i * 7 + k * 11) % 200) * interval '1 day' - (k % 24) * interval '1 hour'
			from orang, generate_series(1, ${Math.round((eventsEach * 10) / 7)}::int) as k where i % 10 < 7`
	);
	await run(
		'persons in courses',
		sql`insert into roll_orang (desa_kode, user_id, course_id, first_at, last_at, finished_at, lessons_done, quizzes_passed,
				practice_passed, score_sum, score_n, stuck, before, after)
			select desa_kode, user_id, course_id, min(at), max(at),
				case when hashtext(user_id::text) % 3 = 0 then max(at) end,
				count(*) filter (where kind = 'lesson.completed'), count(*) filter (where (data ->> 'passed')::bool and kind = 'attempt.submitted'),
				count(*) filter (where (data ->> 'passed')::bool and kind = 'practice.checked'),
				coalesce(sum((data ->> 'percent')::numeric), 0), count(*) filter (where kind = 'attempt.submitted'),
				case when hashtext(user_id::text) % 25 = 0 then 1 else 0 end,
				case when hashtext(user_id::text) % 2 = 0 then 40 + abs(hashtext(user_id::text)) % 30 end,
				case when hashtext(user_id::text) % 2 = 0 then 60 + abs(hashtext(user_id::text)) % 40 end
			from learning_event group by 1, 2, 3`
	);
	await run(
		'stuck',
		sql`insert into learner_stuck (desa_kode, user_id, course_id, item_id, reason, code, times, since)
			select desa_kode, user_id, course_id, 'bagian-4', 'kesalahan-sama', 'kelahiran.kk', 3, last_at from roll_orang where stuck > 0`
	);
	await run(
		'weeks',
		sql`insert into learner_week (desa_kode, user_id, week)
			select distinct desa_kode, user_id, date_trunc('week', at)::date from learning_event
			where at > ${moment(now)} - interval '90 days'`
	);
	await run(
		'levels',
		sql`insert into learner_competency (desa_kode, user_id, course_id, competency, level, since)
			select desa_kode, user_id, course_id, competency,
				(array['mencoba', 'paham', 'terampil', 'tuntas'])[1 + abs(hashtext(user_id::text || competency)) % 4], last_at
			from roll_orang, unnest(array['K04.1', 'K04.2', 'K04.3']) as competency`
	);
	await run(
		'villages to be folded',
		sql`insert into roll_desa (desa_kode, seats, people, last_at, received_at, dirty)
			select t.kode, count(o.id), count(o.id), max(r.last_at), max(r.last_at), true from tempat t
			left join orang o on o.desa_kode = t.kode left join roll_orang r on r.desa_kode = o.desa_kode and r.user_id = o.id
			group by 1 on conflict (desa_kode) do update set seats = excluded.seats, people = excluded.people, last_at = excluded.last_at, dirty = true`
	);
	await fillTrainers(run, now);
	for (const table of filled)
		await owner.execute(sql`alter table ${sql.identifier(table)} force row level security`);
	await run('statistics of the tables', sql`vacuum analyze`);
}

type Run = (what: string, statement: SQL) => Promise<void>;

/** What trainers keep of all these people: help, questions, visits, cohorts, and the sums of item analysis. */
async function fillTrainers(run: Run, now: Date): Promise<void> {
	await run(
		'sessions',
		sql`insert into sessions (id, secret_hash, user_id, desa_kode, created_at, seen_at, expires_at)
			select lpad(to_hex(i), 32, '0'), decode(md5('sesi' || i), 'hex'), id, desa_kode, ${moment(now)} - interval '25 days',
				${moment(now)} - (i % 25) * interval '1 day', ${moment(now)} + interval '5 days' from orang where i % 10 = 1`
	);
	await run(
		'help',
		sql`insert into help_given (desa_kode, id, user_id, course_id, item_id, helped_by, helper_name, helped_at)
			select desa_kode, md5('bantu' || i)::uuid, id, 'administrasi-kependudukan', 'bagian-4', id, 'Pelatih',
				${moment(now)} - (i % 190) * interval '1 day' from orang where i % 10 = 2`
	);
	await run(
		'questions',
		sql`insert into trainer_question (desa_kode, id, user_id, course_id, item_id, text, asked_at, answer, answered_at)
			select desa_kode, md5('tanya' || i)::uuid, id, 'administrasi-kependudukan', 'bagian-4', 'Bagaimana caranya?',
				${moment(now)} - (i % 190) * interval '1 day', case when i % 100 <> 3 then 'Begini caranya.' end,
				case when i % 100 <> 3 then ${moment(now)} - (i % 190) * interval '1 day' + interval '1 hour' end
			from orang where i % 10 = 3`
	);
	// A visit to every kecamatan, to somebody in each village, in half a year.
	await run(
		'visits',
		sql`insert into visit (desa_kode, id, wilayah_kode, tanggal, tempat, course_id, topics, planned_by, planner_name, planned_at, done_at)
			select kode || '.0000', md5('kunjungan' || kode)::uuid, kode, (${moment(now)})::date - 150 + (n % 180)::int, 'Balai',
				'administrasi-kependudukan', '[]', (select id from orang limit 1), 'Pelatih', ${moment(now)} - interval '170 days',
				case when n % 180 < 150 then ${moment(now)} - interval '1 day' end
			from (select left(kode, 8) as kode, row_number() over (order by left(kode, 8)) as n from tempat group by 1) as kecamatan`
	);
	await run(
		'people of the visits',
		sql`insert into visit_person (desa_kode, visit_id, visit_desa_kode, user_id, reason)
			select desa_kode, md5('kunjungan' || left(desa_kode, 8))::uuid, left(desa_kode, 8) || '.0000', id, 'macet' from orang where ke = 0`
	);
	await run(
		'cohorts',
		sql`insert into cohort (desa_kode, id, wilayah_kode, nama, mulai, selesai, created_by)
			select kode || '.00.0000', md5('angkatan' || kode || n)::uuid, kode, 'Angkatan ' || n, (${moment(now)})::date - 40,
				(${moment(now)})::date + 40 + n, (select id from orang limit 1)
			from (select distinct left(kode, 5) as kode from tempat) as kabupaten, generate_series(1, 2) as n`
	);
	await run(
		'members',
		sql`insert into enrolment (desa_kode, cohort_id, cohort_desa_kode, user_id, via)
			select desa_kode, md5('angkatan' || left(desa_kode, 5) || 1)::uuid, left(desa_kode, 5) || '.00.0000', id, 'wilayah'
			from orang where ke = 0`
	);
}

/** Tenant tables: their owner is bound by row-level security as well, but for as long as it fills them. */
const filled = [
	'jabatan_terisi',
	'learning_event',
	'roll_orang',
	'learner_stuck',
	'learner_week',
	'learner_competency',
	'roll_desa',
	'help_given',
	'trainer_question',
	'visit',
	'visit_person',
	'cohort',
	'enrolment'
];

const courses = ['administrasi-kependudukan', 'penyusunan-apbdes', 'pelayanan-surat'];

const moment = (at: Date) => sql`${at.toISOString()}::timestamptz`;

const seats = [
	'kepala-desa',
	'sekretaris-desa',
	'kaur-keuangan',
	'kaur-perencanaan',
	'kaur-tata-usaha',
	'kasi-pemerintahan',
	'kasi-pelayanan',
	'kasi-kesejahteraan',
	'kepala-dusun',
	'operator-sid',
	'anggota-bpd'
];
