//! Drawings: the SVG subset of the vocabulary (rect, line, text, path of M h v z).

use std::ops::RangeInclusive;

use roxmltree::Node;

use super::markup::{MarkupError, Problem, problem};
use super::structure::ElementId;
use super::style::{Color, Face, INK, page};

/// The sides that a viewBox may have.
const VIEW: RangeInclusive<f32> = 1.0..=10_000.0;
/// The sizes that text in a drawing may have, in points.
const TEXT_SIZE: RangeInclusive<f32> = 4.0..=72.0;

/// A drawing, scaled to points; y grows downwards.
#[derive(Debug)]
pub(super) struct Drawing {
    pub element: ElementId,
    pub width: f32,
    pub height: f32,
    pub before: f32,
    pub shapes: Vec<Shape>,
}

/// Where a text's x stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A shape of a drawing.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    Box { x: f32, y: f32, width: f32, height: f32, fill: Option<Color>, stroke: Option<(f32, Color)> },
    Line { from: (f32, f32), to: (f32, f32), width: f32, color: Color },
    Text { x: f32, y: f32, text: String, size: f32, face: Face, color: Color, anchor: Anchor },
    Path { rings: Vec<Vec<(f32, f32)>>, fill: Color },
}

/// Reads the shapes of an `svg` element; `scale` is points per unit of its viewBox.
pub(super) fn shapes(svg: Node<'_, '_>, scale: f32, limit: usize) -> Result<Vec<Shape>, MarkupError> {
    let mut shapes = Vec::new();
    for node in svg.children() {
        if node.is_text() && node.text().is_some_and(|text| text.trim().is_empty()) || node.is_comment() {
            continue;
        }
        if shapes.len() >= limit {
            return Err(problem(node, Problem::TooMuch { what: "shapes", limit }));
        }
        shapes.push(shape(node, scale)?);
    }
    Ok(shapes)
}

/// Reads the width, the height (in points) and the scale of an `svg` element.
pub(super) fn extent(svg: Node<'_, '_>) -> Result<(f32, f32, f32), MarkupError> {
    let width = length(svg, "width", page::TEXT_WIDTH)?;
    let height = length(svg, "height", page::TEXT_HEIGHT / 2.0)?;
    let view = svg.attribute("viewBox").ok_or_else(|| missing(svg, "viewBox"))?;
    let numbers: Vec<f32> = view.split_whitespace().filter_map(|part| part.parse().ok()).collect();
    match numbers[..] {
        [x, y, view_width, view_height]
            if x == 0.0 && y == 0.0 && VIEW.contains(&view_width) && VIEW.contains(&view_height) =>
        {
            Ok((width, height, width / view_width))
        }
        _ => Err(invalid(svg, "viewBox", view)),
    }
}

fn length(node: Node<'_, '_>, name: &'static str, most: f32) -> Result<f32, MarkupError> {
    let text = node.attribute(name).ok_or_else(|| missing(node, name))?;
    let value: f32 =
        text.strip_suffix("pt").and_then(|text| text.parse().ok()).ok_or_else(|| invalid(node, name, text))?;
    if value >= 1.0 && value <= most { Ok(value) } else { Err(invalid(node, name, text)) }
}

fn shape(node: Node<'_, '_>, scale: f32) -> Result<Shape, MarkupError> {
    match node.tag_name().name() {
        "rect" => rectangle(node, scale),
        "line" => {
            allow(node, &["x1", "y1", "x2", "y2", "stroke", "stroke-width"])?;
            Ok(Shape::Line {
                from: (number(node, "x1", scale)?, number(node, "y1", scale)?),
                to: (number(node, "x2", scale)?, number(node, "y2", scale)?),
                width: size(node, "stroke-width", scale)?,
                color: color(node, "stroke")?.ok_or_else(|| missing(node, "stroke"))?,
            })
        }
        "text" => label(node, scale),
        "path" => {
            allow(node, &["d", "fill"])?;
            let data = node.attribute("d").ok_or_else(|| missing(node, "d"))?;
            let rings = rings(data, scale).ok_or_else(|| problem(node, Problem::PathData))?;
            Ok(Shape::Path { rings, fill: color(node, "fill")?.ok_or_else(|| missing(node, "fill"))? })
        }
        name => Err(problem(node, Problem::Element { name: name.to_owned(), inside: "svg" })),
    }
}

fn rectangle(node: Node<'_, '_>, scale: f32) -> Result<Shape, MarkupError> {
    allow(node, &["x", "y", "width", "height", "fill", "stroke", "stroke-width"])?;
    let stroke = match color(node, "stroke")? {
        Some(color) => Some((size(node, "stroke-width", scale)?, color)),
        None => None,
    };
    Ok(Shape::Box {
        x: number(node, "x", scale)?,
        y: number(node, "y", scale)?,
        width: size(node, "width", scale)?,
        height: size(node, "height", scale)?,
        fill: color(node, "fill")?,
        stroke,
    })
}

