import { NavLink } from 'react-router';
import { useTexts } from '../i18n/texts';
import { screens } from '../screens/screens';
import { MENU, type MenuEntry } from './menu';
import { shellTexts } from './texts';

const PATHS = new Set(screens.map((screen) => screen.path));

/** The menu of the manuals, at the left; groups fold. */
export function MainMenu({ done }: { done: () => void }) {
  const say = useTexts(shellTexts);
  const line = (entry: MenuEntry) =>
    PATHS.has(entry.path) && (
      <li key={entry.path}>
        <NavLink to={entry.path} end={entry.path === '/'} onClick={done}>
          {say(entry.text)}
        </NavLink>
      </li>
    );
  return (
    <ul className="menu">
      {MENU.map((one) => {
        if (!('entries' in one)) return line(one);
        const lines = one.entries.map(line).filter(Boolean);
        if (lines.length === 0) return null;
        return (
          <li key={one.text}>
            <details open>
              <summary>{say(one.text)}</summary>
              <ul>{lines}</ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
