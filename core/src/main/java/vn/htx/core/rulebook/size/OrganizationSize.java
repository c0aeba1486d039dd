package vn.htx.core.rulebook.size;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactType;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.law.Answer;
import vn.htx.core.law.DatedValue;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.Sector;
import vn.htx.core.size.CapitalScale;
import vn.htx.core.size.MemberScale;
import vn.htx.core.size.SizeClass;
import vn.htx.core.size.SizeInput;
import vn.htx.core.size.SizeThreshold;

/**
 * Quy mô của tổ chức theo pháp luật tại một ngày: the class of size that the thresholds of a field give (R-SIZ-01 to R-SIZ-06).
 * From the top down, the first class reached; where a threshold needed is not supplied, the class is not determined and the
 * threshold is named. Before the decree of 2024 there are none.
 *
 * @param size the class, if it is determined
 * @param missing the parameters that were needed and not supplied
 */
public record OrganizationSize(Optional<SizeClass> size, List<String> missing) {

    /** What the class of size follows from; the days on which heads change are others. */
    public static final Set<FactType<?>> FACTS =
            Set.of(MemberFacts.MEMBERSHIP, OrganizationFacts.SECTOR, FinanceFacts.YEARLY_FIGURES);

    private static final List<SizeClass> FROM_THE_TOP = List.of(SizeClass.LARGE, SizeClass.MEDIUM, SizeClass.SMALL);
    private static final Map<Sector, Map<SizeClass, Thresholds>> THRESHOLDS = thresholds();

    /** The parameters that bound a class of a field from below. */
    private record Thresholds(Parameter<Integer> members, Parameter<Dong> revenue, Parameter<Dong> capital) {
        static Thresholds of(Sector field, SizeClass size) {
            String name = "size." + RecordMapper.nameOf(field) + "." + RecordMapper.nameOf(size) + ".";
            return new Thresholds(
                    Parameter.integer(name + "members"),
                    Parameter.dong(name + "revenue"),
                    Parameter.dong(name + "capital"));
        }

        Stream<Parameter<?>> all() {
            return Stream.of(members, revenue, capital);
        }
    }

    private static Map<Sector, Map<SizeClass, Thresholds>> thresholds() {
        Map<Sector, Map<SizeClass, Thresholds>> all = new EnumMap<>(Sector.class);
        for (Sector field : Sector.values()) {
            Map<SizeClass, Thresholds> classes = new EnumMap<>(SizeClass.class);
            FROM_THE_TOP.forEach(size -> classes.put(size, Thresholds.of(field, size)));
            all.put(field, classes);
        }
        return all;
    }

    private static Thresholds thresholds(Sector field, SizeClass size) {
        return Objects.requireNonNull(
                Objects.requireNonNull(THRESHOLDS.get(field)).get(size));
    }

    public OrganizationSize {
        missing = List.copyOf(missing);
    }

    /**
     * The class of an organization on a day, by its declared field, its official members and the latest figures of a year. So
     * few members that figures do not matter make it micro without any. Rules that ask look at {@link #FACTS}.
     */
    public static OrganizationSize on(OrganizationOnDay organization, Law law) {
        long members = organization.officialMembers();
        return organization
                .find(OrganizationFacts.SECTOR)
                .map(OrganizationFacts.Declared::sector)
                .map(field -> latestFigures(organization)
                        .map(year -> of(field, new SizeInput(members, year.revenue(), year.totalCapital()), law))
                        .orElseGet(() -> withoutFigures(field, members, law)))
                .orElseGet(() -> new OrganizationSize(Optional.empty(), List.of()));
    }

    private static Optional<FinanceFacts.YearFigures> latestFigures(OrganizationOnDay organization) {
        return organization.list(FinanceFacts.YEARLY_FIGURES).stream()
                .max(Comparator.comparingLong(FinanceFacts.YearFigures::year));
    }

    private static OrganizationSize withoutFigures(Sector field, long members, Law law) {
        OrganizationSize most =
                of(field, new SizeInput(members, Dong.of(Long.MAX_VALUE), Dong.of(Long.MAX_VALUE)), law);
        return new OrganizationSize(most.size().filter(size -> size == SizeClass.MICRO), most.missing());
    }

