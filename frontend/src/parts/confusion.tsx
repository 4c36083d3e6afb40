/** A confusion matrix as a table whose cells are the darker the more of their class they hold. */
import type { JSX } from "preact";

import { fileAddress, getText, useAnswer } from "../core/api";
import { type Confusion, type ConfusionFile, confusionsIn } from "../core/confusion";
import { formatCount, formatPercent } from "../core/format";
import { Show } from "./states";
import { Name } from "./text";

interface Found {
  stage: string;
  confusion: Confusion;
}

/** The matrices of files; of stages that hold the same one, as a report does, the first. */
async function read(files: readonly ConfusionFile[]): Promise<Found[]> {
  const texts = await Promise.all(files.map((file) => getText(fileAddress(file.output, file.path))));
  const seen = new Set<string>();
  return texts.flatMap((text, n) => {
    if (seen.has(text)) return [];
    seen.add(text);
    try {
      return confusionsIn(JSON.parse(text)).map((confusion) => ({ stage: files[n]!.stage, confusion }));
    } catch {
      return []; // no JSON
    }
  });
}

export function ConfusionFiles(props: { files: readonly ConfusionFile[] }): JSX.Element {
  const { files } = props;
  const key = `confusion:${files.map((file) => `${file.output}/${file.path}`).join()}`;
  return (
    <Show answer={useAnswer(key, () => read(files))} what="Reading confusion matrices">
      {(found) => (
        <>
          {found.map(({ stage, confusion }) => (
            <ConfusionTable
              key={`${stage} ${confusion.split}`}
              confusion={confusion}
              title={[stage, confusion.split].filter(Boolean).join(" · ")}
            />
          ))}
          {!found.length && <p class="muted">The files hold no matrix.</p>}
        </>
      )}
    </Show>
  );
}

function ConfusionTable(props: { confusion: Confusion; title: string }): JSX.Element {
  const { classes, matrix } = props.confusion;
  const total = matrix.flat().reduce((sum, n) => sum + n, 0);
  const right = matrix.reduce((sum, row, i) => sum + row[i]!, 0);
  return (
    <figure class="confusion">
      <figcaption class="muted">
        <Name text={props.title} /> {formatCount(right)} of {formatCount(total)} right
        {total > 0 && ` (${formatPercent(right / total).replace("+", "")})`}
      </figcaption>
      <div class="scroll" tabIndex={0} role="region" aria-label="Confusion matrix">
        <table class={`confusion-table ${classes.length > 12 ? "is-dense" : ""}`}>
          <thead>
            <tr>
              <th scope="col" class="confusion-corner">
                true ╲ predicted
              </th>
              {classes.map((name, i) => (
                <th key={i} scope="col">
                  <Name text={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.map((row, i) => {
              const sum = row.reduce((a, n) => a + n, 0);
              return (
                <tr key={i}>
                  <th scope="row">
                    <Name text={classes[i]!} />
                  </th>
                  {row.map((n, j) => {
                    const share = sum ? n / sum : 0;
                    return (
                      <td
                        key={j}
                        class={`${i === j ? "is-right" : "is-wrong"} ${share > 0.55 ? "is-dark" : ""} ${n ? "" : "is-zero"}`}
                        style={{ "--share": `${Math.round(Math.sqrt(share) * 100)}%` }}
                        title={`${n} of ${sum} that are ${classes[i]} were taken for ${classes[j]}`}
                      >
                        {n}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
