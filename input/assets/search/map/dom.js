const svgNamespace = "http://www.w3.org/2000/svg";

/** An element with properties and children; text stays text. */
export function mapElement(name, properties, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** An element of a drawing. */
export function mapShape(name, attributes, ...children) {
  const shape = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
  shape.append(...children);
  return shape;
}

/** A text with {0}, {1} … filled. */
export function mapText(text, ...values) {
  return text.replace(/\{(\d)\}/g, (whole, number) => values[Number(number)] ?? whole);
}
