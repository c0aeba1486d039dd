package vn.htx.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.organization.Organization;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Organizations;
import vn.htx.core.register.View;
import vn.htx.core.time.EffectivePeriod;

/** Lists what came into a selection, or went out of it, in the days up to the day looked at. */
final class Movements {

    @Option(
            names = "--came-since",
            paramLabel = "DATE",
            description = "Only what came into the selection on this day or later, whether it is still there or not.")
    private @Nullable LocalDate cameSince;

    @Option(
            names = "--gone-since",
            paramLabel = "DATE",
            description = "Only what went out of the selection on this day or later.")
    private @Nullable LocalDate goneSince;

    /** Whether neither was asked for. */
    boolean isEmpty() {
        return cameSince == null && goneSince == null;
    }

    /** The organizations of a selection on the view's day, or those that came or went. */
    Stream<Organization> select(View view, AreaDirectory areas, BiPredicate<Organization, AreaDirectory> filter) {
        if (cameSince != null) {
            return moved(view, areas, filter, cameSince, true);
        } else if (goneSince != null) {
            return moved(view, areas, filter, goneSince, false);
        }
        return view.streamOrganizations().filter(found -> filter.test(found, areas));
    }

    /** Whether one organization is listed. */
    boolean includes(
            View view, AreaDirectory areas, BiPredicate<Organization, AreaDirectory> filter, OrganizationId id) {
        if (cameSince != null) {
            return !cameSince.isAfter(view.day()) && hasMoved(view, areas, filter, id, cameSince, true);
        } else if (goneSince != null) {
            return !goneSince.isAfter(view.day()) && hasMoved(view, areas, filter, id, goneSince, false);
        }
        return isSelected(view, areas, filter, id, view.day());
    }

    private static Stream<Organization> moved(
            View view,
            AreaDirectory areas,
            BiPredicate<Organization, AreaDirectory> filter,
            LocalDate since,
            boolean in) {
        if (since.isAfter(view.day())) {
            return Stream.empty();
        }
        EffectivePeriod days = EffectivePeriod.of(since.minusDays(1), view.day().plusDays(1));
        return view.streamFacts(FactQuery.all(OrganizationFacts.EXISTENCE).overlapping(days))
                .map(known -> known.fact().value().organization())
                .distinct()
                .filter(id -> hasMoved(view, areas, filter, id, since, in))
                .flatMap(id -> view.findOrganization(id).stream());
    }

    private static boolean hasMoved(
            View view,
            AreaDirectory areas,
            BiPredicate<Organization, AreaDirectory> filter,
            OrganizationId id,
            LocalDate since,
            boolean in) {
        TreeSet<LocalDate> days = new TreeSet<>(view.dossier(id)
                .changeDays(
                        OrganizationFacts.ALL,
                        EffectivePeriod.of(since, view.day().plusDays(1))));
        days.addAll(areas.changeDays().subSet(since, true, view.day(), true));
        return days.stream()
                .anyMatch(day -> isSelected(view, areas, filter, id, day) == in
                        && isSelected(view, areas, filter, id, day.minusDays(1)) != in);
    }

    private static boolean isSelected(
            View view,
            AreaDirectory areas,
            BiPredicate<Organization, AreaDirectory> filter,
            OrganizationId id,
            LocalDate day) {
        Optional<Organization> found = new Organizations(view.facts(), day).find(id);
        return found.filter(Organization::exists)
                .filter(organization -> filter.test(organization, areas))
                .isPresent();
    }
}
