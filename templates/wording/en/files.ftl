# Files that are written: what explains them to those who open them.

# ---- The file of wid start --blank, as comments
blank-how = Write each answer after its = sign and take the # before it away. What stays empty is open.
blank-assessed-on = The day on which everything below holds.
blank-company-name = The name, in quotes.
blank-enterprise-number = The enterprise number, in quotes, such as "0123.456.749". It may be left out.
blank-declared-by = Who declares these answers, in quotes.
blank-perimeter = What part of the company is assessed, in quotes, and over which 12 months, such as 2025-10-01 to 2026-09-30.
blank-profile = The facts. They decide which criteria apply. Leave out what is not known yet.
blank-flags = A list such as ["…", "…"]; [] where none holds.
# $form is one of the form-… of problems.ftl, or a piece of TOML.
blank-answer = Write { $form }, or "unknown" where it is not measured.
# $since is empty or a piece of TOML.
blank-claim = { $reason }: in place of value, not_applicable = {"{"} code = "{ $code }", text = "why"{ $since } {"}"}

# ---- The documents of wid demo
demo-document =
    Fictional evidence

    { $title }
    { $day }

    This file belongs to the demonstration of wid. The company and everything it says are invented.
