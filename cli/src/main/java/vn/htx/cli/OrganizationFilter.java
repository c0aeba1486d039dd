package vn.htx.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.organization.LegalStatus;
import vn.htx.core.organization.Organization;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationProfile;
import vn.htx.core.organization.Sector;

/** Which organizations to list. */
final class OrganizationFilter {

    @Option(names = "--kind", paramLabel = "KIND", description = "group, cooperative or union.")
    private @Nullable String kind;

    @Option(names = "--sector", paramLabel = "SECTOR", description = "agriculture, industry-construction, …")
    private @Nullable String sector;

    @Option(names = "--agricultural", paramLabel = "true|false", description = "Agricultural or not.")
    private @Nullable Boolean agricultural;

    @Option(names = "--status", paramLabel = "STATUS", description = "active, suspended, …")
    private @Nullable String status;

    @Option(names = "--operating", paramLabel = "true|false", description = "What the last field review found.")
    private @Nullable Boolean operating;

    @Option(names = "--area", paramLabel = "CODE", description = "Seated in this province, district or commune.")
    private @Nullable String area;

    boolean matches(Organization organization, AreaDirectory areas) {
        OrganizationProfile profile = organization.profile();
        return is(constant(OrganizationKind.class, "--kind", kind), organization.kind())
                && is(constant(Sector.class, "--sector", sector), profile.sector())
                && is(constant(LegalStatus.class, "--status", status), organization.status())
                && is(Optional.ofNullable(agricultural), profile.sector().isAgricultural())
                && (operating == null || profile.operating().equals(Optional.of(operating)))
                && area().map(code -> areas.isWithin(profile.seat(), profile.seatSince(), code, profile.day()))
                        .orElse(true);
    }

    private static <T> boolean is(Optional<T> wanted, T actual) {
        return wanted.map(actual::equals).orElse(true);
    }

    private Optional<AreaCode> area() {
        return Optional.ofNullable(area).map(AreaOption::parse);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String option, @Nullable String word) {
        if (word == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(constant -> RecordMapper.nameOf(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new UserMistake(option + " " + word + " is not one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(RecordMapper::nameOf)
                                .collect(Collectors.joining(", ")))));
    }
}
