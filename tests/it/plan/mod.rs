//! The shortest way to the next level: against every combination of answers on small packs, and on the criteria that ship.

mod answers;
mod brute_force;
mod dice;
mod shipped;
mod small_packs;
