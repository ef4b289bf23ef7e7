//! Inline content: text, strong, em, span and links.

use roxmltree::Node;

use super::{MarkupError, Problem, Reader, SVG, XHTML, allow_attributes, classes, plain, problem};
use crate::document::structure::{ElementId, Role};
use crate::document::style::{self, TextStyle};
use crate::document::tree::Span;

/// How the text of an inline element differs from the text around it.
#[derive(Clone, Copy)]
struct Manner {
    style: TextStyle,
    element: ElementId,
    unbroken: bool,
    underlined: bool,
}

impl Reader<'_> {
    /// Reads the inline content of `node`.
    pub(super) fn inline(
        &mut self,
        node: Node<'_, '_>,
        element: ElementId,
        style: TextStyle,
        spans: &mut Vec<Span>,
    ) -> Result<(), MarkupError> {
        self.inline_children(node, Manner { style, element, unbroken: false, underlined: false }, spans)
    }

    /// Reads one inline node: a text or an inline element.
    pub(super) fn inline_node(
        &mut self,
        node: Node<'_, '_>,
        element: ElementId,
        style: TextStyle,
        spans: &mut Vec<Span>,
    ) -> Result<(), MarkupError> {
        self.inline_at(node, Manner { style, element, unbroken: false, underlined: false }, spans)
    }

    fn inline_children(
        &mut self,
        node: Node<'_, '_>,
        manner: Manner,
        spans: &mut Vec<Span>,
    ) -> Result<(), MarkupError> {
        node.children().try_for_each(|child| self.inline_at(child, manner, spans))
    }

    fn inline_at(&mut self, node: Node<'_, '_>, manner: Manner, spans: &mut Vec<Span>) -> Result<(), MarkupError> {
        if let Some(text) = node.text().filter(|_| node.is_text()) {
            self.push_text(node, text, manner, spans);
            return Ok(());
        }
        if !node.is_element() {
            return Ok(());
        }
        let tag = node.tag_name();
        let name = if tag.namespace() == Some(XHTML) { tag.name() } else { "" };
        let inner = match name {
            "strong" | "em" => self.strong(node, manner)?,
            "span" => self.span(node, manner)?,
            "a" => self.link(node, manner)?,
            _ => {
                let inside = if tag.namespace() == Some(SVG) { "running-text" } else { "paragraph" };
                return Err(problem(node, Problem::Element { name: tag.name().to_owned(), inside }));
            }
        };
        self.inline_children(node, inner, spans)
    }

    fn strong(&mut self, node: Node<'_, '_>, manner: Manner) -> Result<Manner, MarkupError> {
        allow_attributes(node, &["class", "lang"])?;
        let unbroken = !classes(node, &["id"], "id")?.is_empty();
        let element = self.in_language(node, manner.element)?;
        Ok(Manner { style: manner.style.bold(), element, unbroken: manner.unbroken || unbroken, ..manner })
    }

    fn span(&mut self, node: Node<'_, '_>, manner: Manner) -> Result<Manner, MarkupError> {
        allow_attributes(node, &["class", "lang"])?;
        let unbroken = !classes(node, &["id"], "id")?.is_empty();
        let element = self.in_language(node, manner.element)?;
        Ok(Manner { element, unbroken: manner.unbroken || unbroken, ..manner })
    }

    fn link(&mut self, node: Node<'_, '_>, manner: Manner) -> Result<Manner, MarkupError> {
        allow_attributes(node, &["href", "lang"])?;
        let target = node.attribute("href").ok_or_else(|| problem(node, Problem::Missing { what: "href" }))?;
        let printable = target.len() <= self.limits.link_bytes && target.bytes().all(|byte| byte.is_ascii_graphic());
        if !target.starts_with("https://") || !printable || self.structure.link_of(manner.element).is_some() {
            let value = target.chars().take(60).collect();
            return Err(problem(node, Problem::Value { attribute: "href".to_owned(), value }));
        }
        let element = self.structure.add(Role::Link, manner.element);
        self.structure.element_mut(element).target = Some(target.to_owned());
        self.note_language(node, element)?;
        Ok(Manner { style: manner.style.colored(style::ACCENT), element, underlined: true, ..manner })
    }

    /// Makes a Span where the language changes.
    fn in_language(&mut self, node: Node<'_, '_>, parent: ElementId) -> Result<ElementId, MarkupError> {
        match super::language_of(node)? {
            None => Ok(parent),
            Some(code) => {
                let element = self.structure.add(Role::Span, parent);
                self.structure.element_mut(element).language = Some(code.to_owned());
                Ok(element)
            }
        }
    }

    fn push_text(&self, node: Node<'_, '_>, text: &str, manner: Manner, spans: &mut Vec<Span>) {
        let mut text = plain(text);
        let blank_before = spans.last().is_none_or(|span| span.text.ends_with(' '));
        if blank_before && text.starts_with(' ') {
            text.remove(0);
        }
        if text.is_empty() {
            return;
        }
        spans.push(Span {
            text,
            style: manner.style,
            element: manner.element,
            unbroken: manner.unbroken,
            underlined: manner.underlined,
            language: self.hyphenation_at(node),
        });
    }
}

/// Removes the blanks at the end of a block.
pub(super) fn trim(spans: &mut Vec<Span>) {
    while let Some(last) = spans.last_mut() {
        let kept = last.text.trim_end_matches(' ').len();
        last.text.truncate(kept);
        if !last.text.is_empty() {
            return;
        }
        spans.pop();
    }
}
