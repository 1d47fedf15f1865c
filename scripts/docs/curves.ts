import * as echarts from "echarts";
import type { Curve } from "../../bench/curve.js";

const size = { width: 720, height: 400 };

/** A picture, as SVG, of how many calls were done after so many seconds: a line for each curve, by name. */
export function curvesAsSvg(title: string, curves: Record<string, Curve>): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, ...size });
  const isLogarithmic = areApart(Object.values(curves));
  chart.setOption({
    animation: false,
    backgroundColor: "#fff",
    title: { text: title, left: "center", textStyle: { fontSize: 15 } },
    legend: { orient: "vertical", left: isLogarithmic ? 76 : "center", top: 48, itemStyle: { opacity: 0 } },
    grid: { left: 64, right: 28, top: 40, bottom: 48 },
    xAxis: {
      ...(isLogarithmic ? { type: "log", min: 0.1 } : { type: "value" }),
      name: "seconds",
      nameLocation: "middle",
      nameGap: 28,
    },
    yAxis: { type: "value" },
    series: Object.entries(curves).map(([name, curve], index) => ({
      type: "line",
      name,
      showSymbol: false,
      // One that lies on another shows between its dashes.
      lineStyle: { width: 2, type: (["solid", "solid", "dashed"] as const)[index] ?? "dotted" },
      data: curve.filter(([seconds]) => seconds > 0),
    })),
  });
  const svg = chart.renderToSVGString();
  // Its timers would keep the program running.
  chart.dispose();
  return svg;
}

/** True for curves of very different lengths: a linear axis would press some of them against its edge. */
function areApart(curves: Curve[]): boolean {
  const lengths = curves.map((curve) => curve.at(-1)?.[0] ?? 0);
  return Math.max(...lengths) > 20 * Math.min(...lengths);
}
