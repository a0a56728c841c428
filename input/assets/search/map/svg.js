const svgNamespace = "http://www.w3.org/2000/svg";

/** An element of a drawing. */
export function mapShape(name, attributes, ...children) {
  const shape = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
  shape.append(...children);
  return shape;
}
