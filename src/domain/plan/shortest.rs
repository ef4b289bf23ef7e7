//! The exact optimum: fewest items, then least steps, then the first in order.
//!
//! Items stand in groups (pillars). Each item is left as it is or taken one of its ways up; forced items must be taken. Every group
//! must gain at least so much, and the groups together, each by its factor, at least so much again. For a number of items and of
//! steps only the largest gain of a group matters, so that a table a group is enough, and the tables are joined at the end.
//!
//! 1. [`Problem::fewest`]: the number of items beside the forced ones, steps left aside.
//! 2. [`Problem::least_excess`]: the steps over the least that so many items take.
//! 3. [`Problem::first_in_order`]: the lexicographically first set, then the fewest steps on the earliest item.
//!
//! From the number of items follows how much each group must gain with so many of them ([`Bound`]); what falls short of that with
//! the best items that are left is dropped at once. Where the tables would still pass [`MAX_CELLS`], which takes a pack far larger
//! than any known, the number of items stays exact and the best ways are taken ([`Problem::by_gain`]).

use num_traits::{Num, ToPrimitive};

/// How many cells the tables of one look may have, all items together: a pack of 150 criteria fits, and takes a few seconds at worst.
const MAX_CELLS: usize = 4_000_000;

/// Exact whole numbers that are large enough for the sums.
pub(super) trait Whole: Num + Ord + Clone + From<i64> + ToPrimitive {}

impl<V: Num + Ord + Clone + From<i64> + ToPrimitive> Whole for V {}

/// One way up for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rise {
    /// Weighted points; below 0 only where a forced item must give some up.
    pub gain: i64,
    /// How many steps it takes, 1 at least.
    pub steps: u32,
}

/// Something that may be raised.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// The group that gains.
    pub group: usize,
    /// Whether it must be raised.
    pub forced: bool,
    /// The ways up; never empty.
    pub rises: Vec<Rise>,
}

impl Item {
    /// The steps that are counted anyway: the least of a forced item, one of any other.
    fn floor(&self) -> u32 {
        if self.forced { self.rises.iter().map(|rise| rise.steps).min().unwrap_or(0) } else { 1 }
    }

    fn excess(&self, rise: Rise) -> usize {
        usize::try_from(rise.steps.saturating_sub(self.floor())).unwrap_or(usize::MAX)
    }

    /// The most that its steps can be over those that are counted anyway.
    fn widest(&self) -> usize {
        self.rises.iter().map(|rise| self.excess(*rise)).max().unwrap_or(0)
    }

    fn best_gain(&self) -> i64 {
        self.rises.iter().map(|rise| rise.gain).max().unwrap_or(0)
    }
}

/// What a group must gain, and what its gain counts for all.
#[derive(Debug, Clone)]
pub(super) struct Group<V> {
    /// The least gain.
    pub least: i64,
    /// What one point of gain is worth in the sum.
    pub factor: V,
}

/// What is asked of all items together.
#[derive(Debug, Clone)]
pub(super) struct Problem<V> {
    /// The items, in order.
    pub items: Vec<Item>,
    /// The groups that items name by position.
    pub groups: Vec<Group<V>>,
    /// What the gains by their factors must reach.
    pub needed: V,
}

impl<V: Whole> Group<V> {
    /// The least gain that is enough beside the best sum of the other groups; `None` where none is.
    fn least_beside(&self, needed: &V, others: &V) -> Option<i64> {
        if *needed <= *others {
            return Some(self.least);
        }
        let lacks = needed.clone() - others.clone();
        if self.factor.is_zero() {
            return None;
        }
        let least = (lacks + self.factor.clone() - V::one()) / self.factor.clone();
        Some(self.least.max(least.to_i64()?))
    }
}

/// What a group must gain.
struct Bound {
    /// By the number of its items; `None` where no gain is enough.
    least: Vec<Option<i64>>,
    /// By the number of items that are looked at already, and of those taken among them: what must be gained so far.
    so_far: Vec<Vec<i64>>,
}

