package vn.htx.core.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import vn.htx.core.assessment.Duty;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.organization.OrganizationId;

/**
 * Việc đến hạn: a line of the duty calendar.
 *
 * @param rule the rule that asks for it
 * @param organization who is to do it
 * @param task what to do
 * @param duty what it is about, when it arose and by when it is due
 * @param version the rule's version of the day it arose, or of the last day of what ends then, with its article
 */
public record DueDuty(String rule, OrganizationId organization, Remedy.Code task, Duty duty, RuleVersion version) {

    static final Comparator<DueDuty> BY_DAY = Comparator.comparing(DueDuty::lastDay)
            .thenComparing(DueDuty::rule)
            .thenComparing(due -> due.duty().about());

    /** The last day. */
    public LocalDate lastDay() {
        return duty.lastDay().orElseThrow();
    }

    /** What to do, in a language. */
    public String text(Locale locale) {
        return task.text(locale);
    }
}
