package vn.htx.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.htx.core.area.Area;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.law.Rulebook;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationProfile;

/** How many breaches there are, and in how many organizations, by rule or by administrative unit. */
final class BreachCounts {

    static final String RULE = "rule";
    private static final String UNPLACED = "";

    private final String by;
    private final AreaDirectory areas;
    private final LocalDate day;
    private final Map<String, Count> counts = new TreeMap<>();
    private long total;

    /** Organizations come one after the other, so the last one seen tells whether the next is another. */
    private static final class Count {
        private long breaches;
        private long organizations;
        private String last = "";

        void add(OrganizationId organization) {
            breaches++;
            organizations += last.equals(organization.value()) ? 0 : 1;
            last = organization.value();
        }
    }

    BreachCounts(String by, AreaDirectory areas, LocalDate day) {
        this.by = by;
        this.areas = areas;
        this.day = day;
        if (!by.equals(RULE)) {
            OrganizationFilter.constant(AreaLevel.class, "--count", by);
        }
    }

    void add(BreachLine line) {
        total++;
        String key = by.equals(RULE)
                ? line.finding().rule()
                : unit(line.organization().profile());
        counts.computeIfAbsent(key, none -> new Count()).add(line.organization().id());
    }

    private String unit(OrganizationProfile profile) {
        AreaLevel level = OrganizationFilter.constant(AreaLevel.class, "--count", by);
        return areas.locate(profile.seat(), profile.seatSince(), level, day)
                .map(AreaCode::value)
                .orElse(UNPLACED);
    }

    LocalDate day() {
        return day;
    }

    long total() {
        return total;
    }

    List<String> headings() {
        return List.of(by, "breaches", "organizations", "name");
    }

    Stream<List<Object>> rows(Rulebook rulebook, Locale locale) {
        List<List<Object>> rows = new ArrayList<>();
        counts.forEach((key, count) ->
                rows.add(List.of(key, count.breaches, count.organizations, name(key, rulebook, locale))));
        return rows.stream();
    }

    private String name(String key, Rulebook rulebook, Locale locale) {
        if (by.equals(RULE)) {
            return rulebook.find(key).map(rule -> rule.title(locale)).orElseThrow();
        }
        return key.equals(UNPLACED)
                ? ""
                : areas.find(new AreaCode(key), day).map(Area::fullName).orElse("");
    }
}
