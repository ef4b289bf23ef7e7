//! What every command has at hand.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::path::Path;

use serde_json::json;

use super::arguments::Global;
use super::criteria::gather;
use super::failure::Failure;
use super::output::Output;
use super::words::Words;
use crate::host::clock::Now;
use crate::host::workspace::Workspace;
use wid::domain::assessment::{self, Assessment};
use wid::domain::criteria::{Misfit, Pack, PackFiles, is_overlay};
use wid::value::wording::{Topic, Wording, built_in};
use wid::value::{CriterionId, Language, Message, Said};
use wid::workflow::shelf::Shelf;

/// The output, the moment and the packs.
#[derive(Debug)]
pub struct Context {
    /// What was typed before the command.
    pub global: Global,
    /// The language of this run.
    pub language: Language,
    /// Where to print.
    pub output: Output,
    /// The moment of this run.
    pub now: Now,
    shelf: OnceCell<Shelf>,
    joined: OnceCell<Box<Joined>>,
}

/// A base with overlays beside it, as an assessment of this run names them; and the ones after it.
#[derive(Debug)]
struct Joined {
    pack: Pack,
    next: OnceCell<Box<Joined>>,
}

impl Context {
    /// Reads the clock; packs are loaded when they are asked for.
    pub fn new(global: Global, output: Output) -> Self {
        let now = Now::read(global.now);
        Self { global, language: output.language(), output, now, shelf: OnceCell::new(), joined: OnceCell::new() }
    }

    /// Gives the same run with another output.
    pub fn with_output(&self, output: Output) -> Self {
        Self {
            global: self.global.clone(),
            language: self.language,
            output,
            now: self.now,
            shelf: self.shelf.clone(),
            joined: OnceCell::new(),
        }
    }

    /// Gives the moment at which a document is made: `SOURCE_DATE_EPOCH` where it is set, which is said, else this moment.
    ///
    /// # Errors
    /// Where it is set to something else than a number of seconds.
    pub fn time_of_document(&self) -> Result<Now, Failure> {
        let wrong = |text: String| {
            Failure::new("source-date-epoch", Message::new("source-date-epoch-wrong").with("text", text))
                .help(Message::new("source-date-epoch-help"))
        };
        let set = Now::set_by_epoch().map_err(wrong)?;
        let said = |now: &Now| Message::new("source-date-epoch-said").with("moment", now.moment.to_string());
        set.iter().for_each(|now| self.output.say(said(now)));
        Ok(set.unwrap_or(self.now))
    }

