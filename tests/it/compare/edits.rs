//! Edits of packs, by kind: each relaxation, each tightening, and those that may go either way.

use wid::domain::criteria::{
    AnswerType, Assurance, Band, BandLimit, Condition, Criterion, Gate, LegalGate, Level, NotApplicableCode, Status,
    Structure,
};
use wid::value::{Decimal, Fraction};

use crate::plan::dice::Dice;

/// A kind of edit: its name, and what it does; `None` where the pack has no place for it.
pub type Kind = (&'static str, fn(&mut Structure, &mut Dice) -> Option<()>);

/// Edits that keep every level.
pub const RELAXATIONS: [Kind; 24] = [
    ("an easier band", |pack, dice| bands(pack, dice, 1)),
    ("more points for a band", |pack, dice| band_points(pack, dice, 10)),
    ("a lower gate", |pack, dice| gate(pack, dice, |gate| gate.min = (gate.min - 20).max(1))),
    ("a gate for larger companies", |pack, dice| gate(pack, dice, |gate| gate.workers_min += 25)),
    ("a gate less", |pack, dice| {
        let criterion = one(pack, dice, |criterion| !criterion.gates.is_empty())?;
        criterion.gates.pop().map(drop)
    }),
    ("a lower legal gate", |pack, dice| legal(pack, dice, -10, 0)),
    ("a legal gate for larger companies", |pack, dice| legal(pack, dice, 0, 30)),
    ("a legal gate less", |pack, dice| {
        let criterion = one(pack, dice, |criterion| criterion.legal_gate.is_some())?;
        criterion.legal_gate.take().map(drop)
    }),
    ("a smaller part of the board", |pack, dice| fraction(pack, dice, 1, 4)),
    ("a lower overall score", |pack, dice| {
        level(pack, dice, |level| level.overall_min = (level.overall_min - 3).max(0))
    }),
    ("a lower pillar score", |pack, dice| level(pack, dice, |level| level.pillar_min = (level.pillar_min - 3).max(0))),
    ("fewer results", |pack, dice| results(pack, dice, -1, 0)),
    ("results of larger companies", |pack, dice| results(pack, dice, 0, 40)),
    ("a weaker assurance", |pack, dice| level(pack, dice, |level| level.assurance_min = Assurance::A0)),
    ("a new reason for not-applicable", |pack, dice| {
        let criterion = one(pack, dice, |criterion| criterion.is_active())?;
        criterion.not_applicable.push(NotApplicableCode { code: "brand-new".to_owned(), since_max_months: None });
        Some(())
    }),
    ("a reason that holds longer", |pack, dice| since(pack, dice, 6)),
    ("one option more", |pack, dice| {
        let criterion = one(pack, dice, |criterion| matches!(criterion.answer, AnswerType::Multi(_)))?;
        if let AnswerType::Multi(options) = &mut criterion.answer {
            options.push("brand-new".to_owned());
        }
        Some(())
    }),
    ("a new upcoming criterion", |pack, dice| added(pack, dice, Status::Upcoming)),
    ("an upcoming criterion less", |pack, _| {
        let at = pack.criteria.iter().position(|criterion| !criterion.is_active())?;
        pack.criteria.remove(at);
        Some(())
    }),
    ("fewer documents", |pack, _| {
        pack.scoring.documented_share = (pack.scoring.documented_share - 10).max(0);
        Some(())
    }),
    ("less to assess", |pack, _| {
        pack.scoring.min_assessable_pillar_share = (pack.scoring.min_assessable_pillar_share - 10).max(0);
        Some(())
    }),
    ("more points for a level of maturity", |pack, _| {
        let points = pack.scoring.maturity_points.get_mut(1)?;
        *points += 5;
        Some(())
    }),
    ("a smaller least denominator", |pack, dice| of_min(pack, dice, -1)),
    ("all weights of a pillar doubled", |pack, dice| {
        let pillar = dice.one_of(&pack.pillars).id;
        pack.criteria
            .iter_mut()
            .filter(|criterion| criterion.pillar == pillar)
            .for_each(|criterion| criterion.weight *= 2);
        Some(())
    }),
];

/// Edits that make something harder, or may.
pub const TIGHTENINGS: [Kind; 34] = [
    ("a harder band", |pack, dice| bands(pack, dice, -1)),
    ("fewer points for a band", |pack, dice| band_points(pack, dice, -10)),
    ("a higher gate", |pack, dice| gate(pack, dice, |gate| gate.min = (gate.min + 20).min(100))),
    ("a gate for smaller companies", |pack, dice| {
        let criterion = one(pack, dice, |criterion| criterion.gates.iter().any(|gate| gate.workers_min > 0))?;
        criterion.gates.iter_mut().for_each(|gate| gate.workers_min /= 2);
        Some(())
    }),
    ("a new gate", |pack, dice| {
        let level = dice.one_of(&pack.scoring.levels).id;
        let criterion = one(pack, dice, |criterion| criterion.is_active() && criterion.gates.is_empty())?;
        criterion.gates.push(Gate { level, min: 50, workers_min: 0 });
        Some(())
    }),
    ("a higher legal gate", |pack, dice| legal(pack, dice, 20, 0)),
    ("a legal gate for smaller companies", |pack, dice| legal(pack, dice, 0, -10)),
    ("a new legal gate", |pack, dice| {
        let criterion = one(pack, dice, |criterion| criterion.is_active() && criterion.legal_gate.is_none())?;
        criterion.legal_gate = Some(LegalGate::Points { min: 30, workers_min: 20 });
        Some(())
    }),
    ("a larger part of the board", |pack, dice| fraction(pack, dice, 2, 5)),
    ("a higher overall score", |pack, dice| {
        level(pack, dice, |level| level.overall_min = (level.overall_min + 3).min(100))
    }),
    ("a higher pillar score", |pack, dice| {
        level(pack, dice, |level| level.pillar_min = (level.pillar_min + 3).min(100))
    }),
    ("more results", |pack, dice| results(pack, dice, 1, 0)),
    ("results of smaller companies", |pack, dice| results(pack, dice, 0, -10)),
    ("a stronger assurance", |pack, dice| {
        level(pack, dice, |level| {
            level.assurance_min = if level.assurance_min == Assurance::A0 { Assurance::A1 } else { Assurance::A2 };
        })
    }),
    ("a reason for not-applicable less", |pack, dice| {
        let criterion = one(pack, dice, |criterion| criterion.is_active() && !criterion.not_applicable.is_empty())?;
        criterion.not_applicable.pop().map(drop)
    }),
    ("a reason that holds shorter", |pack, dice| since(pack, dice, -6)),
    ("an option less", |pack, dice| {
        let multi = |criterion: &Criterion| {
            criterion.is_active() && matches!(&criterion.answer, AnswerType::Multi(options) if options.len() > 1)
        };
        let criterion = one(pack, dice, multi)?;
        if let AnswerType::Multi(options) = &mut criterion.answer {
            options.pop();
        }
        Some(())
    }),
    ("a new criterion", |pack, dice| added(pack, dice, Status::Active)),
    ("a criterion less", |pack, dice| {
        let id = one(pack, dice, Criterion::is_active)?.id.clone();
        pack.criteria.retain(|criterion| criterion.id != id);
        Some(())
    }),
    ("upcoming now", |pack, dice| {
        one(pack, dice, Criterion::is_active)?.status = Status::Upcoming;
        Some(())
    }),
    ("more documents", |pack, _| {
        pack.scoring.documented_share = (pack.scoring.documented_share + 10).min(100);
        Some(())
    }),
    ("more to assess", |pack, _| {
        pack.scoring.min_assessable_pillar_share = (pack.scoring.min_assessable_pillar_share + 30).min(100);
        Some(())
    }),
    ("fewer points for a level of maturity", |pack, _| {
        let points = pack.scoring.maturity_points.get_mut(2)?;
        *points -= 10;
        Some(())
    }),
    ("fewer points for yes", |pack, _| {
        pack.scoring.yes_points -= 20;
        Some(())
    }),
    ("fewer points for what is unknown", |pack, _| {
        pack.scoring.unknown_points = (pack.scoring.unknown_points > 0).then_some(0)?;
        Some(())
    }),
    ("a larger least denominator", |pack, dice| of_min(pack, dice, 4)),
    ("no result any more", |pack, dice| {
        one(pack, dice, |criterion| criterion.is_active() && criterion.result)?.result = false;
        Some(())
    }),
    ("another weight", |pack, dice| {
        let factor = dice.number(2, 3);
        one(pack, dice, Criterion::is_active)?.weight *= factor;
        Some(())
    }),
    ("another weight of a pillar", |pack, dice| {
        let last = pack.pillars.len() as i64 - 1;
        let pillar = pack.pillars.get_mut(dice.number(0, last) as usize).filter(|_| last > 0)?;
        pillar.weight = pillar.weight * 3 / 2 + 1;
        Some(())
    }),
    ("another pillar", |pack, dice| {
        let pillar = dice.one_of(&pack.pillars).id;
        one(pack, dice, |criterion| criterion.is_active() && criterion.pillar != pillar)?.pillar = pillar.clone();
        Some(())
    }),
    ("applies to fewer", |pack, dice| {
        let workers = dice.one_of(&[20, 60]);
        let free = |criterion: &Criterion| criterion.is_active() && criterion.applies.is_empty();
        one(pack, dice, free)?.applies.push(Condition::Min("workers".to_owned(), workers));
        Some(())
    }),
    ("applies to all", |pack, dice| {
        one(pack, dice, |criterion| criterion.is_active() && !criterion.applies.is_empty())?.applies.clear();
        Some(())
    }),
    ("another kind of answer", |pack, dice| {
        let criterion = one(pack, dice, |criterion| criterion.is_active() && criterion.answer == AnswerType::Maturity)?;
        criterion.answer = AnswerType::YesNo;
        Some(())
    }),
    ("less may be declared not applicable", |pack, _| {
        pack.max_claimed_na_weight = (pack.max_claimed_na_weight > 0).then_some(pack.max_claimed_na_weight / 3)?;
        Some(())
    }),
];

/// Picks one of the criteria that fit.
fn one<'p>(pack: &'p mut Structure, dice: &mut Dice, fits: impl Fn(&Criterion) -> bool) -> Option<&'p mut Criterion> {
    let mut fitting: Vec<&mut Criterion> = pack.criteria.iter_mut().filter(|criterion| fits(criterion)).collect();
    let last = i64::try_from(fitting.len()).ok()? - 1;
    if last < 0 {
        return None;
    }
    Some(fitting.swap_remove(usize::try_from(dice.number(0, last)).ok()?))
}