impl Bound {
    fn new(least: Vec<Option<i64>>, items: &[&Item]) -> Self {
        let must_have = |seen: usize| {
            let heights = heights(items.iter().skip(seen).copied());
            let with = |taken: usize| {
                let ends = least.iter().skip(taken).zip(&heights);
                ends.filter_map(|(least, more)| Some((*least)?.saturating_sub(*more))).min().unwrap_or(i64::MAX)
            };
            (0..least.len()).map(with).collect()
        };
        let so_far = (0..=items.len()).map(must_have).collect();
        Self { least, so_far }
    }

    /// Whether a gain with so many items taken of those seen can still be enough.
    fn allows(&self, seen: usize, taken: usize, gain: i64) -> bool {
        self.so_far.get(seen).and_then(|by_taken| by_taken.get(taken)).is_some_and(|must_have| gain >= *must_have)
    }

    /// Whether a gain with so many items is enough.
    fn holds(&self, taken: usize, gain: i64) -> bool {
        self.least.get(taken).copied().flatten().is_some_and(|least| gain >= least)
    }
}

/// The largest gain of these items with none, one, two … of them beside the forced ones.
fn heights<'i>(items: impl Iterator<Item = &'i Item>) -> Vec<i64> {
    let (forced, free): (Vec<&Item>, Vec<&Item>) = items.partition(|item| item.forced);
    let forced: i64 = forced.into_iter().map(Item::best_gain).sum();
    let mut free: Vec<i64> = free.into_iter().map(Item::best_gain).collect();
    free.sort_unstable_by(|one, other| other.cmp(one));
    let sums = free.iter().scan(forced, |sum, gain| {
        *sum += gain;
        Some(*sum)
    });
    std::iter::once(forced).chain(sums).collect()
}

/// What is settled about an item while the first set in order is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Settled {
    Open,
    Taken,
    Left,
    Way(usize),
}

/// The largest values by number of items (rows) and excess steps (columns); `None` where nothing fits exactly.
#[derive(Debug, Clone)]
struct Table<T> {
    columns: usize,
    cells: Vec<Option<T>>,
}

impl<T: Clone + Ord> Table<T> {
    fn with_origin(size: Size, origin: T) -> Self {
        let mut table = Self::empty(size);
        table.raise(0, 0, origin);
        table
    }

    fn empty(size: Size) -> Self {
        Self { columns: size.excess + 1, cells: vec![None; (size.items + 1) * (size.excess + 1)] }
    }

    /// Every cell that has a value: row, column, value.
    fn filled(&self) -> impl Iterator<Item = (usize, usize, &T)> {
        let places = self.cells.iter().enumerate();
        places.filter_map(|(at, cell)| Some((at / self.columns, at % self.columns, cell.as_ref()?)))
    }

    /// Sets a cell to `value` where that is more; what lies outside is dropped.
    fn raise(&mut self, row: usize, column: usize, value: T) {
        if column >= self.columns {
            return;
        }
        if let Some(cell) = self.cells.get_mut(row * self.columns + column)
            && cell.as_ref().is_none_or(|held| *held < value)
        {
            *cell = Some(value);
        }
    }

    /// Empties the cells whose row and value are not wanted.
    fn keep(&mut self, wanted: impl Fn(usize, &T) -> bool) {
        for (at, cell) in self.cells.iter_mut().enumerate() {
            if cell.as_ref().is_some_and(|value| !wanted(at / self.columns, value)) {
                *cell = None;
            }
        }
    }

    fn at(&self, row: usize, column: usize) -> Option<&T> {
        self.cells.get(row * self.columns + column)?.as_ref()
    }
}

/// The largest row and column of a table.
#[derive(Debug, Clone, Copy)]
struct Size {
    items: usize,
    excess: usize,
}

impl<V: Whole> Problem<V> {
    /// Gives the way that each item takes, by position; `None` where even the best ways do not reach what is asked.
    pub(super) fn solve(&self) -> Option<Vec<Option<usize>>> {
        let items = self.fewest()?;
        let bounds = self.bounds(items);
        let excess = self.least_excess(items, &bounds);
        Some(
            excess.map_or_else(|| self.by_gain(&bounds), |excess| self.first_in_order(Size { items, excess }, &bounds)),
        )
    }