    /// Gives the words of the language of this run.
    pub fn wording(&self) -> &'static Wording {
        built_in(Topic::Tool, self.language)
    }

    /// Gives a message of the command line in the language of this run.
    pub fn say(&self, message: &Message) -> String {
        self.output.in_words(message)
    }

    /// Prints the names of files that were written, as JSON, or as `lines` for people.
    pub fn written(&self, files: &[&Path], lines: &[Message]) {
        if self.output.is_json() {
            let files: Vec<String> = files.iter().map(|path| path.display().to_string()).collect();
            self.output.json(&json!({ "format": "wid-written/1", "files": files }));
        } else {
            lines.iter().for_each(|line| self.output.answer(line));
        }
    }

    /// Gives a command as it can be typed to go on with `folder`: quoted where it must be, with the packs that this run was given.
    pub fn command(&self, name: &str, folder: &Path) -> String {
        let packs = self.global.packs.iter().map(|pack| format!(" --pack {}", typable(pack)));
        format!("wid {name} {}{}", typable(folder), packs.collect::<String>())
    }

    /// Adds the packs that were named by their folders to those that are compiled in.
    ///
    /// # Errors
    /// Where a folder cannot be read, and every problem of a pack.
    pub fn add_packs(&self) -> Result<(), Failure> {
        if self.global.packs.is_empty() {
            return Ok(());
        }
        let mut shelf = Shelf::compiled_in();
        let mut packs = Vec::new();
        for folder in &self.global.packs {
            let mut files = PackFiles::new();
            gather(folder, "", &mut files)?;
            packs.push((folder.display().to_string(), files));
        }
        // A base comes before the overlays that need it, in whatever order they were given.
        packs.sort_by_key(|(_, files)| is_overlay(files));
        packs.into_iter().try_for_each(|(folder, files)| shelf.add(&folder, files))?;
        let _ = self.shelf.set(shelf);
        Ok(())
    }

    /// Gives the packs at hand.
    pub fn shelf(&self) -> &Shelf {
        self.shelf.get_or_init(Shelf::compiled_in)
    }

    /// Reads the assessment of a workspace and finds its pack.
    ///
    /// # Errors
    /// Where there is none, and every problem of the file.
    pub fn assessment(&self, workspace: &Workspace) -> Result<(&Pack, Assessment), Failure> {
        let path = workspace.assessment();
        if !workspace.exists() {
            let command = self.command("start", workspace.folder());
            let message = Message::new("assessment-absent").with("folder", workspace.folder());
            return Err(Failure::new("no-assessment", message)
                .help(Message::new("assessment-absent-help").with("command", command)));
        }
        let text = workspace.read()?;
        self.parse(&path, &text)
    }

    /// Reads the text of an assessment that stands in `path`.
    ///
    /// # Errors
    /// Every problem of the text.
    pub fn parse(&self, path: &Path, text: &str) -> Result<(&Pack, Assessment), Failure> {
        let assessment =
            assessment::read(&path.display().to_string(), text, |id, version| self.shelf().find(id, version))?;
        let pack = self.shelf().find(&assessment.pack, assessment.version);
        let name = || Message::new("pack-not-at-hand").with("pack", assessment.pack.as_str());
        let pack = pack.map_err(|_| Failure::new("pack-not-at-hand", name()))?;
        let overlays = assessment.overlays.iter().filter_map(|(id, version)| self.shelf().find(id, *version).ok());
        let pack = self.beside(pack, &overlays.collect::<Vec<_>>())?;
        Ok((pack, assessment))
    }

    /// Gives a base with these overlays beside it.
    ///
    /// # Errors
    /// Where one does not fit.
    pub fn beside<'c>(&'c self, base: &'c Pack, overlays: &[&Pack]) -> Result<&'c Pack, Failure> {
        let misfit = |misfit: Misfit| Failure::new("overlay-misfit", misfit.message()).help(misfit.help());
        match self.shelf().joined(base, overlays).map_err(misfit)? {
            Cow::Borrowed(pack) => Ok(pack),
            Cow::Owned(pack) => Ok(self.keep(pack)),
        }
    }

    /// Keeps a pack for the rest of the run.
    fn keep(&self, pack: Pack) -> &Pack {
        let mut last = &self.joined;
        while let Some(kept) = last.get() {
            last = &kept.next;
        }
        &last.get_or_init(|| Box::new(Joined { pack, next: OnceCell::new() })).pack
    }

    /// Finds an overlay for `base` by its id, as `id@version`, or by its prefix: the newest that fits.
    ///
    /// # Errors
    /// Where there is none, with the overlays at hand.
    pub fn overlay(&self, base: &Pack, name: &str) -> Result<&Pack, Failure> {
        let overlays = || self.shelf().packs().iter().filter(|pack| pack.structure.extends.is_some());
        let named = overlays().filter(|pack| is_named(pack, name));
        // One that does not fit is found too: to put it beside the base says why.
        let found = named.max_by_key(|pack| (base.takes(pack), pack.structure.version));
        found.ok_or_else(|| {
            let names = overlays().map(|pack| pack.structure.id.as_str());
            let help = Message::new("overlay-not-at-hand-help").with_list("names", names);
            Failure::new("overlay-not-at-hand", Message::new("overlay-not-at-hand").with("name", name)).help(help)
        })
    }

    /// Gives the words for what stands in `pack`, in the language of this run.
    pub fn words<'p>(&self, pack: &'p Pack) -> Words<'p> {
        Words::new(pack, self.language)
    }
}

/// Says whether a person means this overlay by its id, `id@version`, or its prefix.
pub fn is_named(overlay: &Pack, name: &str) -> bool {
    let (id, version) = (overlay.structure.id.as_str(), overlay.structure.version);
    let prefix = overlay.structure.extends.as_ref().map(|own| own.prefix.as_str());
    name == id || prefix == Some(name) || name == format!("{id}@{version}")
}

/// Gives a path as it can be typed in a shell.
pub fn typable(path: &Path) -> String {
    let text = path.display().to_string();
    if text.contains([' ', '(', ')', '\'', '&']) { format!("\"{text}\"") } else { text }
}

/// Fails where `criterion` does not stand in `pack`.
///
/// # Errors
/// The failure, which says how to see those that do.
pub fn check_criterion(pack: &Pack, criterion: &CriterionId) -> Result<(), Failure> {
    pack.criterion(criterion).map(drop).ok_or_else(|| unknown_criterion(pack, criterion))
}

/// Says that `criterion` does not stand in `pack`, and how to see those that do.
pub fn unknown_criterion(pack: &Pack, criterion: &CriterionId) -> Failure {
    let id = pack.structure.id.as_str();
    let message = Message::new("criterion-unknown").with("criterion", criterion.as_str()).with("pack", id);
    let help = Message::new("criterion-unknown-help").with("command", format!("wid criteria show {id}"));
    Failure::new("unknown-criterion", message).help(help)
}
