//! Packs that somebody writes: every problem at once, each with its place.

mod translations;
