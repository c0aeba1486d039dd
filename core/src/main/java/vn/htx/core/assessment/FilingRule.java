package vn.htx.core.assessment;

import vn.htx.core.law.Rule;

/** A rule that judges filings. */
public interface FilingRule extends Rule<FiledAct> {

    @Override
    default Class<FiledAct> subject() {
        return FiledAct.class;
    }
}
