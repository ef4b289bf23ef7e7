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

## wid criteria
criteria-absent = the pack { $pack } is not at hand
criteria-absent-help = at hand: { $packs }
criteria-entry = { $n ->
    [one] { $pack } { $version }: 1 criterion, published { $day }, SHA-256 { $digest }
   *[other] { $pack } { $version }: { $n } criteria, published { $day }, SHA-256 { $digest }
}
criteria-entry-preview = { $n ->
    [one] { $pack } { $version }, preview: 1 criterion, published { $day }, SHA-256 { $digest }
   *[other] { $pack } { $version }, preview: { $n } criteria, published { $day }, SHA-256 { $digest }
}
criteria-written = { $n ->
    [one] 1 file written to { $folder }
   *[other] { $n } files written to { $folder }
}

## wid criteria lint
criteria-lint-good = { $n ->
    [one] { $pack } { $version } has no problems. 1 criterion. SHA-256 { $digest }
   *[other] { $pack } { $version } has no problems. { $n } criteria. SHA-256 { $digest }
}
criteria-lint-problems = { $n ->
    [one] 1 problem found.
   *[other] { $n } problems found.
}

## Overlays

overlay-not-at-hand = the overlay { $name } is not at hand
overlay-not-at-hand-help = at hand: { $names }
overlay-score = Beside it, by itself: { $name }
overlay-added = Added: the overlay { $id } { $version }. It is scored beside the base and changes nothing there.
overlay-added-facts = { $n ->
    [0] It asks no facts of its own.
    [one] It asks 1 fact of its own.
   *[other] It asks { $n } facts of its own.
 }
overlay-added-next = To answer its questions, type: { $command }
overlay-not-beside = the overlay { $name } does not stand in this assessment
overlay-not-beside-help = { $n ->
    [0] there is no overlay in it
   *[other] these do: { $names }
 }
overlay-remove-question = { $n ->
    [0] Take the overlay { $id } { $version } out of the assessment, with its facts?
    [one] Take the overlay { $id } { $version } out of the assessment, with its answer and its facts?
   *[other] Take the overlay { $id } { $version } out of the assessment, with its { $n } answers and its facts?
 }
overlay-remove-nothing = Nothing was changed.
overlay-removed = Taken out: the overlay { $id } { $version }.
migrate-left-out = The overlay { $id } { $version } does not fit the new criteria and is left out; no version at hand does.
