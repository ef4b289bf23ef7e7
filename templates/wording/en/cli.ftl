# The command line: what it answers, asks and says on the way.

## Days and numbers, as they stand in sentences of the command line, problems and verdicts
# A day may be written as people do, with { $day }, { $month } and { $year } in digits. English keeps { $iso }, such as 2026-11-24, as
# it is typed.
date = { $iso }
decimal-mark = .

## Notices of the score
notice-threshold = The fact "{ $fact }" is within 10 per cent of a size from which more is asked ({ $sizes })

## Migrate and renew
migrate-head = From { $pack } { $from } to { $to }
migrate-criterion = { $id } { $title }
migrate-criterion-upcoming = { $id } { $title } (upcoming: it does not count yet)
migrate-carried = { $n ->
    [one] One answer holds as it is.
   *[other] { $n } answers hold as they are.
 }
migrate-offered = { $n ->
    [one] One earlier answer is offered; look at it again, and take it over where it still holds:
   *[other] { $n } earlier answers are offered; look at each again, and take it over where it still holds:
 }
migrate-told = { $n ->
    [one] One earlier answer is only shown, since it does not hold as it is:
   *[other] { $n } earlier answers are only shown, since they do not hold as they are:
 }
migrate-new = { $n ->
    [one] One criterion is new:
   *[other] { $n } criteria are new:
 }
migrate-dropped = { $n ->
    [one] One answer is asked for no more:
   *[other] { $n } answers are asked for no more:
 }
migrate-link-same = { $criterion } (was { $from })
migrate-link-narrower = { $criterion } (asks for a part of { $from })
migrate-link-broader = { $criterion } (asks for more than { $from })
migrate-link-overlaps = { $criterion } (asks partly for something else than { $from })
migrate-facts-added = Asked now among the facts: { $facts }.
migrate-facts-removed = Asked no more among the facts: { $facts }.
migrate-unconfirmed = The facts must be confirmed again, since others are asked.
migrate-question = Change { $file }? The file as it is now stays beside it.
migrate-nothing = Nothing was changed.
migrate-done = Done. The earlier file is kept as { $file }.
migrate-go-on = To answer what is open, type: { $command }

## The score under another version
score-with = What if: under the criteria { $version }, with the answers that hold under them. The assessment stands under { $written } and is not changed.
score-with-open = { $n ->
    [one] One criterion is open under them and counts as 0: { $ids }.
   *[other] { $n } criteria are open under them and count as 0: { $ids }.
 }{ $proposed ->
    [0] {""}
    [one] {""} For one of them an earlier answer would be shown.
   *[other] {""} For { $proposed } of them an earlier answer would be shown.
 }

renew-notice = Take note of what verification says of the report. { $verdict }
renew-done = Written: { $file }. Its report will name the one that it replaces.
renew-facts = Company and facts are those of the report, and nothing is confirmed: check each fact, and give the new period.
renew-exists = { $file } exists already
renew-exists-help = choose another folder, or go on with it by: { $command }
renew-failed = { $file }: { $what }
renew-failed-help = ask for the report that was issued, and look at it with: wid verify { $file }

## Comparing two versions of criteria
compare-two-packs = { $old } and { $new } are two packs: two versions of one can be compared
compare-head = { $pack }: from { $old } to { $new }
compare-same = Nothing differs.
compare-patch = Patch: nothing changes that decides a score.
compare-minor = Minor: no company can lose its level by it, whatever it answered. Every change is of a kind that keeps all levels.
compare-activated = Major by rule: what was upcoming counts now.
compare-not-shown = Major, since it cannot be decided here: nothing shows that every company keeps its level, and no company was found that loses it.
compare-obstacles = What the proof stops at:
compare-obstacle = { $name }: { $rule }
compare-rule = { $rule ->
    [removed] it counted, and is gone
    [added] it is new and counts
    [activated] it was upcoming, and counts now
    [not-counted] it counted, and is upcoming now
    [moved] another pillar counts it
    [weight] its share of a sum changed
    [applies] it applies to other companies
    [answer] an answer to it is none any more
    [points] an answer gives fewer points, or counts as unknown now
    [claim] a reason for not-applicable is gone, or asks for something else
    [result] it counts as a result no more
    [claim-cap] the most that may be declared not applicable changed
    [review-sample] a review must look at more
    [facts] a fact is of another type
    [level-order] levels changed places
    [legal-gate] a legal duty is new or stricter, or binds more companies
    [gate] a level asks more of it, or asks it of more companies
    [overall-min] it needs a higher overall score
    [pillar-min] it needs a higher score in each pillar
    [results] it needs more measured results
    [assurance] it needs a stronger assurance
    [documented] it needs more documents
    [coverage] more of each pillar must be assessable for it
   *[other] { $rule }
 }
