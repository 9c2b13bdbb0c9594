import { BarChart, LineChart, RadarChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use as register, type EChartsType } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { ChartPicture, ChartPictures } from "./chartPictures";

register([BarChart, LineChart, RadarChart, ScatterChart]);
register([GridComponent, RadarComponent, TitleComponent, LegendComponent, TooltipComponent]);
register([AriaComponent, CanvasRenderer]);

/** Makes the component that the grid shows in place of a chart; `data.id` says which. */
export function chartViewOf(pictures: ChartPictures) {
  return function ChartView({ data }: { data?: { id: string } }) {
    const id = data?.id ?? "";
    const picture = useSyncExternalStore(pictures.subscribe, () => pictures.get(id));
    const element = useRef<HTMLDivElement>(null);
    const chart = useRef<EChartsType | null>(null);

    useEffect(() => {
      const target = element.current;
      if (!target) return;
      // The element gets its size from the grid after it is put in the page.
      const watch = new ResizeObserver(() => {
        if (target.clientWidth === 0 || target.clientHeight === 0) return;
        if (chart.current) return chart.current.resize();
        chart.current = init(target);
        show(chart.current, pictures.get(id));
      });
      watch.observe(target);
      return () => {
        watch.disconnect();
        chart.current?.dispose();
        chart.current = null;
      };
    }, [id]);

    useEffect(() => {
      if (chart.current) show(chart.current, picture);
    }, [picture]);

    return (
      <figure
        className="chart"
        data-chart={picture?.name}
        style={{ background: picture?.background, color: picture?.text }}
        aria-label={picture?.description}
      >
        <div ref={element} className="chart-canvas" />
        {picture && !picture.option && <figcaption>{picture.empty}</figcaption>}
      </figure>
    );
  };
}

function show(chart: EChartsType, picture: ChartPicture | undefined): void {
  if (picture?.option) chart.setOption(picture.option, { notMerge: true });
  else chart.clear();
}
