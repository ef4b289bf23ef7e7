//! The answers that are enough for one pack and worth least under another one, by tables of whole numbers: one a pillar.

/// How many sums a table may have.
const MAX_SUMS: usize = 100_000;
/// How many cells all rows of a table may have.
const MAX_CELLS: usize = 4_000_000;
/// How many ways through several pillars are kept.
const MAX_KEPT: usize = 60;

/// A way to answer a criterion.
#[derive(Debug, Clone, Copy)]
pub(super) struct Way {
    /// The choice that it stands for.
    pub choice: usize,
    /// The points that it gives.
    pub gain: i64,
    /// What it costs in all.
    pub cost: i128,
}

/// A pillar: its criteria by position, each with its weight and the ways to answer it.
#[derive(Debug, Clone)]
pub(super) struct Group {
    /// Its weight in the overall score.
    pub pillar_weight: i64,
    /// The weight that counts in it.
    pub weight: i64,
    /// Weighted points that do not hang on a choice.
    pub fixed: i64,
    /// The least score that it must have.
    pub floor: i64,
    pub items: Vec<(usize, i64, Vec<Way>)>,
}

impl Group {
    /// Gives the same group where a mark is reached by `share` per cent of it: points count for more by what the share is less.
    pub(super) fn in_hundredths(&self, share: i64) -> Self {
        let scaled = |way: &Way| Way { gain: way.gain * 100, ..*way };
        let items = self.items.iter().map(|(at, weight, ways)| (*at, *weight, ways.iter().map(scaled).collect()));
        Self { weight: self.weight * share, fixed: self.fixed * 100, items: items.collect(), ..self.clone() }
    }
}

/// One way through some pillars.
#[derive(Debug, Clone)]
struct Point {
    /// What it adds to the overall score, over the common denominator.
    value: i128,
    cost: i128,
    /// The sum that each pillar has.
    sums: Vec<usize>,
}

/// The least cost of each sum of weighted points, with the way that leads there.
struct Table {
    unit: i64,
    least: Vec<Option<i128>>,
    /// For each item and sum, the way taken.
    taken: Vec<Vec<u16>>,
}

/// Gives the cheapest choices, by item, with which every pillar has its floor and the overall score is at least `mark`. Several ways are
/// left out where there are many, so it may be not quite the cheapest. `None` where there is none, or the numbers are too large.
pub(super) fn least(groups: &[Group], mark: i64) -> Option<Vec<(usize, usize)>> {
    let tables: Vec<Table> = groups.iter().map(Table::new).collect::<Option<_>>()?;
    let counted = groups.iter().map(|group| i128::from(group.weight)).filter(|weight| *weight > 0);
    let multiple = counted.clone().try_fold(1_i128, super::case::common)?;
    let all: i128 = groups.iter().map(|group| i128::from(group.pillar_weight)).sum();
    let needed = all.checked_mul(multiple)?.checked_mul(i128::from(mark))?;
    multiple.checked_mul(all)?.checked_mul(100_000)?;
    let mut points = vec![Point { value: 0, cost: 0, sums: Vec::new() }];
    for (at, (group, table)) in groups.iter().zip(&tables).enumerate() {
        let weight = i128::from(group.weight);
        let factor = if weight == 0 { 0 } else { i128::from(group.pillar_weight) * (multiple / weight) };
        let further = table.points(group, factor);
        // What the last pillar adds decides how close to the mark a way comes.
        let further = if at + 1 == groups.len() { further } else { thinned(further, 4 * MAX_KEPT) };
        points = joined(&thinned(points, MAX_KEPT), &further);
    }
    let cheapest = points.into_iter().filter(|point| point.value >= needed).min_by_key(|point| point.cost)?;
    let mut chosen = Vec::new();
    for ((group, table), sum) in groups.iter().zip(&tables).zip(cheapest.sums) {
        chosen.extend(table.choices(group, sum)?);
    }
    Some(chosen)
}

