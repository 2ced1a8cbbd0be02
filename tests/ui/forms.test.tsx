/** Forms as they are heard: questions, hints and errors belong together. */
import { expect, test } from "vitest";
import { Once, PostButton } from "#app/ui/button.tsx";
import { Choice, Tick } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { html } from "./render.tsx";

test("whoever hears a field hears its hint and its error with it", () => {
  const page = html(
    <Field
      name="address"
      type="email"
      label="Address"
      hint="Only for us."
      error="Type it whole."
      value="amal@"
    />,
  );
  expect(page).toContain('aria-describedby="address-hint address-error"');
  expect(page).toContain('aria-invalid="true"');
  expect(page).toMatch(/id="address-hint"[^>]*>Only for us\./);
  expect(page).toMatch(/id="address-error".*Error: .*Type it whole\./);
});

test("what somebody typed stands there again, in every kind of field", () => {
  const options = [
    { value: "a", label: "A" },
    { value: "b", label: "B" },
  ];
  expect(html(<Field name="n" label="N" value="Amal" />)).toContain('value="Amal"');
  expect(html(<Field name="n" label="N" type="textarea" value="<b>" />)).toContain("&lt;b&gt;</textarea>");
  expect(html(<Field name="n" label="N" type="select" options={options} value="b" />)).toMatch(
    /<option value="b" selected=""/,
  );
  expect(html(<Choice name="n" legend="N" options={options} value="b" />)).toMatch(/checked="" value="b"/);
  expect(html(<Tick name="n" label="N" checked />)).toContain('checked=""');
});

test("the name of a box and of a choice is its label alone; the text beside it describes it [F38]", () => {
  const tick = html(<Tick name="keep" label="I agree." hint="We keep your name." error="Please tick." />);
  const choice = html(
    <Choice name="n" legend="N" options={[{ value: "a", label: "A", hint: "More of A" }]} />,
  );
  const labels = [...`${tick}${choice}`.matchAll(/<label[^>]*>(.*?)<\/label>/g)].map(([, text]) => text);
  expect(labels).toEqual(["I agree.", "A"]);
  expect(tick).toContain('aria-describedby="keep-more keep-error"');
  expect(tick).toMatch(/id="keep-more"[^>]*>We keep your name\./);
  expect(choice).toContain('aria-describedby="n-more"');
  expect(choice).toMatch(/id="n-more"[^>]*>More of A/);
});

test("nothing is chosen or ticked for somebody beforehand", () => {
  const options = [{ value: "a", label: "A" }];
  expect(html(<Choice name="n" legend="N" options={options} />)).not.toContain("checked");
  expect(html(<Tick name="n" label="N" />)).not.toContain("checked");
});

test("the error summary takes the focus and leads to the first control of each question", () => {
  const summary = html(<ErrorSummary errors={[{ field: "how", text: "Choose one." }]} />);
  expect(summary).toContain('role="alert"');
  expect(summary).toContain("autofocus");
  expect(summary).toContain('href="#how"');
  expect(html(<Choice name="how" legend="How" options={[{ value: "o", label: "Online" }]} />)).toMatch(
    /<input[^>]*id="how"/,
  );
  expect(html(<ErrorSummary errors={[]} />)).toBe("");
});

test("an act is a form of one button that says for whom", () => {
  const act = html(
    <PostButton action="/x" hidden={{ person: "p1" }} once="id" about="to Amal">
      Write
    </PostButton>,
  );
  expect(act).toContain('method="post"');
  expect(act).toContain('name="person" value="p1"');
  expect(act).toContain(html(<Once id="id" />));
  expect(act).toContain('<span class="unseen"> to Amal</span>');
});
