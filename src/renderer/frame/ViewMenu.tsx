import { useState } from 'react';
import { ok } from '../../domain/result';
import { useCommand } from '../commands/handlers';
import type { GridLayout } from '../components/grid/types';
import { Menu } from '../components/Menu';
import { useMessages } from '../messages/useMessages';
import { toast } from '../stores/toasts';
import { useLayout } from '../stores/view';
import {
  deleteView,
  isAsSaved,
  type ListSetup,
  type ListWithViews,
  leaveView,
  renameView,
  saveView,
  showView,
  useSavedViews,
} from '../stores/views';
import { announce } from './useAct';
import { ViewNameDialog } from './ViewNameDialog';

interface ViewMenuProps {
  readonly list: ListWithViews;
  readonly setup: ListSetup;
  /** The list without any view. */
  readonly initial: ListSetup;
  readonly initialLayout: GridLayout;
}

/** Saved views of a list: which one is shown, and saving, renaming and deleting them. */
export function ViewMenu({ list, setup, initial, initialLayout }: ViewMenuProps) {
  const m = useMessages();
  const say = m.views;
  const [layout] = useLayout(list, initialLayout);
  const { views, active } = useSavedViews(list);
  const [naming, setNaming] = useState<'save' | 'rename' | null>(null);
  useCommand('list.saveView', () => setNaming('save'));
  const changed = active !== null && !isAsSaved(active, setup, layout);
  return (
    <>
      <Menu
        label={active === null ? say.menu : say.active(active.name, changed)}
        choices={[
          ...views.map(({ name }) => ({
            key: `show:${name}`,
            label: name,
            checked: name === active?.name,
          })),
          ...(changed ? [{ key: 'update', label: say.update(active.name) }] : []),
          { key: 'save', label: say.save },
          ...(active === null
            ? []
            : [
                { key: 'rename', label: say.rename(active.name) },
                { key: 'delete', label: say.remove(active.name) },
                { key: 'leave', label: say.leave },
              ]),
        ]}
        onChoose={choose}
      />
      {naming !== null && (
        <ViewNameDialog
          title={naming === 'save' ? say.saveTitle : say.renameTitle}
          initial={naming === 'rename' ? (active?.name ?? '') : ''}
          taken={views.map(({ name }) => name)}
          onName={(name) => named(naming, name)}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );

  function choose(key: string): void {
    const view = views.find(({ name }) => key === `show:${name}`);
    if (view !== undefined) showView(list, view);
    else if (key === 'save' || key === 'rename') setNaming(key);
    else if (key === 'leave') leaveView(list, initial, initialLayout);
    else if (active !== null && key === 'update') saveView(list, { ...active, setup, layout });
    else if (active !== null && key === 'delete') remove(active.name);
  }

  function remove(name: string): void {
    const view = active;
    deleteView(list, name);
    if (view === null) return;
    const takeBack = async () => {
      saveView(list, view);
      return ok(null);
    };
    announce(m, { title: say.removed(name), takeBack });
  }

  function named(how: 'save' | 'rename', name: string): void {
    if (how === 'save') saveView(list, { name, setup, layout });
    else if (active !== null) renameView(list, active.name, name);
    toast(say.saved(name));
    setNaming(null);
  }
}
