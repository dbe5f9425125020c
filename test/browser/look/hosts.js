// Runs in the page. Host configurations like those of Teams in its three themes: the figures for
// spacing, sizes and colours are the published ones; Teams publishes none for high contrast, so
// that one is made of its contrast palette.
'use strict';

const PALETTES = {
  light: {
    page: '#f5f5f5',
    text: '#ff252424',
    subtle: '#bf252424',
    accent: '#6264a7',
    attention: '#c4314b',
    good: '#92c353',
    warning: '#f8d22a',
    line: '#EEEEEE',
    button: { text: '#242424', back: '#ffffff', edge: '#d1d1d1' },
    primary: { text: '#ffffff', back: '#5b5fc7', edge: '#5b5fc7' },
    destructive: { text: '#ffffff', back: '#c4314b', edge: '#c4314b' },
    styles: {
      default: ['#ffffff', '#CCCCCC'],
      emphasis: ['#f9f8f7', '#CCCCCC'],
      accent: ['#C7DEF9', '#62A8F7'],
      good: ['#CCFFCC', '#69E569'],
      attention: ['#FFC5B2', '#FF764C'],
      warning: ['#FFE2B2', '#FFBC51'],
    },
    onTint: { text: '#ff252424', subtle: '#bf252424' },
  },
  dark: {
    page: '#1f1f1f',
    text: '#ffffffff',
    subtle: '#bfffffff',
    accent: '#ffa6a7dc',
    attention: '#ffd74654',
    good: '#ff92c353',
    warning: '#fff8d22a',
    line: '#EEEEEE',
    button: { text: '#ffffff', back: '#292929', edge: '#666666' },
    primary: { text: '#ffffff', back: '#5b5fc7', edge: '#5b5fc7' },
    destructive: { text: '#ffffff', back: '#c4314b', edge: '#c4314b' },
    styles: {
      default: ['#2d2c2c', '#666666'],
      emphasis: ['#292828', '#666666'],
      accent: ['#C7DEF9', '#62A8F7'],
      good: ['#CCFFCC', '#69E569'],
      attention: ['#FFC5B2', '#FF764C'],
      warning: ['#FFE2B2', '#FFBC51'],
    },
    onTint: { text: '#ff201f1f', subtle: '#ff2d2c2c' },
  },
  contrast: {
    page: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    attention: '#ff8080',
    good: '#3ff23f',
    warning: '#ffff01',
    line: '#ffffff',
    button: { text: '#ffffff', back: '#000000', edge: '#ffffff' },
    primary: { text: '#000000', back: '#1aebff', edge: '#1aebff' },
    destructive: { text: '#000000', back: '#ff8080', edge: '#ff8080' },
    styles: {
      default: ['#000000', '#ffffff'],
      emphasis: ['#000000', '#ffffff'],
      accent: ['#000000', '#ffffff'],
      good: ['#000000', '#ffffff'],
      attention: ['#000000', '#ffffff'],
      warning: ['#000000', '#ffffff'],
    },
    onTint: { text: '#ffffff', subtle: '#ffffff' },
  },
};

const TINTED = ['accent', 'good', 'attention', 'warning'];

function hostConfig(theme) {
  const palette = PALETTES[theme];
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    fontTypes: {
      default: font('"Segoe UI", "Noto Sans", sans-serif'),
      monospace: font('monospace'),
    },
    textStyles: {
      heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false },
    },
    textBlock: { headingLevel: 2 },
    containerStyles: Object.fromEntries(
      Object.keys(palette.styles).map((style) => [style, containerStyle(palette, style)]),
    ),
    actions: {
      maxActions: 6,
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
      preExpandSingleShowCardAction: false,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: { title: { weight: 'bolder', wrap: true }, value: { wrap: true }, spacing: 16 },
  };
}

function font(fontFamily) {
  return {
    fontFamily,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
  };
}

function containerStyle(palette, style) {
  const [backgroundColor, borderColor] = palette.styles[style];
  const { text, subtle } = TINTED.includes(style) ? palette.onTint : palette;
  const plain = { default: text, subtle };
  const tone = (colour) => ({ default: colour, subtle: colour });
  return {
    backgroundColor,
    borderColor,
    foregroundColors: {
      default: plain,
      dark: plain,
      light: plain,
      accent: tone(palette.accent),
      good: tone(palette.good),
      warning: tone(palette.warning),
      attention: tone(palette.attention),
    },
  };
}