fn moved(number: &Decimal, by: i64) -> Option<Decimal> {
    let step = number.value() * &Fraction::new(i128::from(by), 10)?;
    Decimal::parse(&(number.value() + &step).to_decimal(4))
}

/// Makes a band of one criterion hold sooner (1) or later (-1).
fn bands(pack: &mut Structure, dice: &mut Dice, ease: i64) -> Option<()> {
    let falls = |criterion: &Criterion| {
        let mut points: Vec<i64> = criterion.bands.iter().map(|band| band.points).collect();
        points.push(0);
        criterion.is_active() && criterion.bands.len() > 1 && points.is_sorted_by(|before, after| before > after)
    };
    let criterion = one(pack, dice, falls)?;
    let is_ordered = |bands: &[Band]| bands.windows(2).all(|pair| same_way(&pair[0].limit, &pair[1].limit));
    if !is_ordered(&criterion.bands) {
        return None;
    }
    let is_multi = matches!(criterion.answer, AnswerType::Multi(_));
    let band = criterion.bands.first_mut()?;
    band.limit = match &band.limit {
        BandLimit::Min(number) if is_multi => {
            BandLimit::Min(Decimal::parse(&(number.value() - &Fraction::whole(i128::from(ease))).to_decimal(0))?)
        }
        BandLimit::Min(number) => BandLimit::Min(moved(number, -ease)?),
        BandLimit::Max(number) => BandLimit::Max(moved(number, ease)?),
        BandLimit::MaxMonths(months) => BandLimit::MaxMonths((months + ease).max(0)),
    };
    Some(())
}