    fn of_group(&self, group: usize) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.group == group)
    }

    /// The least number of items beside the forced ones.
    fn fewest(&self) -> Option<usize> {
        let best = self.best_totals(None);
        best.iter().position(|value| value.as_ref().is_some_and(|value| *value >= self.needed))
    }

    /// The largest sums by number of items, steps left aside, over all groups but one.
    fn best_totals(&self, but: Option<usize>) -> Vec<Option<V>> {
        self.best_totals_of(self.groups.iter().enumerate().filter(|(group, _)| Some(*group) != but))
    }

    fn best_totals_of<'s>(&'s self, groups: impl Iterator<Item = (usize, &'s Group<V>)>) -> Vec<Option<V>>
    where
        V: 's,
    {
        let mut best = vec![Some(V::zero())];
        for (group, asked) in groups {
            let heights = heights(self.of_group(group));
            let mut joined: Vec<Option<V>> = vec![None; best.len() + heights.len() - 1];
            for (row, held) in best.iter().enumerate() {
                let Some(held) = held else { continue };
                for (more, gain) in heights.iter().enumerate().filter(|(_, gain)| **gain >= asked.least) {
                    let value = held.clone() + V::from(*gain) * asked.factor.clone();
                    let cell = &mut joined[row + more];
                    *cell = cell.take().max(Some(value));
                }
            }
            best = joined;
        }
        best
    }

    /// What each group must gain where all of them together change so many items.
    fn bounds(&self, items: usize) -> Vec<Bound> {
        let bound = |(group, asked): (usize, &Group<V>)| {
            let others = self.best_totals(Some(group));
            let least = |own: usize| asked.least_beside(&self.needed, others.get(items - own)?.as_ref()?);
            Bound::new((0..=items).map(least).collect(), &self.of_group(group).collect::<Vec<_>>())
        };
        self.groups.iter().enumerate().map(bound).collect()
    }

    /// The least excess of steps with which so many items reach what is asked, looked for among few first; `None` past [`MAX_CELLS`].
    fn least_excess(&self, items: usize, bounds: &[Bound]) -> Option<usize> {
        let most: usize = self.items.iter().map(Item::widest).sum();
        let settled = vec![Settled::Open; self.items.len()];
        let mut excess = most.min(3);
        loop {
            if self.items.len().saturating_mul((items + 1) * (excess + 1)) > MAX_CELLS {
                return None;
            }
            let all = self.joined(&settled, Size { items, excess }, bounds, None);
            let reached = (0..=excess).find(|column| all.at(items, *column).is_some_and(|value| *value >= self.needed));
            if reached.is_some() || excess == most {
                return reached;
            }
            excess = (2 * excess + 1).min(most);
        }
    }

    /// A way with the fewest items: in each group those that gain most, group by group as few as still leave enough to the others.
    fn by_gain(&self, bounds: &[Bound]) -> Vec<Option<usize>> {
        let mut ways = vec![None; self.items.len()];
        let mut open = bounds.first().map_or(0, |bound| bound.least.len() - 1);
        let (mut sum, mut rest) = (V::zero(), self.best_of_later());
        rest.reverse();
        for (group, asked) in self.groups.iter().enumerate() {
            let later = rest.pop().unwrap_or_default();
            let heights = heights(self.of_group(group));
            let total = |gain: i64| sum.clone() + V::from(gain) * asked.factor.clone();
            let reaches = |(taken, gain): &(usize, &i64)| {
                let others = open.checked_sub(*taken).and_then(|left| later.get(left)?.clone());
                **gain >= asked.least && others.is_some_and(|others| total(**gain) + others >= self.needed)
            };
            let Some((taken, gain)) = heights.iter().enumerate().find(reaches) else { continue };
            (open, sum) = (open - taken, total(*gain));
            self.take_best(group, taken, &mut ways);
        }
        ways
    }

    /// For each group the largest sums of all groups after it, by number of items.
    fn best_of_later(&self) -> Vec<Vec<Option<V>>> {
        let later = |group: usize| {
            let groups = self.groups.iter().enumerate().skip(group + 1);
            self.best_totals_of(groups)
        };
        (0..self.groups.len()).map(later).collect()
    }

    /// Takes the best way of every forced item of a group, and of so many others, those that gain most.
    fn take_best(&self, group: usize, taken: usize, ways: &mut [Option<usize>]) {
        let in_group = || self.items.iter().enumerate().filter(|(_, item)| item.group == group);
        let mut free: Vec<usize> = in_group().filter(|(_, item)| !item.forced).map(|(at, _)| at).collect();
        free.sort_by_key(|at| std::cmp::Reverse(self.items[*at].best_gain()));
        let forced = in_group().filter(|(_, item)| item.forced).map(|(at, _)| at);
        for at in forced.chain(free.into_iter().take(taken)) {
            let rises = self.items[at].rises.iter().enumerate();
            ways[at] = rises.max_by_key(|(_, rise)| rise.gain).map(|(way, _)| way);
        }
    }

    /// Joins the tables of all groups but one.
    fn joined(&self, settled: &[Settled], size: Size, bounds: &[Bound], but: Option<usize>) -> Table<V> {
        let mut all = Table::with_origin(size, V::zero());
        for (group, asked) in self.groups.iter().enumerate().filter(|(group, _)| Some(*group) != but) {
            let table = self.table(group, settled, size, bounds);
            let worth: Vec<(usize, usize, V)> = table
                .filled()
                .map(|(row, column, gain)| (row, column, V::from(*gain) * asked.factor.clone()))
                .collect();
            let mut next = Table::empty(size);
            for (row, column, held) in all.filled() {
                for (rows, columns, value) in worth.iter().filter(|(rows, _, _)| row + rows <= size.items) {
                    next.raise(row + rows, column + columns, held.clone() + value.clone());
                }
            }
            all = next;
        }
        all
    }

    /// The largest row and column that the items of one group can fill.
    fn size_of_group(&self, group: usize, size: Size) -> Size {
        Size {
            items: size.items.min(self.of_group(group).filter(|item| !item.forced).count()),
            excess: size.excess.min(self.of_group(group).map(Item::widest).sum()),
        }
    }

    /// The largest gains of one group that are enough for it.
    fn table(&self, group: usize, settled: &[Settled], size: Size, bounds: &[Bound]) -> Table<i64> {
        let size = self.size_of_group(group, size);
        let mut table = Table::with_origin(size, 0);
        let bound = &bounds[group];
        let in_group = self.items.iter().zip(settled).filter(|(item, _)| item.group == group);
        for ((item, settled), seen) in in_group.zip(1..) {
            let may_stay = match settled {
                Settled::Open => !item.forced,
                Settled::Left => true,
                Settled::Taken | Settled::Way(_) => false,
            };
            let mut next = if may_stay { table.clone() } else { Table::empty(size) };
            let rows = usize::from(!item.forced);
            for (way, rise) in item.rises.iter().enumerate() {
                let allowed = matches!(settled, Settled::Open | Settled::Taken) || *settled == Settled::Way(way);
                let columns = item.excess(*rise);
                if !allowed || columns > size.excess {
                    continue;
                }
                for (row, column, gain) in table.filled() {
                    next.raise(row + rows, column + columns, gain + rise.gain);
                }
            }
            next.keep(|row, gain| bound.allows(seen, row, *gain));
            table = next;
        }
        table.keep(|row, gain| bound.holds(row, *gain));
        table
    }

    /// The first set in order of this size, and in it the fewest steps on the earliest item.
    fn first_in_order(&self, size: Size, bounds: &[Bound]) -> Vec<Option<usize>> {
        let mut search =
            Search { problem: self, size, bounds, settled: vec![Settled::Open; self.items.len()], others: None };
        let mut open = size.items;
        for (at, item) in self.items.iter().enumerate() {
            let taken = item.forced || (open > 0 && search.holds_with(at, Settled::Taken));
            search.settle(at, if taken { Settled::Taken } else { Settled::Left });
            open -= usize::from(taken && !item.forced);
        }
        for (at, item) in
            self.items.iter().enumerate().filter(|(at, _)| search.settled[*at] == Settled::Taken).collect::<Vec<_>>()
        {
            let mut ways: Vec<usize> = (0..item.rises.len()).collect();
            ways.sort_by_key(|way| item.rises[*way].steps);
            let first = ways.into_iter().find(|way| search.holds_with(at, Settled::Way(*way)));
            search.settle(at, Settled::Way(first.expect("a way was found for the set as a whole")));
        }
        let way = |settled: &Settled| if let Settled::Way(way) = settled { Some(*way) } else { None };
        search.settled.iter().map(way).collect()
    }
}

