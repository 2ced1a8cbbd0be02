/** The roles as ticks, with what each of them means. */
import { roles } from "#app/domain/groups/permissions.ts";
import { ErrorLine, Hint } from "#app/ui/field.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { members } from "#app/words/organisations.ts";

/** `held` as typed: role codes, one a line. */
export function RoleChoice({
  legend,
  held,
  hint,
  error,
}: {
  legend: string;
  held: string;
  hint?: string;
  error?: string;
}) {
  const words = useWords(members);
  const ticked = held.split("\n");
  return (
    <fieldset
      className={error ? "field has-error" : "field"}
      aria-describedby={error ? "roles-error" : undefined}
    >
      <legend>{legend}</legend>
      <Hint id="roles">{hint}</Hint>
      <ErrorLine id="roles" error={error} />
      <div className="options">
        {roles.map((role, index) => (
          <div className="option" key={role}>
            <input
              type="checkbox"
              id={index === 0 ? "roles" : `roles-${role}`}
              name="roles"
              value={role}
              defaultChecked={ticked.includes(role)}
            />
            <label htmlFor={index === 0 ? "roles" : `roles-${role}`}>
              {words.roles[role].name}
              <small>{words.roles[role].hint}</small>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
