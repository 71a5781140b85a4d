import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export type Bars = {
	/** A long name in several lines. */
	labels: readonly (readonly string[])[];
	series: readonly { label: string; values: readonly number[] }[];
	max?: number;
	format: (value: number) => string;
};

/** Draws lying bars in the colours of the theme that holds where the canvas stands; returns how to remove them. */
export function drawBars(canvas: HTMLCanvasElement, bars: Bars): () => void {
	const style = getComputedStyle(canvas);
	const colour = (token: string) => style.getPropertyValue(token).trim();
	const fills = [colour('--teal'), colour('--field-line'), colour('--turmeric')];
	const font = { family: style.fontFamily, size: 13 };

	const chart = new Chart(canvas, {
		type: 'bar',
		data: {
			labels: bars.labels.map((lines) => [...lines]),
			datasets: bars.series.map(({ label, values }, index) => ({
				label,
				data: [...values],
				backgroundColor: fills[index % fills.length],
				borderRadius: 3,
				barThickness: 15
			}))
		},
		options: {
			indexAxis: 'y',
			maintainAspectRatio: false,
			// No movement at all: nothing to reduce for those who ask for less of it.
			animation: false,
			scales: {
				x: {
					beginAtZero: true,
					max: bars.max,
					grid: { color: colour('--line') },
					border: { display: false },
					ticks: {
						color: colour('--ink-2'),
						font,
						maxTicksLimit: 6,
						callback: (value) => bars.format(Number(value))
					}
				},
				y: {
					grid: { display: false },
					border: { color: colour('--line-2') },
					ticks: { color: colour('--ink'), font, autoSkip: false }
				}
			},
			plugins: {
				tooltip: {
					backgroundColor: colour('--ink'),
					titleColor: colour('--paper'),
					bodyColor: colour('--paper'),
					callbacks: {
						label: (item) => `${item.dataset.label}: ${bars.format(Number(item.raw))}`
					}
				}
			}
		}
	});
	return () => chart.destroy();
}