fn label(node: Node<'_, '_>, scale: f32) -> Result<Shape, MarkupError> {
    allow(node, &["x", "y", "font-size", "font-weight", "fill", "text-anchor"])?;
    if let Some(child) = node.children().find(|child| child.is_element()) {
        return Err(problem(child, Problem::Element { name: child.tag_name().name().to_owned(), inside: "text" }));
    }
    let anchor = match node.attribute("text-anchor") {
        None | Some("start") => Anchor::Start,
        Some("middle") => Anchor::Middle,
        Some("end") => Anchor::End,
        Some(other) => return Err(invalid(node, "text-anchor", other)),
    };
    let face = match node.attribute("font-weight") {
        None | Some("400") => Face::Regular,
        Some("700") => Face::Bold,
        Some(other) => return Err(invalid(node, "font-weight", other)),
    };
    let size = number(node, "font-size", scale)?;
    if !TEXT_SIZE.contains(&size) {
        return Err(invalid(node, "font-size", node.attribute("font-size").unwrap_or_default()));
    }
    Ok(Shape::Text {
        x: number(node, "x", scale)?,
        y: number(node, "y", scale)?,
        text: super::markup::plain(node.text().unwrap_or_default()),
        size,
        face,
        color: color(node, "fill")?.unwrap_or(INK),
        anchor,
    })
}

fn allow(node: Node<'_, '_>, names: &[&str]) -> Result<(), MarkupError> {
    super::markup::allow_attributes(node, names)
}

fn missing(node: Node<'_, '_>, name: &'static str) -> MarkupError {
    problem(node, Problem::Missing { what: name })
}

fn invalid(node: Node<'_, '_>, name: &str, value: &str) -> MarkupError {
    problem(node, Problem::Value { attribute: name.to_owned(), value: value.chars().take(60).collect() })
}

fn number(node: Node<'_, '_>, name: &'static str, scale: f32) -> Result<f32, MarkupError> {
    let text = node.attribute(name).ok_or_else(|| missing(node, name))?;
    match text.parse::<f32>() {
        Ok(value) if value.is_finite() && value.abs() <= 10_000.0 => Ok(value * scale),
        _ => Err(invalid(node, name, text)),
    }
}

/// Reads a number that is not negative.
fn size(node: Node<'_, '_>, name: &'static str, scale: f32) -> Result<f32, MarkupError> {
    let value = number(node, name, scale)?;
    if value < 0.0 { Err(invalid(node, name, node.attribute(name).unwrap_or_default())) } else { Ok(value) }
}

fn color(node: Node<'_, '_>, name: &str) -> Result<Option<Color>, MarkupError> {
    let Some(text) = node.attribute(name).filter(|text| *text != "none") else { return Ok(None) };
    let digits = text.strip_prefix('#').filter(|hex| hex.len() == 6);
    let value = digits.and_then(|hex| u32::from_str_radix(hex, 16).ok()).ok_or_else(|| invalid(node, name, text))?;
    let [_, red, green, blue] = value.to_be_bytes();
    Ok(Some(Color(red, green, blue)))
}

/// Reads path data made of `M x y`, `h n`, `v n` and `z`; `None` for anything else.
fn rings(data: &str, scale: f32) -> Option<Vec<Vec<(f32, f32)>>> {
    let mut rings = Vec::new();
    let mut ring: Vec<(f32, f32)> = Vec::new();
    let mut rest = data.trim_start();
    while let Some(command) = rest.chars().next() {
        rest = rest.get(1..)?;
        match command {
            'M' => {
                let (x, y);
                (x, rest) = leading_number(rest)?;
                (y, rest) = leading_number(rest)?;
                if !ring.is_empty() {
                    return None;
                }
                ring.push((x * scale, y * scale));
            }
            'h' | 'v' => {
                let step;
                (step, rest) = leading_number(rest)?;
                let (x, y) = *ring.last()?;
                ring.push(if command == 'h' { (x + step * scale, y) } else { (x, y + step * scale) });
            }
            'z' => rings.push(std::mem::take(&mut ring)),
            _ => return None,
        }
        rest = rest.trim_start();
    }
    (ring.is_empty() && rings.iter().all(|ring| ring.len() > 2)).then_some(rings)
}

fn leading_number(text: &str) -> Option<(f32, &str)> {
    let text = text.trim_start_matches([' ', ',']);
    let end = text.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-')).unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    let number: f32 = number.parse().ok()?;
    (number.is_finite() && number.abs() <= 10_000.0).then_some((number, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_rings_of_straight_steps() {
        let read = rings("M4 4h7v1h-7zM0 0h1v1h-1z", 2.0).expect("path");
        assert_eq!(read[0], [(8.0, 8.0), (22.0, 8.0), (22.0, 10.0), (8.0, 10.0)]);
        assert_eq!(read.len(), 2);
    }

    #[test]
    fn other_path_commands_are_refused() {
        for data in ["M0 0L1 1z", "M0 0h1", "h1z", "M0 0c1 1 1 1 1 1z", "M0 0h1e9z", "M1z", "é"] {
            assert_eq!(rings(data, 1.0), None, "{data}");
        }
    }
}
