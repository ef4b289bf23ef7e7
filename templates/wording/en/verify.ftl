# Verification: checks and verdicts in sentences.
