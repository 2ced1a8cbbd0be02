/** Where one goes from one's own place: dates, settings, a letter, giving the place back. */
import { useWords } from "#app/ui/speech.tsx";
import { places } from "#app/words/me.ts";

/** The few pages around a place that stands; of a group that has ended, those that still make sense. */
export function PlaceLinks({
  id,
  dates = false,
  ended = false,
}: {
  id: string;
  dates?: boolean;
  ended?: boolean;
}) {
  const words = useWords(places);
  const ahead = [
    { href: `/me/places/${id}/settings`, text: words.settings },
    { href: `/me/places/${id}/withdraw`, text: words.withdraw },
  ];
  const links = [
    ...(dates && !ended ? [{ href: `/me/places/${id}/dates.ics`, text: words.datesFile }] : []),
    { href: `/me/places/${id}/letter`, text: words.write },
    ...(ended ? [{ href: "/me/download", text: words.download }] : ahead),
  ];
  return (
    <ul className="plain stack">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
