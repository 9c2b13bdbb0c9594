import { intersection } from "../area";
import { cellText, cellValue } from "../cellReading";
import type { AxisData, ChartData, SeriesData } from "../chartData";
import { eventType } from "../eventQueue";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Chart } from "./chart";
import type { Model, Place } from "./model";
import { words } from "./setting";

/** Excel.ChartCollection of a sheet. */
export class ChartCollection extends HostObject {
  readonly typeName = "ChartCollection";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  override get items(): Chart[] {
    return this.state.charts.map((chart) => this.model.chart(this.sheetId, chart));
  }
  get Count(): number {
    return this.state.charts.length;
  }
  GetCount(): number {
    return this.Count;
  }
  /** Charts are found by name, or by the id the client was given. */
  GetItem(key: unknown): Chart {
    const found = this.state.charts.find((chart) => chart.name === key || chart.id === key);
    if (!found) throw new HostError("ItemNotFound");
    return this.model.chart(this.sheetId, found);
  }
  GetItemAt(index: unknown): Chart {
    const found = typeof index === "number" ? this.state.charts[index] : undefined;
    if (!found) throw new HostError("ItemNotFound");
    return this.model.chart(this.sheetId, found);
  }

  async Add(type: unknown, source: unknown, seriesBy?: unknown): Promise<Chart> {
    const chartType = words(type);
    this.state.assertUnprotected();
    await this.model.book.settle();
    const { charts } = this.state;
    const number = charts.length + 1;
    const place = this.model.place(source, this.sheetId);
    const chart: ChartData = {
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      name: `Chart ${number}`,
      chartType,
      title: "",
      titleVisible: true,
      legendVisible: true,
      legendPosition: "Bottom",
      left: 100,
      top: 100,
      width: 360,
      height: 216,
      series: this.seriesFrom(place, seriesBy),
      categoryAxis: axis(),
      valueAxis: { ...axis(), majorGridlines: true },
      description: "",
      other: new Map(),
    };
    charts.push(chart);
    this.model.chartsChanged(this.sheetId);
    this.model.book.events.raise(eventType.chartAdded, this.sheetId, {
      type: "ChartAdded",
      source: "Local",
      chartId: chart.id,
      worksheetId: this.sheetId,
    });
    return this.model.chart(this.sheetId, chart);
  }

  private get state() {
    return this.model.book.state(this.sheetId);
  }

  /** Series as Excel finds them: a text corner, row or column gives names and categories. */
  private seriesFrom(place: Place, seriesBy: unknown): SeriesData[] {
    const cells = this.model.book.cells(place.sheetId);
    const used = cells.used(true);
    const area = used && intersection(place.area, used);
    if (!area) return [];
    const isText = cells.read(area, (cell) => typeof cellValue(cell) === "string");
    const hasNames = area.rows > 1 && isText[0]?.slice(area.columns > 1 ? 1 : 0).every(Boolean);
    const hasCategories =
      area.columns > 1 && isText.slice(hasNames ? 1 : 0).every((row) => row[0] === true);
    const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && area.columns > area.rows);
    const body = {
      row: area.row + (hasNames ? 1 : 0),
      column: area.column + (hasCategories ? 1 : 0),
      rows: area.rows - (hasNames ? 1 : 0),
      columns: area.columns - (hasCategories ? 1 : 0),
    };
    const text = (row: number, column: number) => {
      const cell = cells.cell(row, column);
      return cellText(cell, cells.pattern(row, column, cell));
    };
    const count = byRows ? body.rows : body.columns;
    return Array.from({ length: count }, (_, index) => {
      const values = byRows
        ? { ...body, row: body.row + index, rows: 1 }
        : { ...body, column: body.column + index, columns: 1 };
      const categories = byRows
        ? hasNames && { ...body, row: area.row, rows: 1 }
        : hasCategories && { ...body, column: area.column, columns: 1 };
      const name = byRows
        ? hasCategories && text(values.row, area.column)
        : hasNames && text(area.row, values.column);
      return {
        ...series(name || `Series${index + 1}`),
        values: { sheetId: place.sheetId, area: values },
        categories: categories ? { sheetId: place.sheetId, area: categories } : null,
      };
    });
  }
}

/** A series without data. */
export function series(name: string): SeriesData {
  return {
    name,
    values: null,
    categories: null,
    chartType: null,
    fillColor: "",
    lineColor: "",
    lineWeight: null,
    other: new Map(),
  };
}

function axis(): AxisData {
  return {
    title: "",
    titleVisible: false,
    minimum: null,
    maximum: null,
    numberFormat: "General",
    visible: true,
    majorGridlines: false,
    other: new Map(),
  };
}
