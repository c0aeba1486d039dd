package vn.htx.samples;

/** What every life draws on. */
record Sources(OfficeDays days, Seats seats, NameBook names, Codes codes, Roster roster, Drafts drafts) {}
