//! How it looks: template, XHTML tree, layout, PDF writing, tags. Pure functions; no input or output, no clock.
