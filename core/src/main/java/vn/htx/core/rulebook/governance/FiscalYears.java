package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeSet;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.charter.Charter;
import vn.htx.core.charter.CharterFacts;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.fact.Fact;

/** Năm tài chính: on which days the fiscal years of an organization end, as its charter says. */
final class FiscalYears {

    private final List<Fact<CharterFacts.Setting>> settings;

    FiscalYears(OrganizationOnDay organization) {
        this.settings = organization.history(CharterFacts.SETTING).stream()
                .filter(fact -> fact.value().parameter() == CharterParameter.FISCAL_YEAR_END)
                .toList();
    }

    /** Whether the charter says on a day when fiscal years end. */
    boolean areKnown(LocalDate day) {
        return settings.stream().anyMatch(fact -> fact.period().contains(day));
    }

    /** The days from one to another, both included, with which fiscal years end. */
    List<LocalDate> ends(LocalDate first, LocalDate last) {
        TreeSet<LocalDate> ends = new TreeSet<>();
        for (Fact<CharterFacts.Setting> setting : settings) {
            for (int year = first.getYear(); year <= last.getYear(); year++) {
                LocalDate end = dayOf(setting.value()).atYear(year);
                if (!end.isBefore(first)
                        && !end.isAfter(last)
                        && setting.period().contains(end)) {
                    ends.add(end);
                }
            }
        }
        return List.copyOf(ends);
    }

    private static MonthDay dayOf(CharterFacts.Setting setting) {
        return Charter.of(List.of(), List.of(setting))
                .findDayOfYear(CharterParameter.FISCAL_YEAR_END)
                .orElseThrow();
    }
}
