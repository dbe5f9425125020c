// Runs in the page, after adaptivecards and hosts.js.
'use strict';

/** Hangs one card on the wall as Teams would draw it; `open` opens what is behind 'more'. */
function hang({ name, card, theme, width, open }) {
  const palette = PALETTES[theme];
  const frame = document.createElement('section');
  frame.className = 'frame';
  frame.dataset.name = name;
  frame.style.width = `${width}px`;
  for (const kind of ['button', 'primary', 'destructive']) {
    for (const part of ['text', 'back', 'edge']) {
      frame.style.setProperty(`--${kind}-${part}`, palette[kind][part]);
    }
  }
  const title = document.createElement('h1');
  title.textContent = name;
  frame.append(title, drawn(card, theme, palette));
  nextPlace().append(frame);
  if (open) openAll(frame);
}

function drawn(card, theme, palette) {
  const parsed = new AdaptiveCards.AdaptiveCard();
  parsed.hostConfig = new AdaptiveCards.HostConfig(hostConfig(theme));
  parsed.parse(card);
  const box = document.createElement('div');
  box.className = 'card';
  box.style.background = palette.styles.default[0];
  box.append(parsed.render());
  return box;
}

function openAll(frame) {
  for (const button of frame.querySelectorAll('.ac-pushButton.expandable')) button.click();
}

function clearWall(theme) {
  document.getElementById('wall').replaceChildren();
  document.body.style.background = PALETTES[theme].page;
  document.body.style.color = theme === 'light' ? '#242424' : '#ffffff';
}

/** Hangs what comes next in columns of its own beneath a heading, each card into the shortest. */
function stackWall(columns, title) {
  const wall = document.getElementById('wall');
  const group = document.createElement('section');
  group.className = 'group';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const stacks = document.createElement('div');
  stacks.className = 'stacks';
  for (let column = 0; column < columns; column += 1) {
    const stack = document.createElement('div');
    stack.className = 'stack';
    stacks.append(stack);
  }
  group.append(heading, stacks);
  wall.append(group);
}

/** The shortest column of the newest group, or the wall itself. */
function nextPlace() {
  const wall = document.getElementById('wall');
  const stacks = [...(wall.querySelector('.group:last-child')?.querySelectorAll('.stack') ?? [])];
  const byHeight = stacks.sort((a, b) => heightOf(a) - heightOf(b));
  return byHeight[0] ?? wall;
}

function heightOf(stack) {
  return stack.lastElementChild ? stack.lastElementChild.getBoundingClientRect().bottom : 0;
}

/** Everything wrong with the cards on the wall: what sticks out, what is cut off, what is hard to read. */
function faults() {
  const found = [];
  for (const frame of document.querySelectorAll('.frame')) {
    const card = frame.querySelector('.card');
    const say = (what) => found.push(`${frame.dataset.name}: ${what}`);
    if (card.scrollWidth > card.clientWidth)
      say(`is wider than its frame by ${card.scrollWidth - card.clientWidth} px`);
    for (const element of card.querySelectorAll('*')) judge(element, card, say);
    for (const target of card.querySelectorAll(TARGETS)) judgeTarget(target, say);
    for (const input of card.querySelectorAll('input, select, textarea')) judgeInput(input, say);
    judgeHeadings(card, say);
  }
  return found;
}

/** What a finger hits; how high a list to open is, is the host's own affair. */
const TARGETS = '.ac-pushButton, .ac-selectable, [role=button]';
/** Pixels (WCAG 2.2, 2.5.8). */
const SMALLEST_TARGET = 24;

function judgeTarget(element, say) {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  if (width < SMALLEST_TARGET || height < SMALLEST_TARGET)
    say(`is small to hit, ${Math.round(width)} by ${Math.round(height)} px: "${nameOf(element)}"`);
  if (nameOf(element) === '') say(`has no name for a screen reader: ${element.className}`);
}

function nameOf(element) {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title');
  return (label || labelsOf(element) || element.textContent || '').trim();
}

/** What a screen reader says of an input: its label, by `for` or by `aria-labelledby`. */
function labelsOf(input) {
  const byId = (input.getAttribute('aria-labelledby') ?? '').split(' ').filter((id) => id !== '');
  const labels = [...byId.map((id) => document.getElementById(id)), ...(input.labels ?? [])];
  return labels
    .map((label) => label?.textContent ?? '')
    .join(' ')
    .trim();
}

function judgeInput(input, say) {
  const group = input.closest('[role=radiogroup], [role=group], [role=list]');
  const label = input.getAttribute('aria-label') ?? labelsOf(input);
  if (label === '' && !(group && labelsOf(group)))
    say(`has an input without a label: ${input.type}`);
}

/** A screen reader jumps from heading to heading: there is one, and it comes first. */
function judgeHeadings(card, say) {
  const first = card.querySelector('[role=heading]');
  if (!first) say('has no heading');
}

function judge(element, card, say) {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return;
  const words = ownText(element);
  if (box.right > card.getBoundingClientRect().right + 0.5)
    say(`sticks out: "${words || element.className}"`);
  // The star of a required field is the renderer's own, in the host's colour.
  if (words === '' || words === '*') return;
  if (isCut(element)) say(`is cut off: "${words}"`);
  const ratio = contrast(element);
  const least = isLarge(element) ? 3 : 4.5;
  if (ratio < least) say(`contrast ${ratio.toFixed(1)} of ${least}: "${words}"`);
}

/** Text that stands in this element itself. */
function ownText(element) {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent.trim())
    .join(' ')
    .trim();
}

/** Its words are wider or higher than a box that hides what is over. */
function isCut(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  for (let box = element; box && !box.classList.contains('card'); box = box.parentElement) {
    const style = getComputedStyle(box);
    if (style.display === 'inline') continue;
    const around = box.getBoundingClientRect();
    const sticksOut = text.right > around.right + 1 || text.bottom > around.bottom + 2;
    if (sticksOut && (box === element || style.overflow !== 'visible')) return true;
  }
  return false;
}

function isLarge(element) {
  const style = getComputedStyle(element);
  const size = parseFloat(style.fontSize);
  return size >= 24 || (size >= 18 && Number(style.fontWeight) >= 600);
}

function contrast(element) {
  const back = background(element);
  const fore = over(colour(getComputedStyle(element).color), back);
  const [light, dark] = [luminance(fore), luminance(back)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function background(element) {
  const layers = [];
  for (let box = element; box; box = box.parentElement) {
    const layer = colour(getComputedStyle(box).backgroundColor);
    if (layer.a > 0) layers.push(layer);
    if (layer.a === 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), { r: 255, g: 255, b: 255, a: 1 });
}

function colour(text) {
  const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return { r, g, b, a };
}

function over(top, below) {
  const mix = (part) => top[part] * top.a + below[part] * (1 - top.a);
  return { r: mix('r'), g: mix('g'), b: mix('b'), a: 1 };
}

function luminance({ r, g, b }) {
  const [red, green, blue] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
