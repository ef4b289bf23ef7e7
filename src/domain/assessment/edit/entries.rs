//! Finds, sets and removes entries of a TOML document, however a person wrote its tables: `[a.b]`, dotted keys or inline.

use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value};

/// Gives the item at `path`, if it stands there.
pub(super) fn entry<'t>(root: &'t dyn TableLike, path: &[&str]) -> Option<&'t Item> {
    let (first, rest) = path.split_first()?;
    let item = root.get(first)?;
    if rest.is_empty() { Some(item) } else { entry(item.as_table_like()?, rest) }
}

/// Gives the table at `path`, if it stands there.
pub(super) fn existing<'t>(root: &'t mut dyn TableLike, path: &[&str]) -> Option<&'t mut dyn TableLike> {
    let Some((first, rest)) = path.split_first() else { return Some(root) };
    existing(root.get_mut(first)?.as_table_like_mut()?, rest)
}

/// Gives the table at `path`, and makes it where it lacks. Tables on the way get no header of their own.
pub(super) fn table_in<'t>(root: &'t mut dyn TableLike, path: &[&str]) -> &'t mut dyn TableLike {
    let Some((first, rest)) = path.split_first() else { return root };
    if root.get(first).is_none_or(|item| !item.is_table_like()) {
        root.insert(first, Item::Table(fresh_table(!rest.is_empty())));
    }
    let item = root.get_mut(first).and_then(Item::as_table_like_mut).expect("it was made a table just above");
    table_in(item, rest)
}

fn fresh_table(implicit: bool) -> Table {
    let mut table = Table::new();
    table.set_implicit(implicit);
    table
}

/// Sets `key`; the comment at the end of its line stays. The answer stands before the note.
pub(super) fn put(table: &mut dyn TableLike, key: &str, mut value: Value) {
    if let Some(old) = table.get_mut(key).and_then(Item::as_value_mut) {
        *value.decor_mut() = old.decor().clone();
        *old = value;
        return;
    }
    let note = if matches!(key, "value" | "not_applicable") { table.remove("note") } else { None };
    table.insert(key, Item::Value(value));
    if let Some(note) = note {
        table.insert("note", note);
    }
}

/// Removes `key`. The comment lines above it go to the next key, or are lost with the last one.
pub(super) fn remove(table: &mut dyn TableLike, key: &str) {
    let comment = table.key(key).and_then(|key| key.leaf_decor().prefix()?.as_str().map(str::to_owned));
    let next = table.iter().skip_while(|(name, _)| *name != key).nth(1).map(|(name, _)| name.to_owned());
    table.remove(key);
    let Some((comment, next)) = comment.filter(|text| text.contains('#')).zip(next) else { return };
    if let Some(mut next) = table.key_mut(&next) {
        let own = next.leaf_decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned();
        next.leaf_decor_mut().set_prefix(format!("{comment}{own}"));
    }
}

/// Adds a table to the list at `key`, in the form in which the list stands.
pub(super) fn push(parent: &mut dyn TableLike, key: &str, entries: Vec<(&'static str, Value)>) {
    if let Some(list) = parent.get_mut(key).and_then(Item::as_array_of_tables_mut) {
        list.push(entries.into_iter().collect());
        return;
    }
    if let Some(list) = parent.get_mut(key).and_then(Item::as_array_mut) {
        list.push(entries.into_iter().collect::<InlineTable>());
        return;
    }
    let list = [entries.into_iter().collect::<Table>()].into_iter().collect::<ArrayOfTables>();
    parent.insert(key, Item::ArrayOfTables(list)); // a parent on one line turns it into a list on that line
}

/// Takes the table at `index` out of the list at `key`; an empty list goes.
pub(super) fn take_out(parent: &mut dyn TableLike, key: &str, index: usize) {
    let left = match parent.get_mut(key) {
        Some(Item::ArrayOfTables(list)) if index < list.len() => {
            list.remove(index);
            list.len()
        }
        Some(Item::Value(Value::Array(list))) if index < list.len() => {
            list.remove(index);
            list.len()
        }
        _ => return,
    };
    if left == 0 {
        parent.remove(key);
    }
}

/// Lets the tables of the list `key` stand right after the table `before`.
pub(super) fn place_after(document: &mut DocumentMut, before: &str, key: &str) {
    let Some(position) = document.get(before).and_then(Item::as_table).and_then(Table::position) else { return };
    let Some(list) = document.get_mut(key).and_then(Item::as_array_of_tables_mut) else { return };
    list.iter_mut().for_each(|table| table.set_position(Some(position)));
}

/// Writes a key as TOML does: in quotes where it holds a colon.
pub(super) fn quoted(key: &str) -> String {
    if key.contains(':') { format!("\"{key}\"") } else { key.to_owned() }
}

/// Fills a line `# key =` that stands empty in the section `tables`, as [`super::blank`] writes it. `None` where there is none.
pub(super) fn fill_commented(document: &DocumentMut, tables: &[&str], key: &str, value: &Value) -> Option<DocumentMut> {
    let text = document.to_string();
    let header = format!("[{}]", tables.iter().map(|table| quoted(table)).collect::<Vec<_>>().join("."));
    let shown = quoted(key);
    let empty = format!("# {shown} =");
    if entry(document.as_table(), tables)?.as_table_like()?.contains_key(key) || !text.contains(&empty) {
        return None;
    }
    let mut at = 0;
    let mut inside = false;
    for line in text.split_inclusive('\n') {
        if line.starts_with('[') {
            inside = line.trim_end() == header;
        }
        if inside && line.trim_end() == empty {
            let end = at + line.trim_end().len();
            let filled = format!("{}{shown} = {}{}", text.get(..at)?, value.to_string().trim(), text.get(end..)?);
            let filled: DocumentMut = filled.parse().ok()?;
            return entry(filled.as_table(), tables)?.as_table_like()?.contains_key(key).then_some(filled);
        }
        at += line.len();
    }
    None
}
