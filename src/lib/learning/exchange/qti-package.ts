import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Question } from '../question';
import { decodeText } from './bytes';
import type { Found } from './draft';
import { qtiItem } from './qti-write';
import { readQtiItem } from './qti-read';
import { Refusal, refuse, type ReportLine } from './report';
import {
	attributeOf,
	childrenOf,
	descendantsOf,
	escapeXml,
	parseXml,
	textIn,
	type XmlElement
} from './xml';
import type { Archive } from './zip';

/** The same files give the same package, byte for byte: a zip begins to count in 1980. */
export const stamp = new Date(1980, 0, 1);

export function pack(files: Readonly<Record<string, string>>): Uint8Array {
	const zip: Zippable = {};
	for (const [name, text] of Object.entries(files)) zip[name] = [strToU8(text), { mtime: stamp }];
	return zipSync(zip);
}

/** A package of QTI 3: one file for each question, a test that asks them in order, and the manifest. */
export function qtiFiles(
	questions: readonly Question[],
	{ id, title }: { readonly id: string; readonly title: string }
): { readonly files: Readonly<Record<string, string>>; readonly report: readonly ReportLine[] } {
	const items = questions.map((question) => ({ question, ...qtiItem(question) }));
	const files: Record<string, string> = {};
	const resources: string[] = [];
	const asked: string[] = [];
	for (const { id: itemId, xml, question } of items) {
		if (xml === null) continue;
		const path = `items/${itemId}.xml`;
		files[path] = xml;
		resources.push(
			`<resource identifier="item-${itemId}" type="imsqti_item_xmlv3p0" href="${path}"><metadata>${lom(itemId, question)}</metadata><file href="${path}"/></resource>`
		);
		asked.push(`<qti-assessment-item-ref identifier="ref-${itemId}" href="${path}"/>`);
	}
	files['test.xml'] =
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		`<qti-assessment-test xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="test-${escapeXml(id)}" title="${escapeXml(title)}">` +
		'<qti-test-part identifier="bagian" navigation-mode="nonlinear" submission-mode="individual">' +
		`<qti-assessment-section identifier="soal" title="${escapeXml(title)}" visible="true">${asked.join('')}</qti-assessment-section>` +
		'</qti-test-part></qti-assessment-test>\n';
	const dependencies = Object.keys(files)
		.filter((path) => path.startsWith('items/'))
		.map((path) => `<dependency identifierref="item-${path.slice(6, -4)}"/>`);
	files['imsmanifest.xml'] =
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		`<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" xmlns:lom="http://ltsc.ieee.org/xsd/LOM" identifier="paket-${escapeXml(id)}">` +
		'<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata><organizations/>' +
		`<resources><resource identifier="test" type="imsqti_test_xmlv3p0" href="test.xml"><file href="test.xml"/>${dependencies.join('')}</resource>${resources.join('')}</resources></manifest>\n`;
	return { files, report: items.map(({ report }) => report) };
}

const lom = (id: string, { competency, rev }: Question): string =>
	`<lom:lom><lom:general><lom:identifier><lom:catalog>gladi-desa</lom:catalog><lom:entry>${escapeXml(id)}</lom:entry></lom:identifier>${competency ? `<lom:keyword><lom:string language="id">${escapeXml(competency)}</lom:string></lom:keyword>` : ''}</lom:general><lom:lifeCycle><lom:version><lom:string>${rev}</lom:string></lom:version></lom:lifeCycle></lom:lom>`;

const itemType = /^imsqti_item_xmlv(?:3p0|2p[0-2])$/;

/** The questions of a package in the order of its manifest. */
export function readQtiPackage(archive: Archive): Found[] {
	const bytes = archive.read('imsmanifest.xml');
	if (!bytes) return refuse(whatElse(archive));
	const manifest = parseXml(decodeText(bytes).text);
	const resources = [...descendantsOf(manifest)].filter(({ name }) => name === 'resource');
	const items = resources.filter((resource) => itemType.test(attributeOf(resource, 'type')));
	if (items.length === 0) refuse(whatPackage(manifest, resources));
	return items.map((resource): Found => {
		const path =
			attributeOf(resource, 'href') || attributeOf(childrenOf(resource, 'file')[0], 'href');
		try {
			const file =
				archive.read(path) ??
				refuse(`Berkas “${path}” disebut di daftar isi, tetapi tidak ada di dalam paket.`);
			return readQtiItem(withPictures(parseXml(decodeText(file).text), path, archive));
		} catch (thrown) {
			if (!(thrown instanceof Refusal)) throw thrown;
			return { title: path, refused: thrown.message };
		}
	});
}

function whatElse({ names }: Archive): string {
	if (names.includes('h5p.json'))
		return 'Ini paket H5P, yang tidak dapat dibaca. Ekspor soalnya sebagai Moodle XML, GIFT, atau QTI 3.';
	if (names.includes('[Content_Types].xml')) return 'Ini dokumen Office, bukan paket soal.';
	return 'Arsip ini tidak punya imsmanifest.xml, jadi bukan paket QTI.';
}

function whatPackage(manifest: XmlElement, resources: readonly XmlElement[]): string {
	const types = resources.map((resource) => attributeOf(resource, 'type'));
	const version = [...descendantsOf(manifest)]
		.filter(({ name }) => /^schema/.test(name))
		.map(textIn)
		.join(' ');
	if (types.some((type) => /qti.*v1p|assessment\/.*xmlv1p/i.test(type)))
		return 'Ini paket QTI 1.2 (misalnya dari Canvas atau text2qti), yang tidak dibaca. Ekspor sebagai QTI 3, QTI 2.x, Moodle XML, atau GIFT.';
	if (/SCORM/i.test(version))
		return 'Ini paket SCORM: isinya halaman, bukan soal yang dapat dibaca.';
	return 'Paket ini tidak memuat soal QTI 3 atau QTI 2.x.';
}

/** Drawings beside the items are taken into them; nothing outside the package is looked at. */
function withPictures(element: XmlElement, path: string, archive: Archive): XmlElement {
	const children = element.children.map((child) =>
		typeof child === 'string' ? child : withPictures(child, path, archive)
	);
	const source = element.name === 'img' ? attributeOf(element, 'src') : '';
	if (!/^[^:]+\.svg$/i.test(source)) return { ...element, children };
	const bytes = archive.read(beside(path, source));
	if (!bytes) return { ...element, children };
	const address = `data:image/svg+xml,${encodeURIComponent(decodeText(bytes).text)}`;
	return { ...element, children, attributes: new Map([...element.attributes, ['src', address]]) };
}

function beside(path: string, source: string): string {
	const parts = path.split('/').slice(0, -1);
	for (const part of source.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}
