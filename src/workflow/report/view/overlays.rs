//! The overlays: each by itself, with its level, what keeps the next one back, and every criterion.

use serde::Serialize;

use super::ground::Ground;
use super::legal::{self, Legal};
use super::method::{self, Method};
use super::obstacles::Obstacle;
use super::pillars::{self, PillarView};
use super::summary::{Entry, level_in_words};

/// What the report shows of one overlay.
#[derive(Debug, Clone, Serialize)]
pub struct OverlayView {
    title: String,
    lead: String,
    beside: String,
    disclaimer: String,
    obstacles_title: String,
    obstacles: Vec<Obstacle>,
    no_obstacles: Option<String>,
    legend: String,
    pillars: Vec<PillarView>,
    method: Method,
    legal: Legal,
}

/// Builds the section of each overlay, in order.
pub fn overlays(grounds: &[Ground<'_>]) -> Vec<OverlayView> {
    grounds.iter().map(overlay).collect()
}

/// Gives the lines of page 1, one for each overlay.
pub fn lines(grounds: &[Ground<'_>]) -> Vec<Entry> {
    grounds.iter().map(|ground| Entry { name: ground.texts().name.clone(), text: line(ground) }).collect()
}

fn line(ground: &Ground<'_>) -> String {
    let assurance = ground.score.assurance.code();
    let (level, score) = (level_in_words(ground), ground.overall());
    let arguments = [("level", level.into()), ("assurance", assurance.into()), ("score", score.into())];
    ground.say("overlay-line", &arguments)
}

fn overlay(ground: &Ground<'_>) -> OverlayView {
    let level = ground.target().map_or("", |level| ground.level_name(&level.id));
    let is_highest = ground.score.next().is_none();
    let (id, version) = (ground.structure().id.as_str(), ground.structure().version.to_string());
    let title = if is_highest { "obstacles-title-none" } else { "obstacles-title" };
    OverlayView {
        title: ground.texts().name.clone(),
        lead: line(ground),
        beside: ground.say("overlay-beside", &[("id", id.into()), ("version", version.into())]),
        disclaimer: ground.texts().disclaimer.clone(),
        obstacles_title: ground.say(title, &[("level", level.into())]),
        obstacles: obstacles(ground),
        no_obstacles: is_highest.then(|| ground.say("no-obstacles", &[("level", level.into())])),
        legend: pillars::legend(ground),
        pillars: pillars::pillars(ground),
        method: method::method(ground),
        legal: legal::legal(ground),
    }
}

fn obstacles(ground: &Ground<'_>) -> Vec<Obstacle> {
    let Some(next) = ground.score.next() else { return Vec::new() };
    next.blocked_by.iter().map(|block| ground.obstacle(block, &next.id)).collect()
}
