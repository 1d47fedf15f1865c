import * as echarts from "echarts";
import type { Curve } from "../../bench/curve.js";

const size = { width: 720, height: 400 };

/** A picture, as SVG, of how many calls were done after so many seconds: a line for each curve, by name. */
export function curvesAsSvg(title: string, curves: Record<string, Curve>): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, ...size });
  chart.setOption({
    animation: false,
    backgroundColor: "#fff",
    title: { text: title, left: "center", textStyle: { fontSize: 15 } },
    legend: { top: 30 },
    grid: { left: 64, right: 28, top: 84, bottom: 48 },
    // Of very different lengths, which a linear axis would press against the edge.
    xAxis: { type: "log", name: "seconds", nameLocation: "middle", nameGap: 28, min: 0.1 },
    yAxis: { type: "value", name: "calls done" },
    series: Object.entries(curves).map(([name, curve]) => ({
      type: "line",
      name,
      showSymbol: false,
      // Nothing has no logarithm.
      data: curve.filter(([seconds]) => seconds > 0),
    })),
  });
  const svg = chart.renderToSVGString();
  // Its timers would keep the program running.
  chart.dispose();
  return svg;
}
