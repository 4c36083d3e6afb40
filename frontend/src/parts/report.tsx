/** A report in a frame of its own, which can neither see nor change the page. */
import type { JSX } from "preact";

import { fileAddress } from "../core/api";
import type { RunDetail } from "../core/contract";

export interface Report {
  stage: string;
  url: string;
}

/** What there is to read of a run: pages first. */
export function reportsOf(run: RunDetail): Report[] {
  const found = run.stages.flatMap((stage) =>
    stage.there && stage.report ? [{ stage: stage.stage, url: fileAddress(stage.output, stage.report) }] : [],
  );
  const isPage = (report: Report) => /\.html?$/i.test(report.url);
  const pages = found.filter(isPage);
  const urls = new Set<string>();
  return (pages.length ? pages : found).filter(({ url }) => !urls.has(url) && urls.add(url)).reverse();
}

export function ReportFrame(props: { report: Report; title: string }): JSX.Element {
  return (
    <div class="report">
      <iframe class="report-frame" src={props.report.url} title={props.title} sandbox="allow-scripts" loading="lazy" />
      <a href={props.report.url} target="_blank" rel="noopener">
        Open it alone
      </a>
    </div>
  );
}
