package vn.htx.reporting.definition;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.Measure;
import vn.htx.reporting.Listing;

/** The arguments of {@code htx list} that show what a figure counts. Immutable. */
public final class ListArguments {
    private final Subject subject;
    private final Map<ListOption, String> options;

    private ListArguments(Subject subject, Map<ListOption, String> options) {
        this.subject = subject;
        this.options = options;
    }

    /** What can be listed. */
    public enum Subject {
        /** Các tổ chức. */
        ORGANIZATIONS,
        /** Tư cách thành viên: memberships, one for each organization a member is in. */
        MEMBERS,
        /** Văn bản chính sách. */
        POLICIES,
        /** Sự việc: facts an indicator counts. */
        FACTS;

        /** The word as it is typed. */
        public String word() {
            return RecordMapper.nameOf(this);
        }
    }

    /** A list of all there are. */
    public static ListArguments of(Subject subject) {
        return new ListArguments(subject, Map.of());
    }

    /** A list of what a measure counts, or of what bears the amounts it adds up. */
    public static ListArguments of(Measure measure) {
        return of(
                switch (measure) {
                    case ORGANIZATIONS, CHARTER_CAPITAL -> Subject.ORGANIZATIONS;
                    case MEMBERSHIPS, DISTINCT_MEMBERS -> Subject.MEMBERS;
                });
    }

    /** The same list under an option. */
    public ListArguments with(ListOption option, Object value) {
        EnumMap<ListOption, String> more = new EnumMap<>(ListOption.class);
        more.putAll(options);
        more.put(option, value.toString());
        return new ListArguments(subject, more);
    }

    /**
     * The same list, of fewer: only what has one of these values.
     *
     * @throws IllegalArgumentException if lists cannot be narrowed by the dimension
     */
    public ListArguments where(Dimension dimension, Set<String> values) {
        if (isUnit(dimension) && values.equals(Set.of(Dimension.NONE))) {
            return with(ListOption.UNPLACED, RecordMapper.nameOf(dimension));
        }
        return with(
                option(dimension),
                values.stream().map(value -> word(dimension, value)).collect(Collectors.joining(",")));
    }

    private static boolean isUnit(Dimension dimension) {
        return option(dimension) == ListOption.AREA;
    }

    private static ListOption option(Dimension dimension) {
        return switch (dimension) {
            case KIND -> ListOption.KIND;
            case STATUS -> ListOption.STATUS;
            case SECTOR -> ListOption.SECTOR;
            case AGRICULTURAL -> ListOption.AGRICULTURAL;
            case OPERATING -> ListOption.OPERATING;
            case MEMBER_TYPE -> ListOption.MEMBER_TYPE;
            case PROVINCE, DISTRICT, COMMUNE -> ListOption.AREA;
            case YEAR, YEAR_FOUNDED, MEMBER_KIND ->
                throw new IllegalArgumentException("htx list has no option for " + dimension);
        };
    }

    /** What answers yes or no is asked so; everything else keeps its word. */
    private static String word(Dimension dimension, String value) {
        if (value.equals(Dimension.NONE)) {
            return value;
        }
        return switch (dimension) {
            case AGRICULTURAL -> Boolean.toString(value.equals("agricultural"));
            case OPERATING -> Boolean.toString(value.equals("operating"));
            default -> value;
        };
    }

    /** The whole list of arguments. */
    public Listing listing() {
        Stream<String> asked = options.entrySet().stream()
                .flatMap(option -> Stream.of(option.getKey().flag(), option.getValue()));
        return new Listing(
                Stream.concat(Stream.of("list", subject.word()), asked).toList());
    }
}