compare-version-fits = The number { $version } says so.
compare-version-too-low = The number { $version } is too low for that: { $least } is the lowest.
compare-no-map = It needs a file map.toml that says what became of each criterion of { $old }.
compare-map = Its map.toml is not complete:
compare-reworded = { $n ->
    [one] Look at { $ids }: its requirement is worded anew under the same id. No rule of the score can tell whether it still asks for the same; if it does not, it needs a new id.
   *[other] Look at { $ids }: their requirements are worded anew under the same ids. No rule of the score can tell whether they still ask for the same; one that does not needs a new id.
 }
compare-section = { $about ->
    [pack] The pack as a whole
    [profile] Facts
    [level] Levels
    [assurance] Assurances
    [legal] Law
    [file] Files
   *[other] { $about }
 }
compare-added = new
compare-added-upcoming = new, upcoming: it does not count yet
compare-removed = gone
compare-became = { $relation ->
    [same] goes on as { $ids }
    [narrower] gone; a part of it is asked for by { $ids }
    [broader] gone; more is asked for by { $ids }
    [overlaps] gone; partly something else is asked for by { $ids }
   *[other] gone; nothing asks for it any more
 }
compare-renamed = was { $from }
compare-value-changed = { $what }: { $after } (was { $before })
compare-value-added = { $what }: now { $after }
compare-value-removed = { $what }: none any more (was { $before })
compare-item-added = { $what }: new
compare-item-removed = { $what }: gone
compare-text = { $what }, in { $language }:
compare-words-changed = "{ $before }" is now "{ $after }"
compare-words-added = "{ $after }" is new
compare-words-removed = "{ $before }" is gone
compare-blanks = only blanks differ
compare-language = { $language ->
    [en] English
    [fr] French
    [nl] Dutch
    [de] German
   *[other] { $language }
 }
compare-language-added = There are texts in { $language } now.
compare-language-removed = There are no texts in { $language } any more.
compare-bytes = differs in what changes neither structure nor words
compare-key = { $key ->
    [published] day of publication
    [effective_from] first day of reports
    [end_of_life] last day of assessments
    [strategy_anchor] anchor in the strategy
    [validity_months] months of validity
    [refresh_months] months until figures are refreshed
    [min_cell] smallest group that is printed
    [thresholds] size { $of }
    [max_claimed_na_weight] per cent that may be declared not applicable
    [maturity_points] points of level { $of } of a maturity answer
    [yes_points] points of yes
    [no_points] points of no
    [unknown_points] points of "not measured"
    [documented_share] per cent of points to document for A1
    [review_sample] share that a review looks at
    [min_assessable_pillar_share] per cent of a pillar that must be assessable
    [low_coverage_cap] highest level where less is assessable
    [level] levels, the lowest first
    [levels] text of level { $of }
    [type] type
    [options] option { $of }
    [overall_min] least overall score
    [pillar_min] least score of each pillar
    [results] measured results, from { $of } workers on
    [assurance_min] least assurance
    [weight] weight
    [order] order of the questions
    [pillar] pillar
    [status] status
    [answer] kind of answer
    [result] counts as a result
    [counts] what is counted
    [of] fact that the denominator equals
    [of_max] fact that the denominator does not pass
    [of_min] least denominator
    [bands] points by figure
    [applies] applies, { $of }
    [legal_gate] legal duty
    [gates] points for the level { $of }
    [na_claim] reason for not-applicable { $of }
    [legal] legal reference { $of }
    [trace] place in the strategy { $of }
    [crosswalk] place in another framework { $of }
    [binding] binding
    [verified] looked up
    [sources] source { $of }
    [official_titles] official title ({ $of })
    [name] name
    [strategy] strategy
    [disclaimer] disclaimer
    [label] short name
    [text] text
    [letter] letter
    [meaning] meaning
    [title] title
    [requirement] requirement
    [measure] what is counted
    [evidence] proof
    [audit] what an auditor looks at
    [guidance] help
    [threshold] whom it binds
    [duty] duty
    [unchecked] what was not checked
   *[other] { $key } { $of }
 }
