//! Numbers that look random and are the same on every run (SplitMix64).

/// A source of numbers, by seed.
pub struct Dice(pub u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Gives a number from `least` to `most`.
    pub fn number(&mut self, least: i64, most: i64) -> i64 {
        least
            + i64::try_from(self.next() % u64::try_from(most - least + 1).expect("most is not under least"))
                .expect("small")
    }

    /// Is true so many times in a hundred.
    pub fn chance(&mut self, percent: i64) -> bool {
        self.number(1, 100) <= percent
    }

    /// Gives one of the values.
    pub fn one_of<T: Clone>(&mut self, values: &[T]) -> T {
        values[usize::try_from(self.number(0, values.len() as i64 - 1)).expect("a position")].clone()
    }
}
