//! Changes the text of an assessment file and keeps its comments and order.
