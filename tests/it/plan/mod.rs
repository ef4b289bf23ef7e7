//! The shortest way to the next level: against every combination of answers on small packs, and on the criteria that ship.

mod answers;
mod brute_force;
pub mod dice;
mod shipped;
pub mod small_packs;
