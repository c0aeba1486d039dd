package vn.htx.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.organization.LegalStatus;
import vn.htx.core.organization.Organization;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationProfile;
import vn.htx.core.organization.Sector;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.FactQuestion;

/** Which organizations to list; several values of an option, with commas between, are alternatives. */
final class OrganizationFilter {

    @Option(names = "--kind", paramLabel = "KIND", split = ",", description = "group, cooperative or union.")
    private List<String> kinds = List.of();

    @Option(
            names = "--sector",
            paramLabel = "SECTOR",
            split = ",",
            description = "agriculture, industry-construction, finance or trade-services.")
    private List<String> sectors = List.of();

    @Option(names = "--agricultural", arity = "1", paramLabel = "true|false", description = "Agricultural or not.")
    private @Nullable Boolean agricultural;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "A legal status, such as active or suspended.")
    private List<String> statuses = List.of();

    @Option(
            names = "--operating",
            paramLabel = "true|false|none",
            split = ",",
            description = "What the last field review found; none if never reviewed.")
    private List<String> operating = List.of();

    @Option(
            names = "--area",
            paramLabel = "CODE",
            split = ",",
            description = "Seated in this province, district or commune, or in the territory of a former one.")
    private List<String> areas = List.of();

    @Option(
            names = "--unplaced",
            paramLabel = "LEVEL",
            description = "Seated in no known unit of this level: province, district or commune.")
    private @Nullable String unplaced;

    /** Whether every organization is meant. */
    boolean isEmpty() {
        return agricultural == null
                && unplaced == null
                && Stream.of(kinds, sectors, statuses, operating, areas).allMatch(List::isEmpty);
    }

    /** Refuses words that mean nothing, before anything is looked for. */
    void requireKnown(AreaDirectory directory, LocalDate day) {
        kinds.forEach(word -> constant(OrganizationKind.class, "--kind", word));
        sectors.forEach(word -> constant(Sector.class, "--sector", word));
        statuses.forEach(word -> constant(LegalStatus.class, "--status", word));
        areas.forEach(code -> AreaOption.area(directory, code, day));
        if (unplaced != null) {
            constant(AreaLevel.class, "--unplaced", unplaced);
        }
        operating.stream()
                .filter(word -> !List.of("true", "false", Dimension.NONE).contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw new UserMistake("--operating " + word + " is not one of true, false, " + Dimension.NONE);
                });
    }

    boolean matches(Organization organization, AreaDirectory directory) {
        OrganizationProfile profile = organization.profile();
        return is(OrganizationKind.class, "--kind", kinds, organization.kind())
                && is(Sector.class, "--sector", sectors, profile.sector())
                && is(LegalStatus.class, "--status", statuses, organization.status())
                && (agricultural == null || agricultural == profile.sector().isAgricultural())
                && (operating.isEmpty() || operating.contains(found(profile)))
                && isInArea(profile, directory)
                && isUnplaced(profile, directory);
    }

    /** The same question of facts of these organizations only. */
    FactQuestion limit(FactQuestion question, AreaDirectory directory, LocalDate day) {
        FactQuestion limited = whose(question, Dimension.KIND, kinds);
        limited = whose(limited, Dimension.SECTOR, sectors);
        limited = whose(limited, Dimension.STATUS, statuses);
        limited = whose(
                limited,
                Dimension.OPERATING,
                operating.stream().map(OrganizationFilter::outcome).toList());
        if (agricultural != null) {
            limited = limited.whose(Dimension.AGRICULTURAL, agricultural ? "agricultural" : "non-agricultural");
        }
        if (unplaced != null) {
            limited = limited.whose(
                    Dimension.valueOf(
                            constant(AreaLevel.class, "--unplaced", unplaced).name()),
                    Dimension.NONE);
        }
        if (areas.size() > 1) {
            throw new UserMistake("list facts takes one --area; got " + String.join(",", areas));
        }
        return areas.isEmpty()
                ? limited
                : AreaOption.area(directory, areas.get(0), day).limit(limited);
    }

    private static FactQuestion whose(FactQuestion question, Dimension dimension, List<String> words) {
        return words.isEmpty() ? question : question.whose(dimension, words.toArray(String[]::new));
    }

    private static String outcome(String word) {
        return switch (word) {
            case "true" -> "operating";
            case "false" -> "not-operating";
            default -> word;
        };
    }

    private static String found(OrganizationProfile profile) {
        return profile.operating().map(Object::toString).orElse(Dimension.NONE);
    }

    private boolean isInArea(OrganizationProfile profile, AreaDirectory directory) {
        return areas.isEmpty()
                || areas.stream()
                        .map(code -> AreaOption.area(directory, code, profile.day()))
                        .anyMatch(area -> area.holds(profile.seat(), profile.seatSince()));
    }

    private boolean isUnplaced(OrganizationProfile profile, AreaDirectory directory) {
        return unplaced == null
                || directory
                        .locate(
                                profile.seat(),
                                profile.seatSince(),
                                constant(AreaLevel.class, "--unplaced", unplaced),
                                profile.day())
                        .isEmpty();
    }

    private static <E extends Enum<E>> boolean is(Class<E> type, String option, List<String> words, E actual) {
        return words.isEmpty()
                || words.stream().map(word -> constant(type, option, word)).anyMatch(actual::equals);
    }

    /** The constant a word stands for. */
    static <E extends Enum<E>> E constant(Class<E> type, String option, String word) {
        return RecordMapper.findConstant(type, word)
                .orElseThrow(() -> new UserMistake(option + " " + word + " is not one of "
                        + Stream.of(type.getEnumConstants())
                                .map(RecordMapper::nameOf)
                                .collect(Collectors.joining(", "))));
    }
}
