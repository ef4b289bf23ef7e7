//! What it means: criteria, assessment, scoring, interview, plan, statement. Pure functions; no input or output, no clock.
