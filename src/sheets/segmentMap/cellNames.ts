/** Names of the map's inputs; classes are counted from 0. */
export const cellNames = {
  from: "SegmentMap.From",
  to: "SegmentMap.To",
  purchaseThreshold: "SegmentMap.PurchaseThreshold",
  frequencyThreshold: "SegmentMap.FrequencyThreshold",
  className: (position: number) => `SegmentMap.ClassName.${position + 1}`,
  classFrom: (position: number) => `SegmentMap.ClassFrom.${position + 1}`,
  norm: (position: number) => `SegmentMap.Norm.${position + 1}`,
};
