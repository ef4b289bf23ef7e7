//! The exact optimum: fewest items, then least steps, then the first in order.
//!
//! Items stand in groups (pillars). Each item is left as it is or taken one of its ways up; forced items must be taken. Every group
//! must gain at least so much, and the groups together, each by its factor, at least so much again. For a number of items and of
//! steps only the largest gain of a group matters, so that a table a group is enough, and the tables are joined at the end.
//!
//! 1. [`Problem::fewest`]: the number of items beside the forced ones, steps left aside.
//! 2. [`Problem::least_excess`]: the steps over the least that so many items take.
//! 3. [`Problem::first_in_order`]: the lexicographically first set, then the fewest steps on the earliest item.

use num_traits::Num;

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

impl<V: Num + Ord + Clone + From<i64>> Problem<V> {
    /// Gives the way that each item takes, by position; `None` where even the best ways do not reach what is asked.
    pub(super) fn solve(&self) -> Option<Vec<Option<usize>>> {
        let items = self.fewest()?;
        let size = Size { items, excess: self.least_excess(items)? };
        Some(self.first_in_order(size))
    }

    fn of_group(&self, group: usize) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.group == group)
    }

    /// The least number of items beside the forced ones.
    fn fewest(&self) -> Option<usize> {
        let mut best = vec![Some(V::zero())];
        for (group, asked) in self.groups.iter().enumerate() {
            let heights = self.heights(group);
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
        best.iter().position(|value| value.as_ref().is_some_and(|value| *value >= self.needed))
    }

    /// The largest gain of a group with none, one, two … of its items beside the forced ones.
    fn heights(&self, group: usize) -> Vec<i64> {
        let forced = self.of_group(group).filter(|item| item.forced).map(Item::best_gain).sum();
        let mut free: Vec<i64> = self.of_group(group).filter(|item| !item.forced).map(Item::best_gain).collect();
        free.sort_unstable_by(|one, other| other.cmp(one));
        let sums = free.iter().scan(forced, |sum, gain| {
            *sum += gain;
            Some(*sum)
        });
        std::iter::once(forced).chain(sums).collect()
    }

    /// The least excess of steps with which so many items reach what is asked. Looks among few first.
    fn least_excess(&self, items: usize) -> Option<usize> {
        let widest = |item: &Item| item.rises.iter().map(|rise| item.excess(*rise)).max().unwrap_or(0);
        let most: usize = self.items.iter().map(widest).sum();
        let settled = vec![Settled::Open; self.items.len()];
        let mut excess = most.min(3);
        loop {
            let all = self.joined(&settled, Size { items, excess }, None);
            let reached = (0..=excess).find(|column| all.at(items, *column).is_some_and(|value| *value >= self.needed));
            if reached.is_some() || excess == most {
                return reached;
            }
            excess = (2 * excess + 1).min(most);
        }
    }

    /// Joins the tables of all groups but one.
    fn joined(&self, settled: &[Settled], size: Size, but: Option<usize>) -> Table<V> {
        let mut all = Table::with_origin(size, V::zero());
        for (group, asked) in self.groups.iter().enumerate().filter(|(group, _)| Some(*group) != but) {
            let table = self.table(group, settled, size);
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

    /// The largest gains of one group that are enough for it.
    fn table(&self, group: usize, settled: &[Settled], size: Size) -> Table<i64> {
        let mut table = Table::with_origin(size, 0);
        for (item, settled) in self.items.iter().zip(settled).filter(|(item, _)| item.group == group) {
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
            table = next;
        }
        let least = self.groups[group].least;
        table.cells.iter_mut().for_each(|cell| *cell = cell.filter(|gain| *gain >= least));
        table
    }

    /// The first set in order of this size, and in it the fewest steps on the earliest item.
    fn first_in_order(&self, size: Size) -> Vec<Option<usize>> {
        let mut search = Search { problem: self, size, settled: vec![Settled::Open; self.items.len()], others: None };
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
    settled: Vec<Settled>,
    others: Option<(usize, Table<V>)>,
}

impl<V: Num + Ord + Clone + From<i64>> Search<'_, V> {
    /// Whether what is asked can still be reached with `at` settled so.
    fn holds_with(&mut self, at: usize, settled: Settled) -> bool {
        let group = self.problem.items[at].group;
        let before = std::mem::replace(&mut self.settled[at], settled);
        let table = self.problem.table(group, &self.settled, self.size);
        self.settled[at] = before;
        if self.others.as_ref().is_none_or(|(kept, _)| *kept != group) {
            self.others = Some((group, self.problem.joined(&self.settled, self.size, Some(group))));
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
