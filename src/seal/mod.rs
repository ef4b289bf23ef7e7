//! Why it can be believed: keys, certificates, CMS, PAdES, the closed-profile reader. Gives findings, never a verdict.
