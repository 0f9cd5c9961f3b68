import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

interface Palette {
  paper: string;
  sunk: string;
  ink: string;
  link: string;
  tint: string;
  argument: string;
}

const LIGHT: Palette = {
  paper: '#ffffff',
  sunk: '#f3f5f4',
  ink: '#14181b',
  link: '#0b4f8a',
  tint: '#e2edf7',
  argument: '#6a459f',
};
const DARK: Palette = {
  paper: '#121518',
  sunk: '#1b1f23',
  ink: '#e8ebed',
  link: '#93c4f2',
  tint: '#17293b',
  argument: '#c2a6ee',
};

/** Gives the code editors the colours of the page, under GraphiQL's own theme names so that its light/dark choice works. */
export function EditorColours() {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    monaco?.editor.defineTheme('graphiql-LIGHT', themeOf('vs', LIGHT));
    monaco?.editor.defineTheme('graphiql-DARK', themeOf('vs-dark', DARK));
  }, [monaco]);
  return null;
}

function themeOf<Base extends 'vs' | 'vs-dark'>(base: Base, { paper, sunk, ink, link, tint, argument }: Palette) {
  const clear = `${paper}00`;
  return {
    base,
    inherit: true,
    rules: [{ token: 'argument.identifier.gql', foreground: argument }],
    colors: {
      'editor.background': clear,
      'scrollbar.shadow': clear,
      'editor.foreground': ink,
      'editorLineNumber.foreground': base === 'vs' ? '#6b737a' : '#8b949b',
      'editorHoverWidget.background': paper,
      'editorSuggestWidget.background': paper,
      'editorSuggestWidget.selectedBackground': tint,
      'editorSuggestWidget.selectedForeground': ink,
      'editorSuggestWidget.highlightForeground': link,
      'editorSuggestWidget.focusHighlightForeground': link,
      'editorWidget.background': paper,
      'editorWidget.resizeBorder': link,
      'input.background': sunk,
      'list.hoverBackground': tint,
      'list.highlightForeground': link,
      'list.focusHighlightForeground': link,
      'menu.background': paper,
      'menu.selectionBackground': tint,
      'menu.selectionForeground': ink,
      'quickInput.background': paper,
      'quickInputList.focusBackground': tint,
      'quickInputList.focusForeground': ink,
      'textLink.foreground': link,
      'textLink.activeForeground': link,
      'editorLink.activeForeground': link,
      'toolbar.hoverBackground': tint,
      focusBorder: link,
    },
  };
}
