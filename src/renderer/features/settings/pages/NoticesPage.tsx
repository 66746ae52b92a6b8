import { useMessages } from '../../../messages/useMessages';
import { setNotices, useView } from '../../../stores/view';

/** Whether the system may say that promises are due. Kept on this computer, like the theme. */
export function NoticesPage() {
  const say = useMessages().settings.notices;
  const wanted = useView((state) => state.notices);
  return (
    <>
      <p className="settings__lead">{say.lead}</p>
      <label className="settings__check">
        <input
          type="checkbox"
          checked={wanted}
          onChange={(event) => setNotices(event.target.checked)}
        />{' '}
        {say.promises}
      </label>
    </>
  );
}
