//! The criteria that ship.