/// Whether of two bands the second holds for more figures.
fn same_way(first: &BandLimit, second: &BandLimit) -> bool {
    match (first, second) {
        (BandLimit::Min(one), BandLimit::Min(other)) => one.value() > other.value(),
        (BandLimit::Max(one), BandLimit::Max(other)) => one.value() < other.value(),
        (BandLimit::MaxMonths(one), BandLimit::MaxMonths(other)) => one < other,
        _ => false,
    }
}

fn band_points(pack: &mut Structure, dice: &mut Dice, by: i64) -> Option<()> {
    let criterion = one(pack, dice, |criterion| criterion.is_active() && criterion.bands.len() > 1)?;
    let last = criterion.bands.len() - 1;
    let band = criterion.bands.get_mut(last)?;
    band.points = (band.points + by).clamp(0, 100);
    Some(())
}

fn gate(pack: &mut Structure, dice: &mut Dice, edit: impl Fn(&mut Gate)) -> Option<()> {
    let criterion = one(pack, dice, |criterion| criterion.is_active() && !criterion.gates.is_empty())?;
    criterion.gates.iter_mut().for_each(edit);
    Some(())
}

fn legal(pack: &mut Structure, dice: &mut Dice, points: i64, workers: i64) -> Option<()> {
    let by_points = |criterion: &Criterion| {
        criterion.is_active()
            && matches!(criterion.legal_gate, Some(LegalGate::Points { workers_min, .. }) if workers_min > 1)
    };
    let criterion = one(pack, dice, by_points)?;
    if let Some(LegalGate::Points { min, workers_min }) = &mut criterion.legal_gate {
        *min = (*min + points).clamp(0, 100);
        *workers_min = (*workers_min + workers).max(1);
    }
    Some(())
}

