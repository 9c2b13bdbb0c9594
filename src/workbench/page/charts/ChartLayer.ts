import { DrawingTypeEnum, ICommandService, type ITransformState } from "@univerjs/core";
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  transformToDrawingPosition,
  type ISheetFloatDom,
} from "@univerjs/sheets-drawing";
import type { Engine } from "../../engine/createEngine";
import type { ResolvedChart } from "../../host/resolveCharts";
import type { Theme } from "../preferences";
import { chartBackground, chartOption, chartText } from "./chartOption";
import { ChartPictures } from "./chartPictures";
import { chartViewOf } from "./ChartView";

const COMPONENT = "workbench-chart";
/** Excel measures in points of 1/72 inch, the page in pixels of 1/96. */
const PIXELS_PER_POINT = 96 / 72;

/** How charts are to look to this reader. */
export interface ChartLook {
  theme: Theme;
  locale: string;
  empty: string;
}

/**
 * Draws the charts of the host over the grid, where the grid itself has none. They are no part of the undo
 * history: they come and go with the host's charts.
 */
export class ChartLayer {
  private readonly pictures = new ChartPictures();
  /** Charts on the grid, by id, with the sheet and place they were put at. */
  private readonly placed = new Map<string, { sheetId: string; place: string }>();

  constructor(
    private readonly engine: Engine,
    private readonly chartsOf: (sheetId: string) => readonly ResolvedChart[],
  ) {
    engine.api.registerComponent(COMPONENT, chartViewOf(this.pictures));
  }

  /** Brings the charts of the active sheet in line with the host and with their cells. */
  update(look: ChartLook): void {
    const sheetId = this.engine.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    if (!sheetId) return;
    const charts = this.chartsOf(sheetId);
    const wanted = new Set(charts.map(({ id }) => id));
    for (const [id, { sheetId: on }] of this.placed)
      if (on === sheetId && !wanted.has(id)) this.remove(id);
    for (const chart of charts) {
      this.pictures.set(chart.id, {
        name: chart.name,
        option: chartOption(chart, look.theme, look.locale),
        empty: look.empty,
        background: chartBackground(look.theme),
        text: chartText(look.theme),
        description: chart.description || chart.title,
      });
      const { left, top, width, height } = chart;
      const place = [left, top, width, height].join(" ");
      const last = this.placed.get(chart.id);
      if (last?.place === place) continue;
      if (last) this.remove(chart.id);
      if (this.put(sheetId, chart)) this.placed.set(chart.id, { sheetId, place });
    }
  }

  /** Takes every chart off the grid, so that it does not get into a snapshot. */
  clear(): void {
    for (const id of [...this.placed.keys()]) this.remove(id);
  }

  private put(sheetId: string, chart: ResolvedChart): boolean {
    const skeleton = this.engine.api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getSkeleton();
    if (!skeleton) return false;
    // The canvas counts from the corner of the headings, the sheet from that of its first cell. What the grid makes of
    // the cells' place, when it draws again, counts so too.
    const transform: ITransformState = {
      left: chart.left * PIXELS_PER_POINT + skeleton.rowHeaderWidthAndMarginLeft,
      top: chart.top * PIXELS_PER_POINT + skeleton.columnHeaderHeightAndMarginTop,
      width: chart.width * PIXELS_PER_POINT,
      height: chart.height * PIXELS_PER_POINT,
    };
    const position = transformToDrawingPosition(transform, skeleton);
    const drawing: ISheetFloatDom = {
      unitId: this.engine.unitId,
      subUnitId: sheetId,
      drawingId: chart.id,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: COMPONENT,
      data: { id: chart.id },
      allowTransform: false,
      transform,
      sheetTransform: position,
      axisAlignSheetTransform: position,
    };
    return this.apply(sheetId, drawing, DrawingApplyType.INSERT);
  }

  private remove(id: string): void {
    const placed = this.placed.get(id);
    this.placed.delete(id);
    this.pictures.delete(id);
    if (!placed) return;
    const drawing = this.engine.injector.get(ISheetDrawingService).getDrawingByParam({
      unitId: this.engine.unitId,
      subUnitId: placed.sheetId,
      drawingId: id,
    });
    if (drawing) this.apply(placed.sheetId, drawing as ISheetFloatDom, DrawingApplyType.REMOVE);
  }

  private apply(sheetId: string, drawing: ISheetFloatDom, type: DrawingApplyType): boolean {
    const drawings = this.engine.injector.get(ISheetDrawingService);
    const { redo, objects } = (
      type === DrawingApplyType.INSERT
        ? drawings.getBatchAddOp([drawing])
        : drawings.getBatchRemoveOp([drawing])
    ) as { redo: unknown; objects: unknown };
    return this.engine.injector
      .get(ICommandService)
      .syncExecuteCommand(SetDrawingApplyMutation.id, {
        unitId: this.engine.unitId,
        subUnitId: sheetId,
        op: redo,
        objects,
        type,
      });
  }
}
