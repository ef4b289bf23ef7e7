# The command line: what it answers, asks and says on the way.

## Days and numbers, as they stand in sentences of the command line, problems and verdicts
# A day may be written as people do, with { $day }, { $month } and { $year } in digits. English keeps { $iso }, such as 2026-11-24, as
# it is typed.
date = { $iso }
decimal-mark = .
