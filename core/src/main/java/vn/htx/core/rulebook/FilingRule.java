package vn.htx.core.rulebook;

import vn.htx.core.law.Rule;

/** A rule that judges filings. */
interface FilingRule extends Rule<FiledAct> {

    @Override
    default Class<FiledAct> subject() {
        return FiledAct.class;
    }
}