    /** The class of an organization of a field. */
    public static OrganizationSize of(Sector field, SizeInput input, Law law) {
        for (SizeClass size : FROM_THE_TOP) {
            Optional<OrganizationSize> decided = decide(field, size, input, law);
            if (decided.isPresent()) {
                return decided.get();
            }
        }
        return new OrganizationSize(Optional.of(SizeClass.MICRO), List.of());
    }

    /** Decides if the class is reached, or its thresholds are not there; empty if it is known not to be reached. */
    private static Optional<OrganizationSize> decide(Sector field, SizeClass size, SizeInput input, Law law) {
        Thresholds thresholds = thresholds(field, size);
        Answer<Integer> members = law.ask(thresholds.members());
        Answer<Dong> revenue = law.ask(thresholds.revenue());
        Answer<Dong> capital = law.ask(thresholds.capital());
        if (members.find().isEmpty()
                || revenue.find().isEmpty()
                || capital.find().isEmpty()) {
            return Optional.of(new OrganizationSize(Optional.empty(), missing(List.of(members, revenue, capital))));
        }
        SizeThreshold threshold = new SizeThreshold(
                members.find().get(), revenue.find().get(), capital.find().get());
        return threshold.isReachedBy(input)
                ? Optional.of(new OrganizationSize(Optional.of(size), List.of()))
                : Optional.empty();
    }

    private static List<String> missing(List<Answer<?>> answers) {
        return answers.stream()
                .filter(answer -> answer.find().isEmpty())
                .flatMap(answer -> answer.version().stream())
                .map(DatedValue::parameter)
                .toList();
    }

    /** Whether it is large: known also where only thresholds of smaller classes are missing; empty if not determined. */
    public Optional<Boolean> isLarge() {
        boolean smaller = !missing.isEmpty() && missing.stream().noneMatch(name -> name.contains(".large."));
        return smaller ? Optional.of(false) : size.map(known -> known == SizeClass.LARGE);
    }

    /** The first day of the thresholds in force, if any are: a rule that asks looks at them from then on. */
    public static Optional<LocalDate> firstDay(Law law) {
        return law.ask(thresholds(Sector.AGRICULTURE, SizeClass.LARGE).members())
                .version()
                .map(version -> version.period().from());
    }

    /** Quy mô theo số thành viên, by Circular 01/2020/TT-BKHĐT (R-SIZ-07); empty if it does not apply. */
    public static Optional<SizeClass> byMembers(long members, Law law) {
        return law.ask(Parameter.integer("size.members.small.from"))
                .find()
                .flatMap(small -> law.ask(Parameter.integer("size.members.medium.above"))
                        .find()
                        .flatMap(medium -> law.ask(Parameter.integer("size.members.large.above"))
                                .find()
                                .map(large -> new MemberScale(small, medium, large).classify(members))));
    }

    /**
     * Quy mô theo tổng nguồn vốn, by Circular 01/2020/TT-BKHĐT (R-SIZ-08); empty if it does not apply, or the threshold of
     * large ones decides and was not supplied.
     */
    public static Optional<SizeClass> byCapital(Dong capital, Law law) {
        Optional<Dong> small =
                law.ask(Parameter.dong("size.capital.small.from")).find();
        Optional<Dong> medium =
                law.ask(Parameter.dong("size.capital.medium.from")).find();
        Optional<Dong> large =
                law.ask(Parameter.dong("size.capital.large.from")).find();
        if (small.isEmpty() || medium.isEmpty()) {
            return Optional.empty();
        }
        return large.map(top -> new CapitalScale(small.get(), medium.get(), top).classify(capital))
                .or(() -> Optional.of(capital)
                        .filter(amount -> amount.compareTo(medium.get()) < 0)
                        .map(amount -> amount.compareTo(small.get()) < 0 ? SizeClass.MICRO : SizeClass.SMALL));
    }

    /** The thresholds of all fields: a rule that asks for a class lists them. */
    public static Set<Parameter<?>> parameters() {
        return THRESHOLDS.values().stream()
                .flatMap(classes -> classes.values().stream())
                .flatMap(Thresholds::all)
                .collect(Collectors.toUnmodifiableSet());
    }
}