fn fraction(pack: &mut Structure, dice: &mut Dice, numerator: i128, denominator: i128) -> Option<()> {
    let of_board = |criterion: &Criterion| {
        criterion.is_active() && matches!(criterion.legal_gate, Some(LegalGate::MinoritySexThird { .. }))
    };
    let criterion = one(pack, dice, of_board)?;
    if let Some(LegalGate::MinoritySexThird { fraction, .. }) = &mut criterion.legal_gate {
        *fraction = Fraction::new(numerator, denominator)?;
    }
    Some(())
}

/// Edits a level; the marks still rise from level to level.
fn level(pack: &mut Structure, dice: &mut Dice, edit: impl Fn(&mut Level)) -> Option<()> {
    let at = usize::try_from(dice.number(0, pack.scoring.levels.len() as i64 - 1)).ok()?;
    edit(pack.scoring.levels.get_mut(at)?);
    let rises = |lower: &Level, upper: &Level| {
        lower.overall_min <= upper.overall_min
            && lower.pillar_min <= upper.pillar_min
            && lower.assurance_min <= upper.assurance_min
    };
    pack.scoring.levels.is_sorted_by(rises).then_some(())
}

fn results(pack: &mut Structure, dice: &mut Dice, number: i64, workers: i64) -> Option<()> {
    let with: Vec<usize> =
        (0..pack.scoring.levels.len()).filter(|at| !pack.scoring.levels[*at].results.is_empty()).collect();
    if with.is_empty() {
        return None;
    }
    let at = dice.one_of(&with);
    for rule in &mut pack.scoring.levels[at].results {
        rule.min = (rule.min + number).max(0);
        rule.workers_min = (rule.workers_min + workers).max(0);
    }
    Some(())
}

fn since(pack: &mut Structure, dice: &mut Dice, months: i64) -> Option<()> {
    let has_day = |criterion: &Criterion| {
        criterion.is_active() && criterion.not_applicable.iter().any(|code| code.since_max_months.is_some())
    };
    let criterion = one(pack, dice, has_day)?;
    criterion
        .not_applicable
        .iter_mut()
        .filter_map(|code| code.since_max_months.as_mut())
        .for_each(|most| *most += months);
    Some(())
}

fn of_min(pack: &mut Structure, dice: &mut Dice, by: i64) -> Option<()> {
    let criterion =
        one(pack, dice, |criterion| criterion.is_active() && criterion.of_min.is_some_and(|least| least > 1))?;
    criterion.of_min = criterion.of_min.map(|least| least + by);
    Some(())
}

fn added(pack: &mut Structure, dice: &mut Dice, status: Status) -> Option<()> {
    let mut criterion = one(pack, dice, |_| true)?.clone();
    criterion.id = format!("{}-99", criterion.pillar).parse().ok()?;
    criterion.status = status;
    pack.criteria.push(criterion);
    Some(())
}