/// The search for the first set in order. The other groups' table is kept while one group is looked at.
struct Search<'s, V> {
    problem: &'s Problem<V>,
    size: Size,
    bounds: &'s [Bound],
    settled: Vec<Settled>,
    others: Option<(usize, Table<V>)>,
}

impl<V: Whole> Search<'_, V> {
    /// Whether what is asked can still be reached with `at` settled so.
    fn holds_with(&mut self, at: usize, settled: Settled) -> bool {
        let group = self.problem.items[at].group;
        let before = std::mem::replace(&mut self.settled[at], settled);
        let table = self.problem.table(group, &self.settled, self.size, self.bounds);
        self.settled[at] = before;
        if self.others.as_ref().is_none_or(|(kept, _)| *kept != group) {
            self.others = Some((group, self.problem.joined(&self.settled, self.size, self.bounds, Some(group))));
        }
        let (problem, size) = (self.problem, self.size);
        let Some((_, others)) = &self.others else { return false };
        table.filled().any(|(row, column, gain)| {
            let worth = V::from(*gain) * problem.groups[group].factor.clone();
            (0..=size.excess - column).any(|rest| {
                others.at(size.items - row, rest).is_some_and(|value| value.clone() + worth.clone() >= problem.needed)
            })
        })
    }

    /// Settles an item for good.
    fn settle(&mut self, at: usize, settled: Settled) {
        self.settled[at] = settled;
        let group = self.problem.items[at].group;
        if self.others.as_ref().is_some_and(|(kept, _)| *kept != group) {
            self.others = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two groups of items whose gains are 1 to 10 a step, in three ways each.
    fn problem(items: i64, needed: i64) -> Problem<i128> {
        let rise = |gain: i64, steps: u32| Rise { gain: gain * i64::from(steps), steps };
        let item = |at: i64| {
            let gain = 1 + at * 7 % 10;
            Item {
                group: usize::from(at % 2 == 1),
                forced: at % 9 == 4,
                rises: (1..=3).map(|steps| rise(gain, steps)).collect(),
            }
        };
        let group = |factor| Group { least: 5, factor };
        Problem { items: (0..items).map(item).collect(), groups: vec![group(3), group(2)], needed: i128::from(needed) }
    }

    fn reached(problem: &Problem<i128>, ways: &[Option<usize>]) -> (usize, i128) {
        let taken = problem.items.iter().zip(ways).filter_map(|(item, way)| Some((item, item.rises[(*way)?])));
        let worth = taken.clone().map(|(item, rise)| i128::from(rise.gain) * problem.groups[item.group].factor);
        (taken.filter(|(item, _)| !item.forced).count(), worth.sum())
    }

    #[test]
    fn the_way_by_gain_has_as_few_items_as_the_shortest() {
        for needed in (0..900).step_by(37) {
            let problem = problem(24, needed);
            let Some(fewest) = problem.fewest() else { continue };
            let ways = problem.by_gain(&problem.bounds(fewest));
            let (items, sum) = reached(&problem, &ways);
            assert!(items == fewest && sum >= problem.needed, "{needed}: {items} of {fewest}, {sum}");
            let exact = problem.solve().expect("a number of items was found");
            assert_eq!(reached(&problem, &exact).0, fewest);
        }
    }

    #[test]
    fn what_is_out_of_reach_has_no_way() {
        assert_eq!(problem(10, 1_000_000).solve(), None);
    }

    #[test]
    fn a_pack_that_is_far_too_large_still_has_a_way() {
        let problem = problem(900, 30_000);
        let ways = problem.solve().expect("the marks are within reach");
        assert!(reached(&problem, &ways).1 >= problem.needed);
    }
}