impl Table {
    fn new(group: &Group) -> Option<Self> {
        let gains = || group.items.iter().flat_map(|(_, weight, ways)| ways.iter().map(move |way| weight * way.gain));
        let unit = gains().fold(0, divisor).max(1);
        let most =
            |(_, weight, ways): &(usize, i64, Vec<Way>)| ways.iter().map(|way| weight * way.gain).max().unwrap_or(0);
        let size = usize::try_from(group.items.iter().map(most).sum::<i64>() / unit).ok()? + 1;
        if size > MAX_SUMS || size.saturating_mul(group.items.len()) > MAX_CELLS {
            return None;
        }
        let mut least: Vec<Option<i128>> = vec![None; size];
        *least.first_mut()? = Some(0);
        let mut taken = Vec::new();
        for (_, weight, ways) in &group.items {
            let (mut next, mut row) = (vec![None; size], vec![0_u16; size]);
            for (sum, cost) in least.iter().enumerate().filter_map(|(sum, cost)| Some((sum, (*cost)?))) {
                for (at, way) in ways.iter().enumerate() {
                    let reached = sum + usize::try_from(weight * way.gain / unit).ok()?;
                    let total = cost.checked_add(way.cost)?;
                    if next.get(reached)?.is_none_or(|known| total < known) {
                        next[reached] = Some(total);
                        row[reached] = u16::try_from(at).ok()?;
                    }
                }
            }
            least = next;
            taken.push(row);
        }
        Some(Self { unit, least, taken })
    }

    /// The sums that are enough for the pillar, each only where no higher one costs less.
    fn points(&self, group: &Group, factor: i128) -> Vec<Point> {
        let mut found: Vec<Point> = Vec::new();
        for (sum, cost) in self.least.iter().enumerate().rev() {
            let weighted = i64::try_from(sum).unwrap_or(i64::MAX).saturating_mul(self.unit).saturating_add(group.fixed);
            let is_enough =
                if group.weight == 0 { group.floor <= 0 } else { weighted >= group.floor.saturating_mul(group.weight) };
            let Some(cost) = cost.filter(|_| is_enough) else { continue };
            if found.last().is_none_or(|last| cost < last.cost) {
                found.push(Point { value: factor * i128::from(weighted), cost, sums: vec![sum] });
            }
        }
        found
    }

    /// Walks back from a sum to the choices.
    fn choices(&self, group: &Group, mut sum: usize) -> Option<Vec<(usize, usize)>> {
        let mut chosen = Vec::new();
        for ((item, weight, ways), row) in group.items.iter().zip(&self.taken).rev() {
            let way = ways.get(usize::from(*row.get(sum)?))?;
            chosen.push((*item, way.choice));
            sum = sum.checked_sub(usize::try_from(weight * way.gain / self.unit).ok()?)?;
        }
        Some(chosen)
    }
}

/// Puts every way through further pillars behind every way so far, and keeps those than which none is worth more for less.
fn joined(so_far: &[Point], further: &[Point]) -> Vec<Point> {
    let join = |(left, right): (&Point, &Point)| Point {
        value: left.value + right.value,
        cost: left.cost.saturating_add(right.cost),
        sums: left.sums.iter().chain(&right.sums).copied().collect(),
    };
    let mut all: Vec<(i128, i128, usize, usize)> = Vec::with_capacity(so_far.len() * further.len());
    for (left, one) in so_far.iter().enumerate() {
        for (right, other) in further.iter().enumerate() {
            all.push((one.value + other.value, one.cost.saturating_add(other.cost), left, right));
        }
    }
    all.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    let mut kept: Vec<Point> = Vec::new();
    for (_, cost, left, right) in all {
        if kept.last().is_none_or(|last| cost < last.cost) {
            kept.push(join((&so_far[left], &further[right])));
        }
    }
    kept
}

/// Leaves out ways evenly where there are too many.
fn thinned(points: Vec<Point>, most: usize) -> Vec<Point> {
    let step = points.len().div_ceil(most).max(1);
    let last = points.len().saturating_sub(1);
    points.into_iter().enumerate().filter(|(at, _)| at % step == 0 || *at == last).map(|(_, point)| point).collect()
}

fn divisor(one: i64, other: i64) -> i64 {
    let (mut left, mut right) = (one, other);
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left
}
